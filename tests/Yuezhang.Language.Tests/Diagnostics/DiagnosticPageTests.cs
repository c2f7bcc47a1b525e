using System.Collections.Immutable;
using System.Reflection;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Diagnostics;

public class DiagnosticPageTests
{
    private const string Folder = "specs/diagnostics";

    public static IEnumerable<TheoryDataRow<string>> Codes => typeof(DiagnosticCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => new TheoryDataRow<string>((string)code.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_page_yields_its_code_and_the_mended_one_no_error(string code)
    {
        var page = DiagnosticPage.Parse(Repository.Read($"{Folder}/{code}.md").ReplaceLineEndings("\n"));
        Assert.Equal(code, page.Code);
        Assert.Contains(Found(page.Bad), d => d.Code == code);
        Assert.DoesNotContain(Found(page.Mended), d => d.Severity == Severity.Error || d.Code == code);
    }

    [Fact]
    public void Every_page_is_of_a_code_and_no_code_is_used_twice()
    {
        var codes = Codes.Select(row => row.Data).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            codes.Order(StringComparer.Ordinal),
            Repository.Files(Folder, ".md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_minimal_library_is_sound() => Assert.Empty(Found(new PageExample(ImmutableDictionary<string, byte[]?>.Empty, null)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_diagnosis_says_what_is_wrong_where_and_what_to_try(string code)
    {
        var page = DiagnosticPage.Parse(Repository.Read($"{Folder}/{code}.md").ReplaceLineEndings("\n"));
        Assert.All(Found(page.Bad), d =>
        {
            Assert.NotEmpty(d.Message);
            Assert.NotEmpty(d.Help);
            Assert.False(d.Message.EndsWith('.'), d.Message);
            Assert.True(d.At.Source is null || d.At.Span.End <= d.At.Source.Content.Length);
        });
    }

    /// <summary>What is found, but for names that the minimal library holds ready for the pages and does not use.</summary>
    private static ImmutableArray<Diagnostic> Found(PageExample example) =>
        [.. LibraryCheck.Of(MemoryFiles.Minimal.With(example.Files), example.Question).Where(d => d is not { Code: DiagnosticCodes.UnusedName, At.Path: "names.md" })];
}
