using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Cli.Json;

/// <summary>A comparison as <c>what-if --json</c> prints it.</summary>
internal static class DifferencesJson
{
    public static void Write(Utf8JsonWriter json, Library library, Scenario scenario, Day? known, ImmutableArray<Difference> differences)
    {
        json.WritePropertyName("scenario");
        ScenarioWriter.Write(json, scenario, library);
        json.WriteDay("known", known);
        json.WriteObjects("differences", differences, difference =>
        {
            json.WriteString("kind", difference.Kind);
            json.WriteString("subject", difference.Subject);
            json.WriteInterval(difference.Span);
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
            json.WriteString("firstCause", difference.FirstCause);
            json.WriteStrings("causes", difference.Causes);
            json.WriteCitation(difference.At);
        });
    }
}
