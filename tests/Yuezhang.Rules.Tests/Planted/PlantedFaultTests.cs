using Xunit;

namespace Yuezhang.Rules.Tests.Planted;

/// <summary>Whether the watches are awake: each fault that is put into the engine is noticed by the one that it is put there for.</summary>
public class PlantedFaultTests
{
    public static TheoryData<PlantedFault> Faults =>
    [
        new PlantedFault("A term ends a day early", "Yuezhang.Rules/Evaluation/PossibleDays.cs", "last is { } day ? Boundary.StartOf(day.Next) : otherwise", "last is { } day ? Boundary.StartOf(day) : otherwise", Watch.NaiveEvaluator),
        new PlantedFault("A month too many", "Yuezhang.Time/Periods/CountingCalendars.cs", "? (GregorianCalendar.AddMonths(day, months),", "? (GregorianCalendar.AddMonths(day, months + 1),", Watch.NaiveEvaluator, 15),
        new PlantedFault("The first day counts where it does not", "Yuezhang.Time/Periods/CountingConvention.cs", "return FirstDayCounts ? corresponding.Previous : corresponding;\n    }\n\n    // the day before", "return corresponding.Previous;\n    }\n\n    // the day before", Watch.NaiveEvaluator, 1),
        new PlantedFault("What is known through a day is known the day after", "Yuezhang.Rules/Evaluation/EventTruth.cs", "timeline.With(new Interval(Boundary.StartOf(day.Next), Boundary.End)", "timeline.With(new Interval(Boundary.StartOf(day.Next.Next), Boundary.End)", Watch.NaiveEvaluator, 15),
        new PlantedFault("Silence counts as no", "Yuezhang.Rules/Evaluation/EventTruth.cs", "Extend(builder, Boundary.End, Truth.Unknown, Support.None);", "Extend(builder, Boundary.End, Truth.False, Support.None);", Watch.NaiveEvaluator),
        new PlantedFault("Of two norms that contradict each other the last wins", "Yuezhang.Rules/Questions/Deontics.cs", "(Truth.True, Truth.True) => Verdict.Conflict,", "(Truth.True, Truth.True) => Verdict.No,", Watch.NaiveEvaluator, 9),
        new PlantedFault("What undoes a norm is not looked for", "Yuezhang.Rules/Evaluation/NormLife.cs", "undoing?.IsMet == true ? s_void", "undoing is null && norm.VoidIf is not null ? s_void", Watch.NaiveEvaluator, 38),
        new PlantedFault("A discharge goes before a waiver", "Yuezhang.Rules/Evaluation/NormFacts.cs", "Is(facts, NormFact.Waiver) ? NormPasts.Waived : Is(facts, NormFact.Discharge) ? NormPasts.Discharged", "Is(facts, NormFact.Discharge) ? NormPasts.Discharged : Is(facts, NormFact.Waiver) ? NormPasts.Waived", Watch.NaiveEvaluator, 22),
        new PlantedFault("Late performance does not cure", "Yuezhang.Rules/Evaluation/NormFacts.cs", "NormState.Fulfilled : NormState.Cured", "NormState.Fulfilled : NormState.Breached", Watch.NaiveEvaluator, 40),
        new PlantedFault("Two norms that each yield to the other both yield", "Yuezhang.Rules/Evaluation/Model.cs", "GoesBefore(other, norm) && !GoesBefore(norm, other)", "GoesBefore(other, norm)", Watch.NaiveEvaluator, 313),
        new PlantedFault("An act is judged by the state that it brings about", "Yuezhang.Rules/Evaluation/Judgement.cs", "var before = Kleene.JustBefore(standing);", "var before = standing;", Watch.NaiveEvaluator, 53),
        new PlantedFault("Parties give what they do not have", "Yuezhang.Rules/Evaluation/Holdings.cs", "holder == transfer.From ? [transfer.To] : holder is null", "holder is not null ? [transfer.To] : holder is null", Watch.NaiveEvaluator, 3),
        new PlantedFault("Interest paid does not count where the clause says it does", "Yuezhang.Rules/Accounts/Bookkeeping.cs", "payment.Part != PaymentPart.Interest || _account.Waiver!.InterestCountsTowardPrincipal", "payment.Part != PaymentPart.Interest", Watch.NaiveEvaluator, 344),
        new PlantedFault("Possibly is taken for surely, of a conjunction", "Yuezhang.Rules/Evaluation/Truth.cs", "a < b ? a : b", "a == Truth.True || b == Truth.False ? b : a == Truth.False ? a : b == Truth.True ? b : a", Watch.NaiveEvaluator),
        new PlantedFault("A proof leaves out a term", "Yuezhang.Rules/Proofs/Explainer.Terms.cs", "if (life is { Norm.Within: { } term, LastDay: { } day })", "if (life is { Norm.Within: { } term, LastDay: { } day } && at < Boundary.Beginning)", Watch.ProofChecker, 33),
        new PlantedFault("What yields to another norm sets a last day", "Yuezhang.Rules/Questions/Deadline.cs", " || Deontics.IsOverridden(d.Norm, at)", "", Watch.NaiveEvaluator, 226),
        new PlantedFault("A duty that perhaps binds sets no last day", "Yuezhang.Rules/Questions/Deadline.cs", "left.RemoveAll(d => Stands(d, at) == Truth.False)", "left.RemoveAll(d => Stands(d, at) != Truth.True)", Watch.NaiveEvaluator, 278),
        new PlantedFault("By when is answered without what began the term", "Yuezhang.Rules/Proofs/Explainer.Terms.cs", "with { Because = start }", "with { Because = [] }", Watch.ProofChecker, 29),
        new PlantedFault("What has another support is lost with the first", "Yuezhang.Rules/Deduction/Revision.cs", "            stratum.Reconsider(relation, row, moments, cancellation);\n", "", Watch.Revision),
        new PlantedFault("What nobody is recorded to hold nobody can", "Yuezhang.Rules/Evaluation/PossibleInstances.cs", "            : _things[sort];", "            : [];", Watch.NaiveEvaluator),
        new PlantedFault("A relation that is not complete leaves something out", "Yuezhang.Rules/Evaluation/PossibleInstances.cs", "Ways(body, r => r.IsComplete && ", "Ways(body, r => ", Watch.NaiveEvaluator),
        new PlantedFault("A changed event leaves the norms as they were", "Yuezhang.Rules/Evaluation/Baseline.cs", "norm.Imported is null && Same(_network.NodeOf(norm))", "norm.Imported is null", Watch.FromScratch),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_in_the_engine_is_noticed(PlantedFault fault) => FaultyEngine.AssertNoticed(fault);

    /// <summary>What a fault is noticed by must notice nothing where there is none; of the naive evaluator the sampled test sees to that, on the same programs.</summary>
    [Fact]
    public void Nothing_is_noticed_of_the_engine_as_it_is()
    {
        var proofs = Faults.Concat(FurtherPlantedFaultTests.Faults).Select(f => f.Data).Where(f => f.Watch == Watch.ProofChecker).Select(f => f.Seed ?? 0).Distinct();
        Assert.Null(FaultyEngine.Noticed(null, Watch.NaiveEvaluator, 3));
        Assert.Null(FaultyEngine.Noticed(null, Watch.ProofChecker, 0, [.. proofs]));
    }
}
