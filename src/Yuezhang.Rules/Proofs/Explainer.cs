using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>
/// Finds the reasons for what a model says at one moment. Proofs are made only for what is asked: the timelines already say what is so,
/// and the explainer walks the law once more to say why.
/// </summary>
public sealed partial class Explainer(Model model)
{
    /// <summary>That no rule speaks, and where one looked.</summary>
    public Proof Silence(Boundary at) =>
        new(new SilenceFinding([.. model.Situation.Library.Instruments.SelectMany(i => i.Articles)]), Citation.None, at, Interval.Always, []);

    /// <summary>That there is more, which is told no further.</summary>
    internal static Proof Cut(Boundary at) => new(new CutFinding(), Citation.None, at, Interval.Always, []);

    /// <summary>That a norm gives way to another, which goes before it.</summary>
    public Proof Defeat(Norm defeated, Norm by, Boundary at) =>
        new Proof(new DefeatFinding(defeated, by) { Precedence = PrecedenceOf(by.Instrument, defeated.Instrument) }, by.At, at, model.LifeOf(by).States.RunAt(at).Interval, []).And(() => [Explain(defeated, at), Explain(by, at)]);

    private Precedence? PrecedenceOf(Entity higher, Entity lower) => higher == lower
        ? null
        : model.Situation.Library.Precedences.FirstOrDefault(p => p.Higher == higher && p.Lower == lower);

    private void AddReading(List<Proof> reasons, Guard? guard, Boundary at)
    {
        if (guard is not null && model.Situation.Library.Readings.FirstOrDefault(r => r.Name == guard.Reading) is { } reading)
        {
            var choice = reading.Choices.First(c => c.Name == guard.Choice);
            reasons.Add(new Proof(new ReadingFinding(reading, choice), choice.At, at, Interval.Always, []));
        }
    }

    private List<Proof> ReadingOf(Guard? guard, Boundary at)
    {
        var reasons = new List<Proof>();
        AddReading(reasons, guard, at);
        return reasons;
    }

    private static Interval Onward(Day day) => new(Boundary.StartOf(day), Boundary.End);
}
