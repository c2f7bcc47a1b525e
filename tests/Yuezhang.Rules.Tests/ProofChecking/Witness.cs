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
    private const int MostDays = 400;

    private static readonly ConditionalWeakTable<Situation, Witness> s_witnesses = [];

    private readonly Situation _situation;
    private Day? _first;
    private readonly bool _isFiner;
    private readonly bool _goesInCircles;
    private readonly bool _cannotCount;
    private readonly Dictionary<Condition, Truth[]> _truths = new(ByContent.Instance);
    private Day _last;
    private NaiveWorld? _world;

    private Witness(Situation situation)
    {
        _situation = situation;
        var dates = situation.Record.Occurrences.SelectMany(o => o.Dates.Items).Where(d => situation.Selection.Admits(d.Guard)).Select(d => d.Value).ToList();
        var named = LawOf(situation.Library).Concat(TermsOf(situation.Library).Select(t => t.Start)).SelectMany(Sampled.Conditions.Parts).OfType<Reached>().Select(r => r.Moment).ToList();
        var facts = situation.Record.Facts.SelectMany(f => new[] { f.From, f.Until }).OfType<Day>();
        List<Day> days = [.. dates.SelectMany(d => new[] { d.Range.Earliest, d.Range.Latest }), .. facts, .. named.Select(m => m.Day)];
        _isFiner = dates.Exists(d => d.Minute is not null) || named.Exists(m => m.MinuteOfDay > 0);
        _goesInCircles = !situation.Library.Rules.IsEmpty || !situation.Library.CountsAs.IsEmpty || LawOf(situation.Library).SelectMany(Sampled.Conditions.Parts).Any(c => c is Exercised or Delayed);
        _cannotCount = situation.Library.Instruments.Any(i => i.Counting.Under(situation.Selection) is null)
            && (situation.Library.AllNorms.Any(n => n.Within is { EndsOn: null }) || LawOf(situation.Library).SelectMany(Sampled.Conditions.Parts).Any(c => c is Delayed or WithinLast or Throughout or InWindow or RunOut { Term.EndsOn: null }));

        // what lies before the first day must be like it: so silence must speak on it as it did before
        _first = days.Count == 0 ? null : days.Concat(situation.Record.Complete.Select(c => c.Through)).Concat(new[] { situation.Known }.OfType<Day>()).Min() + -2;
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
        else if (_cannotCount)
        {
            why = "no convention of counting";
        }
        else if (_goesInCircles && day > _situation.Library.Horizon)
        {
            why = "beyond the horizon";
        }
        else if (_first is { } first && Math.Max(_last.Number, day.Number) - first.Number > MostDays)
        {
            why = "too many days";
        }

        return why == "" ? Through(day) : null;
    }

    /// <summary>What it knows of no day in particular; null where it can say nothing.</summary>
    public NaiveWorld? Any => _world ?? On(_first ?? _situation.Library.Horizon, out _);

    /// <summary>The first moment from which what goes in circles may be otherwise than all that it knows shows.</summary>
    public Boundary Open => _goesInCircles ? Boundary.StartOf(_situation.Library.Horizon.Next) : Boundary.End;

    /// <summary>The truth of a condition on each day of what was last asked for.</summary>
    public Truth[] Of(Condition condition)
    {
        if (!_truths.TryGetValue(condition, out var truths))
        {
            truths = _world!.Of(condition);
            _truths.Add(condition, truths);
        }

        return truths;
    }

    /// <summary>
    /// Whether a stretch may end on a day that is not looked at, because what may come of itself for ever is followed to the horizon only: on the day after it, or where the
    /// condition looks back to that day.
    /// </summary>
    public bool IsEchoOfHorizon(Condition? condition, Day day)
    {
        var after = _situation.Library.Horizon.Next;
        return _goesInCircles && (day == after || condition switch
        {
            Delayed c => Counting(c.Instrument)?.LastDayOf(c.Period, after) == day,
            WithinLast c => Counting(c.Instrument)?.LastDayOf(c.Period, after.Previous).Next == day,
            Throughout c => Counting(c.Instrument)?.LastDayOf(c.Period, after.Previous).Next == day,
            _ => false,
        });
    }

    private NaiveCounting? Counting(Entity instrument) => _world?.Counting(instrument);

    /// <summary>The conditions of a law.</summary>
    public static IEnumerable<Condition> LawOf(Library library) => library.AllNorms.SelectMany(Sampled.Conditions.Of)
        .Concat(library.Rules.Select(r => r.Body))
        .Concat(library.CountsAs.Select(c => c.While).Concat(library.Transfers.Select(t => t.Once)).Concat(library.Instruments.SelectMany(i => i.Commitments.SelectMany(c => new[] { c.Once, c.Until }).Append(i.Until)))
            .Concat(library.MostFavouredNationClauses.SelectMany(c => new[] { c.Once, c.Until, c.While })).SelectMany(a => a.Items).Select(a => a.Value))
        .Concat(library.Instruments.SelectMany(i => i.Suspensions.Select(s => s.While).Concat(new[] { i.Force }.OfType<Condition>())));

    private static IEnumerable<Term> TermsOf(Library library) => library.Norms.Select(n => n.VoidIf?.Within)
        .Concat(library.Accounts.SelectMany(a => a.Instalments.Select(i => i.Due).Append(a.Waiver?.Within))).OfType<Term>();

    private NaiveWorld Through(Day day)
    {
        var last = _first is null || day > _last ? day + Onward : _last;
        _first ??= day;
        if (_world is null || last > _world.Last)
        {
            _last = _goesInCircles && last > _situation.Library.Horizon ? _situation.Library.Horizon : last;
            _world = new NaiveWorld(_situation, _first.Value, _last < day ? day : _last);
            _truths.Clear();
        }

        return _world;
    }
}
