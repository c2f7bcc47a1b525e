using System.Text;

namespace Yuezhang.Time.Eras;

/// <summary>A table of data that is embedded here: a line a row, a tab between fields; lines that begin with # are comment.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream($"{typeof(Table).Namespace}.{name}")
            ?? throw new InvalidDataException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
