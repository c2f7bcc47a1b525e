namespace Yuezhang.Language.Diagnostics;

/// <summary>How grave a diagnosis is.</summary>
public enum Severity
{
    /// <summary>The library does not say what it seems to say; nothing is concluded from it until this is mended.</summary>
    Error,

    /// <summary>The library can be used, but something in it is probably not meant.</summary>
    Warning,
}
