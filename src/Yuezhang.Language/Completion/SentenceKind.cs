namespace Yuezhang.Language.Completion;

/// <summary>In which of its ways the language is read.</summary>
internal enum SentenceKind
{
    /// <summary>The rules of a <c>treaty</c> fence.</summary>
    Rules,

    /// <summary>The tests of a <c>test</c> fence.</summary>
    Tests,

    /// <summary>A question.</summary>
    Question,

    /// <summary>What happened, in the record.</summary>
    Event,

    /// <summary>How something was, in the record.</summary>
    State,
}
