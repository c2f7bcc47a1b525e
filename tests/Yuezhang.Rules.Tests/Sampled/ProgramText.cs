using System.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>A program for people to read when it shows a fault.</summary>
internal static class ProgramText
{
    public static string Of(TestTreaty treaty)
    {
        var lines = Instruments(treaty).Concat(Accounts(treaty)).Concat(treaty.Norms.SelectMany(Norm)).Concat(Further(treaty.Further)).Concat(Record(treaty));
        return new StringBuilder().AppendJoin('\n', lines.Where(line => line.Length > 0)).Append('\n').ToString();
    }

    private static IEnumerable<string> Instruments(TestTreaty treaty)
    {
        yield return $"known {treaty.Known?.ToString() ?? "all"}, horizon {treaty.Horizon}";
        foreach (var reading in treaty.Readings)
        {
            yield return $"reading {reading.Name}: {string.Join(", ", reading.Choices.Select(c => c.Governs ? $"{c.Name} (governs)" : c.Name))}";
        }

        foreach (var i in treaty.Library.Instruments)
        {
            yield return $"{i.Name.Id} ({string.Join(", ", i.Parties.Select(p => p.Id))}) in force while {(i.Force is null ? "never" : ConditionText.Of(i.Force))}; until {ConditionText.Of(i.Until)}; counting {ConditionText.Of(i.Counting.FirstDayCounts, c => c ? "with the first day" : "without the first day")} in {ConditionText.Of(i.Counting.Calendar, c => $"{c}")}";
            foreach (var c in i.Commitments)
            {
                yield return $"  binds {c.Party.Id} once {ConditionText.Of(c.Once)} until {ConditionText.Of(c.Until)}";
            }

            foreach (var s in i.Suspensions)
            {
                yield return $"  rests between {s.One.Id} and {s.Other.Id} while {ConditionText.Of(s.While)}";
            }
        }
    }

    private static IEnumerable<string> Accounts(TestTreaty treaty)
    {
        foreach (var a in treaty.Accounts)
        {
            var parts = a.Recurring is { } r ? $"{r.Amount} every {r.Every.Period} while {ConditionText.Of(r.While)}" : string.Join(", ", a.Instalments.Select(i => $"{i.Amount} within {Of(i.Due)}"));
            yield return $"{a.Name}: {parts}; prepayment {ConditionText.Of(a.Prepayment, p => $"{p.Reduces}")}, allocation {a.Allocation}";
            yield return a.AppliesFrom is null ? "" : $"  applies from {ConditionText.Of(a.AppliesFrom)}";
            yield return a.Interest is null ? "" : $"  interest {a.Interest.Rate} {ConditionText.Of(a.Interest.DayCount, d => $"{d.Value}")} from {ConditionText.Of(a.Interest.From, f => $"{(f.OnPayment ? "payment" : "due day")} of {f.Instalment}")}";
            yield return a.Waiver is null ? "" : $"  waived within {Of(a.Waiver.Within)}, interest paid counts: {a.Waiver.InterestCountsTowardPrincipal}";
        }
    }

    private static IEnumerable<string> Norm(Norm n)
    {
        yield return $"{n.At}: {ConditionText.Of(n.Act)}: {n.Modality}{Of(" toward ", n.Counterparty?.Id)}{Of(" on reading ", n.Guard?.Choice)} ({n.Id})";
        yield return n.AppliesFrom is null ? "" : $"  applies from {ConditionText.Of(n.AppliesFrom)}";
        yield return n.InReturnFor is null ? "" : $"  in return for {ConditionText.Of(n.InReturnFor)}";
        yield return n.Maintains is null ? "" : $"  maintains {ConditionText.Of(n.Maintains)}";
        foreach (var (word, conditions) in new[] { ("once", n.Once), ("until", n.Until), ("while", n.While), ("suspended while", n.Suspended), ("waived once", n.Waived), ("discharged once", n.Discharged) })
        {
            yield return conditions.IsEmpty ? "" : $"  {word} {ConditionText.Of(conditions)}";
        }

        yield return n.Within is null ? "" : $"  within {Of(n.Within)}";
        yield return n.VoidIf is null ? "" : $"  void if {ConditionText.Of(n.VoidIf.Condition)} within {(n.VoidIf.Within is { } term ? Of(term) : "-")}";
        yield return n.Notwithstanding.IsEmpty ? "" : $"  notwithstanding {string.Join(", ", n.Notwithstanding)}";
        yield return n.SubjectTo.IsEmpty ? "" : $"  subject to {string.Join(", ", n.SubjectTo)}";
    }

    private static IEnumerable<string> Further(FurtherLaw law) =>
    [
        .. law.Rules.Select(r => $"{ConditionText.Of(r.Head)} if {ConditionText.Of(r.Body)}{Of(" during ", r.Instrument?.Id)}{Of(" on reading ", r.Guard?.Choice)}"),
        .. law.Relations.Where(r => !r.IsComplete).Select(r => $"{r.Id} is not complete"),
        .. law.Transfers.Select(t => $"{t.Id}: {t.From.Id} gives {t.To.Id} {t.Thing.Id} by {t.Instrument.Id} once {ConditionText.Of(t.Once)}{Of(" on reading ", t.Guard?.Choice)}"),
        .. law.CountsAs.Select(c => $"{ConditionText.Of(c.Done)} counts as {ConditionText.Of(c.Counts)} by {c.Instrument.Id} while {ConditionText.Of(c.While)}"),
        .. law.Clauses.Select(c => $"{c.Id} by {c.Instrument.Id}: {c.Grantor.Id} gives {c.Beneficiary.Id} what it gives {Names(c.Thirds)}{(c.OnlyFree ? " freely" : "")}; kinds {string.Join(", ", c.Scope)}; except {string.Join(", ", c.Except.Select(ConditionText.Of))}; once {ConditionText.Of(c.Once)} until {ConditionText.Of(c.Until)} while {ConditionText.Of(c.While)}"),
        .. law.Precedences.Select(p => $"{p.Higher.Id} before {p.Lower.Id}"),
        .. law.Incompatibilities.Select(i => $"{ConditionText.Of(i.One)} excludes {ConditionText.Of(i.Other)}"),
    ];

    private static IEnumerable<string> Record(TestTreaty treaty) =>
    [
        .. treaty.Events.Select(e => $"{e.Id}: {ConditionText.Of(e.Dates, d => $"{d.Range}")}: {(e.Payment is { } p ? $"pays {p.Amount} on {p.Account} as {p.Part} {p.Instalment}" : ConditionText.Of(e.Act))}"),
        .. treaty.Completeness.Select(c => $"complete through {c.Through}: {(c.Act is null ? $"payments of {c.Payments}" : ConditionText.Of(c.Act))}"),
        .. treaty.Facts.Select(f => $"{f.Id}: {f.Relation.Id}({string.Join(", ", f.Arguments.Select(a => a.Id))}) from {f.From?.ToString() ?? "ever"} until {f.Until?.ToString() ?? "ever"}"),
        .. treaty.FirstHolders.Select(h => $"at first {h.Holder.Id} holds {h.Thing.Id}"),
    ];

    public static string Of(Term term) => term.EndsOn is { } named ? $"its last day, {named}" : $"{term.Period} of {ConditionText.Of(term.Start)}";

    private static string Names(IEnumerable<Entity> entities) => string.Join(", ", entities.Select(e => e.Id).DefaultIfEmpty("anyone"));

    private static string Of(string word, string? what) => what is null ? "" : word + what;
}
