using System.Diagnostics;
using System.Globalization;
using Yuezhang.Bench;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

// yuezhang-bench copies FACTS [proofs]: answers for every copy in the fact file, one line each, in the rivals' terms.
if (args is ["copies", var path, .. var rest])
{
    var clock = Stopwatch.StartNew();
    using var facts = File.OpenText(path);
    var (library, record) = Copies.Read(facts);
    var read = clock.ElapsedMilliseconds;
    var model = new Model(Situation.Baseline(library, record));
    var explainer = new Explainer(model);
    using var output = new StreamWriter(Console.OpenStandardOutput());
    var steps = 0L;
    foreach (var (debt, share, must) in library.Accounts.Chunk(2).Zip(library.Norms.Chunk(2), (a, n) => (a[0], a[1], n[1])))
    {
        var ledger = model.LedgerOf(debt.Name);
        var overdue = ledger.Parts.Where(p => p.Kind == DebtPartKind.Instalment).Sum(p => Math.Max((p.PaidOn ?? library.Horizon) - p.Due!.Value, 0));
        var last = ledger.Parts.Where(p => p.Kind == DebtPartKind.Instalment).Max(p => p.PaidOn ?? library.Horizon);
        var interest = ledger.InterestAccrued(last)!.Value;
        var depart = model.LifeOf(must).States.FirstFrom(Boundary.Beginning, s => s == NormState.InForce)!.Value.Day;
        var upkeep = model.LedgerOf(share.Name).Parts.Length;
        if (rest.Contains("proofs"))
        {
            steps += explainer.Explain(must, Boundary.StartOf(depart)).Steps().LongCount();
            steps += explainer.Balance(debt.Name, Boundary.StartOf(last)).Steps().LongCount();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{debt.Name.Id[10..]} oddays {overdue} interest {interest.Numerator / interest.Denominator} depart {depart - Copies.Exchange} upkeep {upkeep}"));
    }

    output.Flush();
    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.ElapsedMilliseconds} ms ({read} of them reading), {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB, {steps} proof steps"));
    return 0;
}

Console.Error.WriteLine("usage: copies FACTS [proofs]");
return 2;
