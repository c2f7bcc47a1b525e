using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Language.Libraries;

/// <summary>A question as somebody asked it: what is asked, and as of when and under which suppositions if the question says so.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="On">The day asked about; null where the question does not say.</param>
/// <param name="Minute">The time of that day, in minutes after midnight; null for its start.</param>
/// <param name="Known">Events through this day are to be known; null where the question does not say.</param>
/// <param name="Scenario">The name of a scenario of the library; null for none.</param>
/// <param name="Readings">The readings that the question takes one way.</param>
/// <param name="Text">The question as it was written.</param>
public sealed record AskedQuestion(
    Question Question, Day? On, int? Minute, Day? Known, string? Scenario, ImmutableArray<ChooseReading> Readings, string Text)
{
    /// <summary>A situation as the question would have it: what it says is known, and how it reads; its scenario is still to be laid over that.</summary>
    public Situation Over(Situation situation) => situation with
    {
        Known = Known ?? situation.Known,
        Selection = Readings.Aggregate(situation.Selection, (selection, r) => selection.With(r.Reading, r.Choice)),
    };
}
