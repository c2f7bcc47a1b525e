using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Rules.Checks;

/// <summary>What a law says, in few words, and where: "Japan must evacuate Weihaiwei (treaty-1, article 8)".</summary>
internal static class Wording
{
    /// <summary>Something written, in short, with its place.</summary>
    public static string Named(object written) => At(written).ToString() is { Length: > 0 } place ? $"{Of(written)} ({place})" : Of(written);

    /// <summary>Something written, in short.</summary>
    public static string Of(object written) => written switch
    {
        Norm n => Words(n.Act.Agent?.Name, English.Modal(n.Modality), n.Act.Verb.Infinitive, n.Act.Object?.Name),
        Account a => $"{a.Debtor} owes {a.Creditor} {a.Name}",
        Instrument i => $"{i.Name} is in force",
        Commitment c => $"{c.Party} is bound",
        Suspension s => $"suspension between {s.One} and {s.Other}",
        Rule r => Atom(r.Head),
        Transfer t => $"{t.From} gives {t.To} {t.Thing}",
        CountsAs c => $"{Done(c.Done)} counts as {Done(c.Counts)}",
        MostFavouredNationClause c => $"{c.Grantor} grants {c.Beneficiary} most-favoured-nation treatment",
        _ => throw new InvalidOperationException($"{written.GetType().Name} is not written in a library."),
    };

    /// <summary>Where it is written.</summary>
    public static Citation At(object written) => written switch
    {
        Norm n => n.At,
        Account a => a.At,
        Instrument i => i.Force?.At ?? (i.Until.IsEmpty ? i.Name.At : i.Until.Items[0].At),
        Commitment c => c.At,
        Suspension s => s.At,
        Rule r => r.At,
        Transfer t => t.At,
        CountsAs c => c.At,
        MostFavouredNationClause c => c.At,
        _ => Citation.None,
    };

    /// <summary>A sort, as one of it is called.</summary>
    public static string One(Sort sort) => sort switch
    {
        Sort.Account => "debt",
        _ => sort.ToString().ToLowerInvariant(),
    };

    /// <summary>A relation of some things.</summary>
    public static string Atom(Holds atom) =>
        Words(atom.Arguments.FirstOrDefault()?.Name, atom.Relation.Of(atom.Arguments.Skip(1).Select(a => a.Name)));

    private static string Done(Act act) => Words(act.Agent?.Name, act.Verb.Infinitive, act.Object?.Name);

    private static string Words(params IEnumerable<string?> words) => string.Join(' ', words.Where(w => w is not null));
}
