using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Markdown;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Lowering;

/// <summary>
/// What the statements of a treaty come to, in the plainest words of the language: norms of one party on one act, states of one thing, with every clause said. Read again,
/// it is the same law.
/// </summary>
public static class LawText
{
    private const string Indent = "    ";

    /// <summary>A norm as a statement.</summary>
    public static string Of(Norm norm)
    {
        var names = new SpokenNames();
        var head = new StringBuilder($"{names.Of(norm.Act.Agent!)} {ConditionText.Modal(norm.Modality)} {ActText.Infinitive(norm.Act, names)}");
        head.Append(norm.Secures is { } secured ? $", as security for {names.Of(secured)}" : "");
        head.Append(References(", notwithstanding", norm.Notwithstanding)).Append(References(", subject to", norm.SubjectTo));
        head.Append(norm.Counterparty is { } other ? $", {(norm.Modality is Modality.Must or Modality.MustNot ? "owed to" : "granted by")} {names.Of(other)}" : "");
        head.Append(On(norm.Guard));
        var text = new ConditionText(names);
        return Statement(
            head.ToString(),
            [
                .. Start(norm.Once, text), .. End(norm.Until, text), .. During(norm.While, text),
                .. Each("suspended while", norm.Suspended, text), .. Each("waived once", norm.Waived, text), .. Each("discharged once", norm.Discharged, text),
                .. norm.Performance is { } performance ? [$"performed once {text.Of(performance)}"] : Array.Empty<string>(),
                .. norm.Maintains is { } kept ? [$"so that {text.Of(kept)}"] : Array.Empty<string>(),
                .. norm.InReturnFor is { } price ? [$"in return {text.Of(price)}"] : Array.Empty<string>(),
                .. norm.Within is { } term ? [text.Term(term)] : Array.Empty<string>(),
                .. norm.VoidIf is { } undone ? [$"void if {text.Of(undone.Condition)}{(undone.Within is { } within ? $", {text.Term(within)}" : "")}"] : Array.Empty<string>(),
            ]);
    }

    /// <summary>A rule as a state with its clauses.</summary>
    public static string Of(Rule rule)
    {
        var names = new SpokenNames();
        var text = new ConditionText(names);
        var head = text.State(rule.Head) + On(rule.Guard);
        var parts = rule.Body is AllOf all ? all.Operands : [rule.Body];
        return Statement(head, [.. parts.SelectMany(p => p switch
        {
            Ever { Operand: var once } => StartOf(once, text, ""),
            Not { Operand: Ever { Operand: var until } } => EndOf(until, text, ""),
            AllOf conditions => conditions.Operands.Select(c => $"while {text.Of(c)}"),
            var condition => [$"while {text.Of(condition)}"],
        })]);
    }

    /// <summary>A transfer as a cession.</summary>
    public static string Of(Transfer transfer)
    {
        var names = new SpokenNames();
        return Statement(
            $"{names.Of(transfer.From)} cedes {names.Of(transfer.Thing)} to {names.Of(transfer.To)}{On(transfer.Guard)}", [.. Start(transfer.Once, new ConditionText(names))]);
    }

    /// <summary>What counts as what.</summary>
    public static string Of(CountsAs rule)
    {
        var names = new SpokenNames();
        var done = rule.Done.Agent is { } agent ? $"{names.Of(agent)} {ActText.Present(rule.Done, names)}" : ActText.Passive(rule.Done, names);
        var counts = rule.Counts.Agent is { } other
            ? $"{names.Of(other)} {Count(other)} as having {ActText.Participle(rule.Counts, names)}"
            : $"{names.Of(rule.Counts.Object!)} {Count(rule.Counts.Object!)} as {rule.Counts.Verb.Participle}";
        return Statement($"where {done}, {counts}{On(rule.Guard)}", [.. During(rule.While, new ConditionText(names))]);
    }

    /// <summary>A most-favoured-nation clause.</summary>
    public static string Of(MostFavouredNationClause clause)
    {
        var names = new SpokenNames();
        var text = new ConditionText(names);
        var thirds = clause.Thirds.IsEmpty ? "others" : string.Join(" or ", clause.Thirds.Select(names.Of));
        return Statement(
            $"what {names.Of(clause.Grantor)} grants to {thirds}{(clause.OnlyFree ? " freely" : "")}, {names.Of(clause.Beneficiary)} has as well{On(clause.Guard)}",
            [
                .. clause.Scope.IsEmpty ? Array.Empty<string>() : [$"only {string.Join(", ", clause.Scope.Select(v => $"to {v.Infinitive}"))}"],
                .. clause.Except.IsEmpty ? Array.Empty<string>() : [$"except {string.Join(", ", clause.Except.Select(a => $"to {ActText.Infinitive(a, names)}"))}"],
                .. Start(clause.Once, text), .. End(clause.Until, text), .. During(clause.While, text),
            ]);
    }

    /// <summary>A debt part by part: each instalment with its sum and term, the charge that recurs, and the norms that the debt comes to.</summary>
    public static IEnumerable<string> Of(Account account)
    {
        var text = new ConditionText(new SpokenNames());
        foreach (var part in account.Instalments)
        {
            yield return $"instalment {part.Number} of {account.Name}: {new Time.Quantities.Amount(part.Amount, account.Unit)} {text.Term(part.Due)}{On(account.Guard)}";
        }

        if (account.Recurring is { } charge)
        {
            var during = charge.While is AllOf { Operands.IsEmpty: true } ? "" : $" while {text.Of(charge.While)}";
            yield return $"{account.Name}: {new Time.Quantities.Amount(charge.Amount, account.Unit)} every {charge.Every.Period} from {text.TimePoint(charge.Every.Start)}{during}";
        }

        foreach (var norm in AccountNorms.Of(account))
        {
            yield return Of(norm with { Performance = norm.Performance is AnyOf { Operands.IsEmpty: true } ? null : norm.Performance });
        }
    }

    private static string Count(Entity subject) => SpokenNames.IsPlural(subject) ? "count" : "counts";

    private static string Statement(string head, ImmutableArray<string> clauses) => string.Join('\n', clauses.Select(c => Indent + c).Prepend(head));

    private static IEnumerable<string> Start(Alternatives<Condition> once, ConditionText text) => once.Items.SelectMany(i => StartOf(i.Value, text, On(i.Guard)));

    /// <summary>What starts it: several conditions that must all hold are as many clauses.</summary>
    private static IEnumerable<string> StartOf(Condition once, ConditionText text, string on) => ConditionText.IsTimePoint(once)
        ? [$"from {text.TimePoint(once)}{on}"]
        : once is AllOf all && all.Operands.Any(ConditionText.IsTimePoint) ? all.Operands.SelectMany(o => StartOf(o, text, on)) : [$"once {text.Of(once)}{on}"];

    private static IEnumerable<string> End(Alternatives<Condition> until, ConditionText text) => until.Items.SelectMany(i => EndOf(i.Value, text, On(i.Guard)));

    /// <summary>What ends it: several conditions of which one is enough are as many clauses.</summary>
    private static IEnumerable<string> EndOf(Condition until, ConditionText text, string on) => until switch
    {
        AnyOf { Operands.Length: > 0 } any => any.Operands.SelectMany(o => EndOf(o, text, on)),
        _ when ConditionText.LastDay(until) is { } day => [$"through {day}{on}"],
        _ when ConditionText.IsTimePoint(until) => [$"until {text.TimePoint(until)}{on}"],
        _ => [$"until {text.Of(until)}{on}"],
    };

    private static IEnumerable<string> During(Alternatives<Condition> alternatives, ConditionText text) => alternatives.Items.SelectMany(i => DuringOf(i.Value, text, On(i.Guard)));

    private static IEnumerable<string> DuringOf(Condition during, ConditionText text, string on) => during is AllOf { Operands.Length: > 0 } all
        ? all.Operands.Select(o => $"while {text.Of(o)}{on}")
        : [$"while {text.Of(during)}{on}"];

    private static IEnumerable<string> Each(string leading, Alternatives<Condition> alternatives, ConditionText text) =>
        alternatives.Items.Select(i => $"{leading} {text.Of(i.Value)}{On(i.Guard)}");

    private static string On(Guard? guard) => guard is null ? "" : $"    on the {guard.Choice} reading of {guard.Reading}";

    private static string References(string leading, ImmutableArray<string> articles) =>
        articles.IsEmpty ? "" : $"{leading} {string.Join(", ", articles.Select(label => HeadingLabel.Reference(label) ?? label))}";
}
