using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Naive;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>What a step may rest on: a relation, a holder, the absence of an act is told only where the law that the step is about looks at it, of these very things.</summary>
internal sealed partial class ProofChecker
{
    private readonly Dictionary<Finding, HashSet<string>> _grounds = new(ReferenceEqualityComparer.Instance);

    private void ExpectGrounds(Proof proof)
    {
        if (proof.Because.Concat(proof.Besides).FirstOrDefault(p => IsOfThings(p) && !Grounds(proof.Finding).Contains(Name(((ConditionFinding)p.Finding).Condition)!)) is { } strange)
        {
            Expect(false, proof, $"it does not look at whether {Prose.English.Say(strange.Finding)}");
        }

        foreach (var absent in proof.Because.Concat(proof.Besides).Select(p => p.Finding).OfType<AbsenceFinding>().Select(f => f.Act).OfType<Act>())
        {
            Expect(Sought(proof.Finding).Any(a => (a.Verb, a.Object) == (absent.Verb, absent.Object)), proof, $"it does not look at whether {Prose.English.Done(absent)}");
        }
    }

    private void ExpectGrounds(Answer answer)
    {
        var asked = answer.Question switch
        {
            WhetherHolds q => Asked(q.Condition),
            SinceWhen q => Parts(q.Condition),
            Which q => Each(q).SelectMany(e => Asked(e.Condition)),
            _ => situation.Library.Accounts.SelectMany(Grounds),
        };
        var grounds = asked.Select(Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var strange in answer.Because.Concat(answer.Besides).Where(p => IsOfThings(p) && !grounds.Contains(Name(((ConditionFinding)p.Finding).Condition)!)))
        {
            Expect(false, strange, "this is not asked");
        }
    }

    /// <summary>What is asked of a condition: of what can have one value only, of all values.</summary>
    private IEnumerable<Condition> Asked(Condition condition) => condition is Holds { Relation.IsSingleValued: true } atom
        ? Things(atom.Arguments[^1]).Select(Condition (thing) => atom with { Arguments = atom.Arguments.SetItem(atom.Arguments.Length - 1, thing) })
        : Parts(condition);

    /// <summary>The acts whose absence a step may rest on itself.</summary>
    private IEnumerable<Act> Sought(Finding finding) => finding switch
    {
        NormFinding { Norm.Act: var act } => [act],
        ConditionFinding { Condition: Happened { Act: var act } } => situation.Library.CountsAs.Where(c => act.Covers(c.Counts)).Select(c => c.Done).Prepend(act),
        ConditionFinding { Condition: Lasts { Act: var act } } => [act, _recorded.Ending(act)],
        ConditionFinding { Condition: Times { Act: var act } } => [act],
        ConditionFinding { Condition: Totals { Act: var act } } => [act],
        ConditionFinding { Condition: Exercised { Act: var act } } => [act],
        _ => [],
    };

    private static bool IsOfThings(Proof proof) => proof.Finding is ConditionFinding { Condition: Holds or HeldBy };

    /// <summary>What a relation or a holder is of, wherever it is written; null for every other condition.</summary>
    private static string? Name(Condition condition) => condition switch
    {
        Holds atom => $"{atom.Relation.Id} {string.Join(' ', atom.Arguments.Select(a => a.Id))}",
        HeldBy held => $"{held.Thing.Id} held by {held.Holder.Id}",
        _ => null,
    };

    private HashSet<string> Grounds(Finding finding)
    {
        if (!_grounds.TryGetValue(finding, out var grounds))
        {
            grounds = GroundsOf(finding).SelectMany(Parts).Select(Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
            _grounds.Add(finding, grounds);
        }

        return grounds;
    }

    private IEnumerable<Condition> GroundsOf(Finding finding) => finding switch
    {
        ConditionFinding f => GroundsOf(f.Condition),
        NormFinding { Norm: var norm } => Sampled.Conditions.Of(norm).Concat(new[] { norm.Performance }.OfType<Condition>()).Concat(OfForce(norm.Instrument)),
        RuleFinding f => Bodies(f.Rule, f.Head),
        TermFinding f => [f.Term.Start],
        WindowFinding f => [f.Window.Anchor],
        TransferFinding { Transfer: var transfer } => Conditions(transfer.Once).Concat(OfForce(transfer.Instrument)),
        ImportFinding { Clause: var clause } => Conditions(clause.Once, clause.Until, clause.While).Concat(OfForce(clause.Instrument)),
        BalanceFinding f => Grounds(f.Ledger.Account),
        PartFinding f => Grounds(f.Account),
        _ => [],
    };

    private IEnumerable<Condition> GroundsOf(Condition condition) => condition switch
    {
        Holds atom => situation.Library.Rules.Where(r => r.Head.Relation == atom.Relation).SelectMany(r => Bodies(r, atom)),
        InForce c => OfForce(c.Instrument),
        InForceBetween c => OfForce(c.Instrument),
        InstalmentPaid c => Grounds(Law(c.Account)),
        InstalmentOverdue c => Grounds(Law(c.Account)),
        Settled c => Grounds(Law(c.Account)),
        Happened c => situation.Library.CountsAs.Where(counts => c.Act.Covers(counts.Counts)).SelectMany(counts => Conditions(counts.While).Concat(OfForce(counts.Instrument))),
        _ => [condition],
    };

    private IEnumerable<Condition> Grounds(Account account) =>
        new[] { account.AppliesFrom, account.Recurring?.While, account.Recurring?.Every.Start }.OfType<Condition>().Concat(account.Instalments.Select(i => i.Due.Start)).SelectMany(Parts).Concat(OfForce(account.Instrument));

    /// <summary>All by which an instrument is in force, ends, binds and rests.</summary>
    private IEnumerable<Condition> OfForce(Entity name) => situation.Library.Instrument(name) is not { } law ? []
        : Conditions([law.Until, .. law.Commitments.SelectMany(c => new[] { c.Once, c.Until })]).Concat(law.Suspensions.Select(s => s.While)).Concat(new[] { law.Force }.OfType<Condition>());

    private static IEnumerable<Condition> Conditions(params Alternatives<Condition>[] all) => all.SelectMany(a => a.Items).Select(a => a.Value);

    /// <summary>A condition and all within it, of what is counted each thing by itself.</summary>
    private IEnumerable<Condition> Parts(Condition condition) => Sampled.Conditions.Parts(condition)
        .SelectMany(part => part is AtLeast least ? Things(least.Variable).SelectMany(thing => Parts(NaivePutting.In(least.Operand, e => e == least.Variable ? thing : e))).Prepend(part) : [part]);

    private List<Entity> Things(Entity like) => NaivePutting.Things(like, situation.Library);
}
