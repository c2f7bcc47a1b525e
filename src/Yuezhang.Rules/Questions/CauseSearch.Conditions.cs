using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>Why conditions are otherwise.</summary>
internal sealed partial class CauseSearch
{
    /// <summary>The chain of causes for a condition that is otherwise at a moment.</summary>
    public IEnumerable<string> Of(Condition condition, Boundary at)
    {
        if (_steps >= MostSteps)
        {
            return [];
        }

        _steps++;
        try
        {
            return condition switch
            {
                AllOf or AnyOf or Not => Variables.Operands(condition).FirstOrDefault(o => Differs(o, at)) is { } differing ? Of(differing, at) : [],
                _ => [English.Condition(condition, after.TruthOf(condition)[at]), .. Within(condition, at)],
            };
        }
        finally
        {
            _steps--;
        }
    }

    /// <summary>The chain of causes for a condition as of the last moment so far at which it is otherwise; nothing where it never was.</summary>
    private IEnumerable<string> InThePast(Condition condition, Boundary at) => LastDifference(condition, at) is { } moment ? Of(condition, moment) : [];

    private IEnumerable<string> Within(Condition condition, Boundary at) => condition switch
    {
        Happened c => Counting(c.Act, at),
        Lasts c => Changes(c.Act).Concat(Changes(c.Act with { Verb = Library.Verb(c.Act.Verb.LastsUntil!), Measure = null, MoreThan = false })),
        Times c => Changes(c.Act),
        Totals c => Changes(c.Act),
        Exercised c => Exercising(c.Act, at),
        InForce c => Library.Instrument(c.Instrument) is { } instrument ? Of(instrument, at) : [],
        InForceBetween c => Library.Instrument(c.Instrument) is { } instrument ? FirstOf(ForceOf(instrument).Concat(instrument.Suspensions.Select(s => s.While)), at) : [],
        Bound c => OfNorms(c.Modality, c.Act, at, n => before.LifeOf(n).Binding[at] != after.LifeOf(n).Binding[at]),
        Breached c => OfNorms(c.Modality, c.Act, at, n => before.LifeOf(n).Breached[at] != after.LifeOf(n).Breached[at]),
        Holds c => Related(c, at),
        HeldBy c => Passing(c.Thing, at),
        InstalmentPaid c => Of(after.AccountOf(c.Account)),
        InstalmentOverdue c => Of(after.AccountOf(c.Account)),
        Settled c => Of(after.AccountOf(c.Account)),
        InterestWaived c => Of(after.AccountOf(c.Account)),
        AtLeast c => FirstOf(Library.Things[c.Variable.Sort].Select(thing => Substitution.Of(c.Variable, thing).In(c.Operand)), at),
        Delayed c => before.SourceOf(c, at) is { } moment && Differs(c.Operand, moment) ? Of(c.Operand, moment) : Readings,
        RunOut c => FirstOf([c.Term.Start], at) is { Count: > 0 } begun ? begun : Readings,
        InWindow c => FirstOf([c.Anchor], at) is { Count: > 0 } begun ? begun : Readings,
        Ever or Always or Since or WithinLast or Throughout => FirstOf(Variables.Operands(condition), at) is { Count: > 0 } past ? past : Readings,
        _ => [],
    };

    /// <summary>The chain of the first of some conditions that is, or was, otherwise.</summary>
    private List<string> FirstOf(IEnumerable<Condition> conditions, Boundary at) =>
        conditions.Select(c => InThePast(c, at).ToList()).FirstOrDefault(c => c.Count > 0) ?? [];

    /// <summary>By the norms on an act that are otherwise, or by those to which they give way.</summary>
    private IEnumerable<string> OfNorms(Modality modality, Act act, Boundary at, Func<Norm, bool> differs)
    {
        var norms = after.WeighedOn(modality, act).Concat(before.WeighedOn(modality, act)).DistinctBy(n => n.Id).ToList();
        var concerned = norms.Where(Both).Concat(norms.Where(Both).SelectMany(n => after.WeighedAgainst(n, act)).Where(Both));
        return concerned.FirstOrDefault(differs) is { } norm ? Of(norm, at) : Readings;
    }

    private bool Both(Norm norm) => before.IsLaw(norm) && after.IsLaw(norm);

    /// <summary>By the events of an act, those of acts that count as it, and what makes them count.</summary>
    private List<string> Counting(Act act, Boundary at)
    {
        var rules = Library.CountsAs.Where(c => act.Covers(c.Counts)).ToList();
        var changes = Changes(act).Concat(rules.SelectMany(r => Changes(r.Done))).ToList();
        return changes.Count > 0 ? changes : FirstOf(rules.SelectMany(r => new[] { new InForce(r.Instrument, r.At), Chosen(r.While) }).OfType<Condition>(), at);
    }

    /// <summary>By the exercises of a power, or by the power just before one of them.</summary>
    private IEnumerable<string> Exercising(Act act, Boundary at)
    {
        var changes = Changes(act).ToList();
        if (changes.Count > 0)
        {
            return changes;
        }

        var powers = from exercise in after.ExercisesOf(act)
                     from day in new[] { exercise.Event.Range.Earliest.Previous, exercise.Event.Range.Latest.Previous }
                     where Boundary.StartOf(day) < at
                     from modality in new[] { Modality.Can, Modality.Cannot }
                     let bound = new Bound(modality, exercise.Event.Occurrence.Act, exercise.Event.Occurrence.At)
                     where Differs(bound, Boundary.At(day, 1439))
                     select Of(bound, Boundary.At(day, 1439));
        return powers.FirstOrDefault() ?? Readings;
    }

    /// <summary>By what the rule that concludes a relation rests on, with the scenario or without.</summary>
    private IEnumerable<string> Related(Holds atom, Boundary at)
    {
        var because = after.Relations.Why(atom, at)?.Because ?? [];
        var was = before.Relations.Why(atom, at)?.Because ?? [];
        return because.Concat(was).FirstOrDefault(c => Differs(c, at)) is { } condition ? Of(condition, at) : Readings;
    }

    /// <summary>By the transfers of a thing.</summary>
    private IEnumerable<string> Passing(Entity thing, Boundary at)
    {
        var conditions = Library.Transfers.Where(t => t.Thing == thing).SelectMany(t => new[] { Chosen(t.Once), new InForce(t.Instrument, t.At) }).OfType<Condition>();
        return FirstOf(conditions, at) is { Count: > 0 } causes ? causes : Readings;
    }

    private bool Differs(Condition condition, Boundary at) => before.TruthOf(condition)[at] != after.TruthOf(condition)[at];

    /// <summary>The first moment of the last stretch so far on which a condition is otherwise; null where it is not on any.</summary>
    private Boundary? LastDifference(Condition condition, Boundary at)
    {
        var stretch = Timeline.Combine(before.TruthOf(condition), after.TruthOf(condition), (a, b) => a != b).Runs()
            .Where(run => run.Value && run.Interval.From <= at).Select(run => (Interval?)run.Interval).LastOrDefault();
        return stretch is not { } last ? null
            : last.Contains(at) ? at
            : !last.From.IsOpen ? last.From
            : last.Until.IsOpen ? Boundary.StartOf(new Day(0)) : Boundary.StartOf(last.Until.Day.Previous);
    }
}
