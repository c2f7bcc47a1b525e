using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary>Text of a library or a user that tries to be more than text.</summary>
public class HostileTextTests
{
    private const string Escape = "\u001b[31m";
    private const string Override = "\u202E";

    [Theory]
    [InlineData(Escape)]
    [InlineData("\u009b31m")]
    [InlineData(Override)]
    [InlineData("\u2066")]
    [InlineData("\u0007")]
    public void A_control_character_in_a_library_never_reaches_the_screen(string hostile)
    {
        using var library = Spoilt(hostile);
        foreach (var args in Commands)
        {
            var shown = Terminal.RunIn(library.Folder, args);
            Assert.NotEqual(70, shown.Status);
            Assert.DoesNotContain(hostile[0], shown.Output + shown.Error);
            Assert.DoesNotContain(hostile[0], Terminal.RunIn(library.Folder, [.. args, "--json"]).Output);
        }
    }

    [Theory]
    [InlineData("[red]")]
    [InlineData("[/]")]
    [InlineData("[[")]
    [InlineData("[link=x]")]
    public void Markup_in_a_library_is_shown_as_it_stands(string markup)
    {
        using var library = Spoilt(markup);
        foreach (var args in Commands)
        {
            Assert.Equal(0, Terminal.RunIn(library.Folder, args).Status & ~1);
        }

        Assert.Contains(markup, Terminal.RunIn(library.Folder).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Escape + "must Vorland evacuate Fort Almen?")]
    [InlineData("must [red]Vorland[/] evacuate Fort Almen?")]
    [InlineData("must " + Override + "Vorland evacuate Fort Almen?")]
    [InlineData("\ud800")]
    public void A_hostile_question_is_refused_and_harmless(string question)
    {
        var shown = Terminal.Run("ask", question);
        Assert.Equal(2, shown.Status);
        Assert.DoesNotContain('\u001b', shown.Error);
        Assert.DoesNotContain('\u202E', shown.Error);
        Assert.Equal(2, Terminal.Run("ask", question, "--json").Status);
    }

    [Fact]
    public void A_direction_sign_is_escaped_in_JSON_and_read_back_as_it_was()
    {
        using var library = Spoilt(Override);
        var output = Terminal.RunIn(library.Folder, "--json").Output;
        Assert.Contains("\\u202e", output, StringComparison.Ordinal);
        Assert.Contains(Override, JsonDocument.Parse(output).RootElement.GetProperty("library").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_Han_characters_are_legible_in_JSON()
    {
        var shown = Terminal.Run("ask", "must Vorland evacuate 阿尔门要塞?", "--json");
        Assert.Contains("must Vorland evacuate 阿尔门要塞?", shown.Output, StringComparison.Ordinal);
    }

    private static string[][] Commands =>
    [
        [], ["on", "1703-05-01"], ["ledger", "ransom"], ["due"], ["timeline", "--table"], ["what-if", "paid-late"], ["ask", "is the ransom settled?"], ["check"], ["test"],
    ];

    /// <summary>A library with the text in its title, in a ground, a source and a scenario's title, wherever YAML admits it.</summary>
    private static CopiedLibrary Spoilt(string text)
    {
        // what is refused wherever it stands as it is may still come escaped, in YAML
        var escaped = string.Concat(text.Select(c => c < ' ' || c > '~' ? $"\\u{(int)c:x4}" : $"{c}"));
        return new CopiedLibrary()
            .Replace("library.yaml", "library: The peace of Almen, 1702-1704", $"library: \"The peace {escaped} of Almen\"")
            .Replace("almen-1702.md", "title: Treaty of Almen", $"title: \"Treaty {escaped} of Almen\"")
            .Replace("almen-1702.md", "excluded (governs): the usual rule", $"excluded (governs): the usual {(text[0] is < ' ' or '\u009b' or '\u202E' or '\u2066' ? "" : text)} rule")
            .Replace("record/ransom.yaml", "source: the ledger of the treasury", $"source: \"the ledger {escaped} of the treasury\"")
            .Replace("scenarios/paid-late.yaml", "title: The last part comes two days late", $"title: \"The {escaped} last part\"");
    }
}
