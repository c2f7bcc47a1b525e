using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Forges one step of a proof of those kinds for which the checker asks the naive evaluator: what it says, on which days, of what.</summary>
internal sealed class StepForgery(Situation situation, Random random)
{
    private readonly ProofChecker _checker = new(situation);

    /// <summary>The kinds of step, with the ways of forging each.</summary>
    public static readonly IReadOnlyList<(string Kind, string Way)> All =
    [
        .. from kind in new[] { nameof(Holds), nameof(HeldBy), nameof(Exercised), nameof(WithinLast), nameof(Throughout), nameof(Delayed), nameof(RunOut), "counts as", "imported norm", "undone norm", "term begun unseen", "transfer", "exercise" }
           from way in new[] { "truth", "stretch" }
           select (kind, way),
        .. from kind in new[] { "fact", "import", "rule" } select (kind, "stretch"),
        .. from kind in new[] { nameof(Holds), nameof(HeldBy), "fact", "rule", "transfer", "exercise" } select (kind, "thing"),
        ("undoing", "truth"),
    ];

    /// <summary>Of which kind a step is; null for all others.</summary>
    public string? KindOf(Proof proof) => proof.Finding switch
    {
        ConditionFinding { Condition: Holds or HeldBy or Exercised or WithinLast or Throughout or Delayed or RunOut } f => f.Condition.GetType().Name,
        ConditionFinding { Condition: Happened { Act: var act } } when situation.Library.CountsAs.Any(c => act.Covers(c.Counts)) => "counts as",
        NormFinding { Norm.Imported: not null } => "imported norm",
        NormFinding { Norm.VoidIf: not null } => "undone norm",
        NormFinding { Norm: var norm } when _checker.IsAttested(norm) => "term begun unseen",
        FactFinding or RuleFinding or TransferFinding or ExerciseFinding or ImportFinding or UndoingFinding => proof.Finding.Kind,
        _ => null,
    };

    /// <summary>The answer with one of its steps forged; null where that step cannot be forged so.</summary>
    public Answer? Forge(Answer answer, Proof step, string way)
    {
        if (Forged(step, way) is not { } forged)
        {
            return null;
        }

        for (var at = 0; at < answer.Because.Length; at++)
        {
            if (Put(answer.Because[at], step, forged, []) is { } changed)
            {
                return answer with { Because = answer.Because.SetItem(at, changed) };
            }
        }

        return null;
    }

    /// <summary>All steps below an answer, each once, but for those of a relation that stand below one of the very same.</summary>
    public static IEnumerable<Proof> Steps(Answer answer)
    {
        var (seen, open) = (new HashSet<Proof>(ReferenceEqualityComparer.Instance), new Stack<(Proof Step, ImmutableHashSet<string> Above)>(answer.Because.Select(p => (p, ImmutableHashSet<string>.Empty))));
        while (open.TryPop(out var next))
        {
            var (proof, above) = next;
            if (!seen.Add(proof))
            {
                continue;
            }

            // what rests on itself is not shown by that: another that is so may as well be told in its place
            var atom = proof.Finding is ConditionFinding { Condition: Holds holds } ? $"{holds.Relation.Id} {string.Join(' ', holds.Arguments.Select(a => a.Id))}" : null;
            if (atom is null || !above.Contains(atom))
            {
                yield return proof;
            }

            var below = atom is null ? above : above.Add(atom);
            proof.Because.Concat(proof.Besides).ToList().ForEach(p => open.Push((p, below)));
        }
    }

    // the same proof, but for one step, along the first way down to it
    private static Proof? Put(Proof proof, Proof step, Proof forged, HashSet<Proof> seen)
    {
        if (ReferenceEquals(proof, step))
        {
            return forged;
        }

        var below = seen.Add(proof) ? proof.Because.AddRange(proof.Besides) : [];
        for (var at = 0; at < below.Length; at++)
        {
            if (Put(below[at], step, forged, seen) is { } changed)
            {
                return at < proof.Because.Length
                    ? proof with { Because = proof.Because.SetItem(at, changed), Besides = proof.Besides }
                    : proof with { Besides = proof.Besides.SetItem(at - proof.Because.Length, changed) };
            }
        }

        return null;
    }

    private Proof? Forged(Proof proof, string way) => way == "stretch" ? proof with { Holds = Moved(proof) }
        : (way == "truth" ? Flipped(proof.Finding) : Another(proof.Finding)) is { } finding ? proof with { Finding = finding }
        : null;

    private Finding? Flipped(Finding finding) => finding switch
    {
        ConditionFinding f => f with { Truth = Other(f.Truth) },
        NormFinding f => f with { State = Other(f.State) },
        TransferFinding f => f with { Effect = Other(f.Effect) },
        ExerciseFinding f => f with { Validity = Other(f.Validity) },
        UndoingFinding f => f with { Outcome = f.Outcome with { IsMet = !f.Outcome.IsMet } },
        _ => null,
    };

    private Finding? Another(Finding finding) => finding switch
    {
        ConditionFinding { Condition: Holds atom } f => Other(atom) is { } other ? f with { Condition = other } : null,
        ConditionFinding { Condition: HeldBy held } f => Other(held.Holder) is { } other ? f with { Condition = held with { Holder = other } } : null,
        RuleFinding f => Other(f.Head) is { } other ? f with { Head = other } : null,
        FactFinding f => Other(situation.Record.Facts, f.Fact) is { } other ? f with { Fact = other } : null,
        TransferFinding f => Other(situation.Library.Transfers, f.Transfer) is { } other ? f with { Transfer = other } : null,
        ExerciseFinding f => Other(situation.Record.Occurrences, f.Occurrence) is { } other ? f with { Occurrence = other } : null,
        _ => null,
    };

    private Holds? Other(Holds atom) => random.Next(atom.Arguments.Length) is var at && Other(atom.Arguments[at]) is { } other ? atom with { Arguments = atom.Arguments.SetItem(at, other) } : null;

    private Entity? Other(Entity thing) => Other(situation.Library.Entities.Where(e => e.Sort == thing.Sort && !e.IsVariable), thing);

    private T? Other<T>(IEnumerable<T> all, T but)
        where T : class => all.Where(o => !o.Equals(but)).ToList() is { Count: > 0 } others ? others[random.Next(others.Count)] : null;

    private T Other<T>(T value)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => !v.Equals(value)).ToList() is var others ? others[random.Next(others.Count)] : value;

    // what has neither beginning nor end is given a beginning
    private static Interval Moved(Proof proof)
    {
        var (from, until) = (proof.Holds.From, proof.Holds.Until);
        return (from.IsOpen, until.IsOpen) switch
        {
            (true, true) => new Interval(Boundary.StartOf(proof.Moment.Day), until),
            (true, false) => new Interval(from, Boundary.StartOf(until.Day.Next)),
            (false, true) => new Interval(Boundary.StartOf(from.Day.Previous), until),
            _ => new Interval(Boundary.StartOf(from.Day.Previous), Boundary.StartOf(until.Day.Previous)),
        };
    }
}
