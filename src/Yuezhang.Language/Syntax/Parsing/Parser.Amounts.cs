using System.Collections.Immutable;
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
        if (Number(what) is not { } number || Phrase("the unit of the amount", stops) is not { } unit)
        {
            return null;
        }

        if (At(SyntaxKind.Number) || (At("and") && At(SyntaxKind.Number, 1)))
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
        if (failed || !Take("with"))
        {
            return null;
        }

        var moreThan = At("more");
        return (!moreThan || Expect("more than")) && Amount("a number") is { } amount
            ? new MeasureSyntax(moreThan, amount, Since(start))
            : null;
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
        Ordinal(what, LongestPeriod) is { } count && PeriodUnit() is { } unit
            ? new PeriodSyntax(new Period(count.Value, unit), count.Span.To(Last.Span))
            : null;

    private PeriodUnit? PeriodUnit()
    {
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
        if (unit is null)
        {
            var near = NearestName.To(token.Text, Keywords.PeriodUnits);
            Fail(() => diagnostics.ReportUnknownPeriodUnit(source.At(token.Span), token.Text, near));
            return null;
        }

        position++;
        return unit;
    }

    /// <summary><c>PERIOD of EVENT</c>, or with another word between them.</summary>
    private TermSyntax? Term(string between = "of") =>
        Period("a period such as `6 months`") is { } period && Expect(between) && EventNoun() is { } noun
            ? new TermSyntax(period, noun, period.Span.To(noun.Span))
            : null;

    private bool AtEventNoun() => AtAny("exchange", "signature", "ratification");

    private EventNounSyntax? EventNoun()
    {
        if (!AtEventNoun())
        {
            FailMissing("`exchange`, `signature` or `ratification`", "exchange", "signature", "ratification");
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
