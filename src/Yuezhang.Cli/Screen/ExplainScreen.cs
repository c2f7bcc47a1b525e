using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;

namespace Yuezhang.Cli.Screen;

/// <summary>Statements as they stand in their file, and below each the law that it comes to.</summary>
internal static class ExplainScreen
{
    private const int LineNumber = 5;

    public static void Draw(Sheet sheet, TreatyDocument document, ImmutableArray<LoweredStatement> statements, LoadedLibrary library)
    {
        sheet.Line(Ink.Of(library.Cited(document.Source.Path), Ink.Strong));
        foreach (var article in statements.GroupBy(s => s.Article))
        {
            var label = char.IsDigit(article.Key.Label[0]) ? $"article {article.Key.Label}" : article.Key.Label;
            sheet.Heading(article.Key.Title.Length > 0 ? $"{label}: {article.Key.Title}" : label);
            foreach (var statement in article)
            {
                var span = statement.Statement.Span;
                var line = document.Source.LineOf(span.Start).ToString(CultureInfo.InvariantCulture);
                Lines(sheet, document.Source[span], line, Ink.Quiet);
                foreach (var law in statement.Law)
                {
                    Lines(sheet, law, "=", Ink.Body);
                }
            }
        }
    }

    private static void Lines(Sheet sheet, string text, string before, Spectre.Console.Style style)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.TrimStart();
            sheet.Draw(Ink.Of(before.PadLeft(LineNumber), Ink.Quiet).AsLineBefore(Ink.Of(words, style), LineNumber + 1 + line.Length - words.Length));
            before = "";
        }
    }
}
