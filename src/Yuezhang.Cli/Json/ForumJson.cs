using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Cli.Json;

/// <summary>The forum of a case as <c>forum --json</c> prints it: the answer as <c>ask</c> prints it, and what belongs to it.</summary>
internal static class ForumJson
{
    public static void Write(Utf8JsonWriter json, Library library, Forum forum)
    {
        AnswerJson.Write(json, library, forum.Asked.Question, forum.Asked.Answer);
        json.WriteObjects("inferredBy", forum.InferredBy, json.WriteCitation);
        Write(json, library, "allegiances", forum.Allegiances);
        Write(json, library, "cannot", forum.Excluded is { } excluded ? [excluded] : []);
        Write(json, library, "laws", forum.Laws);
        Write(json, library, "duties", forum.Duties.Select(d => new FurtherAnswer(English.Norm(d.Norm), d.Answer)));
    }

    private static void Write(Utf8JsonWriter json, Library library, string name, IEnumerable<FurtherAnswer> answers) =>
        json.WriteObjects(name, answers, further => AnswerJson.Write(json, library, further.Question, further.Answer));
}
