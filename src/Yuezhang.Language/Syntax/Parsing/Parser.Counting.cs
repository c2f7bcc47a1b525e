using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>How periods are counted.</content>
internal sealed partial class Parser
{
    private CountingSyntax? Counting()
    {
        CountingMonthsSyntax? months = null;
        if (!AtEnd)
        {
            months = CountingMonths();
            if (months is null)
            {
                return null;
            }

            RefuseReading();
            EndHead();
        }

        return new CountingSyntax(months, Clauses(CountingClause), default);
    }

    private CountingMonthsSyntax? CountingMonths()
    {
        var start = position;
        if (!Expect("in"))
        {
            return null;
        }

        if (!At(SyntaxKind.Word))
        {
            FailMissing("the calendar");
            return null;
        }

        if (Take("Gregorian"))
        {
            return Expect("months") ? new CountingMonthsSyntax(CountingCalendar.Gregorian, null, Since(start)) : null;
        }

        var isChinese = At("Chinese");
        if (!Take("Chinese") && !Take("Japanese"))
        {
            var word = Current;
            var near = NearestName.To(word.Text, ["Gregorian", "Chinese", "Japanese"]);
            Fail(() => diagnostics.ReportUnknownCountingCalendar(source.At(word.Span), word.Text, near));
            return null;
        }

        if (!Expect("months"))
        {
            return null;
        }

        var byMonth = At("with");
        if (!Take("with") && !Take("without"))
        {
            FailMissing("`with leap months` or `without leap months`", "with", "without");
            return null;
        }

        var calendar = (isChinese, byMonth) switch
        {
            (true, true) => CountingCalendar.ChineseByMonth,
            (true, false) => CountingCalendar.ChineseByNumber,
            (false, true) => CountingCalendar.JapaneseByMonth,
            _ => CountingCalendar.JapaneseByNumber,
        };
        return Expect("leap months") ? new CountingMonthsSyntax(calendar, null, Since(start)) : null;
    }

    private CountingClauseSyntax? CountingClause()
    {
        var start = position;
        if (At("in"))
        {
            if (CountingMonths() is not { } months)
            {
                return null;
            }

            // the same months on every reading stand in the head, so that there is one way to say it
            if (OptionalReading() is not { } reading)
            {
                FailMissing("the reading on which these months are meant");
                return null;
            }

            return months with { Reading = reading, Span = Since(start) };
        }

        if (AtAny("with", "without"))
        {
            var counts = Current.Text == "with";
            position++;
            if (TakeAll("the last day"))
            {
                return new LastDayClauseSyntax(counts, OptionalReading(), Since(start));
            }

            return Expect("the day of the event") ? new EventDayClauseSyntax(counts, OptionalReading(), Since(start)) : null;
        }

        if (!At("a"))
        {
            return UnknownClause<CountingClauseSyntax>("with the day of the event", "without the day of the event", "a day that the month lacks is …", "in … months");
        }

        if (!Expect("a day that the month lacks is"))
        {
            return null;
        }

        var monthEnd = TakeAll("its last day") ? MonthEnd.LastDay : MonthEnd.NextDay;
        return monthEnd == MonthEnd.LastDay || Expect("the first day of the next")
            ? new MonthEndClauseSyntax(monthEnd, OptionalReading(), Since(start))
            : null;
    }
}
