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
        var context = new BindingContext(source, source.Path, Path.GetFileNameWithoutExtension(source.Path), null, "", library.Names, diagnostics);
        var scenario = Read(context, library)?.Scenario;
        return (diagnostics.HasErrors ? null : scenario, diagnostics.Diagnostics);
    }

    /// <summary>The scenario, and where its name stands; null, once it is reported, where it does not fit the library.</summary>
    internal static (Scenario Scenario, Location At)? Read(BindingContext context, LoadedLibrary library)
    {
        var (source, diagnostics) = (context.Source, context.Diagnostics);
        if (YamlFields.Of(YamlReader.Read(source, diagnostics), source, diagnostics, "scenario", "title", "changes") is not { } fields
            || new ChangeBinder(context, library).Bind(fields.List("changes")) is not { } changes)
        {
            return null;
        }

        var name = fields.Optional("scenario");
        var at = name is null ? new TextSpan(0, 0) : name.Part(new TextSpan(0, name.Value.Length));
        return (new Scenario(name?.Value ?? "", fields.Optional("title")?.Value ?? "", changes), context.At(at));
    }
}
