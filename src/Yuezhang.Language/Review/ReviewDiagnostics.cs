using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Markdown;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Review;
using Yuezhang.Time;

namespace Yuezhang.Language.Review;

/// <summary>What a review of a library found, as diagnostics: each at its line, with the other places as notes.</summary>
public static class ReviewDiagnostics
{
    /// <summary>More places than this are counted, not listed.</summary>
    private const int MostNotes = 8;

    /// <summary>Reviews a library without errors.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> LeftOut) Of(LoadedLibrary library, CancellationToken cancellation)
    {
        var review = LawReview.Of(library.Baseline, cancellation);
        var text = new DiagnosticBag();
        TextReview.Of(library, text);
        return ([.. Of(library, review), .. text.Diagnostics], review.LeftOut);
    }

    /// <summary>The findings of a review of the law, in their order: nothing is found here, they are only worded.</summary>
    public static ImmutableArray<Diagnostic> Of(LoadedLibrary library, LawReview review)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var finding in review.Findings)
        {
            Report(finding, diagnostics, library.Places);
        }

        return diagnostics.Diagnostics;
    }

    private static void Report(ReviewFinding finding, DiagnosticBag diagnostics, CitedPlaces places)
    {
        var (at, on) = (places.Of(finding.At), On(finding.Readings));
        switch (finding)
        {
            case Contradiction { OneSide: [var one, ..], OtherSide: [var other, ..] } found:
                var further = found.OneSide.Concat(found.OtherSide).Where(p => p != one && p != other).Distinct().Select(p => new Note($"and here: {p.Text}", places.Of(p.At)));
                diagnostics.ReportContradiction(
                    at,
                    SameArticle(one.At, other.At) ? $"{one.At} contradicts itself" : $"{one.At} and {other.At} contradict each other",
                    $"{When(found.On)}{on}{(found.UntilDone ? ", as long as it is not done" : "")}",
                    one.Text,
                    other.Text,
                    one.At.Instrument == other.At.Instrument ? HeadingLabel.Reference(one.At.Article) : null,
                    Some([new Note($"{other.At}: {other.Text}", places.Of(other.At)), .. further]));
                break;
            case TwoLastDays { OfTwoDebts: true } found:
                diagnostics.ReportTwoDebtsAlike(at, Words(found.One), Words(found.Other), new Note("the other", places.Of(found.Other.Provision.At)));
                break;
            case TwoLastDays found:
                diagnostics.ReportTwoLastDays(at, on, Words(found.One), Words(found.Other), new Note("the other", places.Of(found.Other.Provision.At)));
                break;
            case UnanchoredClock { Clocks: [var first, .. var others] } found:
                ImmutableArray<string> events = [.. found.Acts.Select(English.Done)];
                var complete = events.FirstOrDefault() ?? $"payments of {found.Payments[0]}";
                var runToo = others.Select(c => new Note($"from it runs too: {c.Text}", places.Of(c.At)));
                diagnostics.ReportUnanchoredClock(at, found.Start, on, first.Text, complete, events, Some([.. runToo]));
                break;
            default:
                throw new InvalidOperationException($"No words are known for {finding.GetType().Name}.");
        }
    }

    private static string Words(Deadline deadline) =>
        $"{deadline.Provision.Text} {(deadline.LastDay is { } day ? $"by {day}" : deadline.Term)} ({deadline.Provision.At})";

    private static bool SameArticle(Citation one, Citation other) => (one.Instrument, one.Article) == (other.Instrument, other.Article) && one.Article.Length > 0;

    private static string When(ImmutableArray<Interval> stretches) =>
        string.Join(", ", stretches.Take(MostNotes).Select(When)) + (stretches.Length > MostNotes ? $" and {stretches.Length - MostNotes} more times" : "");

    /// <summary>"from 1895-05-08 through 1898-05-06": people name last days.</summary>
    private static string When(Interval stretch) => (stretch.FirstDay, stretch.LastDay) switch
    {
        ({ } from, { } through) when from == through => $"on {from}",
        ({ } from, { } through) => $"from {from} through {through}",
        ({ } from, null) => $"from {from} on",
        (null, { } through) => $"through {through}",
        _ => "at all times",
    };

    private static string On(ImmutableArray<Guard> readings) => readings.IsEmpty ? "" : $", on {string.Join(" or ", readings)}";

    private static ImmutableArray<Note> Some(ImmutableArray<Note> notes) =>
        notes.Length <= MostNotes ? notes : [.. notes.Take(MostNotes), new Note($"and {notes.Length - MostNotes} more", null)];
}
