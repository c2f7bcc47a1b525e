using System.Text.Json;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Json;

/// <summary>How the values that all commands share are written.</summary>
internal static class JsonWriting
{
    private const int Decimals = 2;

    /// <summary>A day as <c>"1896-05-08"</c>; null for none.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, Day? day) => json.WriteString(name, day?.ToString());

    /// <summary>A boundary as its day, or its day and time; null where it is open.</summary>
    public static void WriteBoundary(this Utf8JsonWriter json, string name, Boundary boundary) =>
        json.WriteString(name, boundary.IsOpen ? null : boundary.ToString());

    /// <summary>The fields <c>from</c> and <c>until</c> (exclusive); both null where there is no interval.</summary>
    public static void WriteInterval(this Utf8JsonWriter json, Interval? interval)
    {
        json.WriteBoundary("from", interval?.From ?? Boundary.Beginning);
        json.WriteBoundary("until", interval?.Until ?? Boundary.End);
    }

    /// <summary>The fields <c>instrument</c>, <c>article</c>, <c>file</c>, <c>line</c>; null where nobody wrote it.</summary>
    public static void WriteCitation(this Utf8JsonWriter json, Citation at)
    {
        json.WriteString("instrument", OrNull(at.Instrument));
        json.WriteString("article", OrNull(at.Article));
        json.WriteString("file", OrNull(at.File));
        if (at.Line == 0)
        {
            json.WriteNull("line");
        }
        else
        {
            json.WriteNumber("line", at.Line);
        }
    }

    /// <summary>An amount of money: exact, rounded for reading, and its unit.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, Amount? amount)
    {
        json.WritePropertyName(name);
        if (amount is { } known)
        {
            json.WriteAmount(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>An amount in a unit that is known from elsewhere.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, Rational? value, Unit unit) =>
        json.WriteAmount(name, value is { } known ? new Amount(known, unit) : null);

    /// <summary>The value of an answer: an amount (an array where there are several units), a day, an array of names' identities, or null.</summary>
    public static void WriteValue(this Utf8JsonWriter json, string name, AnswerValue? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case ThingsValue things:
                json.WriteStartArray();
                foreach (var thing in things.Things)
                {
                    json.WriteStringValue(thing.Id);
                }

                json.WriteEndArray();
                break;
            case DayValue day:
                json.WriteStringValue(day.Day.ToString());
                break;
            case MoneyValue { Amounts: [var amount] }:
                json.WriteAmount(amount);
                break;
            case MoneyValue money:
                json.WriteStartArray();
                foreach (var amount in money.Amounts)
                {
                    json.WriteAmount(amount);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>An array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects, one an item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAmount(this Utf8JsonWriter json, Amount amount)
    {
        json.WriteStartObject();
        json.WriteString("exact", amount.Value.ToString());
        json.WriteString("decimal", amount.Value.ToDecimalString(Decimals));
        json.WriteString("unit", amount.Unit.Id);
        json.WriteEndObject();
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
