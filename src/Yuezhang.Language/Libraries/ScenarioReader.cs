using System.Collections.Immutable;
using Yuezhang.Language.Binding;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Libraries;

/// <summary>Reads a scenario from a file or from a text (YAML, and so JSON), and lays it over the record to see that it fits.</summary>
public static class ScenarioReader
{
    /// <summary>The scenario that a text holds; null, and what is wrong, where it does not fit the library.</summary>
    public static (Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source, LoadedLibrary library)
    {
        var diagnostics = new DiagnosticBag();
        var scenario = Read(source, source.Path, library, diagnostics);
        return (diagnostics.HasErrors ? null : scenario, diagnostics.Diagnostics);
    }

    internal static Scenario? Read(SourceText source, string file, LoadedLibrary library, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(source, diagnostics);
        if (YamlFields.Of(root, source, diagnostics, "scenario", "title", "changes") is not { } fields)
        {
            return null;
        }

        var context = new BindingContext(source, file, Path.GetFileNameWithoutExtension(file), null, "", library.Names, diagnostics);
        var changes = new ChangeBinder(context, library).Bind(fields.List("changes"));
        if (changes is not { } read)
        {
            return null;
        }

        return new Scenario(fields.Optional("scenario")?.Value ?? "", fields.Optional("title")?.Value ?? "", read);
    }
}
