namespace Yuezhang.Time.Tests.Eras;

/// <summary>Tables of explained differences beside the tests: a line a row, a tab between cells, # before a comment.</summary>
internal static class DifferenceTable
{
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Eras", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
