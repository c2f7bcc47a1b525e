namespace Yuezhang.Language.Markdown;

/// <summary>What a fence holds.</summary>
public enum FenceKind
{
    /// <summary><c>treaty</c>: rules of the article it stands under.</summary>
    Rules,

    /// <summary><c>test</c>: questions with the answers they must have.</summary>
    Tests,
}
