using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli.Json;

/// <summary>What falls due as <c>due --json</c> prints it.</summary>
internal static class DueJson
{
    public static void Write(Utf8JsonWriter json, Day from, Day to, Day? known, ImmutableArray<DueItem> items)
    {
        json.WriteDay("from", from);
        json.WriteDay("to", to);
        json.WriteDay("known", known);
        json.WriteObjects("items", items, item => WriteItem(json, item));
    }

    public static void WriteItem(Utf8JsonWriter json, DueItem item)
    {
        json.WriteDay("day", item.Day);
        json.WriteString("what", item.What);
        json.WriteAmount("amount", item.Amount);
        json.WriteString("status", item.Status);
        json.WriteBoolean("provisional", item.Provisional);
        json.WriteCitation(item.At);
    }
}
