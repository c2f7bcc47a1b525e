using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about force: between whom an instrument is in force, as far as it is shown.</summary>
internal sealed partial class ProofChecker
{
    /// <summary>Whether an instrument is in force: entered, and not ended since it was.</summary>
    private Truth? Force(Entity name, Premises premises, Boundary at) => situation.Library.Instrument(name) switch
    {
        { Force: { } force, Until: var until } => Lasting(m => premises.Of(force, m), until, premises, at),
        { Force: null } => Truth.False,
        null => premises.Findings<NotEncodedFinding>().Any(f => f.Instrument == name) ? Truth.Unknown : null,
    };

    /// <summary>What binds and releases the two, and suspends it between them, must be told as of now, though the past of it goes besides.</summary>
    private void ExpectBonds(Proof proof, InForceBetween between)
    {
        if (situation.Library.Instrument(between.Instrument) is { } law)
        {
            var told = new Premises([.. proof.Because.Select(Check)]);
            var bonds = law.Commitments.Where(c => c.Party == between.One || c.Party == between.Other).SelectMany(c => new[] { Taken(c.Once)?.Value, Taken(c.Until)?.Value })
                .Concat(law.Suspensions.Where(s => (s.One, s.Other) == (between.One, between.Other) || (s.Other, s.One) == (between.One, between.Other)).Select(s => s.While))
                .Append(law.Until.IsEmpty ? law.Force : null);
            Expect(bonds.OfType<Condition>().All(c => Enum.GetValues<Truth>().Any(t => IsTold(c, t, told, proof.Moment))), proof, "it does not tell what binds the two");
        }
    }

    /// <summary>Whether it is in force between those whom a norm concerns: its bearer, and whoever it may be owed to.</summary>
    private Truth? Force(Norm norm, Premises premises, Boundary at) => norm.AppliesFrom is { } from ? Applies(norm.Instrument, norm.Act.Agent, norm.Counterparty, from, premises, at)
        : Concerned(norm.Instrument, norm.Act.Agent, norm.Counterparty) is { } others
        ? others.Select(o => Linked(norm.Instrument, norm.Act.Agent!, o, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or)
        : Force(norm.Instrument, premises, at);

    /// <summary>Since what it applies from, or its instrument, was first so; until the instrument has ended, or one of each two whom it concerns been released.</summary>
    private Truth? Applies(Entity instrument, Entity? bearer, Entity? counterparty, Condition from, Premises premises, Boundary at)
    {
        var law = situation.Library.Instrument(instrument);
        var moments = premises.MomentsThrough(at);
        var begun = Any(moments.Select(m => Kleene.Or(premises.Of(from, m), Force(instrument, premises, m))));
        var ended = law is null ? Truth.Unknown
            : law.Force is not { } force || Taken(law.Until) is null ? Truth.False
            : Any(moments.Select(m => Kleene.And(premises.Of(force, m), Of(law.Until, Truth.False, premises, m))));
        var pairs = Concerned(instrument, bearer, counterparty) is { } others ? Any(others.Select(o => Kleene.Not(Kleene.Or(IsReleased(bearer!), IsReleased(o))))) : Truth.True;
        return Kleene.All(begun, Kleene.Not(ended), pairs);

        Truth? IsReleased(Entity party) => law!.Commitments.FirstOrDefault(c => c.Party == party) is not { } commitment || Taken(commitment.Until) is null ? Truth.False
            : Any(moments.Select(m => Kleene.And(
                Any(premises.MomentsThrough(m).Select(earlier => Of(commitment.Once, Truth.True, premises, earlier))),
                Of(commitment.Until, Truth.False, premises, m))));

        static Truth? Any(IEnumerable<Truth?> all) => all.Aggregate((Truth?)Truth.False, Kleene.Or);
    }

    private Truth? Linked(Entity instrument, Entity one, Entity other, Premises premises, Boundary at) =>
        Kleene.All(Force(instrument, premises, at), IsBound(instrument, one, premises, at), IsBound(instrument, other, premises, at));

    /// <summary>Whether a norm rests: between its bearer and each of those it may be owed to, a suspension holds.</summary>
    private Truth? Rests(Norm norm, Premises premises, Boundary at) => Concerned(norm.Instrument, norm.Act.Agent, norm.Counterparty) is not { } others || situation.Library.Instrument(norm.Instrument)!.Suspensions.IsEmpty
        ? Truth.False
        : Kleene.All([.. others.Select(o => Rests(norm.Instrument, norm.Act.Agent!, o, premises, at))]);

    private Truth? Rests(Entity instrument, Entity one, Entity other, Premises premises, Boundary at) => (situation.Library.Instrument(instrument)?.Suspensions ?? [])
        .Where(s => (s.One, s.Other) == (one, other) || (s.Other, s.One) == (one, other))
        .Select(s => premises.Of(s.While, at)).Aggregate((Truth?)Truth.False, Kleene.Or);

    /// <summary>Whether a party is bound: as a party from the start, or from its own commitment until its release.</summary>
    private Truth? IsBound(Entity name, Entity party, Premises premises, Boundary at)
    {
        var instrument = situation.Library.Instrument(name);
        return instrument is null ? Truth.Unknown
            : instrument.Commitments.FirstOrDefault(c => c.Party == party) is not { } commitment ? instrument.Parties.Contains(party) ? Truth.True : Truth.False
            : Lasting(now => premises.MomentsThrough(now).Select(m => Of(commitment.Once, Truth.True, premises, m)).Aggregate((Truth?)Truth.False, Kleene.Or), commitment.Until, premises, at);
    }

    /// <summary>Whether something holds and has not been ended at any moment so far at which it held.</summary>
    private Truth? Lasting(Func<Boundary, Truth?> holds, Alternatives<Condition> until, Premises premises, Boundary at) => Taken(until) is null
        ? holds(at)
        : Kleene.And(holds(at), Kleene.Not(premises.MomentsThrough(at).Select(m => Kleene.And(holds(m), Of(until, Truth.False, premises, m))).Aggregate((Truth?)Truth.False, Kleene.Or)));

    /// <summary>Whether what makes a debt is in force: its instrument, or from before that what it applies from between debtor and creditor.</summary>
    private Truth? Force(Account account, Premises premises, Boundary at) => account.AppliesFrom is { } from
        ? Applies(account.Instrument, account.Debtor, account.Creditor, from, premises, at)
        : Force(account.Instrument, premises, at);

    /// <summary>Those to whom something may be owed, where its instrument binds its parties one by one; null where it does not.</summary>
    private IEnumerable<Entity>? Concerned(Entity name, Entity? agent, Entity? owedTo) =>
        situation.Library.Instrument(name) is not { } instrument || (instrument.Commitments.IsEmpty && instrument.Suspensions.IsEmpty) || agent is not { } bearer || !instrument.Binds(bearer) ? null
        : owedTo is { } counterparty && instrument.Binds(counterparty) ? [counterparty]
        : instrument.Bound.Where(p => p != bearer);
}
