using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Bench.Results;

namespace Yuezhang.Bench.Rivals;

/// <summary>The comparison with the rivals, in one go: facts, runs, checked answers, the table.</summary>
internal static class RivalsCommand
{
    /// <summary>As many copies as the encoding with one atom a day is shown on.</summary>
    private const int CopiesPerDay = 10;

    /// <summary>Runs the comparison; 0 where all answers agree, 1 where something failed, 2 where the words mean nothing.</summary>
    public static int Run(string[] words, string? encodings, TextWriter output, TextWriter faults, TimeProvider time)
    {
        if (RivalsOptions.Parse(words) is not { } options)
        {
            faults.WriteLine("usage: rivals [N …] [--rivals DIR] [--repetitions K] [--results FILE]");
            return 2;
        }

        var folder = options.Encodings ?? encodings;
        var rivals = folder is null ? [] : Contender.RivalsIn(folder);
        ImmutableArray<Contender> contenders = [Contender.Own(), .. rivals];
        var load = Machine.Load();
        var rows = new List<(int Copies, ImmutableArray<Standing> Standings)>();
        foreach (var copies in options.Copies)
        {
            var standings = new Contest(contenders, options.Repetitions).Run(copies, out var problem);
            if (problem is not null)
            {
                faults.WriteLine($"{copies} copies: {problem}");
                return 1;
            }

            faults.WriteLine($"{copies} copies: done");
            rows.Add((copies, standings));
        }

        if (!TryPerDay(folder, options.Repetitions, out var footnote, out var fault))
        {
            faults.WriteLine(fault);
            return 1;
        }

        var measured = string.Create(
            CultureInfo.InvariantCulture,
            $"{time.GetUtcNow():yyyy-MM-dd}. {string.Join("; ", rivals.Select(r => r.Version).Prepend(Machine.Describe()))}. Load {load} before, {Machine.Load()} after. Wall time of a whole process from its start, the median of {options.Repetitions} runs; the largest peak.{(rivals.IsEmpty ? "" : " All answers agree, copy by copy.")}");
        var page = ContestPage.Write(measured, contenders, rows, footnote);
        output.WriteLine(page);
        return rivals.IsEmpty ? Unrivalled(folder, faults) : Keep(options.Results, page, faults);
    }

    /// <summary>The footnote on the encoding with one atom a day; none where it cannot be run.</summary>
    private static bool TryPerDay(string? folder, int repetitions, out ImmutableArray<string> footnote, out string? fault)
    {
        (footnote, fault) = ([], null);
        if (folder is null || Contender.PerDayIn(folder) is not [var perDay])
        {
            return true;
        }

        var standings = new Contest([Contender.Own(), perDay], repetitions).Run(CopiesPerDay, out fault);
        if (fault is not null)
        {
            return false;
        }

        footnote = [$"With one atom a day instead, {CopiesPerDay} copies take {perDay.Name.Split(',')[0]} {standings[1].ToString().Replace(" | ", " and ", StringComparison.Ordinal)}."];
        return true;
    }

    private static int Unrivalled(string? folder, TextWriter faults)
    {
        faults.WriteLine(folder is null
            ? "No folder of encodings is named (--rivals, or YUEZHANG_RIVALS): only our own times, and no results written."
            : $"No rival is installed whose encoding {folder} has: only our own times, and no results written.");
        return 0;
    }

    private static int Keep(string file, string page, TextWriter faults)
    {
        if (!File.Exists(file) || MarkedSection.Replace(File.ReadAllText(file), "rivals", page) is not { } renewed)
        {
            faults.WriteLine($"{file} is not there, or has no section between <!-- rivals --> and <!-- /rivals -->; no results written.");
            return 1;
        }

        MarkedSection.Write(file, renewed);
        return 0;
    }
}
