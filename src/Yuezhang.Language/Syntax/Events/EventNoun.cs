namespace Yuezhang.Language.Syntax.Events;

/// <summary>The acts that make an instrument, by their nouns.</summary>
public enum EventNoun
{
    /// <summary><c>signature</c></summary>
    Signature,

    /// <summary><c>ratification</c></summary>
    Ratification,

    /// <summary><c>exchange</c> of the ratifications</summary>
    Exchange,
}
