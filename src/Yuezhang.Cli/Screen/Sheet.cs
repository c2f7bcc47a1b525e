using Spectre.Console;
using Spectre.Console.Rendering;

namespace Yuezhang.Cli.Screen;

/// <summary>
/// What a command draws on. A terminal gets colour and its own width; a file or a pipe gets plain text, 80 cells wide, without blanks
/// at the ends of lines.
/// </summary>
internal sealed class Sheet : IDisposable
{
    /// <summary>How far entries stand in from the margin.</summary>
    public const int Indent = 2;

    private const int PlainWidth = 80;

    private readonly TextWriter _output;
    private readonly StringWriter? _plain;

    public Sheet(Surroundings around)
    {
        _output = around.Output;
        _plain = around.IsTerminal ? null : new StringWriter();
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_plain ?? _output),
            Ansi = around.HasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = around.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = around.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,

            // a build server's variables must not colour what is compared with a golden file
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        // Spectre asks the name of the encoding, which depends on the machine; ours is UTF-8
        Console.Profile.Capabilities.Unicode = true;
        if (_plain is not null)
        {
            Console.Profile.Width = PlainWidth;
        }
    }

    /// <summary>The console that draws.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether a person watches while it is drawn.</summary>
    public bool IsWatched => _plain is null;

    /// <summary>How many cells a line has.</summary>
    public int Width => Console.Profile.Width;

    /// <summary>Draws one part.</summary>
    public void Draw(IRenderable part) => Console.Write(part);

    /// <summary>Draws a line of text.</summary>
    public void Line(Ink ink) => Draw(ink.AsLine());

    /// <summary>Leaves a line free.</summary>
    public void Gap() => Console.WriteLine();

    /// <summary>Draws a heading above what follows, set off by a free line.</summary>
    public void Heading(string text)
    {
        Gap();
        Line(Ink.Of(text, Ink.Strong));
    }

    /// <summary>Draws an entry: what on the left, its state at the right margin; on a line of its own where both do not fit.</summary>
    public void Entry(Ink what, Ink state)
    {
        var gap = Width - Indent - what.Width - state.Width;
        if (gap > 0)
        {
            Draw(what.Then(new string(' ', gap)).Then(state).Indented(Indent));
        }
        else
        {
            Draw(what.Indented(Indent));
            Draw(new Rows(state.AsParagraph().RightJustified()));
        }
    }

    /// <summary>Draws what is to be said of the entry above.</summary>
    public void Remark(Ink text) => Draw(text.Indented(2 * Indent));

    /// <summary>Hands over what was drawn.</summary>
    public void Dispose()
    {
        if (_plain is null)
        {
            return;
        }

        var lines = _plain.ToString().ReplaceLineEndings("\n").Split('\n');
        foreach (var line in lines[^1].Length == 0 ? lines[..^1] : lines)
        {
            _output.WriteLine(line.TrimEnd());
        }
    }
}
