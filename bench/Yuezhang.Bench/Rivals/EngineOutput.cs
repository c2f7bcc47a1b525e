using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Bench.MoneyAndGarrison;

namespace Yuezhang.Bench.Rivals;

/// <summary>Reads the answers that an engine printed, in the order of the copies.</summary>
internal static class EngineOutput
{
    /// <summary>
    /// Reads lines of <c>2 oddays 376 interest 21240 depart 602 upkeep 1</c>; <c>gardays 603</c> says the same as <c>depart 602</c>,
    /// counting the days of the garrison from 0. Lines of another form are no answers.
    /// </summary>
    public static ImmutableArray<CopyAnswer> FromLines(string output)
    {
        var answers = ImmutableArray.CreateBuilder<CopyAnswer>();
        foreach (var line in output.Split('\n'))
        {
            if (line.Split(' ') is [var copy, "oddays", var overdue, "interest", var interest, ("depart" or "gardays") and var end, var day, "upkeep", var upkeep])
            {
                answers.Add(new CopyAnswer(Number(copy), Number(overdue), Number(interest), Number(day) - (end == "gardays" ? 1 : 0), Number(upkeep)));
            }
        }

        answers.Sort((a, b) => a.Copy.CompareTo(b.Copy));
        return answers.DrainToImmutable();
    }

    /// <summary>
    /// Reads an answer set of atoms such as <c>depart(2,602)</c>, four a copy; a copy of which one is missing has no answer.
    /// </summary>
    public static ImmutableArray<CopyAnswer> FromAtoms(string output)
    {
        var values = new SortedDictionary<int, (int? Overdue, int? Interest, int? Departure, int? Upkeep)>();
        foreach (var atom in output.Split([' ', '\n']))
        {
            if (atom.Split('(', ',', ')') is [var name, var copy, var value, ""])
            {
                var known = values.GetValueOrDefault(Number(copy));
                values[Number(copy)] = name switch
                {
                    "oddays" => known with { Overdue = Number(value) },
                    "interest" => known with { Interest = Number(value) },
                    "depart" => known with { Departure = Number(value) },
                    "upkeep" => known with { Upkeep = Number(value) },
                    _ => known,
                };
            }
        }

        return
        [
            .. from copy in values
               where copy.Value is { Overdue: not null, Interest: not null, Departure: not null, Upkeep: not null }
               let v = copy.Value
               select new CopyAnswer(copy.Key, v.Overdue!.Value, v.Interest!.Value, v.Departure!.Value, v.Upkeep!.Value),
        ];
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
