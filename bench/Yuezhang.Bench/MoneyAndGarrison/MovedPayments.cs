using System.Diagnostics;
using System.Globalization;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>
/// What it takes to move one payment of one copy among many whose answers are known, and to have the new answer for that copy with its proofs; each is checked
/// against the answer worked out from nothing.
/// </summary>
internal static class MovedPayments
{
    private const int Moves = 50;

    /// <summary>Moves a payment each of fifty copies, by turns; 1 if an answer is not the one worked out from nothing.</summary>
    public static int Run(string path)
    {
        using var facts = File.OpenText(path);
        var law = CopyLaw.Read(facts);
        var before = new Model(Situation.Baseline(law.Library, law.Record));
        var all = new CopyAnswers(law, before, withProofs: true).All().ToList();
        var (times, changed, wrong) = (new List<double>(), 0, 0);
        for (var i = 0; i < Moves; i++)
        {
            var place = (int)((long)i * law.Copies.Length / Moves);
            var copy = law.Copies[place];
            var payment = law.Record.Occurrences.First(o => o.Payment is { } p && p.Account == copy.Debt && p.Instalment == 1 + (i % 8));
            var scenario = new Scenario("", "a payment moved", [new MoveEvent(payment.Id, payment.Dates.Items[0].Value.Range.Earliest + 10)]);
            var clock = Stopwatch.StartNew();
            var answer = new CopyAnswers(law, before.Under(scenario)!, withProofs: true).Of(copy);
            times.Add(clock.Elapsed.TotalMilliseconds);
            changed += answer == all[place] ? 0 : 1;
            wrong += i % 10 == 0 && answer != new CopyAnswers(law, new Model(before.Situation.With(scenario, out _)!), withProofs: true).Of(copy) ? 1 : 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"copies {law.Copies.Length} moves {Moves} changed {changed} wrong {wrong}"));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Skip(1).Order().ElementAt((Moves - 1) / 2):F1} ms for one payment moved, with the proofs (median of {Moves - 1}; the first {times[0]:F0} ms), {peak} MB"));
        return wrong == 0 && changed > 0 ? 0 : 1;
    }
}
