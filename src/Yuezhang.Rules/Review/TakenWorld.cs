using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Review;

/// <summary>The readings as a review takes them first, the law on them, and the same with one reading or another taken otherwise.</summary>
/// <param name="Situation">What is reviewed; readings may be open in it.</param>
/// <param name="Model">The law where each reading has a choice: the one that is taken, else the first.</param>
internal sealed record TakenWorld(Situation Situation, Model Model)
{
    /// <summary>The first moment after the horizon: what comes then is not looked at.</summary>
    public Boundary Horizon { get; } = Boundary.StartOf(Situation.Library.Horizon.Next);

    /// <summary>The norms that can bind on some choice of readings, in the order of the library.</summary>
    public ImmutableArray<Norm> Norms => Grounding.Of(Situation.Library).In(Situation.Record, null).Norms;

    /// <summary>Whether a choice is taken in the situation itself, so that it need not be named where something rests on it.</summary>
    public bool IsSettled(Guard guard) => Situation.Selection.Admits(guard);

    /// <summary>Whether something may hold at some moment through the horizon.</summary>
    public bool MayHold(Timeline<Truth> truth) => truth.FirstFrom(Boundary.Beginning, t => t != Truth.False) < Horizon;

    /// <summary>Every other choice of every reading, in the order of the text.</summary>
    public IEnumerable<Guard> OtherChoices =>
        from reading in Situation.Library.Readings
        from choice in reading.Choices
        let guard = new Guard(reading.Name, choice.Name)
        where !Model.Situation.Selection.Admits(guard)
        select guard;

    /// <summary>The choices that are taken of readings that are open, so that others might be.</summary>
    public IEnumerable<Guard> OpenChoices =>
        Situation.OpenReadings.Select(r => new Guard(r.Name, Model.Situation.Selection.Choices[r.Name]));

    /// <summary>The same, where nothing was done of some acts but what is on record.</summary>
    public TakenWorld WithoutMore(IEnumerable<Act> acts)
    {
        var record = Situation.Record;
        var complete = acts.Select(act => new Completeness(act, null, Situation.Library.Horizon, "a review supposes it", Citation.None));
        var situation = Situation with { Record = record with { Complete = [.. record.Complete, .. complete] } };
        return new TakenWorld(situation, new Inquiry(situation).Model);
    }

    /// <summary>The law with some readings taken otherwise. What that cannot change is not worked out again.</summary>
    public Model On(params IEnumerable<Guard> choices)
    {
        ImmutableArray<Change> changes = [.. choices.Where(g => !Model.Situation.Selection.Admits(g)).Select(g => new ChooseReading(g.Reading, g.Choice))];
        return changes.IsEmpty ? Model : Model.Under(new Scenario("", "", changes))!;
    }
}
