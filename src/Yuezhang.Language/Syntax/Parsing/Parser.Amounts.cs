using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Time.Dates;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Numbers, amounts, dates, periods, terms.</content>
internal sealed partial class Parser
{
    private const int LargestOrdinal = 9_999;
    private const int LongestPeriod = 99_999;

    private NumberSyntax? Number(string what)
    {
        if (!At(SyntaxKind.Number))
        {
            FailMissing(what);
            return null;
        }

        var token = Current;
        if (token.Text.Count(char.IsAsciiDigit) > MostDigits)
        {
            Fail(() => diagnostics.ReportNumberTooLong(source.At(token.Span), MostDigits));
            return null;
        }

        var text = string.Join(' ', token.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!Rational.TryParse(text, out var value))
        {
            Fail(() => diagnostics.ReportNumberBadlyWritten(source.At(token.Span), Shown(token.Span)));
            return null;
        }

        position++;
        return new NumberSyntax(value, token.Span);
    }

    private OrdinalSyntax? Ordinal(string what, int largest = LargestOrdinal)
    {
        if (Number(what) is not { } number)
        {
            return null;
        }

        if (!number.Value.IsInteger || number.Value < 1 || number.Value > largest)
        {
            Fail(() => diagnostics.ReportNumberOutOfRange(source.At(number.Span), Shown(number.Span), what, largest));
            return null;
        }

        return new OrdinalSyntax((int)number.Value.Numerator, number.Span);
    }

    /// <summary><c>1</c>, <c>1 and 2</c>, <c>1, 2 and 3</c>.</summary>
    private ImmutableArray<OrdinalSyntax>? Ordinals(string what)
    {
        var ordinals = ImmutableArray.CreateBuilder<OrdinalSyntax>();
        do
        {
            if (Ordinal(what) is not { } ordinal)
            {
                return null;
            }

            ordinals.Add(ordinal);
        }
        while (Take(SyntaxKind.Comma) || (At("and") && At(SyntaxKind.Number, 1) && Take("and")));
        return ordinals.ToImmutable();
    }

    private AmountSyntax? Amount(string what, params string[] stops)
    {
        var start = position;
        if (Number(what) is not { } number)
        {
            return null;
        }

        if (At(SyntaxKind.Percent))
        {
            var sign = Current.Span;
            Fail(() => diagnostics.ReportRateOfNothing(source.At(sign), Shown(sign)));
            return null;
        }

        if (Phrase("the unit of the amount", stops) is not { } unit)
        {
            return null;
        }

        // "with 2 companies and 10 days ago …" goes on with a period, not with an amount
        if (At(SyntaxKind.Number) || (At("and") && At(SyntaxKind.Number, 1) && !AtAny(2, Keywords.PeriodUnits)))
        {
            position += At("and") ? 2 : 1;
            while (At(SyntaxKind.Word) && !EndsName(stops))
            {
                position++;
            }

            var both = Since(start);
            Fail(() => diagnostics.ReportAmountWithTwoUnits(source.At(both), Shown(both)));
            return null;
        }

        return new AmountSyntax(number, unit, Since(start));
    }

    /// <summary><c>with [more than] AMOUNT</c>, or nothing.</summary>
    private MeasureSyntax? OptionalMeasure()
    {
        var start = position;
        if (failed || !AtMeasure() || (At("at", 1) && At("least", 2)))
        {
            return null;
        }

        position++;
        var kind = At("more") ? MeasureKind.MoreThan : At("at") ? MeasureKind.AtMost : MeasureKind.Exactly;
        return (kind == MeasureKind.Exactly || Expect(kind == MeasureKind.MoreThan ? "more than" : "at most")) && Amount("a number", "to", "at", "in") is { } amount ? new MeasureSyntax(kind, amount, Since(start)) : null;
    }

    private DateSyntax? Date(string what)
    {
        if (!At(SyntaxKind.Date))
        {
            FailMissing(what);
            return null;
        }

        var token = Current;
        if (!WrittenDay.TryRead(token.Text, out var day, out var problem))
        {
            Fail(() => diagnostics.ReportNoSuchDate(source.At(token.Span), problem));
            return null;
        }

        position++;
        return new DateSyntax(day, token.Span);
    }

    private PeriodSyntax? Period(string what) =>
        Ordinal(what, LongestPeriod) is { } count && PeriodUnit(count.Value == 1) is { } unit
            ? new PeriodSyntax(new Period(count.Value, unit), count.Span.To(Last.Span))
            : null;

    /// <summary>The unit of a period, in the number that goes with its count; null in either.</summary>
    private PeriodUnit? PeriodUnit(bool? single = null)
    {
        var units = Keywords.PeriodUnits.Where(u => single is null || single != u.EndsWith('s'));
        WantOneOf(units);
        if (!At(SyntaxKind.Word))
        {
            FailMissing("`days`, `months` or `years`");
            return null;
        }

        var token = Current;
        PeriodUnit? unit = token.Text switch
        {
            "day" or "days" => Time.Periods.PeriodUnit.Day,
            "month" or "months" => Time.Periods.PeriodUnit.Month,
            "year" or "years" => Time.Periods.PeriodUnit.Year,
            _ => null,
        };
        if (unit is null || single == token.Text.EndsWith('s'))
        {
            var near = NearestName.To(token.Text, units);
            Fail(() => diagnostics.ReportUnknownPeriodUnit(source.At(token.Span), token.Text, near));
            return null;
        }

        position++;
        return unit;
    }

    /// <summary>A time of day after <c>at</c>, or nothing.</summary>
    private ClockTimeSyntax? OptionalTime()
    {
        if (failed || !At("at") || !(At(SyntaxKind.ClockTime, 1) || At(SyntaxKind.Number, 1)))
        {
            return null;
        }

        var start = position;
        position++;
        var token = Current;
        if (!At(SyntaxKind.ClockTime))
        {
            FailMissing("a time such as `12:00`");
            return null;
        }

        var hour = int.Parse(token.Text.AsSpan(0, token.Text.Length - 3), CultureInfo.InvariantCulture);
        var minute = int.Parse(token.Text.AsSpan(token.Text.Length - 2), CultureInfo.InvariantCulture);
        if (minute > 59 || hour * 60 + minute > ClockTimeSyntax.Last)
        {
            Fail(() => diagnostics.ReportNoSuchTime(source.At(token.Span), token.Text));
            return null;
        }

        position++;
        return new ClockTimeSyntax(hour * 60 + minute, Since(start));
    }

    /// <summary><c>PERIOD from EVENT</c>, <c>PERIOD of EVENT</c>.</summary>
    private EventTermSyntax? EventTerm(string between) =>
        Period("a period such as `6 months`") is { } period && Expect(between) && EventNoun() is { } noun
            ? new EventTermSyntax(period, noun, period.Span.To(noun.Span))
            : null;

    /// <summary><c>PERIOD of EVENT</c>, or <c>PERIOD after CONDITION</c>.</summary>
    private TermSyntax? Term()
    {
        if (Period("a period such as `6 months`") is not { } period)
        {
            return null;
        }

        if (Take("after"))
        {
            return Operand() is { } condition ? new ConditionTermSyntax(period, condition, period.Span.To(Last.Span)) : null;
        }

        return Expect("of") && EventNoun() is { } noun ? new EventTermSyntax(period, noun, period.Span.To(noun.Span)) : null;
    }

    /// <summary><c>within TERM</c>, or <c>by DATE</c>.</summary>
    private TermSyntax? WithinOrBy()
    {
        if (Take("by"))
        {
            return Date("a day such as `1700-06-01`") is { } last ? new FixedTermSyntax(last, last.Span) : null;
        }

        return Expect("within") ? Term() : null;
    }

    private bool AtEventNoun() => AtAny(s_eventNouns);

    private EventNounSyntax? EventNoun()
    {
        if (!AtEventNoun())
        {
            FailMissing("`exchange`, `signature` or `ratification`", s_eventNouns);
            return null;
        }

        var start = position;
        var noun = Current.Text switch
        {
            "exchange" => Events.EventNoun.Exchange,
            "signature" => Events.EventNoun.Signature,
            _ => Events.EventNoun.Ratification,
        };
        position++;
        if (!Take("of"))
        {
            return new EventNounSyntax(noun, null, Since(start));
        }

        return Name("the instrument") is { } instrument ? new EventNounSyntax(noun, instrument, Since(start)) : null;
    }
}
