using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// Reads one segment of tokens at a time: a statement's first line, or one clause. The first fault of a segment is reported and the rest
/// of it is passed over, so that a fault is told once and never reaches the next segment. A method that returns null has reported why.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="tokens">Its tokens, or those of a fence.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="expected">Takes what is looked for at the cursor of an editor; null where there is none.</param>
internal sealed partial class Parser(SourceText source, ImmutableArray<SyntaxToken> tokens, DiagnosticBag diagnostics, Expectations? expected = null)
{
    /// <summary>The most characters in a name.</summary>
    public const int LongestName = 200;

    /// <summary>The most digits in a number.</summary>
    public const int MostDigits = 200;

    /// <summary>The deepest that a condition may be nested.</summary>
    public const int DeepestNesting = 64;

    /// <summary>What a formatter must know of.</summary>
    public SyntaxMarks Marks { get; } = new();

    private Expectations? cursor = expected;
    private int position;
    private int end;
    private bool failed;

    private bool AtEnd => position >= end;

    private SyntaxToken Current => tokens[position];

    private SyntaxToken Last => tokens[position - 1];

    /// <summary>Starts on another segment.</summary>
    private void Enter(Segment segment) => (position, end, failed) = (segment.Start, segment.End, false);

    private bool At(SyntaxKind kind, int ahead = 0)
    {
        if (position + ahead >= end)
        {
            return false;
        }

        cursor?.Come(position + ahead);
        return tokens[position + ahead].Kind == kind;
    }

    private bool At(string word, int ahead = 0)
    {
        Want(word, ahead);
        return position + ahead < end && tokens[position + ahead].Is(word);
    }

    /// <summary>Looks for something that is refused where it stands: no editor is told of it.</summary>
    private bool IsRefused(Func<bool> look)
    {
        var told = cursor;
        cursor = null;
        var found = look();
        cursor = told;
        return found;
    }

    /// <summary>Tells the editor, if its cursor is here, which words could stand here.</summary>
    private void Want(string words, int ahead = 0)
    {
        if (cursor is not null && position + ahead < end)
        {
            cursor.Word(position + ahead, words);
        }
    }

    private void WantOneOf(IEnumerable<string> all, int ahead = 0)
    {
        if (cursor is null)
        {
            return;
        }

        foreach (var words in all)
        {
            Want(words, ahead);
        }
    }

    /// <summary>Tells the editor, if its cursor is here, which words of a row are still to come: made into one text only for an editor.</summary>
    private void WantRest(string[] row, int index)
    {
        if (cursor is not null)
        {
            Want(string.Join(' ', row[index..]));
        }
    }

    /// <summary>Tells the editor, if its cursor is here, that words of the library may stand here or go on.</summary>
    private void WantName(int from, string what, int ahead = 0)
    {
        if (cursor is not null && position + ahead < end)
        {
            cursor.Name(from, position + ahead, what);
        }
    }

    private bool AtAny(params ReadOnlySpan<string> words) => AtAny(0, words);

    private bool AtAny(int ahead, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (At(word, ahead))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(string word)
    {
        if (!At(word))
        {
            return false;
        }

        position++;
        return true;
    }

    private bool Take(SyntaxKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Takes several words in a row, or none of them.</summary>
    private bool TakeAll(string words)
    {
        var start = position;
        var all = words.Split(' ');
        foreach (var (index, word) in all.Index())
        {
            WantRest(all, index);
            if (!Take(word))
            {
                position = start;
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes several words in a row; reports the first that is not there.</summary>
    private bool Expect(string words)
    {
        var all = words.Split(' ');
        foreach (var (index, word) in all.Index())
        {
            WantRest(all, index);
            if (!Take(word))
            {
                FailMissing($"`{words}`", word);
                return false;
            }
        }

        return true;
    }

    private bool Expect(SyntaxKind kind, string what)
    {
        if (!Take(kind))
        {
            FailMissing(what);
            return false;
        }

        return true;
    }

    /// <summary>Nothing may be left in the segment.</summary>
    private bool ExpectEnd(params string[] mightFollow)
    {
        cursor?.Come(position);
        if (AtEnd || failed)
        {
            return !failed;
        }

        var near = At(SyntaxKind.Word) ? NearestName.To(Current.Text, mightFollow.Where(w => w != Current.Text)) : null;
        var rest = Current.Span.To(tokens[end - 1].Span);
        var numberAfterName = At(SyntaxKind.Number) && position > 0 && tokens[position - 1].Kind == SyntaxKind.Word;
        Fail(() => diagnostics.ReportUnexpectedText(source.At(rest), Shown(rest), near, numberAfterName));
        return false;
    }

    /// <summary>Reports the first fault of the segment; a character or quotation that no rule can use is itself the fault.</summary>
    private void Fail(Action report)
    {
        if (failed)
        {
            return;
        }

        failed = true;
        if (At(SyntaxKind.Unknown) && TextChecks.TurnsWriting(Current.Text[0]))
        {
            diagnostics.ReportDirectionMark(source.At(Current.Span), Current.Text[0]);
        }
        else if (At(SyntaxKind.Unknown))
        {
            diagnostics.ReportUnexpectedCharacter(source.At(Current.Span), Current.Text);
        }
        else
        {
            report();
        }
    }

    private void FailMissing(string what, params string[] words) => Fail(() =>
    {
        var near = At(SyntaxKind.Word) ? NearestName.To(Current.Text, words) : null;
        diagnostics.ReportMissingPart(source.At(Here()), what, AtEnd ? "the end of the line" : $"`{Shown(Current.Span)}`", near);
    });

    /// <summary>The current token, or the place just after the segment.</summary>
    private TextSpan Here() => AtEnd ? new TextSpan(end > 0 ? tokens[end - 1].Span.End : tokens[0].Span.Start, 0) : Current.Span;

    /// <summary>What was read since a position.</summary>
    private TextSpan Since(int start) => position > start ? tokens[start].Span.To(Last.Span) : Here();

    private string Shown(TextSpan span)
    {
        const int most = 60;
        var text = string.Join(' ', source[span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }
}
