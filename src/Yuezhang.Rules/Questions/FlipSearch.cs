using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// Looks for the smallest changes to the record, or to the readings, that change a verdict. Each candidate is made from the norms and conditions that decide
/// it, and is kept only if it has been tried and the verdict has changed.
/// </summary>
internal sealed partial class FlipSearch(Inquiry inquiry, Question question, Answer answer)
{
    /// <summary>More flips than this nobody reads.</summary>
    private const int MostFlips = 4;

    /// <summary>More candidates than this are not tried.</summary>
    private const int MostCandidates = 32;

    /// <summary>A condition that leads to others without end leads nowhere a reader would follow.</summary>
    private const int MostSteps = 8;

    private readonly Model _model = inquiry.Model;
    private readonly Boundary _at = answer.Moment;
    private readonly Suppositions _suppositions = new(inquiry.Model);

    private Library Library => _model.Situation.Library;

    public ImmutableArray<Flip> Find()
    {
        var flips = new List<Flip>();
        foreach (var changes in Candidates().Where(c => c.Length > 0).Take(MostCandidates).OrderBy(c => c.Length).Concat(Readings()))
        {
            if (flips.Count == MostFlips)
            {
                break;
            }

            var scenario = new Scenario("", _suppositions.Text(changes), changes);
            if (!flips.Exists(f => f.Text == scenario.Title || Suppositions.Contains(changes, f.Scenario.Changes))
                && inquiry.Under(scenario)?.Consider(question, answer.Moment) is { } other
                && other.Verdict != answer.Verdict
                && other.Verdict != Verdict.Undetermined)
            {
                flips.Add(new Flip(scenario.Title, scenario, other.Verdict));
            }
        }

        return [.. flips];
    }

    private IEnumerable<ImmutableArray<Change>> Candidates() => question switch
    {
        WhetherBound q => CandidatesFor(new Deontics(_model, q.Modality, q.Act), q.Act),
        WhetherHolds q => Ways(q.Condition, _model.TruthOf(q.Condition)[_at] != Truth.True, _at, 0),
        _ => [],
    };

    private IEnumerable<ImmutableArray<Change>> CandidatesFor(Deontics deontics, Act act)
    {
        var wanted = answer.Verdict != Verdict.Yes;
        return deontics.For.SelectMany(n => Effect(n, act, wanted)).Concat(deontics.Against.SelectMany(n => Effect(n, act, !wanted)));
    }

    /// <summary>The ways to make a norm bind, or not: by itself, or by those to which it gives way.</summary>
    private IEnumerable<ImmutableArray<Change>> Effect(Norm norm, Act act, bool bind) =>
        Ways(norm, bind, _at, 0).Concat(_model.WeighedAgainst(norm, act).SelectMany(d => Ways(d, !bind, _at, 0)));

    /// <summary>The choices that another reading of the norms in question offers.</summary>
    private IEnumerable<ImmutableArray<Change>> Readings()
    {
        if (question is not WhetherBound { Act: var act })
        {
            return [];
        }

        var guards = Library.Norms.Where(n => n.Act.Verb == act.Verb && Equals(n.Act.Object, act.Object)).SelectMany(Guards).Select(g => g.Reading).ToHashSet(StringComparer.Ordinal);
        return from reading in Library.Readings
               where guards.Contains(reading.Name)
               from choice in reading.Choices
               where _model.Situation.Selection.Choices.GetValueOrDefault(reading.Name) != choice.Name
               select ImmutableArray.Create<Change>(new ChooseReading(reading.Name, choice.Name));
    }

    private static IEnumerable<Guard> Guards(Norm norm) =>
        new[] { norm.Once, norm.Until, norm.While, norm.Suspended, norm.Waived, norm.Discharged }
            .SelectMany(a => a.Items).Select(i => i.Guard).Append(norm.Guard).OfType<Guard>();
}
