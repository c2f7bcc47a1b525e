using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Symbols;

/// <summary>What a name stands for, and where it was declared.</summary>
internal readonly record struct Declared<T>(T Value, Location At);
