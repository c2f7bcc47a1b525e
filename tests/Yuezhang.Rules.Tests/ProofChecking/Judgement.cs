using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>A proof that has been checked: the stretch on which it shows what it finds; of a norm, whether it binds, is over, is breached.</summary>
internal sealed record Judgement(Proof Proof, Interval Shown, Truth? Binding = null, Truth? Over = null, Truth? Breach = null);

/// <summary>What a step may rest on: nothing but the checked steps below it. Null is "not shown", which no truth value stands for.</summary>
internal sealed class Premises(IReadOnlyList<Judgement> judgements)
{
    private readonly ILookup<Condition, Judgement> _conditions = judgements.Where(j => j.Proof.Finding is ConditionFinding).ToLookup(j => ((ConditionFinding)j.Proof.Finding).Condition, ByContent.Instance);
    private readonly ILookup<string, Judgement> _norms = judgements.Where(j => j.Proof.Finding is NormFinding).ToLookup(j => Key(((NormFinding)j.Proof.Finding).Norm));

    public IEnumerable<T> Findings<T>()
        where T : Finding => judgements.Select(j => j.Proof.Finding).OfType<T>();

    public Judgement? Norm(Norm norm, Boundary at) => _norms[Key(norm)].FirstOrDefault(j => j.Shown.Contains(at));

    /// <summary>What tells a norm from every other, whoever made the name of one that was imported.</summary>
    public static string Key(Norm norm) => norm.Imported is null ? norm.Id : Naive.NaiveWorld.Key(norm);

    private readonly List<Boundary> _boundaries = [.. judgements.Where(j => j.Proof.Finding is ConditionFinding or NormFinding)
        .SelectMany(j => new[] { j.Shown.From, j.Shown.Until }).Where(b => !b.IsOpen).Distinct().Order()];

    /// <summary>Every boundary at which what is shown of conditions and norms may change, in order.</summary>
    public IReadOnlyList<Boundary> Boundaries => _boundaries;

    /// <summary>A moment of each piece between boundaries, from before the first through one moment.</summary>
    public List<Boundary> MomentsThrough(Boundary through)
    {
        var count = _boundaries.BinarySearch(through) is var at && at >= 0 ? at + 1 : ~at;
        return count == 0 ? [through] : [Before(_boundaries[0]), .. _boundaries.GetRange(0, count)];
    }

    /// <summary>The last moment before another.</summary>
    public static Boundary Before(Boundary moment) => moment.MinuteOfDay > 0 ? Boundary.At(moment.Day, moment.MinuteOfDay - 1) : Boundary.At(moment.Day.Previous, 1439);

    /// <summary>The piece between boundaries in which a moment lies.</summary>
    public Interval Around(Boundary at)
    {
        var after = _boundaries.BinarySearch(at) is var found && found >= 0 ? found + 1 : ~found;
        return new(after == 0 ? Boundary.Beginning : _boundaries[after - 1], after == _boundaries.Count ? Boundary.End : _boundaries[after]);
    }

    /// <summary>Whether a condition holds, as far as it is shown. Of a conjunction, every operand must be shown, be one of them false.</summary>
    public Truth? Of(Condition condition, Boundary at) => _conditions[condition].FirstOrDefault(j => j.Shown.Contains(at)) is { } judgement
        ? ((ConditionFinding)judgement.Proof.Finding).Truth
        : OfParts(condition, at);

    /// <summary>The same for a connective, by its operands alone.</summary>
    public Truth? OfParts(Condition condition, Boundary at) => condition switch
    {
        Not not => Kleene.Not(Of(not.Operand, at)),
        AllOf all => all.Operands.Select(o => Of(o, at)).Aggregate((Truth?)Truth.True, (a, b) => a is null || b is null ? null : Kleene.And(a, b)),
        Ever ever when MomentsThrough(at).Exists(m => Of(ever.Operand, m) == Truth.True) => Truth.True,
        AnyOf any => any.Operands.Select(o => Of(o, at)).Aggregate((Truth?)Truth.False, Kleene.Or),
        _ => null,
    };
}

/// <summary>Conditions are the same when they say the same: those of rules are made anew for each thing that a variable stands for.</summary>
internal sealed class ByContent : IEqualityComparer<Condition>
{
    public static ByContent Instance { get; } = new();

    public bool Equals(Condition? x, Condition? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (Not a, Not b) => Equals(a.Operand, b.Operand),
        (AllOf a, AllOf b) => a.Operands.SequenceEqual(b.Operands, this),
        (AnyOf a, AnyOf b) => a.Operands.SequenceEqual(b.Operands, this),
        (Ever a, Ever b) => Equals(a.Operand, b.Operand),
        (Always a, Always b) => Equals(a.Operand, b.Operand),
        (Since a, Since b) => Equals(a.Operand, b.Operand) && Equals(a.From, b.From),
        (WithinLast a, WithinLast b) => (a.Period, a.Instrument) == (b.Period, b.Instrument) && Equals(a.Operand, b.Operand),
        (Throughout a, Throughout b) => (a.Period, a.Instrument) == (b.Period, b.Instrument) && Equals(a.Operand, b.Operand),
        (Delayed a, Delayed b) => (a.Period, a.Instrument) == (b.Period, b.Instrument) && Equals(a.Operand, b.Operand),
        (RunOut a, RunOut b) => (a.Term.Period, a.Term.EndsOn, a.Instrument) == (b.Term.Period, b.Term.EndsOn, b.Instrument) && Equals(a.Term.Start, b.Term.Start),
        (InWindow a, InWindow b) => (a.Length, a.Every, a.Instrument) == (b.Length, b.Every, b.Instrument) && Equals(a.Anchor, b.Anchor),
        (AtLeast a, AtLeast b) => (a.Count, a.Variable) == (b.Count, b.Variable) && Equals(a.Operand, b.Operand),
        (Holds a, Holds b) => a.Relation == b.Relation && a.Arguments.SequenceEqual(b.Arguments),
        _ => Equals((object?)x, y),
    };

    public int GetHashCode(Condition obj) => HashCode.Combine(obj.GetType(), obj.At.Line);
}

/// <summary>Kleene's connectives, with "not shown" as a fourth value that may be any of the three.</summary>
internal static class Kleene
{
    public static Truth? And(Truth? a, Truth? b) => a == Truth.False || b == Truth.False ? Truth.False
        : a is null || b is null ? null
        : a == Truth.True && b == Truth.True ? Truth.True : Truth.Unknown;

    public static Truth? Not(Truth? a) => a switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => a };

    public static Truth? Or(Truth? a, Truth? b) => Not(And(Not(a), Not(b)));

    public static Truth? All(params Truth?[] all) => all.Aggregate((Truth?)Truth.True, And);
}
