using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Dates;
using Yuezhang.Time.Eras;

namespace Yuezhang.Cli.Json;

/// <summary>Readings of dates as <c>date --json</c> prints them.</summary>
internal static class DatesJson
{
    public static void Write(Utf8JsonWriter json, string text, ImmutableArray<DateReading> readings)
    {
        // what a date is carried from lies before it: a count of its own for those
        var own = new CodePoints(text);
        var others = readings.ToDictionary(reading => reading.Start, reading => (Start: own.Before(reading.Start), End: own.Before(reading.End)));
        json.WriteObjects("readings", readings, reading =>
        {
            var (start, end) = others[reading.Start];
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteString("text", reading.Text);
            json.WriteString("edtf", reading.Edtf);
            WriteDays(json, reading.Value);
            json.WriteString("precision", Words.Of(reading.Precision));
            json.WriteString("calendar", Words.Of(reading.Calendar));
            WriteFields(json, reading);
            WriteClock(json, reading.Clock);
            json.WriteString("chinese", Name(Realm.China, reading.Value, RegnalScript.Simplified));
            json.WriteString("japanese", Name(Realm.Japan, reading.Value, RegnalScript.Japanese));
            json.WriteString("sexagenary", reading.Value is { IsOneDay: true } day ? Sexagenary.OfDay(day.First).ToString() : null);
            json.WriteString("weekday", reading.Value is { IsOneDay: true } weekday ? Words.Of(weekday.First.DayOfWeek) : null);
            json.WriteObjects("carriedFrom", reading.CarriedFrom, carried =>
            {
                json.WriteString("field", Words.Of(carried.Field));
                json.WriteString("text", carried.Text);
                WritePlace(json, "start", others, carried.Start, place => place.Start);
                WritePlace(json, "end", others, carried.Start, place => place.End);
            });
            json.WriteObjects("alternatives", reading.Alternatives, alternative =>
            {
                json.WriteString("edtf", Edtf.Format(alternative.Value));
                WriteDays(json, alternative.Value);
                json.WriteString("calendar", Words.Of(alternative.Calendar));
                WriteClock(json, alternative.Clock);
                json.WriteString("reason", alternative.Reason);
            });
            WriteConflict(json, reading.Conflict, others);
            json.WriteString("problem", reading.Problem);
            json.WriteStrings("notes", DateNotes.Of(reading));
        });
    }

    private static void WriteDays(Utf8JsonWriter json, DayRange? days)
    {
        json.WriteDay("gregorian", days is { IsOneDay: true } one ? one.First : null);
        json.WriteDay("from", days?.First);
        json.WriteDay("until", days?.Last.Next);
    }

    private static void WriteFields(Utf8JsonWriter json, DateReading reading)
    {
        json.WriteStartObject("fields");
        json.WriteString("era", reading.Era?.Name);
        WriteNumber(json, "year", reading.Year);
        WriteNumber(json, "month", reading.Month);
        json.WriteBoolean("leap", reading.IsLeap);
        WriteNumber(json, "day", reading.Day);
        json.WriteEndObject();
    }

    private static void WriteClock(Utf8JsonWriter json, ClockTime? clock)
    {
        if (clock is not { } time)
        {
            json.WriteNull("clock");
            return;
        }

        json.WriteStartObject("clock");
        json.WriteString("from", ClockTime.Format(time.From));
        json.WriteString("until", ClockTime.Format(time.Until));
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, DateConflict? conflict, Dictionary<int, (int Start, int End)> places)
    {
        if (conflict is null)
        {
            json.WriteNull("conflict");
            return;
        }

        json.WriteStartObject("conflict");
        json.WriteNumber("days", conflict.Days);
        json.WriteString("repair", conflict.Repair);
        WritePlace(json, "start", places, conflict.Start, place => place.Start);
        WritePlace(json, "end", places, conflict.Start, place => place.End);
        json.WriteEndObject();
    }

    // null for what was given from outside the text
    private static void WritePlace(Utf8JsonWriter json, string name, Dictionary<int, (int Start, int End)> places, int start, Func<(int Start, int End), int> of) =>
        WriteNumber(json, name, places.TryGetValue(start, out var place) ? of(place) : null);

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Name(Realm realm, DayRange? days, RegnalScript script) => days is { } known ? RegnalNames.Of(realm, known, script) : null;
}
