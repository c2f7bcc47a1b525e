using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Time.Calendars;

/// <summary>The notes on disputed months, from the embedded list <c>chinese-notes.txt</c>, whose head says its form.</summary>
internal static class BoundaryNotes
{
    public static ImmutableArray<BoundaryNote> Chinese { get; } = Read("chinese-notes.txt");

    private static ImmutableArray<BoundaryNote> Read(string name)
    {
        using var stream = typeof(BoundaryNotes).Assembly.GetManifestResourceStream(typeof(BoundaryNotes), name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var notes = ImmutableArray.CreateBuilder<BoundaryNote>();
        string[] ground = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('='))
            {
                ground = line[1..].Split('|', StringSplitOptions.TrimEntries);
            }
            else if (!line.StartsWith('#'))
            {
                var days = line.Split(' ');
                notes.Add(new BoundaryNote(DayOf(days[0]), DayOf(days[1]), Says: ground[0], Why: ground[1]));
            }
        }

        return [.. notes.OrderBy(note => note.Shipped)];
    }

    private static Day DayOf(string number) => new(int.Parse(number, CultureInfo.InvariantCulture));
}
