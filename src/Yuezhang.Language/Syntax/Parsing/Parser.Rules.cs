using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>States, cessions, what counts as what, most-favoured-nation clauses.</content>
internal sealed partial class Parser
{
    private static readonly string[] s_ruleClauses = ["from", "once", "until", "through", "while", "unless"];

    /// <summary><c>it can be that a place is open to a party [, one at a time] [, not all recorded]</c>.</summary>
    private StateDeclarationSyntax? StateDeclaration()
    {
        var parts = ImmutableArray.CreateBuilder<StatePartSyntax>();
        if (SortPart() is not { } subject)
        {
            FailMissing("`a party`, `a person`, `a place`, `a thing` or `an instrument`");
            return null;
        }

        parts.Add(subject);
        var words = position;
        if (!Expect("is"))
        {
            return null;
        }

        while (!failed && !AtEnd && !At(SyntaxKind.Comma))
        {
            if (SortPart() is { } place)
            {
                parts.AddRange(StateWords(words, position - 2), place);
                words = position;
            }
            else if (At(SyntaxKind.Word) && !Keywords.IsReserved(Current.Text))
            {
                position++;
            }
            else
            {
                FailNoName("a word of the state");
            }
        }

        if (!failed && (words < position || parts.Count == 1))
        {
            parts.Add(StateWords(words, position));
        }

        if (failed)
        {
            return null;
        }

        var (one, open) = (false, false);
        while (!failed && Take(SyntaxKind.Comma))
        {
            one |= At("one") && Expect("one at a time");
            open |= !failed && At("not") && Expect("not all recorded");
            if (!failed && !one && !open)
            {
                FailMissing("`one at a time` or `not all recorded`", "one", "not");
            }
        }

        if (failed)
        {
            return null;
        }

        EndHead();
        NoClauses();
        return new StateDeclarationSyntax(parts.ToImmutable(), one, open, default);
    }

    /// <summary>The words between two places: <c>is open to</c>. After <c>is</c> there must be more.</summary>
    private StatePartSyntax StateWords(int from, int until)
    {
        if (until <= from || (until == from + 1 && tokens[from].Is("is")))
        {
            FailMissing("the words of the state");
        }

        return new StatePartSyntax(null, until <= from ? "" : Words(from, until), until <= from ? Here() : tokens[from].Span.To(tokens[until - 1].Span));
    }

    private StatePartSyntax? SortPart()
    {
        var start = position;
        if (!AtAny("a", "an") || position + 1 >= end || SortOf(tokens[position + 1].Text, plural: false) is not { } sort)
        {
            return null;
        }

        position += 2;
        return new StatePartSyntax(sort, "", Since(start));
    }

    /// <summary>A state of one thing or several: a rule.</summary>
    private StateSyntax? State(ImmutableArray<NameSyntax> subjects)
    {
        if (Phrase("a state") is not { } predicate)
        {
            return null;
        }

        var clauses = InlineClauses(s_ruleClauses);
        var reading = OptionalReading();
        EndHead([.. s_ruleClauses, "on"]);
        return new StateSyntax(subjects, predicate, reading, clauses.AddRange(Clauses(() => ConditionClauseWithReading(s_ruleClauses))), default);
    }

    private CessionSyntax? Cession(NameSyntax from)
    {
        if (JoinedNames("what is ceded", "to") is not { } things || !Expect("to") || Name("who receives it") is not { } to)
        {
            return null;
        }

        var clauses = InlineClauses("from", "once");
        var reading = OptionalReading();
        EndHead("from", "once", "on");
        return new CessionSyntax(from, things, to, reading, clauses.AddRange(Clauses(() => ConditionClauseWithReading("from", "once"))), default);
    }

    /// <summary><c>where EVENT, NAME counts as DONE</c>.</summary>
    private CountsAsSyntax? CountsAs()
    {
        if (ReadEventSentence() is not { } done || !Expect(SyntaxKind.Comma, "a comma and what it counts as") || Name("what counts as done") is not { } subject)
        {
            return null;
        }

        if (!TakeAll("counts as") && !TakeAll("count as"))
        {
            FailMissing("`counts as`", "counts", "count");
            return null;
        }

        var having = Take("having");
        if (Act("a past participle") is not { } counts)
        {
            return null;
        }

        var clauses = InlineClauses("while", "unless");
        var reading = OptionalReading();
        EndHead("while", "unless", "on");
        return new CountsAsSyntax(done, subject, counts, having, reading, clauses.AddRange(Clauses(() => ConditionClauseWithReading("while", "unless"))), default);
    }

    /// <summary><c>what GRANTOR grants to others, BENEFICIARY has as well</c>.</summary>
    private FavourSyntax? Favour()
    {
        if (Name("who grants", "grants") is not { } grantor || !Expect("grants to"))
        {
            return null;
        }

        var thirds = ImmutableArray.CreateBuilder<NameSyntax>();
        if (!Take("others"))
        {
            do
            {
                if (Name("`others`, or a party", "freely") is not { } third)
                {
                    return null;
                }

                thirds.Add(third);
            }
            while (Take("or"));
        }

        var freely = Take("freely");
        return Expect(SyntaxKind.Comma, "a comma and who has it as well") && Name("who has it as well") is { } beneficiary && Expect("has as well")
            ? RestOfFavour(grantor, thirds.ToImmutable(), freely, beneficiary)
            : null;
    }

    private FavourSyntax RestOfFavour(NameSyntax grantor, ImmutableArray<NameSyntax> thirds, bool freely, NameSyntax beneficiary)
    {
        var clauses = InlineClauses(s_ruleClauses).ToBuilder();
        var reading = OptionalReading();
        EndHead([.. s_ruleClauses, "on"]);
        var scope = ImmutableArray.CreateBuilder<FavourClauseSyntax>();
        Clauses<SyntaxNode>(() =>
        {
            if (AtAny("only", "except"))
            {
                return Kept(ScopeOfFavour(), scope);
            }

            return Kept(ConditionClauseWithReading([.. s_ruleClauses, "only", "except"]), clauses);
        });
        return new FavourSyntax(grantor, thirds, freely, beneficiary, reading, scope.ToImmutable(), clauses.ToImmutable(), default);
    }

    private static T? Kept<T>(T? node, ImmutableArray<T>.Builder nodes)
        where T : SyntaxNode
    {
        if (node is not null)
        {
            nodes.Add(node);
        }

        return node;
    }

    private FavourClauseSyntax? ScopeOfFavour()
    {
        var start = position;
        var except = Current.Text == "except";
        position++;
        var acts = ImmutableArray.CreateBuilder<ActSyntax>();
        do
        {
            if (!Expect("to") || Act() is not { } act)
            {
                return null;
            }

            acts.Add(act);
        }
        while (Take(SyntaxKind.Comma) || Take("and"));
        return new FavourClauseSyntax(except, acts.ToImmutable(), Since(start));
    }
}
