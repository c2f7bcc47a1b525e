using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Syntax.Names;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Names, phrases, free text, readings.</content>
internal sealed partial class Parser
{
    private const int LongestChoice = 6;

    private NameSyntax? Name(string what, params string[] stops) => Phrase(what, stops)?.ToName();

    /// <summary>Words in a row, up to a keyword, a mark, a number, or one of <paramref name="stops"/>; at least one.</summary>
    private PhraseSyntax? Phrase(string what, params string[] stops)
    {
        var start = position;
        var words = ImmutableArray.CreateBuilder<WordSyntax>();
        while ((At(SyntaxKind.Word) && !EndsName(stops)) || At(SyntaxKind.QuotedName))
        {
            if (Word() is not { } word)
            {
                return null;
            }

            words.Add(word);
        }

        WantName(start, what);
        if (words.Count == 0)
        {
            FailNoName(what);
            return null;
        }

        var phrase = PhraseSyntax.Of(words.ToImmutable());
        if (phrase.Text.Length > LongestName)
        {
            Fail(() => diagnostics.ReportNameTooLong(source.At(phrase.Span), LongestName));
            return null;
        }

        return phrase;
    }

    private WordSyntax? Word()
    {
        var token = Current;
        position++;
        if (token.Kind == SyntaxKind.Word)
        {
            return new WordSyntax(token.Text, false, token.Span);
        }

        if (token.Text.Length < 2 || token.Text[^1] is not ('"' or '”'))
        {
            Fail(() => diagnostics.ReportQuoteNotClosed(source.At(token.Span)));
            return null;
        }

        var name = string.Join(' ', token.Text[1..^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0)
        {
            position--;
            FailMissing("a name between the quotes");
            return null;
        }

        return new WordSyntax(name, true, token.Span);
    }

    private bool EndsName(string[] stops)
    {
        if (cursor is not null)
        {
            WantOneOf(Keywords.ReservedAfter(Current.Text), 1);
        }

        return Keywords.IsReserved(Current.Text)
            || stops.Contains(Current.Text)
            || (At(SyntaxKind.Word, 1) && Keywords.AreReserved(Current.Text, tokens[position + 1].Text))
            || AtReading()
            || AtMeasure()
            || (AtAny("by", "through") && At(SyntaxKind.Date, 1));
    }

    /// <summary>Whether <c>with 1 company</c>, <c>with more than …</c>, <c>with at least …</c> follows.</summary>
    private bool AtMeasure() => At("with") && (At(SyntaxKind.Number, 1) || At("more", 1) || (At("at", 1) && At("least", 2)) || (At("at", 1) && At("most", 2)));

    private void FailNoName(string what)
    {
        if (At(SyntaxKind.Word) && Keywords.IsReserved(Current.Text))
        {
            var keyword = Current;
            Fail(() => diagnostics.ReportKeywordAsName(source.At(keyword.Span), keyword.Text, what));
            return;
        }

        FailMissing(what);
    }

    private ImmutableArray<NameSyntax>? NameList(string what, params string[] stops)
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>();
        do
        {
            if (Name(what, stops) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }
        while (Take(SyntaxKind.Comma));
        return names.ToImmutable();
    }

    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
    private ImmutableArray<NameSyntax>? JoinedNames(string what, params string[] stops)
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>();
        bool comma;
        do
        {
            comma = names.Count > 0 && Last.Kind == SyntaxKind.Comma;
            if (Name(what, stops) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }
        while (Take(SyntaxKind.Comma) || Take("and"));
        if (comma)
        {
            FailMissing("`and` before the last name");
            return null;
        }

        return names.ToImmutable();
    }

    /// <summary><c>, also NAME, NAME</c>, or nothing.</summary>
    private ImmutableArray<NameSyntax>? Aliases()
    {
        if (!At(SyntaxKind.Comma) || !At("also", 1))
        {
            return [];
        }

        position += 2;
        return NameList("another name");
    }

    /// <summary>Whether <c>on [the] CHOICE reading</c> or <c>in [the] NAME version</c> follows.</summary>
    private bool AtReading() => (At("on") && WordsTo("reading", "on a reading") > 0) || (At("in") && WordsTo("version", "in a version") > 0);

    /// <summary>How many words stand between the current one and a certain other, if no mark and no keyword does; 0 where it does not follow.</summary>
    private int WordsTo(string word, string what)
    {
        WantName(position, what, 1);
        for (var ahead = 2; ahead <= LongestChoice && position + ahead < end; ahead++)
        {
            WantName(position, what, ahead);
            if (At(word, ahead))
            {
                return ahead - 1;
            }

            // a choice has no mark in it: "on 1896-06-01, on the english reading of …" starts with a day
            if (At(SyntaxKind.Comma, ahead) || At(SyntaxKind.Colon, ahead) || (At(SyntaxKind.Word, ahead) && Keywords.IsReserved(tokens[position + ahead].Text)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A reading or a version, if one follows.</summary>
    private ReadingClauseSyntax? OptionalReading()
    {
        if (failed || !AtReading())
        {
            return null;
        }

        var start = position;
        Marks.Columns.Add(start);
        var isVersion = At("in");
        var noun = isVersion ? "version" : "reading";
        position++;
        Take("the");
        var choiceStart = position;
        while (!At(noun))
        {
            position++;
        }

        if (position == choiceStart)
        {
            FailMissing("the choice");
            return null;
        }

        var choice = new NameSyntax(Words(choiceStart, position), Since(choiceStart));
        position++;
        if (isVersion && !At("of"))
        {
            return new ReadingClauseSyntax(choice, null, true, Since(start));
        }

        return Expect("of") && Name(isVersion ? "the treaty" : "the reading") is { } reading
            ? new ReadingClauseSyntax(choice, reading, isVersion, Since(start))
            : null;
    }

    private void RefuseReading()
    {
        var start = position;
        if (OptionalReading() is { } reading)
        {
            position = start;
            Fail(() => diagnostics.ReportReadingNotAllowed(source.At(reading.Span)));
        }
    }

    /// <summary>All that is left of the segment, for people.</summary>
    private FreeTextSyntax? FreeText(string what)
    {
        if (AtEnd)
        {
            FailMissing(what);
            return null;
        }

        var start = position;
        position = end;
        Marks.FreeText.Add(new Segment(start, end));
        return new FreeTextSyntax(Words(start, end), Since(start));
    }

    /// <summary>Tokens as they are written, each blank or line end between them one blank.</summary>
    private string Words(int from, int until)
    {
        var text = new StringBuilder(tokens[from].Text);
        for (var i = from + 1; i < until; i++)
        {
            text.Append(tokens[i].LeadingTrivia.Length > 0 ? " " : "").Append(tokens[i].Text);
        }

        return text.ToString();
    }
}
