namespace Yuezhang.Rules.Questions;

/// <summary>The answers there are, in the order in which the first that matches is given.</summary>
public enum Verdict
{
    /// <summary>Two undefeated conclusions disagree.</summary>
    Conflict,

    /// <summary>Possible facts disagree, or readings of which none governs; what is missing is named.</summary>
    Undetermined,

    /// <summary>In force, or breached and still owed; or the value is known.</summary>
    Yes,

    /// <summary>The contrary is concluded; or it is suspended, lapsed unheld, or void.</summary>
    No,

    /// <summary>Fulfilled, cured, waived, discharged, expired, terminated.</summary>
    Ended,

    /// <summary>Dormant or conditional.</summary>
    NotYet,

    /// <summary>No rule speaks.</summary>
    Silent,
}

/// <summary>Verdicts in words.</summary>
public static class Verdicts
{
    /// <summary>The verdict as people and machine output write it: "not yet".</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "conflict",
        Verdict.Undetermined => "undetermined",
        Verdict.Yes => "yes",
        Verdict.No => "no",
        Verdict.Ended => "ended",
        Verdict.NotYet => "not yet",
        _ => "silent",
    };

    /// <summary>The verdict with the value that it comes with, if one does: "not yet", "1701-05-08", "500 crowns", "0 crowns (ended)".</summary>
    public static string Word(this Verdict verdict, AnswerValue? value) => (verdict, value) switch
    {
        (_, null) => verdict.Word(),
        (Verdict.Yes, _) => $"{value}",
        _ => $"{value} ({verdict.Word()})",
    };

    /// <summary>The verdict of a word, in any case; null where it is none.</summary>
    public static Verdict? Parse(string word) =>
        Enum.GetValues<Verdict>().Cast<Verdict?>().FirstOrDefault(v => string.Equals(v!.Value.Word(), word.Trim(), StringComparison.OrdinalIgnoreCase));
}
