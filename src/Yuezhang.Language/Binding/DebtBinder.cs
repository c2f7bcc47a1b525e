using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Binding;

/// <summary>What is owed, by whom, to whom, in which parts and when.</summary>
internal sealed class DebtBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);
    private readonly TermBinder _terms = new(context);

    /// <summary>How many instalments a debt has, as written; a charge that recurs has as many as there are anniversaries.</summary>
    public static int CountOfInstalments(DebtSyntax syntax) =>
        syntax.Clauses.Sum(c => c switch { InstalmentSyntax => 1, RestSyntax rest => rest.Periods.Length, _ => 0 });

    /// <summary>Whether a debt is law on a reading, and its instrument has made a debt of that name before: both are versions of one debt.</summary>
    public static bool IsFurtherVersion(DebtSyntax syntax, BindingContext context) => syntax.Reading is not null
        && context.Names.Entities.Find(syntax.Account.Text) is { Value: { Sort: Sort.Account } name } declared
        && declared.At != context.At(syntax.Account.Span)
        && context.Names.Owners.GetValueOrDefault(name.Id) == context.Instrument;

    /// <summary>The account that a statement opens; null, once it is reported, where a part of it is not known.</summary>
    public Account? Bind(DebtSyntax syntax, Entity name)
    {
        var debtor = _names.Entity(syntax.Debtor, Sort.Party);
        var creditor = _names.Entity(syntax.Creditor, Sort.Party);
        var guard = syntax.Reading is { } reading ? _names.Choice(reading) : null;
        if (_names.Amount(syntax.Amount) is not { } amount || (guard is null && syntax.Reading is not null))
        {
            return null;
        }

        if (amount.Value.Sign <= 0)
        {
            context.Diagnostics.ReportNothingOwed(context.At(syntax.Amount.Span));
            return null;
        }

        var recurring = syntax.Clauses.OfType<RecurrenceSyntax>().ToList();
        var charge = recurring.Count == 0 ? null : Charge(recurring[0], amount);
        var instalments = recurring.Count == 0 ? Instalments(syntax, amount) : [];
        foreach (var second in syntax.Clauses.Where(c => recurring.Count > 0 && c != recurring[0]))
        {
            context.Diagnostics.ReportSaidTwice(context.At(second.Span), "when a charge falls due that recurs", context.At(recurring[0].Span));
        }

        if (debtor is null || creditor is null || syntax.IsBroken || (charge is null && instalments.IsEmpty))
        {
            return null;
        }

        return new Account
        {
            Name = name,
            Debtor = debtor,
            Creditor = creditor,
            Instrument = context.Instrument!,
            Unit = amount.Unit,
            At = context.Cite(syntax.Span),
            Guard = guard,
            Instalments = instalments,
            Recurring = charge,
        };
    }

    private RecurringCharge? Charge(RecurrenceSyntax syntax, Amount amount)
    {
        var every = _terms.Bind(new Period(1, PeriodUnit.Year), syntax.From, syntax);
        var during = syntax.While is { } condition ? new ConditionBinder(context).Bind(condition) : new AllOf([], context.Cite(syntax.Span));
        return every is null || during is null ? null : new RecurringCharge(amount.Value, every, during, context.Cite(syntax.Span));
    }

    private ImmutableArray<Instalment> Instalments(DebtSyntax syntax, Amount principal)
    {
        var given = syntax.Clauses.OfType<InstalmentSyntax>().Aggregate(Rational.Zero, (sum, i) => sum + i.Number.Value);
        var rests = syntax.Clauses.OfType<RestSyntax>().ToList();
        var sound = !syntax.IsBroken;
        if (sound && rests.Count == 0 && given != principal.Value)
        {
            context.Diagnostics.ReportInstalmentsDoNotAddUp(context.At(syntax.Amount.Span), $"{principal with { Value = given }}", $"{principal}");
            sound = false;
        }

        var left = principal.Value - given;
        var parts = new List<(Rational Amount, Term Due)>();
        foreach (var clause in syntax.Clauses)
        {
            if (clause is InstalmentSyntax instalment)
            {
                sound &= IsInUnit(instalment.Unit, principal.Unit);
                if (instalment.Number.Value.Sign <= 0)
                {
                    context.Diagnostics.ReportNothingOwed(context.At(instalment.Number.Span));
                    sound = false;
                }

                Add(instalment.Number.Value, _terms.Bind(instalment.Term));
            }
            else if (clause is RestSyntax rest)
            {
                if (!syntax.IsBroken && (left.Sign <= 0 || rest != rests[0]))
                {
                    var taken = rest != rests[0] ? principal : principal with { Value = given };
                    context.Diagnostics.ReportNothingLeft(context.At(rest.Span), $"{taken}", $"{principal}");
                    sound = false;
                }

                var count = rest.Parts?.Value ?? 1;
                if (count != rest.Periods.Length)
                {
                    context.Diagnostics.ReportPartsAndTerms(context.At((rest.Parts ?? (Syntax.SyntaxNode)rest).Span), count, rest.Periods.Length);
                    sound = false;
                }

                foreach (var period in rest.Periods)
                {
                    Add(left / rest.Periods.Length, _terms.Bind(period.Value, rest.From, rest));
                }
            }
        }

        return sound ? [.. parts.Select((p, i) => new Instalment(i + 1, p.Amount, p.Due, p.Due.At))] : [];

        void Add(Rational amount, Term? due)
        {
            if (due is null)
            {
                sound = false;
            }
            else
            {
                parts.Add((amount, due));
            }
        }
    }

    private bool IsInUnit(PhraseSyntax? words, Unit unit)
    {
        if (words is null)
        {
            return true;
        }

        if (_names.Unit(words) is not { } named)
        {
            return false;
        }

        if (named != unit)
        {
            context.Diagnostics.ReportTwoUnitsInDebt(context.At(words.Span), named.Plural, unit.Plural);
        }

        return named == unit;
    }
}
