using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about terms: the last day is counted from the recorded events that begin them; where these do not say, the naive evaluator is asked.</summary>
internal sealed partial class ProofChecker
{
    private static readonly Day s_never = new(int.MaxValue / 2);

    private List<(Term Term, Entity Instrument)>? _lookedAt;

    /// <summary>The conditions of the question.</summary>
    private IEnumerable<Condition> _asked = [];

    /// <summary>The terms that conditions of the law, or of the question, look at.</summary>
    private List<(Term Term, Entity Instrument)> LookedAt => _lookedAt ??=
    [
        .. from over in Witness.LawOf(situation.Library).Concat(_asked).SelectMany(Sampled.Conditions.Parts).OfType<RunOut>()
           from put in NaivePutting.Ways(NaivePutting.Variables(over), situation.Library)
           select (((RunOut)NaivePutting.In(over, put)).Term, over.Instrument),
    ];

    private Judgement Term(Proof proof, TermFinding finding)
    {
        Expect(proof.At == finding.Term.At, proof, "it stands elsewhere");
        if (IsSeen(finding.Term))
        {
            var terms = situation.Library.AllNorms.Where(n => n.Within is not null).Select(n => (n.Within!, n.Instrument)).Concat(LookedAt).Where(t => Same(t.Item1, finding.Term));
            Expect(terms.Any(t => LastDays(t.Item1, t.Instrument) == (finding.LastDay, finding.LastDay)), proof, "its last day is another");
        }
        else if (Ask(proof) is { } world)
        {
            Attests("term");
            var terms = world.Norms.Where(n => n.Within is not null).Select(n => (n.Within!, n.Instrument)).Concat(LookedAt).Where(t => Same(t.Item1, finding.Term));
            Expect(terms.Any(t => world.LastDays(t.Item1, t.Instrument) is [var only] && only == finding.LastDay), proof, "naively its last day is another");
        }
        else
        {
            return Unsaid(proof, "term");
        }

        return new Judgement(proof, Interval.Always);
    }

    /// <summary>
    /// A term is over once its last day is: that, where it is known, and what has begun the term, must be told. Where the record does not say when it began, the naive
    /// evaluator does.
    /// </summary>
    private Judgement Over(Proof proof, RunOut over, Truth truth, Premises premises)
    {
        var (term, at) = (over.Term, proof.Moment);
        var told = premises.Findings<TermFinding>().Where(f => Same(f.Term, term)).Select(f => f.LastDay).Distinct().ToList();
        Expect(premises.Findings<TermFinding>().All(f => Same(f.Term, term)), proof, "what is told is of another term");
        foreach (var guard in term.EndsOn is null ? Counting(over.Instrument)?.Guards ?? [] : [])
        {
            ExpectReading(proof, guard, premises);
        }

        if (!IsSeen(term))
        {
            Expect(IsTold(term.Start, premises), proof, "it does not tell what begins it");
            var days = Ask(proof)?.LastDays(term, over.Instrument);
            Expect(days is null || told.SequenceEqual(days is [{ } only] ? [only] : []), proof, "naively its last day is another");
            return Attest(proof, over, truth);
        }

        Expect(term.Anchor is not { } anchor || _recorded.KnownOf(anchor).All(e => premises.Findings<EventFinding>().Any(f => f.Occurrence == e.Event)), proof, "it does not tell what begins it");
        if (LastDays(term, over.Instrument) is not { } last)
        {
            Expect(truth == Truth.False && proof.Holds == Interval.Always, proof, "nobody says how it is counted");
            return new Judgement(proof, proof.Holds);
        }

        Expect(told.SequenceEqual(last.Earliest == last.Latest ? [last.Latest] : []), proof, "its last day is another");
        var (from, until) = (Boundary.StartOf(last.Earliest.Next), last.Latest == s_never ? Boundary.End : Boundary.StartOf(last.Latest.Next));
        var (so, stretch) = at < from ? (Truth.False, new Interval(Boundary.Beginning, from))
            : at < until ? (Truth.Unknown, new Interval(from, until))
            : (Truth.True, new Interval(until, Boundary.End));
        Expect((truth, proof.Holds) == (so, stretch), proof, "by its last day it is otherwise");
        return new Judgement(proof, stretch);
    }

    private static bool Same(Term one, Term other) =>
        (one.Period, one.EndsOn, one.At) == (other.Period, other.EndsOn, other.At) && ByContent.Instance.Equals(one.Start, other.Start);

    /// <summary>Whether the text names the last day of a term, or the record says on which days it may have begun: by acts that surely happened, before which there was none.</summary>
    private bool IsSeen(Term term) => term.EndsOn is not null || (term.Anchor is { } act && !Counts(act)
        && _recorded.KnownOf(act).Any(e => e.Latest <= _recorded.Known)
        && (act.Verb.OnceOnly || _recorded.Through(_recorded.Complete(act)) >= _recorded.KnownOf(act).Min(e => e.Earliest)));

    /// <summary>The first and the last day that may be the last of a norm's term; null where the record does not say when it started.</summary>
    private (Day Earliest, Day Latest)? LastDays(Norm norm) => norm.Within is { } term ? LastDays(term, norm.Instrument) : null;

    private (Day Earliest, Day Latest)? LastDays(Term term, Entity instrument)
    {
        if (term.EndsOn is { } named)
        {
            return (named, named);
        }

        if (term.Anchor is not { } anchor || Counting(instrument)?.Convention is not { } counting)
        {
            return null;
        }

        var starts = _recorded.KnownOf(anchor).ToList();
        if (!starts.Exists(e => e.Latest <= _recorded.Known))
        {
            return null;
        }

        var (from, until) = (starts.Min(e => e.Earliest), starts.Where(e => e.Latest <= _recorded.Known).Min(e => e.Latest));
        var days = Enumerable.Range(from.Number, until - from + 1).Select(n => new Day(n)).ToList();
        return days.TrueForAll(d => counting.Reaches(term.Period, d))
            ? (days.Min(d => counting.LastDayOf(term.Period, d)), days.Max(d => counting.LastDayOf(term.Period, d)))
            : (from, s_never);
    }

    /// <summary>How an instrument counts on the readings taken, and the choices that decide it.</summary>
    private (CountingConvention Convention, List<Guard?> Guards)? Counting(Entity instrument) => situation.Library.Instrument(instrument)?.Counting is { } counting
        && (Taken(counting.Calendar), Taken(counting.FirstDayCounts), Taken(counting.LastDayCounts), Taken(counting.MonthEnd)) is ({ } months, { } first, { } last, { } end)
            ? (new CountingConvention(months.Value, first.Value, last.Value, end.Value), [months.Guard, first.Guard, last.Guard, end.Guard])
            : null;
}
