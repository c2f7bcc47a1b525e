using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Libraries;

namespace Yuezhang.Cli.Json;

/// <summary>A run of a library's tests as <c>test --json</c> prints it.</summary>
internal static class TestsJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<TestOutcome> outcomes)
    {
        json.WriteNumber("passed", outcomes.Count(o => o.Passed));
        json.WriteNumber("failed", outcomes.Count(o => !o.Passed));
        json.WriteObjects("failures", outcomes.Where(o => !o.Passed), outcome =>
        {
            json.WriteString("question", outcome.Test.Question.Words());
            json.WriteString("expected", outcome.Expected);
            json.WriteString("actual", outcome.Answer.Words());
            json.WriteStrings("reasonsLacking", outcome.ReasonsLacking);
            json.WriteStrings("reasons", outcome.Reasons);
            json.WriteCitation(outcome.Test.At);
        });
    }
}
