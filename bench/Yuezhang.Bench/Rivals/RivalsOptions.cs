using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Bench.Rivals;

/// <summary>What the comparison is asked to do.</summary>
/// <param name="Copies">The numbers of copies, one row each.</param>
/// <param name="Encodings">The folder of the rivals' encodings; null where none is named.</param>
/// <param name="Repetitions">How often each contender runs.</param>
/// <param name="Results">The page of results.</param>
internal sealed record RivalsOptions(ImmutableArray<int> Copies, string? Encodings, int Repetitions, string Results)
{
    /// <summary>What is done where nothing else is said.</summary>
    public static RivalsOptions Default { get; } = new([1, 10, 100, 1_000, 10_000], null, 5, "bench/results.md");

    /// <summary>Reads the words of the command; null where one of them means nothing.</summary>
    public static RivalsOptions? Parse(ReadOnlySpan<string> words)
    {
        var (options, copies) = (Default, ImmutableArray.CreateBuilder<int>());
        while (!words.IsEmpty)
        {
            switch (words)
            {
                case ["--rivals", var folder, ..]:
                    options = options with { Encodings = folder };
                    words = words[2..];
                    break;
                case ["--results", var file, ..]:
                    options = options with { Results = file };
                    words = words[2..];
                    break;
                case ["--repetitions", var number, ..] when Positive(number) is { } times:
                    options = options with { Repetitions = times };
                    words = words[2..];
                    break;
                case [var number, ..] when Positive(number) is { } count:
                    copies.Add(count);
                    words = words[1..];
                    break;
                default:
                    return null;
            }
        }

        return copies.Count == 0 ? options : options with { Copies = copies.ToImmutable() };
    }

    private static int? Positive(string word) =>
        int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
