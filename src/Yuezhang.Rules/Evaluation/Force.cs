using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Between whom an instrument is in force, and when.</summary>
internal sealed class Force(Model model)
{
    private readonly Memory<Entity, Timeline<Truth>> _general = new(model.Rounds);
    private readonly Memory<(Entity, Entity), Timeline<Truth>> _bound = new(model.Rounds);

    /// <summary>Whether an instrument is in force; of one that is only named, unknown.</summary>
    public Timeline<Truth> Of(Entity instrument) => _general.Of(instrument, WorkOut);

    /// <summary>Whether it is in force between two parties.</summary>
    public Timeline<Truth> Between(Entity instrument, Entity one, Entity other) =>
        Kleene.Both(Linked(instrument, one, other), Kleene.Contrary(Rests(instrument, one, other)));

    /// <summary>Whether it is in force, suspensions apart, between those whom a norm concerns.</summary>
    public Timeline<Truth> Of(Norm norm) => Concerned(norm) is { } pairs
        ? Kleene.AnyOf(pairs.Select(p => Linked(norm.Instrument, p.Bearer, p.Other)))
        : Of(norm.Instrument);

    /// <summary>Whether its operation rests between those whom a norm concerns: between all of them, where there are several.</summary>
    public Timeline<Truth> Rests(Norm norm) =>
        model.Situation.Library.Instrument(norm.Instrument) is { Suspensions.IsEmpty: false } && Concerned(norm) is { } pairs
            ? Kleene.AllOf(pairs.Select(p => Rests(norm.Instrument, p.Bearer, p.Other)))
            : Kleene.Never;

    /// <summary>The bearer with each of those to whom a norm may be owed; null where the bearer is no party, or nobody is bound apart from the others.</summary>
    private List<(Entity Bearer, Entity Other)>? Concerned(Norm norm)
    {
        if (model.Situation.Library.Instrument(norm.Instrument) is not { } instrument
            || (instrument.Commitments.IsEmpty && instrument.Suspensions.IsEmpty)
            || norm.Act.Agent is not { } bearer
            || !instrument.Binds(bearer))
        {
            return null;
        }

        var others = norm.Counterparty is { } counterparty && instrument.Binds(counterparty) ? [counterparty] : instrument.Bound.Where(p => p != bearer);
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
            case { Force: { } entry } instrument:
                var entered = model.TruthOf(entry);
                return instrument.Until.Under(model.Situation.Selection) is { } until
                    ? Kleene.Both(entered, Kleene.Contrary(Kleene.Ever(Kleene.Both(entered, model.TruthOf(until.Value)))))
                    : entered;
        }
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

        var selection = model.Situation.Selection;
        var bound = commitment.Once.Under(selection) is { } once ? Kleene.Ever(model.TruthOf(once.Value)) : Kleene.Always;
        return commitment.Until.Under(selection) is { } until
            ? Kleene.Both(bound, Kleene.Contrary(Kleene.Ever(Kleene.Both(bound, model.TruthOf(until.Value)))))
            : bound;
    }

    private Timeline<Truth> Rests(Entity name, Entity one, Entity other) => model.Situation.Library.Instrument(name) is { } instrument
        ? Kleene.AnyOf(instrument.Suspensions.Where(s => (s.One == one && s.Other == other) || (s.One == other && s.Other == one)).Select(s => model.TruthOf(s.While)))
        : Kleene.Never;
}
