namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>The tokens of a statement's first line or of one clause: from a position up to, not including, another.</summary>
internal readonly record struct Segment(int Start, int End);
