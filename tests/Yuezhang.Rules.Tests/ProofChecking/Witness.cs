using System.Runtime.CompilerServices;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>
/// What the naive evaluator says of a situation, day by day: asked where the proof checker has no rule of its own. It shares nothing with the engine, and is worked
/// out once for all proofs about a situation, when it is first asked.
/// </summary>
internal sealed class Witness
{
    /// <summary>It looks so far beyond the last date of the record.</summary>
    private const int Onward = 30;

    /// <summary>Of more days than this it says nothing: it looks at each with all before it.</summary>
    private const int MostDays = 1_500;

    private static readonly ConditionalWeakTable<Situation, Witness> s_witnesses = [];

    private readonly Situation _situation;
    private readonly Day? _first;
    private readonly bool _isFiner;
    private readonly bool _goesInCircles;
    private readonly Dictionary<Condition, Truth[]> _truths = new(ByContent.Instance);
    private Day _last;
    private NaiveWorld? _world;

    private Witness(Situation situation)
    {
        _situation = situation;
        var dates = situation.Record.Occurrences.SelectMany(o => o.Dates.Items).Where(d => situation.Selection.Admits(d.Guard)).Select(d => d.Value).ToList();
        var facts = situation.Record.Facts.SelectMany(f => new[] { f.From, f.Until }).OfType<Day>();
        List<Day> days = [.. dates.SelectMany(d => new[] { d.Range.Earliest, d.Range.Latest }), .. facts];
        _isFiner = dates.Exists(d => d.Minute is not null);
        _goesInCircles = !situation.Library.Rules.IsEmpty || !situation.Library.CountsAs.IsEmpty || situation.Library.Norms.Any(n => n.Modality == Modality.Can);
        _first = days.Count == 0 ? null : days.Min() + -2;
        _last = days.Count == 0 ? default : days.Max() + Onward;
    }

    /// <summary>The witness of a situation.</summary>
    public static Witness Of(Situation situation) => s_witnesses.GetValue(situation, s => new Witness(s));

    /// <summary>What it knows, a day among them; null where it can say nothing of that day, and why not in <paramref name="why"/>.</summary>
    public NaiveWorld? On(Day day, out string why)
    {
        why = "";
        if (_isFiner)
        {
            why = "finer than a day";
        }
        else if (_goesInCircles && day > _situation.Library.Horizon)
        {
            why = "beyond the horizon";
        }
        else if (Math.Max(_last.Number, day.Number) - First(day) > MostDays)
        {
            why = "too many days";
        }

        return why == "" ? Through(day) : null;
    }

    /// <summary>What it knows of no day in particular; null where it can say nothing.</summary>
    public NaiveWorld? Any => _world ?? On(_last, out _);

    /// <summary>The truth of a condition on each day of the world just asked.</summary>
    public Truth[] Of(NaiveWorld world, Condition condition)
    {
        if (!_truths.TryGetValue(condition, out var truths))
        {
            truths = world.Of(condition);
            _truths.Add(condition, truths);
        }

        return truths;
    }

    private int First(Day day) => (_first ?? day).Number;

    private NaiveWorld Through(Day day)
    {
        var last = _first is null || day > _last ? day + Onward : _last;
        if (_world is null || last > _world.Last)
        {
            _last = _goesInCircles && last > _situation.Library.Horizon ? _situation.Library.Horizon : last;
            _world = new NaiveWorld(_situation, _first ?? day, _last < day ? day : _last);
            _truths.Clear();
        }

        return _world;
    }
}
