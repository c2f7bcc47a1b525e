using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// Weighs the norms on one act: those that conclude what is asked, those that conclude the contrary, and which of them
/// are overridden by one that stands notwithstanding their article.
/// </summary>
internal sealed class Deontics
{
    private readonly Model _model;
    private readonly Act _act;

    public Deontics(Model model, Modality asked, Act act)
    {
        (_model, _act) = (model, act);
        (For, Against) = asked switch
        {
            Modality.Must => (On(Modality.Must), On(Modality.MustNot, Modality.NeedNot)),
            Modality.MustNot => (On(Modality.MustNot), On(Modality.May, Modality.Must)),
            Modality.NeedNot => (On(Modality.NeedNot), On(Modality.Must)),
            Modality.Can => (On(Modality.Can), On(Modality.Cannot)),
            Modality.Cannot => (On(Modality.Cannot), On(Modality.Can)),
            _ => (On(Modality.May, Modality.Must), On(Modality.MustNot)),
        };

        Excluding = asked == Modality.Must ? new Conflicts(model).Excluding(act) : [];

        ImmutableArray<Norm> On(params ReadOnlySpan<Modality> modalities) =>
            [.. modalities.ToArray().SelectMany(m => model.WeighedOn(m, act))];
    }

    /// <summary>The norms that conclude what is asked.</summary>
    public ImmutableArray<Norm> For { get; }

    /// <summary>The norms that conclude the contrary.</summary>
    public ImmutableArray<Norm> Against { get; }

    /// <summary>All of them, and those that may override them.</summary>
    public IEnumerable<Norm> Concerned => For.Concat(Against).SelectMany(n => _model.WeighedAgainst(n, _act).Prepend(n)).Concat(Excluding.SelectMany(n => _model.WeighedAgainst(n, n.Act).Prepend(n))).Distinct();

    /// <summary>The duties to acts that exclude the one that is asked about.</summary>
    public ImmutableArray<Norm> Excluding { get; }

    /// <summary>The verdict at one moment.</summary>
    public Verdict At(Boundary at)
    {
        var yes = Strength(For, at);
        var no = Strength(Against, at);
        var lives = For.Where(n => !IsOverridden(n, at)).Select(_model.LifeOf).ToList();
        return (yes, no) switch
        {
            (Truth.True, Truth.True) => Verdict.Conflict,
            (Truth.True, Truth.False) when Excluded(at) == Truth.True => Verdict.Conflict,
            (Truth.Unknown, _) or (_, Truth.Unknown) => Verdict.Undetermined,
            (Truth.True, _) => Verdict.Yes,
            (_, Truth.True) => Verdict.No,
            _ when lives.Exists(l => l.Resting[at] == Truth.True) => Verdict.No,
            _ when lives.Exists(l => l.Resting[at] == Truth.Unknown) => Verdict.Undetermined,
            _ when lives.Exists(l => l.Over[at] == Truth.True) => Verdict.Ended,
            _ when lives.Exists(l => l.Over[at] == Truth.Unknown) => Verdict.Undetermined,
            _ when lives.Count > 0 => Verdict.NotYet,
            _ => Verdict.Silent,
        };
    }

    /// <summary>Whether a norm stands that concludes what is asked, whatever concludes the contrary.</summary>
    public Truth Concluded(Boundary at) => Strength(For, at);

    /// <summary>The moments at which the verdict may change.</summary>
    public IEnumerable<Boundary> Points => Concerned.Select(_model.LifeOf)
        .SelectMany(l => l.Binding.Pieces.Concat(l.Over.Pieces).Concat(l.Resting.Pieces).Select(p => p.Interval.From).Concat(l.States.Pieces.Select(p => p.Interval.From)));

    /// <summary>The longest stretch around a moment on which the verdict is the same.</summary>
    public Interval Around(Boundary at)
    {
        var verdict = At(at);
        return LongestStretch.Around(at, Points, point => At(point) == verdict);
    }

    /// <summary>The norms that decide the verdict at a moment: the proof is theirs.</summary>
    public ImmutableArray<Norm> Deciding(Boundary at) => At(at) switch
    {
        Verdict.Conflict => [.. Binding(For, at), .. Binding(Against, at), .. Excluding.Where(n => _model.BindingOf(n, n.Act)[at] == Truth.True)],
        Verdict.Undetermined => [.. For.Concat(Against).Where(n => _model.BindingOf(n, _act)[at] != Truth.False || _model.LifeOf(n).Over[at] == Truth.Unknown)],
        Verdict.Yes => [.. Binding(For, at)],
        Verdict.No when Binding(Against, at).Any() => [.. Binding(Against, at)],
        _ => For,
    };

    /// <summary>The norms that are overridden at a moment, each with the one that overrides it.</summary>
    public IEnumerable<(Norm Defeated, Norm By)> Defeats(Boundary at) =>
        from norm in For.Concat(Against)
        where _model.LifeOf(norm).Binding[at] == Truth.True
        from defeater in _model.DefeatersOf(norm, _act).Where(d => _model.LifeOf(d).Binding[at] == Truth.True).Take(1)
        select (norm, defeater);

    /// <summary>Whether a norm gives way to another at a moment.</summary>
    public bool IsOverridden(Norm norm, Boundary at) => _model.DefeatersOf(norm, _act).Any(d => _model.LifeOf(d).Binding[at] == Truth.True);

    private Truth Excluded(Boundary at) => Excluding.Select(n => _model.BindingOf(n, n.Act)[at]).Aggregate(Truth.False, Truths.Or);

    private IEnumerable<Norm> Binding(ImmutableArray<Norm> norms, Boundary at) => norms.Where(n => _model.BindingOf(n, _act)[at] == Truth.True);

    private Truth Strength(ImmutableArray<Norm> norms, Boundary at) => norms.Select(n => _model.BindingOf(n, _act)[at]).Aggregate(Truth.False, Truths.Or);
}
