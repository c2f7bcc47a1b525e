using System.Collections.Concurrent;
using System.Globalization;
using Xunit;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// The engine against the naive evaluator, on programs made by chance: a sample in the gate, 100,000 where YUEZHANG_LONG is set. YUEZHANG_FROM names the first
/// program, YUEZHANG_COUNT how many.
/// </summary>
public class AgreementTests
{
    private static readonly int s_first = Number("YUEZHANG_FROM") ?? 0;

    private static readonly int s_sample = Number("YUEZHANG_COUNT") ?? (IsLong ? 100_000 : 400);

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _done;

    private static bool IsLong => Environment.GetEnvironmentVariable("YUEZHANG_LONG") is not null;

    [Fact]
    public void The_engine_and_the_naive_evaluator_agree_on_every_day_of_every_program()
    {
        var wrong = ParallelEnumerable.Range(s_first, s_sample).Where(seed => !Agree(seed)).Take(IsLong ? 20 : 1).Order().ToList();
        if (wrong.Count > 0)
        {
            var smallest = Shrinking.Smallest(new ProgramGenerator(wrong[0]).Make(), t => Disagreements.First(t) is not null);
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"programs {string.Join(", ", wrong)}; {wrong[0]}: {Disagreements.First(smallest)}\n{ProgramText.Of(smallest)}"));
        }

        Assert.Equal([], Constructs.Expected.Where(what => _counts.GetValueOrDefault(what) == 0));
    }

    private bool Agree(int seed)
    {
        var agree = Disagreements.First(new ProgramGenerator(seed).Make(), what => _counts.AddOrUpdate(what, 1, (_, count) => count + 1)) is null;
        if (IsLong && Interlocked.Increment(ref _done) is var done && (done % 500 == 0 || !agree))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {s_sample} programs, at {seed}{(agree ? "" : ": they disagree")}"));
        }

        return agree;
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
