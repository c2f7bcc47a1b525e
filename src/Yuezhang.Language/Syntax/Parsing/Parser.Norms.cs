using System.Collections.Immutable;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Norms: who must, must not, may, need not, can or cannot do what.</content>
internal sealed partial class Parser
{
    private static readonly string[] s_normConditions =
        ["from", "once", "until", "through", "while", "unless", "suspended while", "waived once", "discharged once", "performed once", "so that", "in return"];

    private static readonly string[] s_normClauses = [.. s_normConditions, "void if"];

    private static readonly string[] s_afterAct = ["as", "notwithstanding", "subject", "owed", "granted"];

    private NormSyntax? Norm(NameSyntax bearer, Modality modality)
    {
        if (Act() is not { } act || ActWithList(act) is not { } whole)
        {
            return null;
        }

        NameSyntax? secures = null;
        NameSyntax? counterparty = null;
        var notwithstanding = ImmutableArray.CreateBuilder<ArticleReferenceSyntax>();
        var subjectTo = ImmutableArray.CreateBuilder<ArticleReferenceSyntax>();
        var clauses = ImmutableArray.CreateBuilder<NormClauseSyntax>();
        while (!failed && !AtEnd)
        {
            WantOneOf(s_normClauses);
            if (secures is null && At(SyntaxKind.Comma) && At("as", 1))
            {
                position++;
                secures = Expect("as security for") ? Name("what it secures") : null;
            }
            else if (notwithstanding.Count == 0 && At(SyntaxKind.Comma) && At("notwithstanding", 1))
            {
                position += 2;
                ArticleReferences(notwithstanding);
            }
            else if (subjectTo.Count == 0 && At(SyntaxKind.Comma) && At("subject", 1))
            {
                position++;
                _ = Expect("subject to");
                ArticleReferences(subjectTo);
            }
            else if (counterparty is null && At(SyntaxKind.Comma) && AtAny(1, "owed", "granted"))
            {
                position++;
                counterparty = Expect(modality is Modality.Must or Modality.MustNot ? "owed to" : "granted by") ? Name("a party") : null;
            }
            else if ((AtAny(Keywords.NormClauses) || (At("in") && At("return", 1))) && NormClause() is { } clause)
            {
                clauses.Add(clause);
            }
            else
            {
                break;
            }
        }

        // a reading on the first line guards the whole norm, also after a clause that stands there
        var reading = OptionalReading();
        EndHead([.. Keywords.NormClauses, .. s_afterAct, "on", "with"]);
        clauses.AddRange(Clauses(NormClauseWithReading));
        return new NormSyntax(
            bearer, modality, whole, secures, notwithstanding.ToImmutable(), subjectTo.ToImmutable(), counterparty, reading, clauses.ToImmutable(), default);
    }

    /// <summary>Further names for the last place of an act: <c>, Lin and the Moor</c>.</summary>
    private ActSyntax? ActWithList(ActSyntax act)
    {
        var others = ImmutableArray.CreateBuilder<PhraseSyntax>();
        var (before, joined) = (position, true);
        while (!failed && ((At(SyntaxKind.Comma) && !AtAny(1, s_afterAct)) || At("and")))
        {
            joined = At("and");
            position++;
            if (Phrase("a name") is { } name)
            {
                others.Add(name);
            }
        }

        if (!joined)
        {
            // a list ends with "and": what follows a comma is none
            position = before;
            return act;
        }

        return failed ? null : act with { Others = others.ToImmutable(), Span = others.Count == 0 ? act.Span : act.Span.To(Last.Span) };
    }

    private NormClauseSyntax? NormClauseWithReading()
    {
        var start = position;
        var clause = NormClause();
        if (clause is not ConditionClauseSyntax condition)
        {
            RefuseReading();
            return clause;
        }

        var reading = OptionalReading();
        return condition with { Reading = reading, Span = Since(start) };
    }

    private NormClauseSyntax? NormClause()
    {
        var start = position;
        Want("void if");
        if (At("within") || At("by"))
        {
            return WithinOrBy() is { } term ? new TermClauseSyntax(term, Since(start)) : null;
        }

        if (At("void"))
        {
            return VoidClause(start);
        }

        return ConditionClause(s_normConditions);
    }

    private VoidClauseSyntax? VoidClause(int start)
    {
        if (!Expect("void if") || Condition() is not { } condition)
        {
            return null;
        }

        if (!At(SyntaxKind.Comma) || !AtAny(1, "within", "by"))
        {
            return new VoidClauseSyntax(condition, null, Since(start));
        }

        position++;
        return WithinOrBy() is { } term ? new VoidClauseSyntax(condition, term, Since(start)) : null;
    }

    /// <summary>A clause that begins with one of some words.</summary>
    private ConditionClauseSyntax? ConditionClause(params string[] allowed)
    {
        var start = position;
        WantOneOf(allowed);
        var leading = Array.Find(allowed, words => words.Split(' ') is var w && At(w[0]) && (w.Length == 1 || At(w[1], 1)));
        if (leading is null)
        {
            return UnknownClause<ConditionClauseSyntax>([.. allowed]);
        }

        position += leading.Contains(' ', StringComparison.Ordinal) ? 2 : 1;
        var condition = leading switch
        {
            "from" => AfterFrom(),
            "until" => AfterUntil(),
            "through" => Through(),
            _ => Condition(),
        };
        return condition is null ? null : new ConditionClauseSyntax(KindOf(leading), condition, null, Since(start));
    }

    /// <summary>A clause of what is no norm, with the reading on which it is law.</summary>
    private ConditionClauseSyntax? ConditionClauseWithReading(params string[] allowed)
    {
        var start = position;
        return ConditionClause(allowed) is { } clause ? clause with { Reading = OptionalReading(), Span = Since(start) } : null;
    }

    private static ConditionClauseKind KindOf(string leading) => leading switch
    {
        "from" or "once" => ConditionClauseKind.Once,
        "until" or "through" => ConditionClauseKind.Until,
        "while" => ConditionClauseKind.While,
        "unless" => ConditionClauseKind.Unless,
        "suspended while" => ConditionClauseKind.Suspended,
        "waived once" => ConditionClauseKind.Waived,
        "discharged once" => ConditionClauseKind.Discharged,
        "performed once" => ConditionClauseKind.Performed,
        "in return" => ConditionClauseKind.InReturn,
        _ => ConditionClauseKind.Kept,
    };

    /// <summary>The moment after the last day that <c>through</c> names.</summary>
    private Conditions.ReachedConditionSyntax? Through()
    {
        var start = position;
        return Date("the last day, such as `1700-06-01`") is { } date
            ? new Conditions.ReachedConditionSyntax(date, new Amounts.ClockTimeSyntax(Amounts.ClockTimeSyntax.Last, date.Span), Since(start))
            : null;
    }

    /// <summary><c>article 8</c>, <c>articles 8, 9 and 10</c>, <c>Weihaiwei article 1</c>; a bare number belongs to the series before it.</summary>
    private void ArticleReferences(ImmutableArray<ArticleReferenceSyntax>.Builder references)
    {
        var series = "article";
        do
        {
            if (failed)
            {
                return;
            }

            var start = position;
            while (At(SyntaxKind.Number) || (At(SyntaxKind.Word) && !EndsName([])))
            {
                position++;
            }

            if (position == start)
            {
                FailMissing("`article` and its number");
                return;
            }

            var words = Words(start, position);
            var label = HeadingLabel.Citation(words) ?? HeadingLabel.Citation($"{series} {words}");
            if (label is null)
            {
                position = start;
                FailMissing("`article` and its number");
                return;
            }

            Marks.Labels.Add(new Segment(start, position));
            references.Add(new ArticleReferenceSyntax(label, Since(start)));
            series = position - start > 1 ? Words(start, position - 1) : series;
        }
        while ((At(SyntaxKind.Comma) && !AtAny(1, s_afterAct) && Take(SyntaxKind.Comma)) || Take("and"));
    }
}
