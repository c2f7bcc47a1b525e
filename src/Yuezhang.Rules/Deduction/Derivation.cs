using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Why an atom holds at a moment: one step of a proof, whose premises can be asked about in turn, and which has a bottom.</summary>
/// <param name="Rule">The place of the rule; null where the atom is given.</param>
/// <param name="Binding">The symbols for the rule's variables; that of a variable counted means nothing.</param>
/// <param name="Moment">The moment at which the body holds; it differs from the moment asked about only where the head is under a box.</param>
/// <param name="Premises">What the body rests on, literal by literal in the order of the body.</param>
internal sealed record Derivation(int? Rule, ImmutableArray<int> Binding, long Moment, ImmutableArray<Premise> Premises)
{
    /// <summary>An atom that is given.</summary>
    public static Derivation Given(long moment) => new(null, [], moment, []);
}

/// <summary>
/// What a literal rests on, as to one atom. A positive literal holds at the derivation's moment by virtue of <paramref name="Held"/> alone,
/// and a negated one even if the atom held at every moment but those of <paramref name="Lacked"/>; for a count that is negated this is said of
/// each atom that there is a row for.
/// </summary>
/// <param name="Literal">The place of the literal in the body.</param>
/// <param name="Atom">Which of its atoms: 0, or for what holds all the while of a span 1.</param>
/// <param name="Relation">The atom's relation.</param>
/// <param name="Tuple">What it is said of.</param>
/// <param name="Held">Moments at which it holds and which are used.</param>
/// <param name="Lacked">Moments at which it does not hold and which are used.</param>
internal sealed record Premise(int Literal, int Atom, int Relation, ImmutableArray<int> Tuple, Moments Held, Moments Lacked);

/// <summary>Why a rule did not make an atom hold at a moment, for one binding of its variables.</summary>
/// <param name="Rule">The place of the rule.</param>
/// <param name="Binding">The symbols for its variables; null for those that are not bound when it fails.</param>
/// <param name="Literal">The place of the first literal that fails.</param>
internal sealed record Failure(int Rule, ImmutableArray<int?> Binding, int Literal);
