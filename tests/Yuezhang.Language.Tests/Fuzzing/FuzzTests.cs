using System.Globalization;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Tests.Libraries;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Fuzzing;

/// <summary>
/// Damaged files, in whatever way: reading, binding and formatting them ends, throws nothing, loses nothing and reports places that exist. A sample in the gate; a million where
/// YUEZHANG_LONG is set, from the number that YUEZHANG_FROM names.
/// </summary>
public class FuzzTests
{
    private const int Sample = 600;
    private const int Long = 1_000_000;

    private static readonly string[] s_editions =
        [WrittenLibrary.Treaty, .. new[] { "treaties", "tests/Yuezhang.Cli.Tests/Libraries" }.SelectMany(folder => Repository.Files(folder, ".md")).Select(Read)];

    private static readonly string[] s_papers = [WrittenLibrary.Record, WrittenLibrary.Scenario, WrittenLibrary.Opening];

    private static readonly string[] s_paths = [WrittenLibrary.RecordPath, WrittenLibrary.ScenarioPath, "library.yaml"];

    private static int From => int.Parse(Environment.GetEnvironmentVariable("YUEZHANG_FROM") ?? "0", CultureInfo.InvariantCulture);

    private static int Count => Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? Sample : Long;

    [Fact]
    public void An_edition_is_read_and_formatted_whatever_became_of_it() => ForEach(Count / 2, number =>
    {
        var source = new SourceText("x.md", new Mutant(number, s_editions).Text());
        var diagnostics = new DiagnosticBag();
        var document = TreatyReader.Read(source, diagnostics);
        Assert.Equal(source.Content, string.Concat(DocumentPart.Of(document).Select(p => source[p.Span])));
        foreach (var fence in document.Articles.SelectMany(a => a.Fences))
        {
            var tokens = fence.Kind == FenceKind.Rules
                ? TreatyParser.ParseFence(source, fence.Content, diagnostics).Tokens
                : TreatyParser.ParseTestFence(source, fence.Content, diagnostics).Tokens;
            Assert.Equal(source[fence.Content], string.Concat(tokens.Select(t => t.LeadingTrivia + t.Text)));
        }

        var formatted = Formatter.Format(source);
        Assert.Equal(formatted, Formatter.Format(new SourceText("x.md", formatted)));
        AssertPlaces(diagnostics.Diagnostics);
    });

    [Fact]
    public void A_library_is_loaded_whatever_became_of_one_of_its_files() => ForEach(Count - (Count / 2), number =>
    {
        var isEdition = number % 2 == 0;
        var mutant = new Mutant(number, isEdition ? [WrittenLibrary.Treaty] : s_papers);
        var text = mutant.Text();
        var loaded = WrittenLibrary.Haven.With(isEdition ? WrittenLibrary.TreatyPath : s_paths[mutant.Source], text).Load();
        AssertPlaces(loaded.Diagnostics);
        Assert.All(loaded.Uses, use => Assert.True(use.At.Span.End <= use.At.Source!.Content.Length));
    });

    private static void ForEach(int count, Action<int> check) =>
        Parallel.For(From, From + count, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, number =>
        {
            try
            {
                check(number);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw new InvalidOperationException($"The file of number {number} fails: YUEZHANG_FROM={number} runs it first.", e);
            }
        });

    private static void AssertPlaces(IEnumerable<Diagnostic> diagnostics) => Assert.All(diagnostics, d =>
    {
        Assert.True(d.At.Source is null || d.At.Span.End <= d.At.Source.Content.Length, d.ToString());
        Assert.NotEmpty(d.Message);
        Assert.NotEmpty(d.Help);
    });

    private static string Read(string path) => Repository.Read(path).ReplaceLineEndings("\n");
}
