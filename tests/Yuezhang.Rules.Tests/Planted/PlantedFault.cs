namespace Yuezhang.Rules.Tests.Planted;

/// <summary>A fault put into the engine to see whether it is noticed.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="File">The file it is put into, from the folder of sources.</param>
/// <param name="Right">What stands there, once in the file.</param>
/// <param name="Wrong">What is put in its place.</param>
/// <param name="Watch">Who is to notice.</param>
/// <param name="Seed">A program that is known to show it: looked at first, and where it does so no longer all others are; null for none, or the first of all.</param>
public sealed record PlantedFault(string Name, string File, string Right, string Wrong, Watch Watch, int? Seed = null)
{
    /// <summary>Where examples are to notice: their class, and the one that is known to.</summary>
    public (Type Of, string First)? Example { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Who notices a fault.</summary>
public enum Watch
{
    /// <summary>The naive evaluator.</summary>
    NaiveEvaluator,

    /// <summary>The proof checker.</summary>
    ProofChecker,

    /// <summary>The law that what is worked out again is what would be worked out from scratch.</summary>
    FromScratch,

    /// <summary>The same law for conclusions drawn from facts by rules.</summary>
    Revision,

    /// <summary>The examples of one class, for what is no matter of truth.</summary>
    Examples,
}
