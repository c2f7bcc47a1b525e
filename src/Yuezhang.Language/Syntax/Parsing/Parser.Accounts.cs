using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Debts, prepayment, waiver, allocation.</content>
internal sealed partial class Parser
{
    private DebtSyntax? Debt(NameSyntax debtor)
    {
        if (Name("the creditor") is not { } creditor
            || Amount("an amount") is not { } amount
            || !Expect(SyntaxKind.Comma, "a comma and the name of the debt")
            || Name("the name of the debt") is not { } account
            || Aliases() is not { } aliases)
        {
            return null;
        }

        var reading = OptionalReading();
        EndHead("also", "on");
        var clauses = Clauses(DebtClause);
        if (block.Clauses.IsEmpty)
        {
            diagnostics.ReportMissingClause(source.At(SpanOf(block.Head)), "the terms of payment");
            broken = true;
        }

        return new DebtSyntax(debtor, creditor, amount, account, aliases, reading, clauses, default);
    }

    private DebtClauseSyntax? DebtClause()
    {
        var clause = At(SyntaxKind.Number) ? Instalment()
            : At("the") ? Rest()
            : At("at") ? Recurrence()
            : UnknownClause<DebtClauseSyntax>("AMOUNT within …", "AMOUNT by …", "the rest …", "at each anniversary of …");
        RefuseReading();
        return clause;
    }

    private InstalmentSyntax? Instalment()
    {
        var start = position;
        if (Number("an amount") is not { } number)
        {
            return null;
        }

        PhraseSyntax? unit = null;
        if (At(SyntaxKind.Word) && !AtAny("within", "by"))
        {
            position = start;
            unit = Amount("an amount")?.Unit;
        }

        return !failed && WithinOrBy() is { } term ? new InstalmentSyntax(number, unit, term, Since(start)) : null;
    }

    private RestSyntax? Rest()
    {
        var start = position;
        if (!Expect("the rest"))
        {
            return null;
        }

        OrdinalSyntax? parts = null;
        if (Take("in"))
        {
            parts = Ordinal("a number of parts");
            _ = parts is not null && Expect("equal parts");
        }

        return !failed && Expect("within") && Periods() is { } periods && Expect("of") && EventNoun() is { } from
            ? new RestSyntax(parts, periods, from, Since(start))
            : null;
    }

    /// <summary><c>2, 3, 4 years</c>: one unit for all.</summary>
    private ImmutableArray<PeriodSyntax>? Periods()
    {
        var counts = ImmutableArray.CreateBuilder<OrdinalSyntax>();
        do
        {
            if (Ordinal("a period", LongestPeriod) is not { } count)
            {
                return null;
            }

            counts.Add(count);
        }
        while (Take(SyntaxKind.Comma) || Take("and"));
        return PeriodUnit() is { } unit ? [.. counts.Select(c => new PeriodSyntax(new Period(c.Value, unit), c.Span))] : null;
    }

    private RecurrenceSyntax? Recurrence()
    {
        var start = position;
        if (!Expect("at each anniversary of") || EventNoun() is not { } from)
        {
            return null;
        }

        var condition = Take("while") ? Condition() : null;
        return failed ? null : new RecurrenceSyntax(from, condition, Since(start));
    }

    private PrepaymentSyntax? Prepayment(NameSyntax debtor)
    {
        if (Name("the account", "reducing") is not { } account)
        {
            return null;
        }

        RefuseReading();
        EndHead();
        return new PrepaymentSyntax(debtor, account, Clauses(ReductionClause), default);
    }

    private ReductionClauseSyntax? ReductionClause()
    {
        var start = position;
        if (!Take("reducing"))
        {
            return UnknownClause<ReductionClauseSyntax>("reducing the next instalments", "reducing the last instalments", "reducing all instalments alike");
        }

        Reduces? reduces = TakeAll("the next instalments") ? Reduces.Next
            : TakeAll("the last instalments") ? Reduces.Last
            : TakeAll("all instalments alike") ? Reduces.Alike
            : null;
        if (reduces is null)
        {
            FailMissing("`the next instalments`, `the last instalments` or `all instalments alike`");
            return null;
        }

        return new ReductionClauseSyntax(reduces.Value, OptionalReading(), Since(start));
    }

    /// <summary><c>if ACCOUNT is settled within TERM</c>, with the waiver on a line of its own.</summary>
    private WaiverSyntax? WaiverStatement()
    {
        if (Name("the account") is not { } account || !Expect("is settled") || WithinOrBy() is not { } within)
        {
            return null;
        }

        RefuseReading();
        EndHead();
        NameSyntax? waivedOn = null;
        var paidCounts = false;
        Clauses<SyntaxNode>(() =>
        {
            var start = position;
            WantOneOf(["interest on", "interest paid counts toward principal"]);
            if (At("interest") && At("on", 1))
            {
                position += 2;
                waivedOn = Name("the account") is { } named && Expect("is waived") ? named : waivedOn;
            }
            else if (At("interest"))
            {
                paidCounts |= Expect("interest paid counts toward principal");
            }
            else
            {
                return UnknownClause<SyntaxNode>("interest on … is waived", "interest paid counts toward principal");
            }

            RefuseReading();
            return new FreeTextSyntax(Shown(Since(start)), Since(start));
        });
        if (waivedOn is null && !broken)
        {
            diagnostics.ReportMissingClause(source.At(SpanOf(block.Head)), "`interest on … is waived`");
        }

        return waivedOn is null ? null : new WaiverSyntax(account, within, waivedOn, paidCounts, default);
    }

    private AllocationSyntax? AllocationStatement()
    {
        if (Name("the account", "that") is not { } account || !Expect("that names no part goes to"))
        {
            return null;
        }

        var interestFirst = At("interest");
        if (!interestFirst && !At("principal"))
        {
            FailMissing("`interest first` or `principal first`", "interest", "principal");
            return null;
        }

        position++;
        if (!Expect("first"))
        {
            return null;
        }

        RefuseReading();
        EndHead();
        NoClauses();
        return new AllocationSyntax(account, interestFirst ? Allocation.InterestFirst : Allocation.PrincipalFirst, default);
    }
}
