using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>Which instrument is in force, and between whom.</summary>
internal sealed class NaiveForce(NaiveWorld world)
{
    public Truth[] Of(Entity instrument) => world.Find($"force {instrument.Id}", () => InstrumentOf(instrument) switch
    {
        null => world.Each(_ => Truth.Unknown),
        { Force: null } => world.Each(_ => Truth.False),
        { Force: { } condition } i => world.Of(condition).And(world.Of(condition).And(world.Of(i.Until, Truth.False)).EverSoFar().Contrary()),
    });

    /// <summary>In force, both bound, no suspension.</summary>
    public Truth[] Between(Entity instrument, Entity one, Entity other) =>
        Of(instrument).And(Bound(instrument, one)).And(Bound(instrument, other)).And(Rests(instrument, one, other).Contrary());

    /// <summary>In force between the bearer of a norm and the other side, suspensions left out.</summary>
    public Truth[] Of(Norm norm)
    {
        if (norm.Imported is { } import)
        {
            return world.Imports.ForceOf(import);
        }

        if (norm.AppliesFrom is { } from)
        {
            return Applies(norm.Instrument, norm.Act.Agent, norm.Counterparty, from);
        }

        var force = Of(norm.Instrument);
        if (norm.Act.Agent is not { } bearer || InstrumentOf(norm.Instrument) is not { } instrument || !instrument.Parties.Contains(bearer))
        {
            return force;
        }

        var others = OthersOf(norm.Counterparty, instrument, bearer);
        return force.And(Bound(norm.Instrument, bearer)).And(Any(others.Select(o => Bound(norm.Instrument, o))));
    }

    /// <summary>
    /// Since what it applies from, or the instrument, was first so; until the instrument has ended, or its bearer been released, or all to whom it may be owed.
    /// </summary>
    private Truth[] Applies(Entity name, Entity? bearer, Entity? counterparty, Condition from)
    {
        var applies = world.Of(from).Or(Of(name)).EverSoFar().And(HasEnded(name).Contrary());
        if (bearer is null || InstrumentOf(name) is not { } instrument || !instrument.Parties.Contains(bearer))
        {
            return applies;
        }

        var others = OthersOf(counterparty, instrument, bearer).Select(o => IsReleased(instrument, o).Contrary());
        return applies.And(IsReleased(instrument, bearer).Contrary()).And(Any(others));
    }

    private Truth[] HasEnded(Entity instrument) => InstrumentOf(instrument) switch
    {
        null => world.Each(_ => Truth.Unknown),
        { Force: null } => world.Each(_ => Truth.False),
        { Force: { } condition } i => world.Of(condition).And(world.Of(i.Until, Truth.False)).EverSoFar(),
    };

    // what releases counts only from one who has come to be bound
    private Truth[] IsReleased(Instrument instrument, Entity party) => instrument.Commitments.FirstOrDefault(c => c.Party == party) is { } commitment
        ? world.Of(commitment.Once, Truth.True).EverSoFar().And(world.Of(commitment.Until, Truth.False)).EverSoFar()
        : world.Each(_ => Truth.False);

    /// <summary>Whether the operation of its instrument rests between the sides of a norm.</summary>
    public Truth[] RestsOf(Norm norm) => norm.Imported is { Grant: var grant }
        ? IsSuspended(grant).Or(NaiveDefeat.IsDefeated(world, grant, grant.Act))
        : IsSuspended(norm);

    private Truth[] IsSuspended(Norm grant)
    {
        if (grant.Act.Agent is not { } bearer || InstrumentOf(grant.Instrument) is not { } instrument || !instrument.Parties.Contains(bearer))
        {
            return world.Each(_ => Truth.False);
        }

        var others = OthersOf(grant.Counterparty, instrument, bearer);
        return others.Select(o => Rests(grant.Instrument, bearer, o)).Aggregate(NaiveTruth.And);
    }

    // a counterparty that is no party is one for whose benefit the others have agreed
    private static List<Entity> OthersOf(Entity? owedTo, Instrument instrument, Entity bearer) =>
        owedTo is { } counterparty && instrument.Parties.Contains(counterparty) ? [counterparty] : instrument.Parties.Where(p => p != bearer).ToList();

    /// <summary>Whether a debt has come into being by each day: with its instrument, or as a duty from debtor to creditor would that applies before it.</summary>
    public Truth[] Opened(Account debt) =>
        (debt.AppliesFrom is null ? Of(debt.Instrument) : Applies(debt.Instrument, debt.Debtor, debt.Creditor, debt.AppliesFrom)).EverSoFar();

    private Truth[] Bound(Entity instrument, Entity party)
    {
        if (InstrumentOf(instrument) is not { } i)
        {
            return world.Each(_ => Truth.Unknown);
        }

        if (i.Commitments.FirstOrDefault(c => c.Party == party) is not { } commitment)
        {
            return world.Each(_ => NaiveTruth.Of(i.Parties.Contains(party)));
        }

        var come = world.Of(commitment.Once, Truth.True).EverSoFar();
        return come.And(come.And(world.Of(commitment.Until, Truth.False)).EverSoFar().Contrary());
    }

    private Truth[] Rests(Entity instrument, Entity one, Entity other) => Any((InstrumentOf(instrument)?.Suspensions ?? [])
        .Where(s => (s.One == one && s.Other == other) || (s.One == other && s.Other == one)).Select(s => world.Of(s.While)));

    private Truth[] Any(IEnumerable<Truth[]> truths) => truths.Aggregate(world.Each(_ => Truth.False), NaiveTruth.Or);

    private Instrument? InstrumentOf(Entity name) => world.Situation.Library.Instruments.FirstOrDefault(i => i.Name.Id == name.Id);
}
