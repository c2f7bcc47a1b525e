using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Formatting;

/// <summary>
/// Writes a fence in its one form: statements at the margin, clauses four blanks in, one blank between words, readings and answers in a column. What cannot be read is
/// left as it stands, to the letter.
/// </summary>
internal sealed class FenceFormatter
{
    private const int Indent = 4;
    private const int WidestInColumn = 100;

    private readonly SourceText _source;
    private readonly TextSpan _content;
    private readonly ImmutableArray<SyntaxToken> _tokens;
    private readonly ImmutableArray<Block> _blocks;
    private readonly ImmutableArray<bool> _sound;
    private readonly TokenWriter _writer;
    private readonly HashSet<int> _columns;
    private readonly bool _isTests;
    private readonly List<FormattedLine> _lines = [];

    private FenceFormatter(SourceText source, TextSpan content, FenceKind kind)
    {
        (_source, _content, _isTests) = (source, content, kind == FenceKind.Tests);
        var diagnostics = new DiagnosticBag();
        _tokens = Lexer.Lex(source[content], content.Start);
        var parser = new Parser(source, _tokens, diagnostics);
        _blocks = Layout.Blocks(source, _tokens, content, diagnostics);
        _sound = [.. _blocks.Select(b => _isTests ? parser.Test(b) is not null : !parser.Statement(b).IsBroken)];
        _writer = new TokenWriter(_tokens, parser.Marks);
        _columns = [.. parser.Marks.Columns];
    }

    /// <summary>The content of a fence in its one form, lines ended by LF.</summary>
    public static string Format(SourceText source, TextSpan content, FenceKind kind) => new FenceFormatter(source, content, kind).Format();

    private string Format()
    {
        // without a statement at the margin nothing tells statements from clauses
        if (!_blocks.IsEmpty && _tokens[_blocks[0].Head.Start].Column > 0)
        {
            return _source[_content].ReplaceLineEndings("\n");
        }

        foreach (var (index, block) in _blocks.Index())
        {
            Between(block.Head.Start, isHead: true);
            if (_sound[index])
            {
                Write(block);
            }
            else
            {
                WriteAsItStands(block);
            }
        }

        Between(_tokens.Length - 1, isHead: true);
        var text = new StringBuilder();
        foreach (var line in Columns.Align(_lines, _isTests, WidestInColumn))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString().Trim('\n') is { Length: > 0 } written ? written + "\n" : "";
    }

    /// <summary>Comments and a blank line before a token; a comment that ends the line before it has been written with that.</summary>
    private void Between(int token, bool isHead)
    {
        foreach (var line in TriviaBefore(token).Lines)
        {
            if (line is var (column, text))
            {
                _lines.Add(FormattedLine.Comment(new string(' ', isHead && column == 0 ? 0 : Indent) + text));
            }
            else if (isHead && _lines.Count > 0 && _lines[^1].Text.Length > 0)
            {
                _lines.Add(FormattedLine.Blank);
            }
        }
    }

    private void Write(Block block)
    {
        foreach (var (index, segment) in block.Clauses.Prepend(block.Head).Index())
        {
            var indent = index == 0 ? 0 : Indent;
            for (var at = segment.Start; at < segment.End;)
            {
                var next = at + 1;
                while (next < segment.End && !_tokens[next].StartsLine)
                {
                    next++;
                }

                if (at > block.Head.Start)
                {
                    Between(at, isHead: false);
                }

                Write(new Segment(at, next), at == segment.Start ? indent : indent + Continued(at), segment.End);
                at = next;
            }
        }
    }

    /// <summary>How far a line that goes on with a clause stands in from it: one blank before <c>and</c> and <c>or</c>, so that they stand out.</summary>
    private int Continued(int token) => !_writer.IsForPeople(token) && (_tokens[token].Is("and") || _tokens[token].Is("or")) ? 1 : Indent;

    private void Write(Segment line, int indent, int segmentEnd)
    {
        var column = Enumerable.Range(line.Start + 1, line.End - line.Start - 1).Where(_columns.Contains).Cast<int?>().LastOrDefault();
        var left = new string(' ', indent) + _writer.Write(line.Start, column ?? line.End);
        var right = column is { } from && line.End == segmentEnd ? _writer.Write(from, line.End) : null;
        if (column is not null && right is null)
        {
            left = new string(' ', indent) + _writer.Write(line.Start, line.End);
        }

        _lines.Add(new FormattedLine(left, right, TriviaBefore(line.End).Trailing, indent == 0));
    }

    private void WriteAsItStands(Block block)
    {
        var whole = block.Whole;
        var start = _source.LineStart(_source.LineOf(_tokens[whole.Start].Span.Start));
        var text = _source[TextSpan.FromBounds(start, _tokens[whole.End - 1].Span.End)];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        _lines.AddRange(lines[..^1].Select(line => FormattedLine.AsItStands(line, null)));
        _lines.Add(FormattedLine.AsItStands(lines[^1], TriviaBefore(whole.End).Trailing));
    }

    private Trivia TriviaBefore(int token) => Trivia.Of(_tokens[token].LeadingTrivia, token == 0, token == _tokens.Length - 1);
}
