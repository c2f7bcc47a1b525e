using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Symbols;

/// <summary>What kind of thing a name in a library's files stands for.</summary>
public enum SymbolKind
{
    Party,
    Person,
    Place,
    Thing,
    Instrument,
    Debt,
    Unit,
    Act,
    State,
    Reading,
    Choice,
    Scenario,
    Event,
    Article,
}

/// <summary>Something that the files of a library name, and where its name is declared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identity among those of its kind: <c>weihaiwei</c>, <c>interest-start=english</c>.</param>
/// <param name="Name">The name to show.</param>
/// <param name="At">Where it is declared; the empty path for what every treaty knows.</param>
public sealed record Symbol(SymbolKind Kind, string Id, string Name, Location At)
{
    /// <summary>Two are the same when kind and identity are.</summary>
    public bool Equals(Symbol? other) => other is not null && Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);
}

/// <summary>A place at which a symbol is named.</summary>
/// <param name="Symbol">What is named.</param>
/// <param name="At">Where, from the first character of the name to its last.</param>
/// <param name="IsDeclaration">Whether it is declared there, under this or another of its names.</param>
public sealed record SymbolUse(Symbol Symbol, Location At, bool IsDeclaration)
{
    /// <summary>The name as it stands there; null where the file writes it in another way than it is read (escaped in YAML).</summary>
    public string? Written => At.Source is { } source && At.Span.Length > 0 ? source[At.Span] : null;
}
