using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// The last day for an act, by all duties to do it together. Of those that bind it is the first; where of none it is sure that it binds, it is the day of all that have
/// one, if they agree: it is asked of the term, whatever has become of the duty. What never was, and what yields to another norm, sets no day.
/// </summary>
internal sealed class Deadline
{
    /// <summary>Before all that is recorded.</summary>
    private static readonly Day s_before = new(int.MinValue);

    /// <summary>No day at all.</summary>
    private static readonly Day s_never = new(int.MaxValue);

    private readonly Model _model;
    private readonly Act _act;
    private readonly ImmutableArray<Dated> _duties;

    public Deadline(Model model, Act act)
    {
        (_model, _act, Deontics) = (model, act, new Deontics(model, Modality.Must, act));

        // what is to be kept so is not done by a day: its term ends it
        _duties = [.. Deontics.For.Where(n => n.Maintains is null).Select(n => Dated.Of(model, n))];
    }

    /// <summary>The norms on the act, weighed.</summary>
    public Deontics Deontics { get; }

    /// <summary>The duties to do the act.</summary>
    public IEnumerable<Norm> Duties => _duties.Select(d => d.Norm);

    /// <summary>The answer at one moment.</summary>
    public (Verdict Verdict, Day? Day) At(Boundary at)
    {
        var (counting, isSure) = Counting(at);
        if (counting.IsEmpty)
        {
            return (_duties.IsEmpty ? Verdict.Silent : Verdict.No, null);
        }

        if (isSure && Deontics.At(at) == Verdict.Conflict)
        {
            return (Verdict.Conflict, null);
        }

        var (first, last) = Bounds(at);
        return first == s_never ? (Verdict.Silent, null) : first == last ? (Verdict.Yes, first) : (Verdict.Undetermined, null);
    }

    /// <summary>The norms that decide the answer at a moment: the proof is theirs. Where it is not sure of a duty that it binds, the contrary may be why.</summary>
    public IEnumerable<Norm> Deciding(Boundary at) => At(at).Verdict switch
    {
        Verdict.Conflict => Deontics.Deciding(at),
        Verdict.No => Duties.Concat(Deontics.Against.Where(n => _model.BindingOf(n, _act)[at] == Truth.True)),
        Verdict.Undetermined => CountingAt(at).Concat(Deontics.Against.Where(n => _model.BindingOf(n, _act)[at] != Truth.False)),
        _ => CountingAt(at),
    };

    /// <summary>The longest stretch around a moment on which the answer is the same.</summary>
    public Interval Around(Boundary at)
    {
        var answer = At(at);
        return LongestStretch.Around(at, Deontics.Points, point => At(point) == answer);
    }

    /// <summary>What leaves the day open, in words.</summary>
    public IEnumerable<string> Missing(Boundary at)
    {
        var (counting, (first, last)) = (Counting(at).Duties, Bounds(at));
        var known = counting.Where(d => d.First == d.Last && d.First >= first && d.First <= last && d.First != s_never).Select(d => $"{d.First}").Distinct().Order(StringComparer.Ordinal).ToList();
        var unknown = counting.Where(d => d.First != d.Last).Select(d => $"the last day by {d.Norm.At} is not known").Distinct().ToList();
        return known.Count > 1 ? [.. unknown, $"it may be {string.Join(" or ", known)}"]
            : unknown.Count > 0 ? unknown
            : [$"it may be {known[0]}, or there may be none"];
    }

    /// <summary>
    /// The first and the last day that it can be. Of those that bind, the first day is no later than those that surely bind allow, and no earlier than those that may.
    /// </summary>
    private (Day First, Day Last) Bounds(Boundary at)
    {
        var (counting, isSure) = Counting(at);
        var dated = counting.RemoveAll(d => d.First == s_never);
        return dated.IsEmpty ? (s_never, s_never)
            : (dated.Min(d => d.First), isSure ? counting.Where(d => Stands(d, at) == Truth.True).Min(d => d.Last) : dated.Max(d => d.Last));
    }

    private IEnumerable<Norm> CountingAt(Boundary at) => Counting(at).Duties.Select(d => d.Norm);

    /// <summary>Those that bind, or may; where it is sure of none, all.</summary>
    private (ImmutableArray<Dated> Duties, bool IsSure) Counting(Boundary at)
    {
        var left = _duties.RemoveAll(d => _model.LifeOf(d.Norm).Undoing is { IsMet: true } || Deontics.IsOverridden(d.Norm, at));
        return left.Any(d => Stands(d, at) == Truth.True) ? (left.RemoveAll(d => Stands(d, at) == Truth.False), true) : (left, false);
    }

    private Truth Stands(Dated duty, Boundary at) => _model.BindingOf(duty.Norm, _act)[at];

    /// <summary>A duty with the first and the last day that may be the last of its term.</summary>
    private readonly record struct Dated(Norm Norm, Day First, Day Last)
    {
        public static Dated Of(Model model, Norm norm) => norm.Within is { } term && model.LastDaysOf(term, norm.Instrument) is { } days
            ? new(norm, days.Earliest ?? s_before, days.Latest ?? s_never)
            : new(norm, s_never, s_never);
    }
}
