using System.Buffers;
using System.Text;
using Yuezhang.Language.Text;

namespace Yuezhang.LanguageServer.Positions;

/// <summary>Leads from the places that an editor names to those of a text, and back. A place beyond a line is its end, one within a character its start.</summary>
internal sealed class PositionMap(SourceText text, PositionEncoding encoding)
{
    /// <summary>The offset of a position.</summary>
    public int Offset(Position position)
    {
        if (position.Line >= text.LineCount)
        {
            return text.Content.Length;
        }

        var line = text.LineSpan(position.Line + 1);
        if (encoding == PositionEncoding.Utf16)
        {
            // an editor may name the middle of a character, to mend a half of one
            return Math.Min(line.Start + Math.Min(position.Character, line.Length), line.End);
        }

        var (offset, units) = (line.Start, 0);
        while (offset < line.End)
        {
            var rune = RuneAt(offset, out var length);
            units += encoding.UnitsOf(rune);
            if (units > position.Character)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }

    /// <summary>The position of an offset.</summary>
    public Position Position(int offset)
    {
        var line = text.LineOf(offset);
        var start = text.LineStart(line);
        if (encoding == PositionEncoding.Utf16)
        {
            return new Position(line - 1, offset - start);
        }

        var units = 0;
        for (var at = start; at < offset;)
        {
            units += encoding.UnitsOf(RuneAt(at, out var length));
            at += length;
        }

        return new Position(line - 1, units);
    }

    /// <summary>The range of a stretch.</summary>
    public TextRange Range(TextSpan span) => new(Position(span.Start), Position(span.End));

    /// <summary>The stretch of a range; of one that ends before it starts, the place between.</summary>
    public TextSpan Span(TextRange range)
    {
        var start = Offset(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Offset(range.End)));
    }

    private Rune RuneAt(int offset, out int length)
    {
        // half of a character counts as U+FFFD does
        return Rune.DecodeFromUtf16(text.Content.AsSpan(offset), out var rune, out length) == OperationStatus.Done ? rune : Rune.ReplacementChar;
    }
}
