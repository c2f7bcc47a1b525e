using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// The most that may be done of an act: the least amount such that more of it must not be. Of each unit it is a limit by itself; where nothing forbids more, it is asked
/// whether the act may be done at all.
/// </summary>
internal sealed class Ceiling
{
    private readonly Model _model;
    private readonly Unit? _unit;
    private readonly ImmutableArray<Norm> _limits;
    private readonly ImmutableArray<ImmutableArray<Rung>> _ladders;

    public Ceiling(Model model, HowMuchMay question)
    {
        var act = question.Act with { Measure = null, MoreThan = false };
        (_model, _unit) = (model, question.In);
        (Permission, Bar) = (new Deontics(model, Modality.May, act), new Deontics(model, Modality.MustNot, act));
        _limits = [.. model.LimitsOn(act)];
        _ladders =
        [
            .. _limits.Select(n => n.Act.Measure!.Value).Distinct().GroupBy(m => m.Unit)
                .Select(unit => unit.Order().Select(m => new Rung(m, new Deontics(model, Modality.MustNot, act with { Measure = m, MoreThan = true }))).ToImmutableArray()),
        ];
    }

    /// <summary>Whether the act may be done, in whatever quantity.</summary>
    public Deontics Permission { get; }

    /// <summary>Whether it must not be done at all.</summary>
    public Deontics Bar { get; }

    /// <summary>Everything that is weighed.</summary>
    public IEnumerable<Norm> Concerned => Weighed.SelectMany(d => d.Concerned).Distinct();

    private IEnumerable<Deontics> Weighed => _ladders.SelectMany(l => l).Select(r => r.MoreThan).Prepend(Bar).Prepend(Permission);

    private IEnumerable<ImmutableArray<Rung>> Asked => _ladders.Where(l => _unit is null || l[0].Limit.Unit == _unit);

    /// <summary>The answer at one moment; <em>yes</em> without a limit where the act may be done, and nothing forbids more of it.</summary>
    public (Verdict Verdict, MoneyValue? Limits) At(Boundary at)
    {
        if (Bar.Concluded(at) != Truth.False)
        {
            return (Bar.At(at) is var whole && whole == Verdict.Yes ? Verdict.No : whole, null);
        }

        var lowest = Lowest(at).ToList();
        if (lowest.Count == 0)
        {
            return (IsLimitedOtherwise(at) ? Verdict.Silent : Permission.At(at), null);
        }

        var verdicts = lowest.ConvertAll(r => r.MoreThan.At(at));
        return verdicts.Contains(Verdict.Conflict) ? (Verdict.Conflict, null)
            : verdicts.Contains(Verdict.Undetermined) ? (Verdict.Undetermined, null)
            : (Verdict.Yes, new MoneyValue([.. lowest.Select(r => r.Limit)]));
    }

    /// <summary>The norms that decide the answer at a moment: the proof is theirs, and that of the permission beside the limit.</summary>
    public IEnumerable<Norm> Deciding(Boundary at)
    {
        if (Bar.Concluded(at) != Truth.False)
        {
            return Bar.Deciding(at);
        }

        var deciding = Possible(at).SelectMany(r => r.MoreThan.Deciding(at));
        if (Permission.At(at) == Verdict.Yes || !Lowest(at).Any())
        {
            deciding = deciding.Concat(Permission.Deciding(at));
        }

        return At(at).Verdict == Verdict.Silent ? deciding.Concat(_limits) : deciding;
    }

    /// <summary>The norms that give way at a moment, each with the one that overrides it.</summary>
    public IEnumerable<(Norm Defeated, Norm By)> Defeats(Boundary at) => Weighed.SelectMany(d => d.Defeats(at)).Distinct();

    /// <summary>The longest stretch around a moment on which the answer is the same.</summary>
    public Interval Around(Boundary at)
    {
        var answer = At(at);
        return LongestStretch.Around(at, Weighed.SelectMany(d => d.Points), point => At(point) == answer);
    }

    /// <summary>What leaves the limit open, in words.</summary>
    public IEnumerable<string> Missing(Boundary at) => Bar.Concluded(at) != Truth.False ? [] :
        from ladder in Asked
        let possible = Possible(ladder, at).ToList()
        where possible.Count > 0 && possible[0].MoreThan.Concluded(at) == Truth.Unknown
        select $"it may be {string.Join(" or ", possible.Select(r => r.Limit))}{(possible[^1].MoreThan.Concluded(at) == Truth.True ? "" : ", or there may be no such limit")}";

    /// <summary>Of each unit the first limit that binds or may.</summary>
    private IEnumerable<Rung> Lowest(Boundary at) => Asked.SelectMany(l => Possible(l, at).Take(1));

    private IEnumerable<Rung> Possible(Boundary at) => Asked.SelectMany(l => Possible(l, at));

    /// <summary>The limits of one unit that may be the least: those that may bind, through the first that surely does.</summary>
    private static IEnumerable<Rung> Possible(ImmutableArray<Rung> ladder, Boundary at)
    {
        foreach (var rung in ladder.Where(r => r.MoreThan.Concluded(at) != Truth.False))
        {
            yield return rung;
            if (rung.MoreThan.Concluded(at) == Truth.True)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether a limit binds or may in a unit in which it is not asked.</summary>
    private bool IsLimitedOtherwise(Boundary at) => _ladders.Except(Asked).Any(l => Possible(l, at).Any());

    /// <summary>A limit, and whether more than it must not be.</summary>
    private readonly record struct Rung(Amount Limit, Deontics MoreThan);
}
