using System.Collections.Immutable;
using Yuezhang.Bench.MoneyAndGarrison;

namespace Yuezhang.Bench.Rivals;

/// <summary>Runs all contenders on the same copies, one after the other, round by round, and checks that they answer alike.</summary>
internal sealed class Contest(ImmutableArray<Contender> contenders, int repetitions)
{
    /// <summary>The standings on N copies, in the order of the contenders.</summary>
    /// <param name="copies">How many copies.</param>
    /// <param name="problem">Where an engine failed, or two disagree; then there are no standings.</param>
    public ImmutableArray<Standing> Run(int copies, out string? problem)
    {
        var folder = Directory.CreateTempSubdirectory("yuezhang-bench");
        try
        {
            var facts = Path.Join(folder.FullName, "facts");
            Write(facts, copies);
            return Run(facts, copies, out problem);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// The first difference between two engines' answers; null where both answer alike for every copy.
    /// </summary>
    public static string? Difference(ImmutableArray<CopyAnswer> answers, ImmutableArray<CopyAnswer> others)
    {
        var at = answers.AsSpan().CommonPrefixLength(others.AsSpan());
        return at == answers.Length && at == others.Length ? null
            : at == answers.Length ? $"\"{others[at]}\" is an answer too many"
            : at == others.Length ? $"\"{answers[at]}\" is missing"
            : $"\"{others[at]}\" is not \"{answers[at]}\"";
    }

    private static void Write(string facts, int copies)
    {
        var lines = CopyFacts.Lines(copies);
        File.WriteAllLines(facts + Contender.AnswerSetFacts, lines);

        // Prolog takes a relation of which it has no fact for a mistake.
        File.WriteAllLines(facts + Contender.PrologFacts, copies < 2 ? [":- dynamic pledge/2.", .. lines] : lines);
    }

    private ImmutableArray<Standing> Run(string facts, int copies, out string? problem)
    {
        var runs = contenders.Select(_ => ImmutableArray.CreateBuilder<MeasuredRun>()).ToImmutableArray();
        ImmutableArray<CopyAnswer> agreed = default;
        problem = null;
        for (var round = 0; round < repetitions; round++)
        {
            for (var i = 0; i < contenders.Length && problem is null; i++)
            {
                // What was stopped once would be stopped again.
                if (runs[i].Any(r => r.Stopped is not null))
                {
                    continue;
                }

                var run = MeasuredRun.Of(contenders[i].Program, contenders[i].Arguments(facts));
                runs[i].Add(run);
                problem = Judge(contenders[i], run, copies, ref agreed);
            }
        }

        return problem is null ? [.. runs.Select(r => Standing.Of(r.ToImmutable()))] : [];
    }

    private static string? Judge(Contender contender, MeasuredRun run, int copies, ref ImmutableArray<CopyAnswer> agreed)
    {
        if (run.Stopped is not null)
        {
            return null;
        }

        var answers = contender.Read(run.Output);
        if (answers.Length != copies)
        {
            return $"{contender.Name} has {answers.Length} answers of {copies}; it ended with status {run.ExitStatus}: {run.Faults.Trim()}";
        }

        agreed = agreed.IsDefault ? answers : agreed;
        return Difference(agreed, answers) is { } difference ? $"{contender.Name}: {difference}" : null;
    }
}
