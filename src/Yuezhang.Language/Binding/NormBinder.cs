using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>
/// Who must, must not, may, need not, can or cannot do what, and when. One statement may come to several norms: of each party, for each of several names, and with the
/// prohibition that <c>with at most</c> brings.
/// </summary>
/// <param name="context">Where the statement stands.</param>
/// <param name="parties">The parties of the treaty.</param>
/// <param name="articles">The articles of the treaty.</param>
/// <param name="appliesFrom">From when what stands under this article binds before the treaty is in force; null for no earlier.</param>
internal sealed class NormBinder(BindingContext context, ImmutableArray<Entity> parties, ArticleTable articles, Condition? appliesFrom)
{
    /// <summary>The norms that a statement lays down; none, once it is reported, where a part of it is not known.</summary>
    /// <param name="syntax">The statement.</param>
    /// <param name="id">The identity of the norm, or what those of several begin with.</param>
    public ImmutableArray<Norm> Bind(NormSyntax syntax, string id)
    {
        if (!PartyOfTreaty.IsEach(syntax.Bearer.Text))
        {
            var within = context with { Variables = new VariableScope() };
            return new NormBinder(within, parties, articles, appliesFrom).Of(syntax, id, new NameBinder(within).Bearer(syntax.Bearer));
        }

        if (parties.IsEmpty)
        {
            return [];
        }

        return
        [
            .. parties.SelectMany(party =>
            {
                var each = context with { Each = new PartyOfTreaty(party, parties.Length == 2 ? parties.First(p => p != party) : null), Variables = new VariableScope() };
                return new NormBinder(each, parties, articles, appliesFrom).Of(syntax, $"{id}-{party.Id}", party);
            }),
        ];
    }

    private ImmutableArray<Norm> Of(NormSyntax syntax, string id, Entity? bearer)
    {
        var names = new NameBinder(context);
        var binder = new ActBinder(context);
        var act = bearer is null ? null : binder.Of(bearer, syntax.Act, VerbForm.Infinitive);
        var acts = act is null ? null : binder.ForEach(act, syntax.Act);
        var clear = names.TryGuard(syntax.Reading, out var guard);
        var secures = syntax.Secures is { } secured ? names.Entity(secured) : null;
        var counterparty = syntax.Counterparty is { } other ? names.Entity(other, Sort.Party, Sort.Person) : null;
        var clauses = new ClauseBinder(context, syntax.Clauses);
        var atMost = syntax.Act.Measure is { Kind: MeasureKind.AtMost } measure;
        if (atMost && syntax.Modality != Modality.May)
        {
            context.Diagnostics.ReportAtMostNeedsPermission(context.At(syntax.Act.Measure!.Span));
            clear = false;
        }

        var norm = new Norm
        {
            Id = id,
            Modality = syntax.Modality,
            Act = act ?? new Act(Verb.Sign, null, null),
            Instrument = context.Instrument!,
            At = context.Cite(syntax.Span),
            Guard = guard,
            Once = clauses.Once("from when a norm binds"),
            Until = clauses.Until("until when a norm binds"),
            While = clauses.While("while what a norm binds"),
            Suspended = clauses.AnyOfKind(ConditionClauseKind.Suspended, "while what a norm is suspended"),
            Waived = clauses.AnyOfKind(ConditionClauseKind.Waived, "once what a norm is waived"),
            Discharged = clauses.AnyOfKind(ConditionClauseKind.Discharged, "once what a norm is discharged"),
            Performance = Of(syntax, Modality.Must, clauses.The(ConditionClauseKind.Performed, "what performs a norm"), ConditionClauseKind.Performed),
            Maintains = Of(syntax, Modality.Must, clauses.The(ConditionClauseKind.Kept, "what is to be kept so"), ConditionClauseKind.Kept),
            InReturnFor = clauses.The(ConditionClauseKind.InReturn, "what a norm is granted for"),
            Within = clauses.Within(syntax.Modality != Modality.MustNot),
            VoidIf = clauses.VoidIf(),
            Counterparty = counterparty,
            Secures = secures,
            AppliesFrom = appliesFrom,
            Notwithstanding = articles.Labels(syntax.Notwithstanding, context, ref clear),
            SubjectTo = articles.Labels(syntax.SubjectTo, context, ref clear),
        };
        if (acts is not { } all || !clear || syntax.IsBroken)
        {
            return [];
        }

        return [.. all.SelectMany((one, index) => WithLimit(norm with { Act = one, Id = all.Length == 1 ? id : $"{id}-{index + 1}" }, atMost))];
    }

    /// <summary>A permission with a limit: any quantity may be, a larger one must not.</summary>
    private static IEnumerable<Norm> WithLimit(Norm norm, bool atMost)
    {
        if (!atMost)
        {
            return [norm];
        }

        return
        [
            norm with { Act = norm.Act with { Measure = null, MoreThan = false } },
            norm with
            {
                Id = $"{norm.Id}-limit",
                Modality = Modality.MustNot,
                Act = norm.Act with { MoreThan = true },
                Secures = null,
                InReturnFor = null,
                Notwithstanding = norm.Notwithstanding.Add(norm.At.Article),
            },
        ];
    }

    /// <summary>A condition that only an obligation has; of another norm it is reported.</summary>
    private Condition? Of(NormSyntax syntax, Modality wanted, Condition? condition, ConditionClauseKind kind)
    {
        if (syntax.Modality == wanted || syntax.Clauses.OfType<ConditionClauseSyntax>().FirstOrDefault(c => c.Kind == kind) is not { } clause)
        {
            return condition;
        }

        context.Diagnostics.ReportClauseNeedsObligation(context.At(clause.Span));
        return null;
    }
}
