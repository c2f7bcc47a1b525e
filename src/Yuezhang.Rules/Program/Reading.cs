using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A point on which the text admits more than one meaning: languages differ, a convention of counting is unstated,
/// authorities give two dates. The edition names the alternatives, each with its ground, and says which governs, if one does.
/// </summary>
/// <param name="Name">Its name: <c>interest-start</c>.</param>
/// <param name="Question">The point in words: "from which day does interest run?".</param>
/// <param name="Choices">The alternatives, in the order of the text.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Reading(string Name, string Question, ImmutableArray<ReadingChoice> Choices, Citation At)
{
    /// <summary>The choice that governs; null where none does, and then answers that depend on it are undetermined.</summary>
    public ReadingChoice? Governing => Choices.FirstOrDefault(c => c.Governs);
}

/// <summary>One alternative of a reading.</summary>
/// <param name="Name">Its name within the reading: <c>english</c>.</param>
/// <param name="Governs">Whether the edition follows it unless told otherwise.</param>
/// <param name="Ground">Why one may read so.</param>
/// <param name="At">Where it is declared.</param>
public sealed record ReadingChoice(string Name, bool Governs, string Ground, Citation At);
