namespace Yuezhang.LanguageServer.Positions;

/// <summary>A place in a text as editors count: the line from 0, and how many units stand before it in the line.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a text.</summary>
internal readonly record struct TextRange(Position Start, Position End);

/// <summary>A stretch of a file.</summary>
internal sealed record FileRange(string Uri, TextRange Range);
