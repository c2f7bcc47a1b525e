using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Lowering;

/// <summary>Acts in the words of the language.</summary>
internal static class ActText
{
    /// <summary><c>garrison Port Sarn with 2 companies</c></summary>
    public static string Infinitive(Act act, SpokenNames names) => act.Verb.Infinitive + Places(act, names);

    /// <summary><c>garrisons Port Sarn</c>; of many, <c>garrison Port Sarn</c>.</summary>
    public static string Present(Act act, SpokenNames names) => (SpokenNames.IsPlural(act.Agent!) ? act.Verb.Infinitive : act.Verb.Present) + Places(act, names);

    /// <summary><c>garrisoned Port Sarn</c></summary>
    public static string Participle(Act act, SpokenNames names) => act.Verb.Participle + Places(act, names);

    /// <summary><c>Port Sarn is garrisoned</c>; with another word before the participle, such as <c>validly</c>.</summary>
    public static string Passive(Act act, SpokenNames names, bool denied = false, string before = "") =>
        $"{names.Of(act.Object!)} {Copula(act.Object!, denied)} {before}{act.Verb.Participle}";

    /// <summary><c>is</c>, <c>are not</c>.</summary>
    public static string Copula(Entity subject, bool denied) => (SpokenNames.IsPlural(subject) ? "are" : "is") + (denied ? " not" : "");

    /// <summary><c>has</c>, <c>have not</c>.</summary>
    public static string Perfect(Entity subject, bool denied) => (SpokenNames.IsPlural(subject) ? "have" : "has") + (denied ? " not" : "");

    private static string Places(Act act, SpokenNames names)
    {
        var thing = act.Object is { } o ? $" {names.Of(o)}" : "";
        var measure = act.Measure is { } m ? $" with {(act.MoreThan ? "more than " : "")}{m}" : "";
        var whom = act.Beneficiary is { } b ? $" for {names.Of(b)}" : "";
        var to = act.Counterparty is { } c ? $" {act.Verb.Preposition} {names.Of(c)}" : "";
        var at = act.Place is { } p ? $" at {names.Of(p)}" : "";

        // after an amount only "to" and "at" begin a place
        return act.Verb.Preposition == "to" ? thing + whom + measure + to + at : thing + whom + to + measure + at;
    }
}
