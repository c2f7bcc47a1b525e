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
        var words = ImmutableArray.CreateBuilder<WordSyntax>();
        while ((At(SyntaxKind.Word) && !EndsName(stops)) || At(SyntaxKind.QuotedName))
        {
            if (Word() is not { } word)
            {
                return null;
            }

            words.Add(word);
        }

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

    private bool EndsName(string[] stops) =>
        Keywords.IsReserved(Current.Text)
        || stops.Contains(Current.Text)
        || AtReading()
        || (At("with") && (At(SyntaxKind.Number, 1) || At("more", 1)));

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

    /// <summary>Whether <c>on [the] CHOICE reading</c> follows.</summary>
    private bool AtReading()
    {
        if (!At("on"))
        {
            return false;
        }

        for (var ahead = 2; ahead <= LongestChoice && position + ahead < end; ahead++)
        {
            if (At("reading", ahead))
            {
                return true;
            }

            // a choice has no mark in it: "on 1896-06-01, on the english reading of …" starts with a day
            if (At(SyntaxKind.Comma, ahead) || At(SyntaxKind.Colon, ahead))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A reading, if one follows.</summary>
    private ReadingClauseSyntax? OptionalReading()
    {
        if (failed || !AtReading())
        {
            return null;
        }

        var start = position;
        position++;
        Take("the");
        var choiceStart = position;
        while (!At("reading"))
        {
            position++;
        }

        if (position == choiceStart)
        {
            FailMissing("the choice");
            return null;
        }

        var choiceSpan = Since(choiceStart);
        var choice = new NameSyntax(Words(choiceStart, position), choiceSpan);
        position++;
        return Expect("of") && Name("the reading") is { } reading
            ? new ReadingClauseSyntax(choice, reading, Since(start))
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
