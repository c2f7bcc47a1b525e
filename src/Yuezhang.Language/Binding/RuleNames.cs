using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Rules in the words of a diagnostic: "Japan must evacuate Weihaiwei (treaty-1, article 8)".</summary>
internal static class RuleNames
{
    /// <summary>What a rule says, in short, and where it stands.</summary>
    public static string Of(object rule) => rule switch
    {
        Norm norm => $"{Act(norm)} ({norm.At})",
        Account account => $"{account.Debtor} owes {account.Creditor} {account.Name} ({account.At})",
        Instrument instrument => $"{instrument.Name} is in force",
        _ => throw new InvalidOperationException($"{rule.GetType().Name} is no rule."),
    };

    /// <summary>Where a rule is written.</summary>
    public static Citation At(object rule) => rule switch
    {
        Norm norm => norm.At,
        Account account => account.At,
        Instrument { Force: { } force } => force.At,
        _ => Citation.None,
    };

    private static string Act(Norm norm)
    {
        var modality = norm.Modality switch
        {
            Modality.Must => "must",
            Modality.MustNot => "must not",
            Modality.May => "may",
            _ => "need not",
        };
        return string.Join(' ', new[] { norm.Act.Agent?.Name, modality, norm.Act.Verb.Infinitive, norm.Act.Object?.Name }.Where(w => w is not null));
    }
}
