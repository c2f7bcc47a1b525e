using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// Divides a fence into statements and clauses by indentation alone, before any word is read: what stands at the margin starts a statement,
/// the first deeper line sets the indentation of its clauses, and what is deeper still goes on with its clause.
/// </summary>
internal static class Layout
{
    /// <summary>The statements of a fence; an empty one is reported.</summary>
    public static ImmutableArray<Block> Blocks(
        SourceText source, ImmutableArray<SyntaxToken> tokens, TextSpan content, DiagnosticBag diagnostics)
    {
        var lines = Lines(tokens);
        if (lines.Count == 0)
        {
            diagnostics.ReportEmptyFence(source.At(content));
            return [];
        }

        if (tokens.FirstOrDefault(t => t.StartsLine && t.Kind != SyntaxKind.EndOfText && IndentedWithTab(t)) is { } tabbed)
        {
            diagnostics.ReportTabInIndentation(source.At(tabbed.Span));
        }

        var margin = tokens[lines[0].Start].Column;
        if (margin > 0)
        {
            diagnostics.ReportLineWithoutStatement(source.At(SpanOf(tokens, lines[0])));
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < lines.Count;)
        {
            var next = i + 1;
            while (next < lines.Count && tokens[lines[next].Start].Column > margin)
            {
                next++;
            }

            blocks.Add(BlockOf(source, tokens, lines.GetRange(i, next - i), diagnostics));
            i = next;
        }

        return blocks.ToImmutable();
    }

    private static Block BlockOf(SourceText source, ImmutableArray<SyntaxToken> tokens, List<Segment> lines, DiagnosticBag diagnostics)
    {
        var clauses = ImmutableArray.CreateBuilder<Segment>();
        var broken = false;
        var column = lines.Count > 1 ? tokens[lines[1].Start].Column : 0;
        foreach (var line in lines.Skip(1))
        {
            var indentation = tokens[line.Start].Column;
            if (indentation > column)
            {
                clauses[^1] = clauses[^1] with { End = line.End };
                continue;
            }

            if (indentation < column)
            {
                diagnostics.ReportClauseMisaligned(source.At(SpanOf(tokens, line)), column);
                broken = true;
            }

            clauses.Add(line);
        }

        return new Block(lines[0], clauses.ToImmutable(), broken);
    }

    private static List<Segment> Lines(ImmutableArray<SyntaxToken> tokens)
    {
        var lines = new List<Segment>();
        for (var i = 0; i < tokens.Length && tokens[i].Kind != SyntaxKind.EndOfText; i++)
        {
            if (tokens[i].StartsLine)
            {
                lines.Add(new Segment(i, i + 1));
            }
            else
            {
                lines[^1] = lines[^1] with { End = i + 1 };
            }
        }

        return lines;
    }

    private static bool IndentedWithTab(SyntaxToken token) => token.LeadingTrivia.AsSpan(^token.Column..).Contains('\t');

    private static TextSpan SpanOf(ImmutableArray<SyntaxToken> tokens, Segment line) =>
        tokens[line.Start].Span.To(tokens[line.End - 1].Span);
}
