using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// Something that stands between things for a time, because a rule or the record says so: a port is open, a person is a subject of a party.
/// </summary>
/// <param name="Id">Its identity: <c>is-open</c>.</param>
/// <param name="Name">
/// How it is said after its first argument: <c>is open</c>, <c>is a subject of</c>. Further arguments follow it; where one stands between its words, the name has
/// the sign <c>…</c>: <c>is triable at … before …</c>.
/// </param>
/// <param name="Sorts">What each of its arguments must be; one at least.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Relation(string Id, string Name, ImmutableArray<Sort> Sorts, Citation At)
{
    private const char Place = '…';

    /// <summary>
    /// Whether the last argument can have one value only at a time, given the others (the forum of a suit): two at once are a conflict.
    /// </summary>
    public bool IsSingleValued { get; init; }

    /// <summary>
    /// Whether rules and record hold all there is of it, so that what neither says is false. A relation that is not complete is unknown where nothing says it.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many further arguments stand between its words.</summary>
    internal int Places => Name.Count(c => c == Place);

    /// <summary>What it says of its first argument, the further ones in their places and after it: <c>is triable at the port before the consul</c>.</summary>
    internal string Of(IEnumerable<string> further)
    {
        var left = new Queue<string>(further);
        var words = string.Concat(Name.Select(c => c == Place && left.TryDequeue(out var argument) ? argument : $"{c}"));
        return string.Join(' ', left.Prepend(words));
    }

    /// <summary>Two relations are the same when their identities are.</summary>
    public bool Equals(Relation? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
