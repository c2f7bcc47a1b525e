using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about norms: the state follows from force, conditions and term as they are shown from the beginning.</summary>
internal sealed partial class ProofChecker
{
    private Judgement Norm(Proof proof, NormFinding finding, Premises premises)
    {
        var (norm, at) = (finding.Norm, proof.Moment);
        var law = situation.Library.AllNorms.FirstOrDefault(n => n.Id == norm.Id);
        Expect(law is not null && (law == norm || (law.Modality, law.Act, law.Instrument, law.At) == (norm.Modality, norm.Act, norm.Instrument, norm.At)), proof, "there is no such norm");
        Expect(proof.At == norm.At && proof.Holds.Contains(at), proof, "it stands elsewhere, or does not hold at its moment");
        Expect(situation.Selection.Admits(norm.Guard), proof, "it is no law on the readings taken");
        foreach (var guard in new[] { norm.Guard, Taken(norm.Once)?.Guard, Taken(norm.Until)?.Guard, Taken(norm.While)?.Guard })
        {
            ExpectReading(proof, guard, premises);
        }

        var last = LastDays(norm);
        ExpectStart(proof, norm, premises);
        var facts = Facts(norm, last, premises, at);
        Expect(finding.LastDay == (last is { } one && one.Earliest == one.Latest ? one.Latest : null), proof, "the last day of its term is another");
        Expect(facts.Allows(finding.State), proof, $"the steps below show {facts}");
        var unsure = last is { } term && at.Day > term.Earliest && at.Day <= term.Latest;
        var (sooner, later) = last is { } days ? (Boundary.StartOf(days.Earliest.Next), Boundary.StartOf(days.Latest.Next)) : (Boundary.End, Boundary.End);
        var between = unsure ? Interval.OfDay(at.Day) : at < sooner ? new Interval(Boundary.Beginning, sooner) : new Interval(last is null ? Boundary.Beginning : later, Boundary.End);
        return new Judgement(proof, premises.Around(at).Intersect(between), facts.Binding, facts.Over);
    }

    /// <summary>A norm gives way to one of contrary effect, on the same act in the same instrument, that binds notwithstanding its article.</summary>
    private Judgement Defeat(Proof proof, DefeatFinding finding, Premises premises)
    {
        var (defeated, by) = (finding.Defeated, finding.By);
        Expect(proof.At == by.At, proof, "it stands elsewhere");
        Expect(Overrides(by, defeated) && by.Act.Verb == defeated.Act.Verb && Equals(by.Act.Object, defeated.Act.Object), proof, "the one does not override the other");
        Expect(premises.Norm(defeated, proof.Moment)?.Binding == Truth.True && premises.Norm(by, proof.Moment)?.Binding == Truth.True, proof, "it is not shown that both bind");
        return new Judgement(proof, premises.Around(proof.Moment));
    }

    /// <summary>What a norm's life rests on at a moment: its conditions followed from before the first of them through that moment.</summary>
    private NormFacts Facts(Norm norm, (Day Earliest, Day Latest)? last, Premises premises, Boundary at)
    {
        var (once, until, during) = (Taken(norm.Once)?.Value, Taken(norm.Until)?.Value, Taken(norm.While)?.Value);
        var duty = norm.Modality == Modality.Must;
        Truth? started = Truth.False, ended = Truth.False, done = Truth.False;
        foreach (var moment in premises.MomentsThrough(at))
        {
            started = Kleene.Or(started, Kleene.And(Force(norm.Instrument, premises, moment), once is null ? Truth.True : premises.Of(once, moment)));
            ended = until is null ? ended : Kleene.Or(ended, Kleene.And(started, premises.Of(until, moment)));
            done = duty ? Kleene.Or(done, Kleene.All(started, Kleene.Not(ended), Done(norm, premises, moment))) : done;
        }

        return new NormFacts(
            duty,
            Force(norm.Instrument, premises, at),
            started,
            ended,
            during is null ? Truth.True : premises.Of(during, at),
            duty ? Kleene.And(done, Kleene.Or(Done(norm, premises, at), ended)) : Truth.False,
            last is not { } days || at.Day <= days.Earliest ? Truth.False : at.Day > days.Latest ? Truth.True : Truth.Unknown,
            !duty || last is not { } range ? Truth.True : Agreed(Enumerable.Range(range.Earliest.Number, range.Latest - range.Earliest + 1).Select(n => new Day(n))
                .Select(d => at.Day <= d ? Truth.True : Done(norm, premises, Boundary.StartOf(d)))));
    }

    /// <summary>Whether a duty is performed: what is said to perform it holds, or the act is done, and a lasting act that it ends does not go on.</summary>
    private Truth? Done(Norm norm, Premises premises, Boundary at)
    {
        if (norm.Performance is { } performance)
        {
            return premises.Of(performance, at);
        }

        var done = premises.Of(new Happened(norm.Act, norm.At), at);
        return situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == norm.Act.Verb.Infinitive) is { } begun
            ? Kleene.And(done, Kleene.Not(premises.Of(new Lasts(norm.Act with { Verb = begun }, norm.At), at)))
            : done;
    }

    /// <summary>The first and the last day that may be the last of a norm's term; null where the record does not say when it started.</summary>
    private (Day Earliest, Day Latest)? LastDays(Norm norm)
    {
        if (norm.Within is not { Anchor: { } anchor } term || Counting(norm.Instrument)?.Value is not { } counting)
        {
            return null;
        }

        var starts = _recorded.KnownOf(anchor).Where(e => e.Latest <= _recorded.Known).ToList();
        return starts.Count == 0 ? null : (counting.LastDayOf(term.Period, starts.Min(e => e.Earliest)), counting.LastDayOf(term.Period, starts.Min(e => e.Latest)));
    }

    /// <summary>The events that may start a term, and how it is counted, must be shown.</summary>
    private void ExpectStart(Proof proof, Norm norm, Premises premises)
    {
        if (norm.Within is { Anchor: { } anchor })
        {
            Expect(_recorded.KnownOf(anchor).All(e => premises.Findings<EventFinding>().Any(f => f.Occurrence == e.Event)), proof, "it does not say what started its term");
            ExpectReading(proof, Counting(norm.Instrument)?.Guard, premises);
        }
    }

    private Alternative<CountingConvention>? Counting(Entity instrument) => situation.Library.Instrument(instrument)?.Counting is { } counting ? Taken(counting) : null;

    private Judgement Term(Proof proof, TermFinding finding)
    {
        Expect(proof.At == finding.Term.At, proof, "it stands elsewhere");
        Expect(situation.Library.Norms.Where(n => n.Within == finding.Term).Select(n => LastDays(n)).Any(d => d == (finding.LastDay, finding.LastDay)), proof, "its last day is another");
        return new Judgement(proof, Interval.Always);
    }

    private Alternative<T>? Taken<T>(Alternatives<T> alternatives)
        where T : notnull => alternatives.Items.FirstOrDefault(a => situation.Selection.Admits(a.Guard));

    private IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        situation.Library.AllNorms.Where(n => n.Modality == modality && n.Act.Covers(act) && situation.Selection.Admits(n.Guard));

    /// <summary>Whether a norm binds and is not overridden, as far as it is shown.</summary>
    private Truth? Stands(Norm norm, Act act, Premises premises, Boundary at) =>
        Kleene.And(premises.Norm(norm, at)?.Binding, Kleene.Not(IsOverridden(norm, act, premises, at)));

    private Truth? IsOverridden(Norm norm, Act act, Premises premises, Boundary at) =>
        Enum.GetValues<Modality>().SelectMany(m => NormsOn(m, act)).Where(n => Overrides(n, norm)).Select(n => premises.Norm(n, at)?.Binding).Aggregate((Truth?)Truth.False, Kleene.Or);

    private static bool Overrides(Norm norm, Norm other) =>
        Contrary(other.Modality).Contains(norm.Modality) && norm.Instrument == other.Instrument
        && norm.Notwithstanding.Contains(other.At.Article) && !other.Notwithstanding.Contains(norm.At.Article);

    private static Modality[] Contrary(Modality modality) => modality switch
    {
        Modality.Must => [Modality.MustNot, Modality.NeedNot],
        Modality.MustNot => [Modality.May, Modality.Must],
        Modality.May => [Modality.MustNot],
        Modality.NeedNot => [Modality.Must],
        Modality.Can => [Modality.Cannot],
        _ => [Modality.Can],
    };

    private static Truth? Agreed(IEnumerable<Truth?> all) => all.Distinct().ToList() is var seen && seen.Contains(null) ? null : seen is [var one] ? one : Truth.Unknown;
}
