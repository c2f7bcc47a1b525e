using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Time.Calendars;

/// <summary>The notes on disputed months, from the embedded list <c>chinese-notes.txt</c>.</summary>
internal static class BoundaryNotes
{
    private const char Separator = '|';

    public static ImmutableArray<BoundaryNote> Chinese { get; } = Read("chinese-notes.txt");

    private static ImmutableArray<BoundaryNote> Read(string name)
    {
        using var stream = typeof(BoundaryNotes).Assembly.GetManifestResourceStream(typeof(BoundaryNotes), name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return
        [
            .. from line in reader.ReadToEnd().Split('\n')
               where line.Length > 0 && line[0] != '#'
               let cells = line.Split(Separator, StringSplitOptions.TrimEntries)
               select new BoundaryNote(DayOf(cells[0]), DayOf(cells[1]), cells[2], cells[3]),
        ];
    }

    private static Day DayOf(string number) => new(int.Parse(number, CultureInfo.InvariantCulture));
}
