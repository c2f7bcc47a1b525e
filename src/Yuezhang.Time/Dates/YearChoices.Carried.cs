using System.Collections.Immutable;

namespace Yuezhang.Time.Dates;

/// <content>The year of a date that writes none: carried from the dates before it.</content>
internal static partial class YearChoices
{
    // no year is written: of the calendar used last, or of another in use
    private static ImmutableArray<YearChoice> Carried(WrittenDate written, DateContext context)
    {
        var choices = ImmutableArray.CreateBuilder<YearChoice>();
        if (written is { Month: { IsExact: true, From: var month }, Day: { IsExact: true, From: var day }, Calendar: DateCalendar.Unknown }
            && context.WholeDateOf(month, written.IsLeap, day) is { } whole)
        {
            choices.Add(new YearChoice(whole.Year, whole.Era, [Carry(DateField.Year, whole.YearFrom)], $"{whole.YearFrom.Text} has the same month and day"));
        }

        foreach (var calendar in CalendarsOf(written, context))
        {
            if (Carried(written, calendar, context) is { } choice && choices.All(other => other.Year != choice.Year))
            {
                choices.AddRange(WithNextYear(choice, written, context));
            }
        }

        return choices.DrainToImmutable();
    }

    // a narrative runs forward: a first month after a twelfth is more likely of the next year than of the one carried
    private static IEnumerable<YearChoice> WithNextYear(YearChoice choice, WrittenDate written, DateContext context)
    {
        if (written is not { Month: { } month, Calendar: DateCalendar.Unknown } || context.TimeFrom(Standpoint.Telling) is not ({ } told, _)
            || choice.Year.Days?.Contains(told) != true
            || choice.Year.MonthOf(month.From, written.IsLeap) is not { } days || told - days.Last < FarBack)
        {
            return [choice];
        }

        var year = choice.Year with { Number = choice.Year.Number + 1 };
        var next = choice with { Year = year, Era = Lasting(choice.Era, year), Reason = $"the year after that of {choice.Carried[0].Text}" };
        var doubt = $"in the year carried from {choice.Carried[0].Text} it would lie {told - days.First} days before the date last told; it may be of the next year";
        return [choice with { Doubt = doubt }, next with { Doubt = doubt }];
    }

    // half a year and more
    private const int FarBack = 200;

    private static YearChoice? Carried(WrittenDate written, DateCalendar calendar, DateContext context)
    {
        if (written.MonthShift is { } shift)
        {
            return context.TimeFrom(shift.From) is var (origin, from) && CivilYear.Of(calendar, origin) is { } civil
                && civil.Year.MonthAfter(civil.Month, civil.IsLeap, shift.By) is { } shifted
                ? new YearChoice(shifted.Year, Lasting(context.FrameOf(calendar)?.Era, shifted.Year), [Carry(DateField.Month, from)], $"counted from {from.Text}") { Month = (shifted.Month, shifted.IsLeap) }
                : null;
        }

        var frame = context.FrameOf(calendar);
        if (frame is not null && (context.Frames[0] == frame || context.Near is null))
        {
            return Within(written, frame);
        }

        // another calendar than the one used last: its year nearest to the time told of
        if (context.Near is not { } near || CivilYear.Of(calendar, near) is not { } now)
        {
            return null;
        }

        var source = context.Telling?.Value is not null ? context.Telling : context.Frames[0].YearFrom;
        ImmutableArray<CarriedField> carried = [Carry(DateField.Year, source)];
        if (!written.HasMonth)
        {
            return new YearChoice(now.Year, Lasting(frame?.Era, now.Year), carried.Add(Carry(DateField.Month, source)), $"the month of {source.Text}") { Month = (now.Month, now.IsLeap) };
        }

        var nearest = (from years in (int[])[0, -1, 1]
                       let year = now.Year with { Number = now.Year.Number + years }
                       let days = year.MonthOf(written.Month!.Value.From, written.IsLeap)
                       where days is not null
                       orderby days.Value.DaysApartFrom(DayRange.Of(near))
                       select (CivilYear?)year).FirstOrDefault();
        return nearest is { } found ? new YearChoice(found, Lasting(frame?.Era, found), carried, $"the year nearest to {source.Text}") : null;
    }

    private static YearChoice? Within(WrittenDate written, DateFrame frame)
    {
        ImmutableArray<CarriedField> carried = [Carry(DateField.Year, frame.YearFrom)];
        if (written.HasMonth)
        {
            return new YearChoice(frame.Year, frame.Era, carried, $"the year of {frame.YearFrom.Text}");
        }

        return frame is { Month: { } month, MonthFrom: { } monthFrom }
            ? new YearChoice(frame.Year, frame.Era, carried.Add(Carry(DateField.Month, monthFrom)), $"the month of {monthFrom.Text}") { Month = (month, frame.IsLeap) }
            : null;
    }
}
