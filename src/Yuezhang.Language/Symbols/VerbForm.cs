namespace Yuezhang.Language.Symbols;

/// <summary>The form in which a sentence has its verb.</summary>
internal enum VerbForm
{
    /// <summary>to <c>evacuate</c></summary>
    Infinitive,

    /// <summary>Japan <c>evacuates</c></summary>
    Present,

    /// <summary>the place is <c>evacuated</c></summary>
    Participle,
}
