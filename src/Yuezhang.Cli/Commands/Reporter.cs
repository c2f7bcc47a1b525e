using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Cli.Commands;

/// <summary>Says what a command has to say, to a person or to a program.</summary>
internal sealed class Reporter(Surroundings around, bool json)
{
    /// <summary>Where it is said.</summary>
    public Surroundings Around => around;

    /// <summary>Whether a program is listening.</summary>
    public bool IsJson => json;

    /// <summary>Says one thing: the fields of an object, or a screen; only the one that is wanted is made.</summary>
    public void Say(Action<Utf8JsonWriter> fields, Action<Sheet> screen)
    {
        if (json)
        {
            JsonPage.Write(around.Output, fields);
        }
        else
        {
            Draw(screen);
        }
    }

    /// <summary>Tells what is wrong.</summary>
    /// <returns>The exit status for it.</returns>
    public int Refuse(ImmutableArray<Diagnostic> faults)
    {
        if (json)
        {
            JsonPage.Write(around.Output, page => DiagnosticsJson.Write(page, faults));
        }
        else
        {
            DiagnosticText.Write(around.Error, faults);
        }

        return ExitStatus.Usage;
    }

    // a method of its own, so that the path to JSON never loads what draws
    private void Draw(Action<Sheet> screen)
    {
        using var sheet = new Sheet(around);
        screen(sheet);
    }
}
