using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Between whom an instrument is in force, and when.</summary>
internal sealed class Force(Model model)
{
    private readonly Memory<Entity, Timeline<Truth>> _general = new(model.Rounds);
    private readonly Memory<(Entity, Entity), Timeline<Truth>> _bound = new(model.Rounds);
    private readonly Memory<(Entity, Entity), Timeline<Truth>> _released = new(model.Rounds);

    /// <summary>Whether an instrument is in force; of one that is only named, unknown.</summary>
    public Timeline<Truth> Of(Entity instrument) => _general.Of(instrument, WorkOut);

    /// <summary>Whether it is in force between two parties.</summary>
    public Timeline<Truth> Between(Entity instrument, Entity one, Entity other) =>
        Kleene.Both(Linked(instrument, one, other), Kleene.Contrary(Rests(instrument, one, other)));

    /// <summary>Whether it is in force, suspensions apart, between those whom a norm concerns; a norm that applies before that, from then on.</summary>
    public Timeline<Truth> Of(Norm norm)
    {
        var pairs = Concerned(norm.Instrument, norm.Act.Agent, norm.Counterparty);
        return norm.AppliesFrom is { } from ? Applying(norm.Instrument, from, pairs)
            : pairs is null ? Of(norm.Instrument)
            : Kleene.AnyOf(pairs.Select(p => Linked(norm.Instrument, p.Bearer, p.Other)));
    }

    /// <summary>Whether what makes a debt is in force: its instrument, whoever is bound by it; what applies before that, from then on between debtor and creditor.</summary>
    public Timeline<Truth> Of(Account account) => account.AppliesFrom is { } from
        ? Applying(account.Instrument, from, Concerned(account.Instrument, account.Debtor, account.Creditor))
        : model.ForceOf(account.Instrument);

    /// <summary>Whether it has ended: its ending has held while it was in force.</summary>
    public Timeline<Truth> EndOf(Entity instrument) => model.Situation.Library.Instrument(instrument) switch
    {
        null => Kleene.Unknown,
        { Force: { } entry } law when law.Until.Under(model.Situation.Selection) is { } until => Kleene.Ever(Kleene.Both(model.TruthOf(entry), model.TruthOf(until.Value))),
        _ => Kleene.Never,
    };

    /// <summary>Whether a party has been released since it was bound.</summary>
    public Timeline<Truth> ReleaseOf(Entity instrument, Entity party) => _released.Of((instrument, party), Released);

    /// <summary>Whether its operation rests between those whom a norm concerns: between all of them, where there are several.</summary>
    public Timeline<Truth> Rests(Norm norm) =>
        model.Situation.Library.Instrument(norm.Instrument) is { Suspensions.IsEmpty: false } && Concerned(norm.Instrument, norm.Act.Agent, norm.Counterparty) is { } pairs
            ? Kleene.AllOf(pairs.Select(p => Rests(norm.Instrument, p.Bearer, p.Other)))
            : Kleene.Never;

    /// <summary>The bearer with each of those to whom something may be owed; null where the bearer is no party, or nobody is bound apart from the others.</summary>
    private List<(Entity Bearer, Entity Other)>? Concerned(Entity name, Entity? agent, Entity? owedTo)
    {
        if (model.Situation.Library.Instrument(name) is not { } instrument
            || (instrument.Commitments.IsEmpty && instrument.Suspensions.IsEmpty)
            || agent is not { } bearer
            || !instrument.Binds(bearer))
        {
            return null;
        }

        var others = owedTo is { } counterparty && instrument.Binds(counterparty) ? [counterparty] : instrument.Bound.Where(p => p != bearer);
        return [.. others.Select(other => (bearer, other))];
    }

    private Timeline<Truth> WorkOut(Entity name)
    {
        switch (model.Situation.Library.Instrument(name))
        {
            case null:
                return Kleene.Unknown;
            case { Force: null }:
                return Kleene.Never;
            case { Force: { } entry }:
                return Kleene.Both(model.TruthOf(entry), Kleene.Contrary(EndOf(name)));
        }
    }

    /// <summary>
    /// From the first moment at which what is waited for holds or the instrument is in force, until the instrument has ended or one of the two been released;
    /// whether they have come to be bound does not matter.
    /// </summary>
    private Timeline<Truth> Applying(Entity instrument, Condition from, List<(Entity Bearer, Entity Other)>? pairs)
    {
        var applies = Kleene.Both(Kleene.Ever(Kleene.Either(model.TruthOf(from), Of(instrument))), Kleene.Contrary(EndOf(instrument)));
        return pairs is null ? applies : Kleene.Both(applies, Kleene.AnyOf(pairs.Select(p => Kleene.Contrary(Kleene.Either(ReleaseOf(instrument, p.Bearer), ReleaseOf(instrument, p.Other))))));
    }

    private Timeline<Truth> Linked(Entity instrument, Entity one, Entity other) =>
        Kleene.Both(Of(instrument), Kleene.Both(Bound(instrument, one), Bound(instrument, other)));

    private Timeline<Truth> Bound(Entity instrument, Entity party) => _bound.Of((instrument, party), Bound);

    private Timeline<Truth> Bound((Entity Instrument, Entity Party) of)
    {
        if (model.Situation.Library.Instrument(of.Instrument) is not { } instrument)
        {
            return Kleene.Unknown;
        }

        if (instrument.Commitments.FirstOrDefault(c => c.Party == of.Party) is not { } commitment)
        {
            return instrument.Parties.Contains(of.Party) ? Kleene.Always : Kleene.Never;
        }

        return Kleene.Both(Entered(commitment), Kleene.Contrary(ReleaseOf(of.Instrument, of.Party)));
    }

    private Timeline<Truth> Released((Entity Instrument, Entity Party) of) =>
        model.Situation.Library.Instrument(of.Instrument)?.Commitments.FirstOrDefault(c => c.Party == of.Party) is { } commitment && commitment.Until.Under(model.Situation.Selection) is { } until
            ? Kleene.Ever(Kleene.Both(Entered(commitment), model.TruthOf(until.Value)))
            : Kleene.Never;

    private Timeline<Truth> Entered(Commitment commitment) =>
        commitment.Once.Under(model.Situation.Selection) is { } once ? Kleene.Ever(model.TruthOf(once.Value)) : Kleene.Always;

    private Timeline<Truth> Rests(Entity name, Entity one, Entity other) => model.Situation.Library.Instrument(name) is { } instrument
        ? Kleene.AnyOf(instrument.Suspensions.Where(s => (s.One == one && s.Other == other) || (s.One == other && s.Other == one)).Select(s => model.TruthOf(s.While)))
        : Kleene.Never;
}
