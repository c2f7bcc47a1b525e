using System.Collections.Immutable;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>What a page promises a command to print, compared with what it prints.</summary>
internal static class PromisedOutput
{
    /// <summary>A line that stands for any number of lines.</summary>
    public const string Ellipsis = "…";

    /// <summary>The lines of an output without blanks at their ends and without empty lines at its end.</summary>
    public static ImmutableArray<string> Lines(string output) => Trim(output.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));

    public static ImmutableArray<string> Trim(IEnumerable<string> lines)
    {
        var trimmed = lines.Select(line => line.TrimEnd()).ToList();
        return [.. trimmed.Take(trimmed.FindLastIndex(line => line.Length > 0) + 1)];
    }

    public static bool Keeps(ReadOnlySpan<string> promised, ReadOnlySpan<string> printed)
    {
        if (promised.IsEmpty)
        {
            return printed.IsEmpty;
        }

        if (promised[0] != Ellipsis)
        {
            return !printed.IsEmpty && promised[0] == printed[0] && Keeps(promised[1..], printed[1..]);
        }

        for (var skipped = 0; skipped <= printed.Length; skipped++)
        {
            if (Keeps(promised[1..], printed[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
