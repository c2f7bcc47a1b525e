using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Powers, imports, what undoes, what looks back: whether it is so the naive evaluator says; what it rests on must be told.</summary>
internal sealed partial class ProofChecker
{
    /// <summary>Every exercise so far must be told, with all norms that give or deny the power; where there is none, that nothing is recorded.</summary>
    private Judgement Exercised(Proof proof, Act act, Truth truth, Premises premises)
    {
        var told = premises.Findings<ExerciseFinding>().Select(f => f.Occurrence).ToList();
        Expect(_recorded.KnownOf(act).All(e => e.From > proof.Moment || told.Contains(e.Event)), proof, "an exercise is not told");
        Expect(told.TrueForAll(o => act.Covers(o.Act)), proof, "what is told is of something else");
        Expect(told.Count > 0 || Silent(act, premises) || Unsure(act, premises) || (act.Verb.OnceOnly && Shown(act, premises).Exists(e => e.From > proof.Moment)), proof, "nothing is told");
        Expect(premises.Findings<EventFinding>().Count() == Shown(act, premises).Count, proof, "what is told is of something else");
        foreach (var exercise in proof.Because)
        {
            if (exercise.Finding is ExerciseFinding { Occurrence: var occurrence, Validity: var validity } && Ask(exercise) is { } world)
            {
                var date = occurrence.Dates.Items.First(d => situation.Selection.Admits(d.Guard)).Value.Range;
                Expect(validity == world.Powers.Validity(occurrence.Act, date.Earliest, date.Latest), exercise, "naively the power was otherwise");
                var norms = new[] { Modality.Can, Modality.Cannot }.SelectMany(m => NormsOn(m, act)).Select(Premises.Key);
                Expect(norms.All(n => exercise.Because.Any(p => p.Finding is NormFinding f && Premises.Key(f.Norm) == n)), exercise, "a norm of power is not told");
            }
        }

        return Attest(proof, new Exercised(act, proof.At), truth);
    }

    private Judgement Exercise(Proof proof, ExerciseFinding finding, Premises premises)
    {
        var date = finding.Occurrence.Dates.Items.FirstOrDefault(d => situation.Selection.Admits(d.Guard));
        Expect(situation.Record.Occurrences.Contains(finding.Occurrence) && date is not null && proof.At == finding.Occurrence.At, proof, "no such event is recorded");
        Expect(date is null || (Dated.Of(finding.Occurrence, date.Value).From is var from && proof.Holds == new Interval(from, Boundary.End) && proof.Moment == Premises.Before(from)), proof, "it is of another moment");
        Expect(premises.Findings<NormFinding>().Any() || premises.Findings<SilenceFinding>().Any(), proof, "it does not tell the power");
        return new Judgement(proof, proof.Holds);
    }

    /// <summary>A clause extends to a grant, and stands as long as is said.</summary>
    private Judgement Import(Proof proof, ImportFinding finding, Premises premises)
    {
        var (grant, clause) = (finding.Grant, finding.Clause);
        Expect(situation.Library.MostFavouredNationClauses.Contains(clause) && situation.Selection.Admits(clause.Guard) && proof.At == clause.At, proof, "there is no such clause, or it stands elsewhere");
        ExpectReading(proof, clause.Guard, premises);
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "import");
        }

        Expect(world.Norms.Exists(n => n.Imported is { } import && NaiveWorld.Key(import.Grant) == NaiveWorld.Key(grant) && world.Imports.Extends(import.Grant, clause)), proof, "naively the clause does not extend to it");
        return Attest(proof, "import", world.Imports.Stands(clause)[world.Index(proof.Moment.Day)], w => w.Imports.Stands(clause));
    }

    /// <summary>A clause does not carry a grant: it was granted in return for something, or of what it names of the third party the
    /// beneficiary has nothing, or more than one.</summary>
    private Judgement NotCarried(Proof proof, NotCarriedFinding finding, Premises premises)
    {
        var (grant, clause) = (finding.Grant, finding.Clause);
        Expect(situation.Library.MostFavouredNationClauses.Contains(clause) && situation.Selection.Admits(clause.Guard) && proof.At == clause.At, proof, "there is no such clause, or it stands elsewhere");
        Expect(situation.Library.AllNorms.Any(n => n.Id == grant.Id) && situation.Selection.Admits(grant.Guard), proof, "there is no such grant");
        ExpectReading(proof, clause.Guard, premises);
        if (finding.Without is null)
        {
            Expect(clause.OnlyFree && grant.InReturnFor is not null, proof, "it is free, or what is not free is carried too");
            return new Judgement(proof, Interval.Always);
        }

        Expect(
            finding.Without is { Bearer: { } whose } without && whose == (grant.Act.Agent?.Bearer ?? grant.Act.Agent)
            && new[] { grant.Act.Agent, grant.Act.Object, grant.Act.Counterparty, grant.Act.Beneficiary, grant.Act.Place }.Contains(without)
            && (without.Kind is null || situation.Library.Entities.Count(e => e.Bearer == clause.Beneficiary && e.Sort == without.Sort && e.Kind == without.Kind) != 1),
            proof,
            "its beneficiary has what answers to it");
        return new Judgement(proof, Interval.Always);
    }

    /// <summary>What became of a condition that undoes a norm.</summary>
    private Judgement Undoing(Proof proof, UndoingFinding finding)
    {
        var (norm, outcome) = (finding.Norm, finding.Outcome);
        Expect(norm.VoidIf is { } retroactive && retroactive == outcome.Condition && proof.At == retroactive.At && proof.Holds == Interval.Always, proof, "it has no such condition, or it stands elsewhere");
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "undoing");
        }

        if (world.Norms.Find(n => NaiveWorld.Key(n) == NaiveWorld.Key(norm)) is not { VoidIf: not null } law)
        {
            Expect(false, proof, "there is no such norm");
            return new Judgement(proof, Interval.Always);
        }

        Attests("undoing");
        var (met, last, latest) = world.Undoing(law);
        Expect(outcome.IsMet == world.IsVoid(law), proof, "naively it is met, or is not");
        Expect(!outcome.IsMet || outcome.MetOn == (met[0] == Truth.True ? null : world.Days[Array.IndexOf(met, Truth.True)]), proof, "naively it was met on another day");
        Expect(outcome.LastDay == last || last > world.Last, proof, "naively its last day is another");
        Expect(!(outcome.IsMet && outcome.IsMissed) && (!outcome.IsMissed || !world.Days.Where((d, i) => met[i] != Truth.False && !(d > latest)).Any()), proof, "naively it may be met yet");
        return new Judgement(proof, Interval.Always);
    }

    /// <summary>What looks a period back: a part of what is looked at must be told, at a moment that decides.</summary>
    private Judgement LooksBack(Proof proof, Condition condition, Condition operand, Truth truth, Premises premises)
    {
        var parts = Sampled.Conditions.Parts(operand).ToHashSet(ByContent.Instance);
        Expect(proof.Because.All(p => p.Finding is not ConditionFinding f || parts.Contains(f.Condition)), proof, "what is told is of something else");
        Expect(condition is Delayed || proof.Because.Length > 0 || operand is AllOf or AnyOf, proof, "nothing is told");
        if (Counting(Looked(condition).Instrument) is not null && !(condition is Delayed && proof.Because.IsEmpty) && Ask(proof) is { } world)
        {
            var days = Looked(world, condition, proof.Moment.Day);
            Expect(days.Any(day => IsTold(operand, truth, premises, Boundary.StartOf(day))) || IsTold(operand, truth, premises, proof.Moment), proof, "what is told does not decide it");
        }

        return Looked(condition).Instrument is var counted && Counting(counted) is null ? Unchecked(proof, "no convention of counting") : Attest(proof, condition, truth);
    }

    /// <summary>The days to which a condition looks back from a day.</summary>
    private static IEnumerable<Day> Looked(NaiveWorld world, Condition condition, Day now)
    {
        var (period, instrument) = Looked(condition);
        var counting = world.Counting(instrument)!;
        for (var day = now; ; day = day.Previous)
        {
            var last = counting.LastDayOf(period, day);
            if (condition is not Delayed && last < now)
            {
                yield break;
            }

            if (condition is not Delayed || last <= now)
            {
                yield return day;
            }

            if (condition is Delayed && last <= now)
            {
                yield break;
            }
        }
    }

    private static (Period Period, Entity Instrument) Looked(Condition condition) => condition switch
    {
        WithinLast c => (c.Period, c.Instrument),
        Throughout c => (c.Period, c.Instrument),
        Delayed c => (c.Period, c.Instrument),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} does not look back."),
    };
}
