using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Who must, must not, may or need not do what, and when.</summary>
internal sealed class NormBinder(BindingContext context, TreatyTerms terms)
{
    private readonly NameBinder _names = new(context);
    private readonly ConditionBinder _conditions = new(context);

    /// <summary>The norm that a statement lays down; null, once it is reported, where a part of it is not known.</summary>
    /// <param name="syntax">The statement.</param>
    /// <param name="id">The norm's identity.</param>
    /// <param name="articles">The articles of the treaty, as their headings number them.</param>
    public Norm? Bind(NormSyntax syntax, string id, IReadOnlyDictionary<NameKey, string> articles)
    {
        var bearer = _names.Entity(syntax.Bearer, Sort.Party);
        var act = bearer is null ? null : new ActBinder(context).Of(bearer, syntax.Act, VerbForm.Infinitive);
        var clear = _names.TryGuard(syntax.Reading, out var guard);
        var secures = syntax.Secures is { } secured ? _names.Entity(secured) : null;
        var once = Clauses(syntax, "from when a norm binds", All, ConditionClauseKind.Once);
        var until = Clauses(syntax, "until when a norm binds", Any, ConditionClauseKind.Until);
        var during = Clauses(syntax, "while what a norm binds", All, ConditionClauseKind.While, ConditionClauseKind.Unless);
        var within = Within(syntax);
        var notwithstanding = syntax.Notwithstanding.Select(a => Article(a, articles)).ToImmutableArray();
        if (act is null || !clear || syntax.IsBroken || notwithstanding.Contains(null))
        {
            return null;
        }

        return new Norm
        {
            Id = id,
            Modality = syntax.Modality,
            Act = act,
            Instrument = context.Instrument!,
            At = context.Cite(syntax.Span),
            Guard = guard,
            Once = once,
            Until = until,
            While = during,
            Within = within,
            Secures = secures,
            Notwithstanding = [.. notwithstanding.Select(a => a!)],
        };
    }

    private Alternatives<Condition> Clauses(
        NormSyntax syntax, string what, Func<ImmutableArray<Condition>, Citation, Condition> join, params ConditionClauseKind[] kinds)
    {
        var clauses = syntax.Clauses.OfType<ConditionClauseSyntax>().Where(c => kinds.Contains(c.Kind));
        GuardedPoints.TryCollect(clauses, c => c.Reading, Condition, context, out var points);
        return GuardedPoints.Joined(points, join, what, context);
    }

    private Condition? Condition(ConditionClauseSyntax clause) => _conditions.Bind(clause.Condition) switch
    {
        { } condition when clause.Kind == ConditionClauseKind.Unless => new Not(condition, context.Cite(clause.Span)),
        var condition => condition,
    };

    private Term? Within(NormSyntax syntax)
    {
        Term? within = null;
        foreach (var clause in syntax.Clauses.OfType<TermClauseSyntax>())
        {
            if (syntax.Modality != Modality.Must)
            {
                context.Diagnostics.ReportTermNeedsObligation(context.At(clause.Span), "this norm is no obligation");
            }
            else if (within is not null)
            {
                context.Diagnostics.ReportTermNeedsObligation(context.At(clause.Span), "the obligation has one already");
            }

            within ??= new TermBinder(context, terms).Bind(clause.Term);
        }

        return within;
    }

    private string? Article(ArticleReferenceSyntax reference, IReadOnlyDictionary<NameKey, string> articles)
    {
        if (articles.TryGetValue(NameKey.Of(reference.Label), out var known))
        {
            return known;
        }

        context.Diagnostics.ReportUnknownArticle(context.At(reference.Span), reference.Label, context.Instrument!.Name, articles.Values);
        return null;
    }

    private static Condition All(ImmutableArray<Condition> conditions, Citation at) => new AllOf(conditions, at);

    private static Condition Any(ImmutableArray<Condition> conditions, Citation at) => new AnyOf(conditions, at);
}
