using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Cli.Json;

/// <summary>A check as <c>check --json</c> prints it.</summary>
internal static class CensusJson
{
    public static void Write(Utf8JsonWriter json, OpenedLibrary opened, Census census, ImmutableArray<Diagnostic> found, ImmutableArray<string> leftOut)
    {
        json.WriteString("library", opened.Library.Opening?.Title);
        json.WriteString("path", opened.Path);
        json.WriteNumber("files", census.Files);
        json.WriteNumber("instruments", census.Instruments);
        json.WriteNumber("accounts", census.Accounts);
        json.WriteNumber("norms", census.Norms);
        json.WriteNumber("readings", census.Readings);
        json.WriteNumber("events", census.Events);
        json.WriteNumber("scenarios", census.Scenarios);
        json.WriteNumber("tests", census.Tests);
        DiagnosticsJson.Write(json, found);
        json.WriteStrings("leftOut", leftOut);
    }
}
