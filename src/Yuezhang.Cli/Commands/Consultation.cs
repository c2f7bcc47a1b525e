using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Cli.Commands;

/// <summary>A library without faults, and the situation in it that the options describe: whom to ask, and about which day.</summary>
internal sealed record Consultation
{
    /// <summary>The library.</summary>
    public required LoadedLibrary Library { get; init; }

    /// <summary>The situation under the scenarios.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>The same without the scenarios.</summary>
    public required Inquiry Recorded { get; init; }

    /// <summary>The scenarios laid over the record, in order.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>The day asked about; null where none was named.</summary>
    public required Day? Named { get; init; }

    /// <summary>The time of that day, in minutes after midnight; null for its start.</summary>
    public int? Minute { get; init; }

    /// <summary>To whom to answer.</summary>
    public required Reporter Reporter { get; init; }

    /// <summary>Whether anything is supposed.</summary>
    public bool HasScenario => !Scenarios.IsEmpty;

    /// <summary>The day asked about: the one named, else the library's opening day, or the last day known where that is earlier.</summary>
    public Day On => Named ?? (Inquiry.Situation.Known is { } known && known < Opening.Day ? known : Opening.Day);

    /// <summary>The moment asked about.</summary>
    public Boundary Moment => Boundary.At(On, Minute ?? 0);

    /// <summary>How the library presents itself; a library without faults says so.</summary>
    public Opening Opening => Library.Opening!;

    /// <summary>Opens the library and acts; where anything is at fault, says so instead.</summary>
    /// <returns>The exit status.</returns>
    public static int Open(ParseResult parse, GlobalOptions options, Surroundings around, Func<Consultation, int> act)
    {
        var reporter = new Reporter(around, parse.GetValue(options.Json));
        if (OpenedLibrary.Open(parse, options, reporter) is not { } opened)
        {
            return ExitStatus.Usage;
        }

        var (request, faults) = Request.Read(parse, options);
        faults = opened.Library.HasErrors ? opened.Library.Diagnostics : faults.AddRange(ReadingOption.Faults(request.Readings, opened.Library.Library));
        return faults.IsEmpty
            ? Of(opened.Library, request, reporter).Suppose("--scenario", request.Scenarios, act)
            : reporter.Refuse(faults);
    }

    /// <summary>The library as the record has it, on the readings asked for: they are the law on both sides of a comparison, no scenario.</summary>
    public static Consultation Of(LoadedLibrary library, Request request, Reporter reporter)
    {
        var baseline = library.Baseline;
        var inquiry = new Inquiry(baseline with
        {
            Known = request.Known,
            Selection = request.Readings.Select(ReadingOption.Parse).Aggregate(baseline.Selection, (selection, r) => selection.With(r!.Reading, r.Choice)),
        });
        return new Consultation { Library = library, Inquiry = inquiry, Recorded = inquiry, Scenarios = [], Named = request.On, Reporter = reporter };
    }

    /// <summary>Lays scenarios over this, one after the other, and acts; where one does not apply, says so instead.</summary>
    public int Suppose(string option, IEnumerable<string> scenarios, Func<Consultation, int> act)
    {
        var layered = this;
        foreach (var word in scenarios)
        {
            var (scenario, faults) = ScenarioSource.Read(option, word, layered.Library, Reporter.Around.Folder);
            if (scenario is null)
            {
                return Reporter.Refuse(faults);
            }

            var (under, problems) = layered.Under(scenario);
            if (under is null)
            {
                return Reporter.Refuse([.. problems.Select(p => CommandLineFaults.ScenarioDoesNotApply(option, word, p))]);
            }

            layered = under;
        }

        return act(layered);
    }

    /// <summary>Acts in the circumstances that a question names for itself; they win over the options.</summary>
    public int In(AskedQuestion asked, Func<Consultation, int> act)
    {
        var inside = this with { Inquiry = new Inquiry(asked.Over(Inquiry.Situation)), Named = asked.On ?? Named, Minute = asked.Minute };
        return inside.Suppose(QuestionReader.Path, asked.Scenario is { } name ? [name] : [], act);
    }

    private (Consultation? Under, ImmutableArray<ScenarioProblem> Problems) Under(Scenario scenario)
    {
        if (Inquiry.Situation.With(scenario, out var problems) is not { } situation)
        {
            return (null, problems);
        }

        // a later layer may move what an earlier one added
        var library = Library with { Record = situation.Record };
        return (this with { Inquiry = new Inquiry(situation), Scenarios = Scenarios.Add(scenario), Library = library }, []);
    }
}
