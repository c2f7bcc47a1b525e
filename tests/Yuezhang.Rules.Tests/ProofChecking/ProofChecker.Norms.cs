using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about norms: the state follows from force, conditions and term as they are shown from the beginning.</summary>
internal sealed partial class ProofChecker
{
    private Judgement Norm(Proof proof, NormFinding finding, Premises premises)
    {
        var (norm, at) = (finding.Norm, proof.Moment);
        Expect(!IsByTerm(finding) || premises.Findings<TermFinding>().Any(f => Same(f.Term, norm.Within!) && f.LastDay == finding.LastDay), proof, "it does not tell its term");
        if (IsAttested(norm))
        {
            ExpectReading(proof, norm.Guard, premises);
            Expect(norm.Imported is not { } import || premises.Findings<ImportFinding>().Any(f => NaiveWorld.Key(f.Grant) == NaiveWorld.Key(import.Grant)), proof, "it does not tell how it was imported");
            Expect(norm.VoidIf is null || premises.Findings<UndoingFinding>().Any(f => Premises.Key(f.Norm) == Premises.Key(norm)), proof, "it does not tell what became of what undoes it");
            if (norm is { Imported: null, VoidIf: not null } && finding.State != NormState.Void && (norm.Within is null || IsSeen(norm.Within)))
            {
                Expect(Facts(norm, LastDays(norm), premises, at) is var shown && shown.Allows(finding.State), proof, "the steps below show another state");
            }

            return Attest(proof, finding);
        }

        var law = situation.Library.AllNorms.FirstOrDefault(n => n.Id == norm.Id);
        Expect(law is not null && (law == norm || (law.Modality, law.Act, law.Instrument, law.At) == (norm.Modality, norm.Act, norm.Instrument, norm.At)), proof, "there is no such norm");
        Expect(proof.At == norm.At && proof.Holds.Contains(at), proof, "it stands elsewhere, or does not hold at its moment");
        Expect(situation.Selection.Admits(norm.Guard), proof, "it is no law on the readings taken");
        foreach (var guard in new[] { norm.Once, norm.Until, norm.While, norm.Waived, norm.Discharged, norm.Suspended }.Select(c => Taken(c)?.Guard).Append(norm.Guard))
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
        if (norm is { Modality: Modality.MustNot, Act: { Verb.LastsUntil: null } act })
        {
            between = between.Intersect(_recorded.Around(at, [act], b => _recorded.BeingDone(act, b)));
        }

        // of a duty without a term, no day says when it is too late
        var breach = norm is { Within: null, Modality: Modality.Must, Maintains: null } ? Kleene.And(Truth.Unknown, facts.Binding) : facts.Breach;
        return Sharpened(new Judgement(proof, premises.Around(at).Intersect(between), facts.Binding, facts.Over, breach), norm);
    }

    /// <summary>Whether a norm is in its state by a term of which the last day is known: performed in it or after it, late, or lapsed with it.</summary>
    private bool IsByTerm(NormFinding finding) => finding is { LastDay: not null, Norm: { Imported: null, Within: not null } norm }
        && (finding.State is NormState.Fulfilled or NormState.Cured || (finding.State == NormState.Breached && norm is { Modality: Modality.Must, Maintains: null }) || (finding.State == NormState.Expired && Taken(norm.Until) is null));

    /// <summary>Whether a norm lives by what no rule here judges: an import, a condition that undoes it, a term that no act starts, or that may have begun unseen.</summary>
    public bool IsAttested(Norm norm) => norm.Imported is not null || norm.VoidIf is not null || (norm.Within is { } within && !IsSeen(within));

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
        var achieves = norm is { Modality: Modality.Must, Maintains: null };
        Truth? never = Truth.False;
        var (started, done, continued, waived, discharged) = (never, never, never, never, never);
        var (waiving, discharging, ended) = (never, never, never);
        foreach (var moment in premises.MomentsThrough(at))
        {
            var (force, during) = (Force(norm, premises, moment), Of(norm.While, Truth.True, premises, moment));
            var (waivedBefore, dischargedBefore, endedBefore) = (waiving, discharging, ended);
            started = Kleene.Or(started, Kleene.And(force, Of(norm.Once, Truth.True, premises, moment)));
            waiving = Kleene.Or(waiving, Kleene.And(started, Of(norm.Waived, Truth.False, premises, moment)));
            discharging = Kleene.Or(discharging, Kleene.And(started, Of(norm.Discharged, Truth.False, premises, moment)));
            ended = Kleene.Or(ended, Kleene.And(started, Of(norm.Until, Truth.False, premises, moment)));
            waived = Kleene.Or(waived, Kleene.All(waiving, Kleene.Not(dischargedBefore), Kleene.Not(endedBefore)));
            discharged = Kleene.Or(discharged, Kleene.All(discharging, Kleene.Not(waiving), Kleene.Not(endedBefore)));
            done = Kleene.Or(done, Kleene.All(started, Kleene.Not(waivedBefore), Kleene.Not(dischargedBefore), Kleene.Not(endedBefore), achieves ? Done(norm, premises, moment) : never));
            continued = norm.While.IsEmpty ? Truth.True : Kleene.Or(continued, Kleene.And(started, during));
        }

        var closed = Kleene.Or(waiving, Kleene.Or(discharging, ended));
        return new NormFacts(
            norm,
            Force(norm, premises, at),
            started,
            achieves ? Kleene.And(done, Kleene.Or(Done(norm, premises, at), closed)) : never,
            waived,
            discharged,
            ended,
            closed,
            Kleene.Or(Of(norm.Suspended, Truth.False, premises, at), Rests(norm, premises, at)),
            Of(norm.While, Truth.True, premises, at),
            Taken(norm.While) is null ? Truth.True : continued,
            last is { } days ? at.Day <= days.Earliest ? Truth.False : at.Day > days.Latest ? Truth.True : Truth.Unknown
                : achieves || norm.Within is not { Anchor: { } anchor } ? Truth.False
                : Kleene.And(Truth.Unknown, _recorded.Happened(anchor, at)),
            !achieves || last is not { } range ? Truth.True : Agreed(Enumerable.Range(range.Earliest.Number, range.Latest - range.Earliest + 1).Select(n => new Day(n))
                .Select(d => at.Day <= d ? Truth.True : Done(norm, premises, Boundary.StartOf(d)))),
            norm.Maintains is { } kept ? premises.Of(kept, at) : norm.Modality == Modality.MustNot ? Kleene.Not(BeingDone(norm.Act, premises, at)) : Truth.True);
    }

    private Truth? Of(Alternatives<Condition> alternatives, Truth otherwise, Premises premises, Boundary at) =>
        Taken(alternatives) is { } condition ? premises.Of(condition.Value, at) : otherwise;

    /// <summary>Whether what is prohibited is being done: what lasts, now; any other act, on this very day, as an event or the silence about it shows.</summary>
    private Truth? BeingDone(Act act, Premises premises, Boundary at)
    {
        if (act.Verb.LastsUntil is not null)
        {
            return premises.Of(new Lasts(act, Citation.None), at);
        }

        var truth = _recorded.BeingDone(act, at);
        var today = Shown(act, premises).Exists(e => e.Earliest <= at.Day && e.Latest >= at.Day);
        return today || (truth == Truth.False ? Silent(act, premises) : Unsure(act, premises)) ? truth : null;
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

    /// <summary>The events that may start a term, and how it is counted, must be shown.</summary>
    private void ExpectStart(Proof proof, Norm norm, Premises premises)
    {
        if (norm.Within is { Anchor: { } anchor })
        {
            Expect(_recorded.KnownOf(anchor).All(e => premises.Findings<EventFinding>().Any(f => f.Occurrence == e.Event)), proof, "it does not say what started its term");
            foreach (var guard in Counting(norm.Instrument)?.Guards ?? [])
            {
                ExpectReading(proof, guard, premises);
            }
        }
    }

    private Alternative<T>? Taken<T>(Alternatives<T> alternatives)
        where T : notnull => alternatives.Items.FirstOrDefault(a => situation.Selection.Admits(a.Guard));

    private IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        situation.Library.AllNorms.Concat(Imported()).Where(n => n.Modality == modality && n.Act.Covers(act) && situation.Selection.Admits(n.Guard));

    /// <summary>What clauses may give, naively.</summary>
    private IEnumerable<Norm> Imported() => situation.Library.MostFavouredNationClauses.IsEmpty || _witness.Any is not { } world ? [] : world.Norms.Where(n => n.Imported is not null);

    /// <summary>Whether a norm binds and is not overridden, as far as it is shown.</summary>
    private Truth? Stands(Norm norm, Act act, Premises premises, Boundary at) =>
        Kleene.And(premises.Norm(norm, at)?.Binding, Kleene.Not(IsOverridden(norm, act, premises, at)));

    private Truth? IsOverridden(Norm norm, Act act, Premises premises, Boundary at) =>
        Enum.GetValues<Modality>().SelectMany(m => NormsOn(m, act)).Where(n => Overrides(n, norm)).Select(n => premises.Norm(n, at)?.Binding).Aggregate((Truth?)Truth.False, Kleene.Or);

    private bool Overrides(Norm norm, Norm other) => Contrary(other.Modality).Contains(norm.Modality) && GoesBefore(norm, other) && !GoesBefore(other, norm);

    private bool GoesBefore(Norm higher, Norm lower) => higher.Instrument == lower.Instrument
        ? higher.Notwithstanding.Contains(lower.At.Article) || lower.SubjectTo.Contains(higher.At.Article)
        : situation.Library.Precedences.Any(p => p.Higher == higher.Instrument && p.Lower == lower.Instrument);

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
