using System.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>A program for people to read when it shows a fault.</summary>
internal static class ProgramText
{
    public static string Of(TestTreaty treaty)
    {
        var text = new StringBuilder();
        Line($"the peace is in force while {(treaty.Force is null ? "never" : English.Condition(treaty.Force))}; counting {Say(treaty.Counting, c => c.FirstDayCounts ? "with the first day" : "without the first day")}");
        Line($"known {treaty.Known?.ToString() ?? "all"}, horizon {treaty.Horizon}");
        foreach (var reading in treaty.Readings)
        {
            Line($"reading {reading.Name}: {string.Join(", ", reading.Choices.Select(c => c.Governs ? $"{c.Name} (governs)" : c.Name))}");
        }

        foreach (var a in treaty.Accounts)
        {
            var parts = a.Recurring is { } r ? $"{r.Amount} every {r.Every.Period} while {English.Condition(r.While)}" : string.Join(", ", a.Instalments.Select(i => $"{i.Amount} within {i.Due.Period}"));
            Line($"{a.Name}: {parts}; prepayment {Say(a.Prepayment, p => $"{p.Reduces}")}, allocation {a.Allocation}");
            Line(a.Interest is null ? "  no interest" : $"  interest {a.Interest.Rate} {Say(a.Interest.DayCount, d => $"{d.Value}")} from {Say(a.Interest.From, f => $"{(f.OnPayment ? "payment" : "due day")} of {f.Instalment}")}");
            Line(a.Waiver is null ? "  no waiver" : $"  waived within {a.Waiver.Within.Period}, interest paid counts: {a.Waiver.InterestCountsTowardPrincipal}");
        }

        foreach (var n in treaty.Norms)
        {
            Line($"{n.Id}: {English.Norm(n)} [{n.Guard?.Choice}] once {Say(n.Once, c => English.Condition(c))}; until {Say(n.Until, c => English.Condition(c))}; while {Say(n.While, c => English.Condition(c))}");
            Line($"  within {(n.Within is null ? "-" : $"{n.Within.Period} of {English.Done(n.Within.Anchor!)}")}; notwithstanding {string.Join(", ", n.Notwithstanding)}; article {n.At.Article}");
        }

        foreach (var e in treaty.Events)
        {
            var what = e.Payment is { } p ? $"pays {p.Amount} on {p.Account} as {p.Part} {p.Instalment}" : English.Done(e.Act);
            Line($"{e.Id}: {Say(e.Dates, d => $"{d.Range}")}: {what}");
        }

        foreach (var c in treaty.Completeness)
        {
            Line($"complete through {c.Through}: {(c.Act is null ? $"payments of {c.Payments}" : $"{English.Done(c.Act)} by {c.Act.Agent?.Name ?? "anyone"}")}");
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static string Say<T>(Alternatives<T> alternatives, Func<T, string> say)
        where T : notnull => alternatives.IsEmpty ? "-" : string.Join(" | ", alternatives.Items.Select(i => (i.Guard is null ? "" : $"[{i.Guard.Choice}] ") + say(i.Value)));
}
