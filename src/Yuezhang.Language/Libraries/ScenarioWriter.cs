using System.Text.Json;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Libraries;

/// <summary>Writes a scenario as a JSON object of the shape that <see cref="ScenarioReader"/> reads.</summary>
public static class ScenarioWriter
{
    /// <summary>Writes the object; <paramref name="library"/> knows to whom the debts are owed on which a scenario pays.</summary>
    public static void Write(Utf8JsonWriter writer, Scenario scenario, Library library)
    {
        writer.WriteStartObject();
        WriteUnlessEmpty(writer, "scenario", scenario.Name);
        WriteUnlessEmpty(writer, "title", scenario.Title);
        writer.WriteStartArray("changes");
        foreach (var change in scenario.Changes)
        {
            writer.WriteStartObject();
            Write(writer, change, library);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Change change, Library library)
    {
        switch (change)
        {
            case MoveEvent moved:
                writer.WriteString("move", moved.Id);
                writer.WriteString("to", moved.To.ToString());
                break;
            case RemoveEvent removed:
                writer.WriteString("remove", removed.Id);
                break;
            case ChooseReading chosen:
                writer.WriteString("read", chosen.Reading);
                writer.WriteString("as", chosen.Choice);
                break;
            case AddEvent { Occurrence: var added }:
                writer.WriteStartObject("add");
                writer.WriteString("id", added.Id);
                writer.WriteString("date", added.Dates.Items[0].Value.Range.ToString());
                writer.WriteString("what", EventSentence.Write(added, library));
                WriteUnlessEmpty(writer, "source", added.Source);
                writer.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No form is given to {change.GetType().Name}.");
        }
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter writer, string key, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteString(key, value);
        }
    }
}
