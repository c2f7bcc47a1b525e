using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Conditions and acts for people to read when a program shows a fault: short, every part shown.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        Happened c => $"done({Of(c.Act)})",
        Lasts c => $"lasts({Of(c.Act)})",
        Times c => $"times {c.Count}({Of(c.Act)})",
        Totals c => $"totals {c.Amount}({Of(c.Act)})",
        InstalmentPaid c => $"paid {c.Number}",
        InstalmentOverdue c => $"overdue {c.Number}",
        Settled c => $"settled({c.Account.Id})",
        InterestWaived => "interest waived",
        Bound c => $"{c.Modality}({Of(c.Act)})",
        Breached c => $"breached {c.Modality}({Of(c.Act)})",
        Exercised c => $"exercised({Of(c.Act)})",
        InForce c => $"in force({c.Instrument.Id})",
        InForceBetween c => $"in force({c.Instrument.Id}, {c.One.Id}, {c.Other.Id})",
        Holds c => $"{c.Relation.Id}({string.Join(", ", c.Arguments.Select(a => a.Id))})",
        HeldBy c => $"{c.Holder.Id} holds {c.Thing.Id}",
        Reached c => $"come({c.Day} {c.Minute})",
        Same c => $"{c.One.Id} = {c.Other.Id}",
        Not c => $"not {Of(c.Operand)}",
        AllOf c => $"({string.Join(" and ", c.Operands.Select(Of).DefaultIfEmpty("always"))})",
        AnyOf c => $"({string.Join(" or ", c.Operands.Select(Of).DefaultIfEmpty("never"))})",
        Ever c => $"ever {Of(c.Operand)}",
        Always c => $"always {Of(c.Operand)}",
        Since c => $"({Of(c.Operand)} since {Of(c.From)})",
        WithinLast c => $"within last {c.Period} {Of(c.Operand)}",
        Throughout c => $"throughout {c.Period} {Of(c.Operand)}",
        Delayed c => $"{c.Period} ago {Of(c.Operand)}",
        RunOut c => $"over({ProgramText.Of(c.Term)})",
        InWindow c => $"in window({c.Length} of every {c.Every} from {Of(c.Anchor)})",
        AtLeast c => $"at least {c.Count} {c.Variable.Id}: {Of(c.Operand)}",
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    public static string Of(Act act)
    {
        var measure = act.Measure is { } amount ? $" {amount}" : "";
        return $"{act.Agent?.Id ?? "anyone"} {act.Verb} {act.Object?.Id}{measure}{(act.Beneficiary is { } b ? $" for {b.Id}" : "")}{(act.Counterparty is { } c ? $" to {c.Id}" : "")}";
    }

    public static string Of(Alternatives<Condition> alternatives) => Of(alternatives, Of);

    public static string Of<T>(Alternatives<T> alternatives, Func<T, string> say)
        where T : notnull => alternatives.IsEmpty ? "-" : string.Join(" | ", alternatives.Items.Select(i => (i.Guard is null ? "" : $"[{i.Guard.Choice}] ") + say(i.Value)));
}
