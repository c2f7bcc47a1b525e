using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Relations and holders: whether they hold the naive evaluator says; by what record, rule, transfer, must be told, and be so.</summary>
internal sealed partial class ProofChecker
{
    /// <summary>What is recorded of these things must be told where it does not hold now; where it holds, a fact or a rule that makes it hold.</summary>
    private Judgement Related(Proof proof, Holds atom, Truth truth, Premises premises)
    {
        var facts = premises.Findings<FactFinding>().Select(f => f.Fact).ToList();
        var rules = premises.Findings<RuleFinding>().ToList();
        Expect(facts.TrueForAll(f => f.Relation == atom.Relation && f.Arguments.SequenceEqual(atom.Arguments)) && rules.TrueForAll(r => ByContent.Instance.Equals(r.Head, atom)), proof, "what is told is of something else");
        if (!proof.Because.IsEmpty || !_told.Contains((Name(atom)!, proof.Moment)))
        {
            Expect(truth != Truth.True || facts.Count + rules.Count > 0, proof, "neither a fact nor a rule makes it hold");
            Expect(truth != Truth.False || RecordedOf(atom).All(facts.Contains), proof, "it does not tell when it is recorded to hold");
        }

        return Attest(proof, atom, truth);
    }

    private IEnumerable<RecordedFact> RecordedOf(Holds atom) =>
        situation.Record.Facts.Where(f => f.Relation == atom.Relation && f.Arguments.SequenceEqual(atom.Arguments) && !(f.From > _recorded.Known));

    // what goes in a circle is told once: further down a step stands for it that has nothing below
    private readonly HashSet<(string Atom, Boundary At)> _told = [];

    private static IEnumerable<Condition> Conjuncts(Condition condition) => condition is AllOf all ? all.Operands.SelectMany(Conjuncts) : [condition];

    /// <summary>Whether something is told of a condition, as of whatever moment: in a circle that of an earlier one.</summary>
    private bool IsTold(Condition condition, Premises premises) => condition is Same || (Parts(condition).ToHashSet(ByContent.Instance) is var parts && premises.Findings<ConditionFinding>().Any(f => parts.Contains(f.Condition)));

    /// <summary>Whether what is told decides a condition: of a conjunction that holds, every operand; of one that does not, one that fails.</summary>
    private static bool IsTold(Condition condition, Truth truth, Premises premises, Boundary at) => premises.Of(condition, at) == truth || condition switch
    {
        AllOf { Operands: var operands } => truth == Truth.True ? operands.All(o => IsTold(o, truth, premises, at)) : operands.Any(o => IsTold(o, truth, premises, at)),
        AnyOf { Operands: var operands } => truth == Truth.False ? operands.All(o => IsTold(o, truth, premises, at)) : operands.Any(o => IsTold(o, truth, premises, at)),
        Not { Operand: var operand } => IsTold(operand, NaiveTruth.Contrary(truth), premises, at),
        Ever { Operand: var operand } => premises.MomentsThrough(at).Exists(m => IsTold(operand, truth, premises, m)),
        Same same => NaiveTruth.Of(same.One == same.Other) == truth,
        _ => false,
    };

    private Judgement Fact(Proof proof, FactFinding finding)
    {
        var fact = finding.Fact;
        Expect(situation.Record.Facts.Contains(fact) && !(fact.From > _recorded.Known), proof, "no such fact is recorded, or not yet known");
        Expect(proof.At == fact.At && proof.Holds == new Interval(
            fact.From is { } from ? Boundary.StartOf(from) : Boundary.Beginning, fact.Until is { } until ? Boundary.StartOf(until) : Boundary.End), proof, "it stands elsewhere, or holds otherwise");
        return new Judgement(proof, proof.Holds);
    }

    /// <summary>A rule concludes: for some way of taking its variables that leads to this head, what is told below shows its body, and the naive evaluator says so too.</summary>
    private Judgement Rule(Proof proof, RuleFinding finding, Premises premises)
    {
        var rule = finding.Rule;
        Expect(situation.Library.Rules.Contains(rule) && situation.Selection.Admits(rule.Guard) && proof.At == rule.At && proof.Holds == Interval.Always, proof, "there is no such rule, or it stands elsewhere");
        ExpectReading(proof, rule.Guard, premises);
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "rule");
        }

        Attests("rule");
        var bodies = Bodies(rule, finding.Head).ToList();
        var follow = bodies.FindAll(b => _witness.Of(b)[world.Index(proof.Moment.Day)] != Truth.False);
        Expect(follow.Count > 0, proof, "naively it concludes nothing");
        Expect(follow.Exists(b => _witness.Of(b)[world.Index(proof.Moment.Day)] == Truth.True
            ? premises.Of(b, proof.Moment) == Truth.True || Conjuncts(b).All(c => IsTold(c, premises))
            : Conjuncts(b).Any(c => IsTold(c, premises))), proof, "what is told does not show what it rests on");
        return new Judgement(proof, Interval.Always);
    }

    private IEnumerable<Condition> Bodies(Rule rule, Holds head) =>
        from put in NaivePutting.Ways(NaivePutting.Variables(rule.Head).Concat(NaivePutting.Variables(rule.Body)), situation.Library)
        where ((Holds)NaivePutting.In(rule.Head, put)).Arguments.SequenceEqual(head.Arguments)
        select NaivePutting.In(rule.Body, put);

    /// <summary>There is nothing of which a condition holds, whatever its variables stand for.</summary>
    private Judgement Nothing(Proof proof, NothingFinding finding)
    {
        Expect(situation.Library.Rules.Contains(finding.Rule) && proof.At == finding.Rule.At && proof.Holds == Interval.Always, proof, "there is no such rule, or it stands elsewhere");
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "nothing");
        }

        Attests("nothing");
        Expect(
            NaivePutting.Ways(NaivePutting.Variables(finding.Condition), situation.Library).TrueForAll(put => _witness.Of(NaivePutting.In(finding.Condition, put))[world.Index(proof.Moment.Day)] != Truth.True),
            proof,
            "naively there is something of which it holds");
        return new Judgement(proof, Interval.Always);
    }

    /// <summary>The first holder on record, and every transfer that has or may have come so far, must be told.</summary>
    private Judgement Held(Proof proof, HeldBy held, Truth truth, Premises premises)
    {
        Expect(situation.Record.FirstHolders.Where(h => h.Thing == held.Thing).All(h => premises.Findings<FirstHolderFinding>().Any(f => f.Holder == h)), proof, "it does not tell who held it first");
        Expect(premises.Findings<FirstHolderFinding>().All(f => f.Holder.Thing == held.Thing) && premises.Findings<TransferFinding>().All(f => f.Transfer.Thing == held.Thing), proof, "what is told is of something else");
        if (Ask(proof) is { } world)
        {
            var came = situation.Library.Transfers.Where(t => t.Thing == held.Thing && situation.Selection.Admits(t.Guard) && Effect(world, t)[world.Index(proof.Moment.Day)] != Truth.False);
            Expect(came.All(t => premises.Findings<TransferFinding>().Any(f => f.Transfer.Id == t.Id)), proof, "a transfer is not told");
        }

        return Attest(proof, held, truth);
    }

    private Judgement FirstHolder(Proof proof, FirstHolderFinding finding)
    {
        Expect(situation.Record.FirstHolders.Contains(finding.Holder) && proof.At == finding.Holder.At && proof.Holds == Interval.Always, proof, "no such holder is recorded");
        return new Judgement(proof, Interval.Always);
    }

    private Judgement Transfer(Proof proof, TransferFinding finding, Premises premises)
    {
        var transfer = finding.Transfer;
        Expect(situation.Library.Transfers.Contains(transfer) && situation.Selection.Admits(transfer.Guard) && proof.At == transfer.At, proof, "there is no such transfer, or it stands elsewhere");
        ExpectReading(proof, transfer.Guard, premises);
        ExpectReading(proof, Taken(transfer.Once)?.Guard, premises);
        if (Taken(transfer.Once) is { Value: var once })
        {
            Expect(premises.MomentsThrough(proof.Moment).Append(proof.Moment).Any(m => IsTold(once, Truth.True, premises, m) || IsTold(once, Truth.Unknown, premises, m)), proof, "it does not tell what passed it on");
        }

        return Attest(proof, "transfer", finding.Effect, world => Effect(world, transfer));
    }

    private static Truth[] Effect(NaiveWorld world, Transfer transfer) => world.Force.Of(transfer.Instrument).And(world.Of(transfer.Once, Truth.True)).EverSoFar();
}
