using System.Globalization;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>What a fact says of one copy.</summary>
internal enum FactKind
{
    /// <summary>There is such a copy.</summary>
    Treaty,

    /// <summary>An instalment was paid.</summary>
    Payment,

    /// <summary>The treaty of commerce was exchanged.</summary>
    Commerce,

    /// <summary>The pledge was arranged.</summary>
    Pledge,
}

/// <summary>One fact about one copy, as the rivals read it: <c>payday(3,8,1091).</c></summary>
/// <param name="Kind">What it says.</param>
/// <param name="Copy">The number of the copy, from 1.</param>
/// <param name="Instalment">The instalment of a payment; 0 for every other kind.</param>
/// <param name="Day">Days after the exchange; 0 for a treaty.</param>
internal readonly record struct Fact(FactKind Kind, int Copy, int Instalment = 0, int Day = 0)
{
    /// <summary>The fact as a line of a logic program.</summary>
    public override string ToString() => Kind switch
    {
        FactKind.Treaty => string.Create(CultureInfo.InvariantCulture, $"treaty({Copy})."),
        FactKind.Payment => string.Create(CultureInfo.InvariantCulture, $"payday({Copy},{Instalment},{Day})."),
        FactKind.Commerce => string.Create(CultureInfo.InvariantCulture, $"commerce({Copy},{Day})."),
        _ => string.Create(CultureInfo.InvariantCulture, $"pledge({Copy},{Day})."),
    };

    /// <summary>Reads a line; false where it is no fact of these kinds.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out Fact fact)
    {
        fact = default;
        var open = line.IndexOf('(');
        var close = line.IndexOf(')');
        if (open < 0 || close < open)
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        var count = 0;
        var list = line[(open + 1)..close];
        foreach (var part in list.Split(','))
        {
            if (count == numbers.Length || !int.TryParse(list[part], NumberStyles.Integer, CultureInfo.InvariantCulture, out numbers[count]))
            {
                return false;
            }

            count++;
        }

        (FactKind? kind, int arguments) = line[..open] switch
        {
            "treaty" => (FactKind.Treaty, 1),
            "payday" => (FactKind.Payment, 3),
            "commerce" => (FactKind.Commerce, 2),
            "pledge" => (FactKind.Pledge, 2),
            _ => ((FactKind?)null, 0),
        };
        if (kind is not { } known || count != arguments)
        {
            return false;
        }

        fact = new Fact(known, numbers[0], count == 3 ? numbers[1] : 0, count == 1 ? 0 : numbers[count - 1]);
        return true;
    }
}
