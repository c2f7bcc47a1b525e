using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Yuezhang.Bench.Rivals;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Review;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Bench.Libraries;

/// <summary>Loads a library, checks it and asks all its tests, in this process, and prints what each took and the most memory held.</summary>
internal static class WholeLibrary
{
    /// <summary>Does so.</summary>
    /// <returns>0; 1 if a test fails, 2 if the library has errors.</returns>
    public static int Run(string folder, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var library = TreatyLibrary.Load(folder);
        var loaded = clock.Elapsed;
        if (library.HasErrors)
        {
            output.WriteLine($"{folder}: the library has errors; `yuezhang check` tells them");
            return 2;
        }

        var (review, leftOut) = ReviewDiagnostics.Of(library, CancellationToken.None);
        var reviewed = clock.Elapsed;
        var outcomes = library.TestsBySituation.SelectMany(alike => Asked(library, alike)).ToList();
        var asked = clock.Elapsed;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{library.Library.Instruments.Length} instruments, {library.Library.Norms.Length} norms, {library.Record.Occurrences.Length} events: loaded in {Of(loaded)}; reviewed in {Of(reviewed - loaded)}, {review.Length} findings, {leftOut.Length} things left out; {outcomes.Count} tests asked in {Of(asked - reviewed)}, {outcomes.Count(o => !o.Passed)} failed; {Of(Process.GetCurrentProcess().TotalProcessorTime)} of processor since the start, peak {MeasuredRun.PeakOf(Environment.ProcessId) / 1_000_000} MB"));
        return outcomes.TrueForAll(o => o.Passed) ? 0 : 1;
    }

    private static IEnumerable<TestOutcome> Asked(LoadedLibrary library, ImmutableArray<LibraryTest> alike)
    {
        var inquiry = InquiryOf(library, alike[0].Question);
        return alike.Select(test => TestOutcome.Of(test, inquiry, MomentOf(library, test.Question)));
    }

    private static Inquiry InquiryOf(LoadedLibrary library, AskedQuestion asked)
    {
        var situation = asked.Over(library.Baseline);
        return new Inquiry(asked.Scenario is not { } name ? situation
            : situation.With(library.Scenario(name)!, out var problems) ?? throw new InvalidDataException($"{name} does not apply: {problems[0]}"));
    }

    private static Boundary MomentOf(LoadedLibrary library, AskedQuestion asked) => Boundary.At(asked.On ?? library.Opening!.Day, asked.Minute ?? 0);

    private static string Of(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F2} s");
}
