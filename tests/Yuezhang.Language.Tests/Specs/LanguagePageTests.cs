using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Specs;

/// <summary>Every example of <c>specs/language.md</c> is read, or fails with the code that the line above it names.</summary>
public partial class LanguagePageTests
{
    private static readonly string s_page = Repository.Read("specs/language.md").ReplaceLineEndings("\n");

    public static IEnumerable<TheoryDataRow<int, string, string, string>> Examples => Example().Matches(s_page).Select(m => new TheoryDataRow<int, string, string, string>(
        s_page[..m.Index].Count(c => c == '\n') + 1, m.Groups["lead"].Value, m.Groups["language"].Value, m.Groups["content"].Value));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_or_fails_as_the_line_above_it_says(int line, string lead, string language, string content)
    {
        Assert.True(line > 0);
        var found = Found(lead, language, content).Select(d => d.Code).Distinct().ToList();
        Assert.Equal(Code().Match(lead) is { Success: true } code ? [code.Value] : [], found);
    }

    [Fact]
    public void Every_section_shows_an_example_that_fails()
    {
        var sections = s_page.Split("\n## ")[1..];
        Assert.All(sections, section => Assert.Matches(Code(), section));
        Assert.InRange(sections.Length, 15, 40);
    }

    private static ImmutableArray<Diagnostic> Found(string lead, string language, string content)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("language.md", content);
        var whole = new TextSpan(0, content.Length);
        switch (language)
        {
            case "treaty":
                TreatyParser.ParseFence(source, whole, diagnostics);
                break;
            case "test":
                TreatyParser.ParseTestFence(source, whole, diagnostics);
                break;
            default:
                foreach (var sentence in content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    ParseLine(lead, new SourceText("language.md", sentence), diagnostics);
                }

                break;
        }

        return diagnostics.Diagnostics;
    }

    private static void ParseLine(string lead, SourceText line, DiagnosticBag diagnostics)
    {
        if (lead.StartsWith("Question", StringComparison.Ordinal))
        {
            TreatyParser.ParseQuestion(line, diagnostics);
        }
        else if (lead.StartsWith("State", StringComparison.Ordinal))
        {
            TreatyParser.ParseStateSentence(line.Content, line, new TextSpan(0, line.Content.Length), diagnostics);
        }
        else
        {
            Assert.StartsWith("Sentence", lead, StringComparison.Ordinal);
            TreatyParser.ParseEventSentence(line.Content, line, new TextSpan(0, line.Content.Length), diagnostics);
        }
    }

    [GeneratedRegex(@"^(?<lead>[^\n]*)\n\n```(?<language>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"YZ\d{4}")]
    private static partial Regex Code();
}
