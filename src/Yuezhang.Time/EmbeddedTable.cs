namespace Yuezhang.Time;

/// <summary>Tables that come with the assembly: rows of fields with tabs between, after lines of comment that begin with #.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">The path of its file below this project, with dots for slashes, as <c>Dates.ClockWords.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"{nameof(Yuezhang)}.{nameof(Time)}.{name}")
            ?? throw new InvalidOperationException($"The assembly has no table {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
