using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;

namespace Yuezhang.Cli.Json;

/// <summary>The statements of a file with their law as <c>explain --json</c> prints them.</summary>
internal static class ExplainJson
{
    public static void Write(Utf8JsonWriter json, TreatyDocument document, ImmutableArray<LoweredStatement> statements, LoadedLibrary library)
    {
        json.WriteString("file", library.Cited(document.Source.Path));
        json.WriteObjects("statements", statements, statement =>
        {
            json.WriteString("article", statement.Article.Label);
            json.WriteNumber("line", document.Source.LineOf(statement.Statement.Span.Start));
            json.WriteString("statement", document.Source[statement.Statement.Span].ReplaceLineEndings("\n"));
            json.WriteStrings("law", statement.Law);
        });
    }
}
