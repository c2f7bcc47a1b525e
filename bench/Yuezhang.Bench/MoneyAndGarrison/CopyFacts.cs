using System.Collections.Immutable;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>
/// The facts of N copies, by the model that the rivals' encodings share: copy x pays early, on schedule or late as x leaves 0, 1 or 2 when
/// divided by three, shifted by x mod 7 days; the copies of even number have a pledge.
/// </summary>
internal static class CopyFacts
{
    /// <summary>The last days of the eight instalments, in days after the exchange.</summary>
    private static readonly ImmutableArray<int> s_due = [184, 366, 731, 1096, 1461, 1826, 2191, 2556];

    /// <summary>The last day for a settlement that waives interest: three years after the exchange.</summary>
    private const int LastDayForWaiver = 1095;

    /// <summary>The facts, in the ordinal order of their lines.</summary>
    public static ImmutableArray<string> Lines(int copies) =>
        [.. Enumerable.Range(1, copies).SelectMany(Of).Select(f => f.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>The facts of one copy.</summary>
    public static IEnumerable<Fact> Of(int copy)
    {
        var shift = copy % 7;
        for (var number = 1; number <= s_due.Length; number++)
        {
            yield return new Fact(FactKind.Payment, copy, number, PaymentDay(copy, number, shift));
        }

        yield return new Fact(FactKind.Commerce, copy, 0, 531 + shift);
        if (copy % 2 == 0)
        {
            yield return new Fact(FactKind.Pledge, copy, 0, 600 + shift);
        }

        yield return new Fact(FactKind.Treaty, copy);
    }

    private static int PaymentDay(int copy, int number, int shift) => (copy % 3, number) switch
    {
        (0, 1) => 176,
        (0, 2) => 365,
        (0, _) => LastDayForWaiver - 7 + shift,
        (1, _) => s_due[number - 1] - 1 - shift,
        _ => s_due[number - 1] + 45 + shift,
    };
}
