using System.Globalization;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Language.Lowering;

/// <summary>Conditions in the words of the language: read again, they say the same.</summary>
internal sealed class ConditionText(SpokenNames names)
{
    private const int LastMinute = 1440;

    /// <summary>A condition as a sentence, or several joined.</summary>
    public string Of(Condition condition) => condition switch
    {
        AllOf { Operands.Length: > 1 } all => string.Join(" and ", all.Operands.Select(Operand)),
        AnyOf { Operands.Length: > 1 } any => string.Join(" or ", any.Operands.Select(Operand)),
        _ => Operand(condition),
    };

    /// <summary>Whether it is an event or a day, which stands after <c>from</c>.</summary>
    public static bool IsTimePoint(Condition condition) => condition switch
    {
        Reached => true,
        Happened { Act: { Agent: null, Object.Sort: Sort.Instrument } act } => Noun(act) is not null,
        Delayed { Operand: Happened happened } => IsTimePoint(happened),
        AllOf all => all.Operands.All(IsTimePoint),
        AnyOf any => any.Operands.All(IsTimePoint),
        _ => false,
    };

    /// <summary>An event or a day, or several joined: <c>6 months after signature of peace-1700</c>.</summary>
    public string TimePoint(Condition condition) => condition switch
    {
        Reached { Minute: 0 } reached => $"{reached.Day}",
        Reached reached => string.Create(CultureInfo.InvariantCulture, $"{reached.Day} at {reached.Minute / 60:00}:{reached.Minute % 60:00}"),
        Happened { Act: var act } => Event(act),
        Delayed { Operand: Happened { Act: var act }, Period: var period } => $"{period} after {Event(act)}",
        AllOf all => string.Join(" and ", all.Operands.Select(TimePoint)),
        AnyOf any => string.Join(" or ", any.Operands.Select(TimePoint)),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is no event and no day."),
    };

    /// <summary>An act on an instrument by its noun: <c>exchange of peace-1700</c>.</summary>
    public string Event(Act act) => $"{Noun(act)} of {names.Of(act.Object!)}";

    /// <summary>A term after the word before it: <c>within 6 months of exchange of peace-1700</c>, <c>by 1701-06-30</c>.</summary>
    public string Term(Term term) => term switch
    {
        { EndsOn: { } last } => $"by {last}",
        { Start: var start } when IsTimePoint(start) => $"within {term.Period} of {TimePoint(start)}",
        _ => $"within {term.Period} after {Operand(term.Start)}",
    };

    /// <summary>The last day, if a condition is that it is over: <c>through 1712-12-31</c>.</summary>
    public static string? LastDay(Condition condition) => condition is Reached { Minute: LastMinute } reached ? $"{reached.Day}" : null;

    private static string? Noun(Act act) => act.Verb == Verb.Exchange ? "exchange" : act.Verb == Verb.Sign ? "signature" : act.Verb == Verb.Ratify ? "ratification" : null;

    private string Operand(Condition condition) => condition switch
    {
        AllOf { Operands: [var only] } => Operand(only),
        AnyOf { Operands: [var only] } => Operand(only),
        AllOf or AnyOf => $"({Of(condition)})",
        Not { Operand: var operand } => Denied(operand),
        Since since => $"{Single(since.Operand)} ever since {Single(since.From)}",
        _ => Said(condition, denied: false),
    };

    /// <summary>An operand that takes nothing after it.</summary>
    private string Single(Condition condition) => condition is Since ? $"({Operand(condition)})" : Operand(condition);

    /// <summary>The contrary, in the sentence itself where that can say it.</summary>
    private string Denied(Condition operand) => CanDeny(operand) ? Said(operand, denied: true) : $"not ({Of(operand)})";

    private static bool CanDeny(Condition condition) => condition switch
    {
        Happened or Lasts or Exercised => true,
        InstalmentPaid or InstalmentOverdue or Settled or InterestWaived or InForce or InForceBetween or Holds or HeldBy or Same or Breached or Times or Totals => true,
        _ => false,
    };

    private string Said(Condition condition, bool denied) => condition switch
    {
        Happened { Act: { Agent: null } act } when act.Verb.LastsUntil is not null => $"{names.Of(act.Object!)} {ActText.Perfect(act.Object!, denied)} been {act.Verb.Participle}",
        Happened { Act: { Agent: null } act } => ActText.Passive(act, names, denied),
        Happened { Act: { Agent: { } agent } act } => $"{names.Of(agent)} {ActText.Perfect(agent, denied)} {ActText.Participle(act, names)}",
        Exercised { Act: { Agent: null } act } => ActText.Passive(act, names, denied, "validly "),
        Exercised { Act: { Agent: { } agent } act } => $"{names.Of(agent)} {ActText.Perfect(agent, denied)} validly {ActText.Participle(act, names)}",
        Lasts { Act: { Agent: null } act } => ActText.Passive(act, names, denied),
        Lasts { Act: { Agent: { } agent } act } => denied ? $"{names.Of(agent)} {(SpokenNames.IsPlural(agent) ? "do" : "does")} not {ActText.Infinitive(act, names)}" : $"{names.Of(agent)} {ActText.Present(act, names)}",
        Times c => $"{names.Of(c.Act.Agent!)} {ActText.Perfect(c.Act.Agent!, denied)} {ActText.Participle(c.Act, names)} at least {c.Count} times",
        Totals c => $"{names.Of(c.Act.Agent!)} {ActText.Perfect(c.Act.Agent!, denied)} {ActText.Participle(c.Act, names)} with at least {c.Amount} in all",
        InstalmentPaid c => $"instalment {c.Number} of {names.Of(c.Account)} is {Not(denied)}paid",
        InstalmentOverdue c => $"instalment {c.Number} of {names.Of(c.Account)} is {Not(denied)}overdue",
        Settled c => $"{names.Of(c.Account)} is {Not(denied)}settled",
        InterestWaived c => $"interest on {names.Of(c.Account)} is {Not(denied)}waived",
        InForce c => $"{names.Of(c.Instrument)} is {Not(denied)}in force",
        InForceBetween c => $"{names.Of(c.Instrument)} is {Not(denied)}in force between {names.Of(c.One)} and {names.Of(c.Other)}",
        HeldBy c => $"{names.Of(c.Thing)} {ActText.Copula(c.Thing, denied)} held by {names.Of(c.Holder)}",
        Same c => $"{names.Of(c.One)} {ActText.Copula(c.One, denied)} the same as {names.Of(c.Other)}",
        Holds c => State(c, denied),
        Bound c => $"{names.Of(c.Act.Agent!)} {Modal(c.Modality)} {ActText.Infinitive(c.Act, names)}",
        Breached c => $"{names.Of(c.Act.Agent!)} {ActText.Copula(c.Act.Agent!, denied)} in breach of its duty {(c.Modality == Modality.MustNot ? "not " : "")}to {ActText.Infinitive(c.Act, names)}",
        RunOut c => Passed(c.Term),
        InWindow c => $"within {c.Length} after the end of every {c.Every} since {Origin(c.Anchor)}",
        Delayed c => $"{c.Period} ago {Single(c.Operand)}",
        WithinLast c => $"within the last {c.Period} {Single(c.Operand)}",
        Throughout c => $"throughout the last {c.Period} {Single(c.Operand)}",
        Ever c => $"at some moment so far {Single(c.Operand)}",
        Always c => $"at every moment so far {Single(c.Operand)}",
        AtLeast c => $"at least {c.Count} {Single(c.Operand)}",
        _ => throw new InvalidOperationException($"No sentence is known for {condition.GetType().Name}."),
    };

    /// <summary><c>2 years have passed since exchange of peace-1700</c></summary>
    private string Passed(Term term) =>
        $"{term.Period} {(term.Period.Count == 1 ? "has" : "have")} passed since {Origin(term.Start)}";

    private string Origin(Condition start) => IsTimePoint(start) ? TimePoint(start) : Single(start);

    /// <summary>A state of its things: <c>Port Sarn is open to Belmora</c>.</summary>
    public string State(Holds state, bool denied = false)
    {
        var words = state.Relation.Name.Split('…', StringSplitOptions.TrimEntries);
        var own = words[0]["is ".Length..];
        var text = $"{names.Of(state.Arguments[0])} {ActText.Copula(state.Arguments[0], denied)} {(SpokenNames.IsPlural(state.Arguments[0]) ? Nouns.OfMany(own) : own)}";
        foreach (var (index, argument) in state.Arguments.Skip(1).Index())
        {
            text += $" {names.Of(argument)}{(words.Length > index + 1 && words[index + 1].Length > 0 ? $" {words[index + 1]}" : "")}";
        }

        return text;
    }

    private static string Not(bool denied) => denied ? "not " : "";

    /// <summary>The word for how a norm binds.</summary>
    public static string Modal(Modality modality) => modality switch
    {
        Modality.Must => "must",
        Modality.MustNot => "must not",
        Modality.May => "may",
        Modality.NeedNot => "need not",
        Modality.Can => "can",
        _ => "cannot",
    };
}
