using System.Collections.Immutable;

namespace Yuezhang.Rules.Scenarios;

/// <summary>What is wrong with a scenario that cannot be laid over a record.</summary>
public enum ScenarioProblemKind
{
    /// <summary>It moves or removes an event that the record does not have.</summary>
    UnknownEvent,

    /// <summary>It adds an event under a name that the record has already.</summary>
    DuplicateEvent,

    /// <summary>It chooses in a reading that the library does not have.</summary>
    UnknownReading,

    /// <summary>It chooses what the reading does not offer.</summary>
    UnknownChoice,
}

/// <summary>One such fault: its kind, the name that is wrong, and the names that would do.</summary>
public sealed record ScenarioProblem(ScenarioProblemKind Kind, string Name, ImmutableArray<string> Known);
