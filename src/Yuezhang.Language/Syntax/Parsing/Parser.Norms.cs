using System.Collections.Immutable;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Norms: who must, must not, may or need not do what.</content>
internal sealed partial class Parser
{
    private NormSyntax? Norm(NameSyntax bearer, Modality modality)
    {
        if (Act() is not { } act)
        {
            return null;
        }

        NameSyntax? secures = null;
        var notwithstanding = ImmutableArray.CreateBuilder<ArticleReferenceSyntax>();
        var clauses = ImmutableArray.CreateBuilder<NormClauseSyntax>();
        while (!failed && !AtEnd)
        {
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
            else if (AtAny(Keywords.NormClauses) && NormClause() is { } clause)
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
        EndHead([.. Keywords.NormClauses, "as", "notwithstanding", "on", "with"]);
        clauses.AddRange(Clauses(NormClauseWithReading));
        return new NormSyntax(bearer, modality, act, secures, notwithstanding.ToImmutable(), reading, clauses.ToImmutable(), default);
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
        if (Take("within"))
        {
            return Term() is { } term ? new TermClauseSyntax(term, Since(start)) : null;
        }

        ConditionClauseKind? kind = Current.Kind != SyntaxKind.Word ? null : Current.Text switch
        {
            "from" or "once" => ConditionClauseKind.Once,
            "until" => ConditionClauseKind.Until,
            "while" => ConditionClauseKind.While,
            "unless" => ConditionClauseKind.Unless,
            _ => null,
        };
        if (kind is null)
        {
            return UnknownClause<NormClauseSyntax>([.. Keywords.NormClauses]);
        }

        position++;
        return Condition() is { } condition ? new ConditionClauseSyntax(kind.Value, condition, null, Since(start)) : null;
    }

    /// <summary><c>article 8</c>, <c>articles 8, 9 and 10</c>, <c>Weihaiwei article 1</c>; a bare number belongs to the series before it.</summary>
    private void ArticleReferences(ImmutableArray<ArticleReferenceSyntax>.Builder references)
    {
        var series = "article";
        do
        {
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

            references.Add(new ArticleReferenceSyntax(label, Since(start)));
            series = position - start > 1 ? Words(start, position - 1) : series;
        }
        while ((At(SyntaxKind.Comma) && !At("as", 1) && Take(SyntaxKind.Comma)) || Take("and"));
    }
}
