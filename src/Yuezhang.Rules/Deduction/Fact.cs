using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>What is given of one atom: when it certainly holds, and when it possibly does.</summary>
/// <param name="Relation">The number of the relation.</param>
/// <param name="Tuple">The symbols it is said of.</param>
/// <param name="Certain">The moments at which it holds.</param>
/// <param name="Possible">The moments at which it may hold; the certain ones are among them, said or not.</param>
internal sealed record Fact(int Relation, ImmutableArray<int> Tuple, Moments Certain, Moments Possible)
{
    /// <summary>A fact without doubt.</summary>
    public Fact(int relation, ImmutableArray<int> tuple, Moments moments)
        : this(relation, tuple, moments, moments)
    {
    }
}
