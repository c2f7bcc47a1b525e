using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Dates;
using Yuezhang.Time.Eras;

namespace Yuezhang.Cli.Screen;

/// <summary>The dates of a text: each as written, what it means in every calendar, and what is to be said of it.</summary>
internal static class DatesScreen
{
    public static void Draw(Sheet sheet, ImmutableArray<DateReading> readings)
    {
        if (readings.IsEmpty)
        {
            sheet.Line(Ink.Of("No date is found in this text."));
        }

        foreach (var (index, reading) in readings.Index())
        {
            if (index > 0)
            {
                sheet.Gap();
            }

            sheet.Entry(Ink.Of(reading.Text, Ink.Strong), Ink.Of(Edtf(reading)));
            foreach (var remark in Remarks(reading))
            {
                sheet.Remark(remark);
            }
        }

        var conflicts = readings.Count(reading => reading.Conflict is not null);
        var open = readings.Count(reading => reading.Value is null);
        if (readings.Length > 1)
        {
            sheet.Gap();
            sheet.Line(Ink.Of(
                string.Create(CultureInfo.InvariantCulture, $"{readings.Length} dates{Count(open, ", {0} undetermined")}{Count(conflicts, ", {0} in conflict")}"),
                Ink.Quiet));
        }
    }

    private static string Count(int count, string format) => count == 0 ? "" : string.Format(CultureInfo.InvariantCulture, format, count);

    private static string Edtf(DateReading reading) => reading.Value is null ? "undetermined" : reading.Edtf + (reading.Clock is { } clock ? $" {clock}" : "");

    private static IEnumerable<Ink> Remarks(DateReading reading)
    {
        if (reading.Value is { } days)
        {
            foreach (var name in Names(days))
            {
                yield return Ink.Of(name);
            }
        }

        foreach (var group in reading.CarriedFrom.GroupBy(carried => carried.Text))
        {
            yield return Ink.Of($"{string.Join(" and ", group.Select(carried => Words.Of(carried.Field)))} from {group.Key}", Ink.Quiet);
        }

        foreach (var alternative in reading.Alternatives)
        {
            var clock = alternative.Clock is { } time ? $" {time}" : "";
            yield return Ink.Of($"or {alternative.Value}{clock}: {alternative.Reason}", Ink.Quiet);
        }

        if (reading.Conflict is { } conflict)
        {
            var apart = conflict.Days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{conflict.Days} days");
            yield return Ink.Of($"conflict: {apart} from the date declared equal to it{(conflict.Repair is { } repair ? $"; one character: {repair}" : "")}", Ink.For(Rules.Questions.Verdict.Conflict));
        }

        if (reading.Problem is { } problem)
        {
            yield return Ink.Of(problem);
        }

        foreach (var note in DateNotes.Of(reading))
        {
            yield return Ink.Of($"note: {note}", Ink.Quiet);
        }
    }

    private static IEnumerable<string> Names(DayRange days)
    {
        if (RegnalNames.Of(Realm.China, days, RegnalScript.Simplified) is { } chinese)
        {
            yield return chinese;
        }

        if (RegnalNames.Of(Realm.Japan, days, RegnalScript.Japanese) is { } japanese)
        {
            yield return japanese;
        }

        if (days.IsOneDay)
        {
            yield return $"{days.First.DayOfWeek}, {Sexagenary.OfDay(days.First)}";
        }
    }
}
