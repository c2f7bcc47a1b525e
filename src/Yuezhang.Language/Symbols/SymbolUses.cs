using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Symbols;

/// <summary>Every place at which something is named, for an editor to go to its declaration, to find its uses, to rename it.</summary>
internal sealed class SymbolUses
{
    private readonly Dictionary<(string Path, int Start, int Length), SymbolUse> _uses = [];

    /// <summary>All of them, by file and place.</summary>
    public ImmutableArray<SymbolUse> All =>
        [.. _uses.Values.OrderBy(u => u.At.Path, StringComparer.Ordinal).ThenBy(u => u.At.Span.Start).ThenByDescending(u => u.At.Span.Length)];

    /// <summary>Notes that a symbol is named at a place. What is bound several times (each party of a treaty) is noted once.</summary>
    public void Add(Symbol symbol, Location at, bool isDeclaration = false)
    {
        if (at.Source is not null && at.Path.Length > 0)
        {
            _uses.TryAdd((at.Path, at.Span.Start, at.Span.Length), new SymbolUse(symbol, at, isDeclaration));
        }
    }
}
