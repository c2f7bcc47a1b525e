using System.Globalization;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>What every engine is asked of one copy.</summary>
/// <param name="Copy">The number of the copy.</param>
/// <param name="OverdueDays">The days that its instalments were overdue, added up.</param>
/// <param name="Interest">The interest owed, in thousands, its fraction cut off.</param>
/// <param name="Departure">The last day of the garrison before it had to leave, in days after the exchange.</param>
/// <param name="Upkeep">How many yearly charges fell before that.</param>
internal readonly record struct CopyAnswer(int Copy, int OverdueDays, long Interest, int Departure, int Upkeep)
{
    /// <summary>The answer as a line: <c>2 oddays 376 interest 21240 depart 602 upkeep 1</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Copy} oddays {OverdueDays} interest {Interest} depart {Departure} upkeep {Upkeep}");
}
