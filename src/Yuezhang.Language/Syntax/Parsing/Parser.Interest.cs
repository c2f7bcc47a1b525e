using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Interest: rate, start, dates, day count.</content>
internal sealed partial class Parser
{
    private InterestSyntax? InterestStatement()
    {
        if (!Expect("interest on")
            || Name("the account") is not { } account
            || !Expect("is")
            || Number("a rate such as `5%`") is not { } percent
            || !Expect(SyntaxKind.Percent, "`%`")
            || !Expect("a year on the unpaid principal"))
        {
            return null;
        }

        RefuseReading();
        EndHead();
        var rate = new NumberSyntax(percent.Value / 100, percent.Span);
        return new InterestSyntax(account, rate, Clauses(InterestClause), default);
    }

    private InterestClauseSyntax? InterestClause()
    {
        var start = position;
        if (Take("from"))
        {
            var onPayment = At("the") && At("payment", 1);
            return Expect(onPayment ? "the payment of instalment" : "the due date of instalment") && Ordinal("an instalment's number") is { } instalment
                ? new InterestStartClauseSyntax(onPayment, instalment, OptionalReading(), Since(start))
                : null;
        }

        if (Take("payable"))
        {
            return Expect("every") && EventTerm("from") is { } every
                ? new InterestDatesClauseSyntax(every, OptionalReading(), Since(start))
                : null;
        }

        if (Take("counted"))
        {
            return DayCount() is { } dayCount ? new DayCountClauseSyntax(dayCount, OptionalReading(), Since(start)) : null;
        }

        return UnknownClause<InterestClauseSyntax>("from …", "payable every …", "counted …");
    }

    private DayCount? DayCount()
    {
        var names = Enum.GetValues<DayCount>().Select(d => d.Name());
        WantOneOf(names);
        if (AtEnd || AtReading())
        {
            FailMissing("a day count such as `30E/360`");
            return null;
        }

        var token = Current;
        if (!DayCounts.TryParse(token.Text, out var dayCount))
        {
            var near = NearestName.To(token.Text, names);
            Fail(() => diagnostics.ReportUnknownDayCount(source.At(token.Span), Shown(token.Span), near));
            return null;
        }

        position++;
        return dayCount;
    }
}
