using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Names, units and acts.</content>
internal sealed partial class Parser
{
    /// <summary>Whether a sort follows, or one word in the place of a sort, and no state: <c>a party</c>, <c>things</c>.</summary>
    private bool AtSort(bool isPlural)
    {
        WantOneOf(isPlural ? Keywords.PluralSorts : []);
        var article = AtAny("a", "an") ? 1 : 0;
        var ends = position + article + 1 == end || At(SyntaxKind.Comma, article + 1);
        return article == 1 ? ends || !At(SyntaxKind.Word, 1) : isPlural && ends && SortOf(Current.Text, plural: true) is not null;
    }

    private StatementSyntax? EntityDeclaration(NameSyntax name, bool isPlural)
    {
        if (isPlural && AtAny("a", "an"))
        {
            FailMissing("`parties`, `persons`, `places`, `things` or `instruments` after `are`");
            return null;
        }

        if (AtAny("a", "an"))
        {
            position++;
        }

        if (Take("unit"))
        {
            return UnitDeclaration(name);
        }

        if (SortAt(isPlural) is not { } sort)
        {
            FailUnknownSort();
            return null;
        }

        position++;
        var belonging = Belonging();
        if (Aliases() is not { } aliases)
        {
            return null;
        }

        EndHead("also", "the");
        NoClauses();
        return new EntityDeclarationSyntax(name, sort, isPlural, belonging, aliases, default);
    }

    /// <summary><c>, the subjects of Belmora</c>, if it follows.</summary>
    private BelongingSyntax? Belonging()
    {
        if (!At(SyntaxKind.Comma) || !At("the", 1))
        {
            return null;
        }

        position += 2;
        var start = position;
        return Phrase("what it is", "of") is { } kind && Expect("of") && Name("whose it is") is { } bearer ? new BelongingSyntax(kind, bearer, Since(start)) : null;
    }

    private Sort? SortAt(bool plural)
    {
        WantOneOf(plural ? Keywords.PluralSorts : Keywords.SingularSorts);
        return At(SyntaxKind.Word) ? SortOf(Current.Text, plural) : null;
    }

    private static Sort? SortOf(string word, bool plural) => (word, plural) switch
    {
        ("party", false) or ("parties", true) => Sort.Party,
        ("person", false) or ("persons", true) => Sort.Person,
        ("place", false) or ("places", true) => Sort.Place,
        ("thing", false) or ("things", true) => Sort.Thing,
        ("instrument", false) or ("instruments", true) => Sort.Instrument,
        _ => null,
    };

    private void FailUnknownSort()
    {
        if (!At(SyntaxKind.Word))
        {
            FailMissing("a sort");
            return;
        }

        var word = Current;
        var near = NearestName.To(word.Text, Keywords.Sorts);
        Fail(() => diagnostics.ReportUnknownSort(source.At(word.Span), word.Text, near));
    }

    private UnitDeclarationSyntax? UnitDeclaration(NameSyntax name)
    {
        NameSyntax? plural = null;
        if (At(SyntaxKind.Comma) && At("plural", 1))
        {
            position += 2;
            plural = Name("the plural");
        }

        if (failed || Aliases() is not { } aliases)
        {
            return null;
        }

        EndHead("also", "plural");
        NoClauses();
        return new UnitDeclarationSyntax(name, plural, aliases, default);
    }

    /// <summary>What stands after <c>to</c>: the declaration of an act, or two acts that exclude each other.</summary>
    private StatementSyntax? AboutActs()
    {
        var start = position;
        if (Phrase("a verb") is not { } first)
        {
            return null;
        }

        if (At("is") || At("or"))
        {
            return ActDeclaration(first);
        }

        position = start;
        if (Act() is not { } one || !Expect("and to") || Act() is not { } other || !Expect("exclude each other"))
        {
            return null;
        }

        EndHead();
        NoClauses();
        return new IncompatibilitySyntax(one, other, default);
    }

    /// <summary><c>to VERB [a SORT or a SORT] is an act [, with PRESENT, PARTICIPLE] [, done only once] [, and to VERB ends it]</c>.</summary>
    private ActDeclarationSyntax? ActDeclaration(PhraseSyntax first)
    {
        var (verbAndObject, toward) = Toward(first);
        if (toward is { Sort: not (Sort.Party or Sort.Person) })
        {
            position--;
            FailMissing("`party` or `person`", "party", "person");
            return null;
        }

        var (infinitive, objects) = ObjectSorts(verbAndObject);
        toward ??= infinitive is null ? null : Toward();
        if (infinitive is null || !Expect("is an act"))
        {
            return null;
        }

        PhraseSyntax? present = null, participle = null, ending = null;
        if (At(SyntaxKind.Comma) && At("with", 1))
        {
            position += 2;
            present = Phrase("the third person");
            participle = present is not null && Expect(SyntaxKind.Comma, "a comma and the past participle") ? Phrase("the past participle") : null;
        }

        var onlyOnce = !failed && At(SyntaxKind.Comma) && At("done", 1);
        if (onlyOnce)
        {
            position++;
            _ = Expect("done only once");
        }

        if (!failed && At(SyntaxKind.Comma) && At("and", 1))
        {
            position++;
            ending = Expect("and to") ? Phrase("a verb", "ends") : null;
            _ = ending is not null && Expect("ends it");
        }

        if (failed)
        {
            return null;
        }

        EndHead("with", "done", "and");
        NoClauses();
        return new ActDeclarationSyntax(infinitive, objects, toward, present, participle, ending, onlyOnce, default);
    }

    /// <summary>Takes <c>against a person</c> off <c>hear a thing against a person</c>: two things with their articles, and a word between.</summary>
    private static (PhraseSyntax VerbAndObject, TowardSyntax? Toward) Toward(PhraseSyntax first)
    {
        var words = first.Words;
        return words.Length > 5 && IsArticle(words[^5]) && SortOf(words[^4].Text, plural: false) is not null && IsArticle(words[^2]) && SortOf(words[^1].Text, plural: false) is { } sort
            ? (first.Slice(0, words.Length - 3)!, new TowardSyntax(first.Slice(words.Length - 3, 1)!, sort, words[^3].Span.To(words[^1].Span)))
            : (first, null);
    }

    /// <summary>The same after the last of several sorts: <c>a thing or a place against a person</c>.</summary>
    private TowardSyntax? Toward()
    {
        var start = position;
        if (At("is") || Phrase("how it is said to whom", "a", "an") is not { } preposition)
        {
            return null;
        }

        if ((!Take("a") && !Expect("an")) || SortAt(plural: false) is not ((Sort.Party or Sort.Person) and var sort))
        {
            FailUnknownSort();
            return null;
        }

        position++;
        return new TowardSyntax(preposition, sort, Since(start));
    }

    private static bool IsArticle(WordSyntax word) => word.Text is "a" or "an" && !word.Quoted;

    /// <summary>Divides <c>garrison a place</c> into the verb and the sort of its object; further sorts may follow after <c>or</c>.</summary>
    private (PhraseSyntax? Infinitive, ObjectSortsSyntax? Objects) ObjectSorts(PhraseSyntax first)
    {
        var count = first.Words.Length;
        var article = count > 2 && first.Words[^2].Text is "a" or "an" && !first.Words[^2].Quoted;
        if (!article || SortOf(first.Words[^1].Text, plural: false) is not { } sort)
        {
            // "take a census" is a verb; "garrison a plase" is a slip of the pen
            if (At("or") || (article && NearestName.To(first.Words[^1].Text, Keywords.Sorts) is not null))
            {
                position--;
                FailUnknownSort();
                return (null, null);
            }

            return (first, null);
        }

        var sorts = ImmutableArray.CreateBuilder<Sort>();
        sorts.Add(sort);
        while (Take("or"))
        {
            if ((!Take("a") && !Expect("an")) || SortAt(plural: false) is not { } other)
            {
                FailUnknownSort();
                return (null, null);
            }

            sorts.Add(other);
            position++;
        }

        return (first.Slice(0, count - 2), new ObjectSortsSyntax(sorts.ToImmutable(), first.Words[^2].Span.To(Last.Span)));
    }
}
