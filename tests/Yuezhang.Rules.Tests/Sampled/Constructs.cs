using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Naive;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>What a sample must have come upon to prove anything.</summary>
internal static class Constructs
{
    public static readonly IReadOnlyList<string> Expected =
    [
        .. from kind in new[]
           {
               "Happened", "Lasts", "Times", "Totals", "InstalmentPaid", "InstalmentOverdue", "Settled", "InterestWaived", "Bound", "Breached", "Exercised", "InForce",
               "InForceBetween", "Holds", "HeldBy", "Not", "AllOf", "AnyOf", "Ever", "Always", "Since", "WithinLast", "Throughout", "Delayed", "RunOut", "InWindow", "AtLeast", "binding",
           }
           from truth in new[] { "True", "False", "Unknown" }
           select $"{kind} {truth}",
        "Reached True", "Reached False",
        .. from kind in new[] { "Must", "MustNot", "May", "NeedNot", "Can", "Cannot" }
           from state in new[] { "Dormant", "Conditional", "InForce", "Suspended", "Waived", "Discharged", "Terminated", "Undetermined" }
           select $"{kind} {state}",
        "Must Fulfilled", "Must Breached", "Must Cured", "Must Void", "Must Expired", "MustNot Breached", "MustNot Expired", "May Expired", "NeedNot Expired", "Can Expired", "Cannot Expired",
        "imported Dormant", "imported Conditional", "imported InForce", "imported Expired", "imported Undetermined",
        "waiver Met", "waiver Missed", "waiver Open", "principal known", "principal unknown", "accrued known",
        .. Enum.GetNames<Verdict>().Select(v => $"verdict {v}"),
        "which Conflict", "which Yes", "which No", "which Undetermined",
        "by when Conflict", "by when Yes", "by when No", "by when Undetermined", "by when Silent",
        "how much Conflict", "how much Yes", "how much No", "how much Undetermined", "how much Silent", "how much Ended", "how much NotYet",
        "answer Conflict", "answer Yes", "answer No", "answer Undetermined",
        "program with a rule", "program with a rule that waits for itself", "program with a rule that waits for itself through time", "program with a rule that denies itself through time", "program with a fact", "program with a relation not complete", "program with an act that counts as another",
        "program with a transfer", "program with a clause", "program with a privilege through two clauses", "program with a privilege of subjects", "program with a privilege that is not carried", "program with a clause for what is free", "program with an instrument before another", "program with subject to", "program with notwithstanding",
        "program with acts that exclude each other", "program with a retroactive condition", "program with something to maintain", "program with a norm for all", "program with a norm of persons", "program with an act for somebody", "program with a norm that applies before force", "program with a term of a condition", "program with a term whose last day is named", "program with a part due on a day that is named", "program with a condition undone by a day that is named", "program with something undone at any time",
        "program with a commitment", "program with a suspension", "program with an ending", "program with a circle", "program with a rule that looks at a term", "program with a norm that yields", "program with an exercise",
        "left out", "program with a norm of two variables", "program with a privilege of any person", "program with a privilege of many for what is somebody's",
        "program with a known day", "program with an open reading", "program with an uncertain day", "program with a debt", "program with a debt on a reading", "program with a debt that applies before force", "program with two versions of a debt", "program with a month",
    ];

    /// <summary>What a program is made of, and what becomes of it.</summary>
    public static IEnumerable<string> Of(TestTreaty treaty, NaiveWorld world) => Parts(treaty, world).Where(part => part.Has).Select(part => $"program with {part.What}");

    private static (string What, bool Has)[] Parts(TestTreaty treaty, NaiveWorld world)
    {
        var (law, norms) = (treaty.Further, treaty.Norms);
        var commitments = treaty.Library.Instruments.SelectMany(i => i.Commitments);
        return
        [
            ("a rule", !law.Rules.IsEmpty),
            ("a rule that waits for itself", law.Rules.Any(r => Conditions.Parts(r.Body).OfType<Holds>().Any(h => h.Relation == r.Head.Relation))),
            ("a rule that waits for itself through time", law.Rules.Any(r => Periods(r).Exists(p => !Denies(p)))),
            ("a rule that denies itself through time", law.Rules.Any(r => Periods(r).Exists(Denies))),
            ("a rule that looks at a term", law.Rules.Any(r => Conditions.Parts(r.Body).Any(c => c is RunOut))),
            ("a fact", !treaty.Facts.IsEmpty),
            ("a relation not complete", law.Relations.Any(r => !r.IsComplete)),
            ("an act that counts as another", !law.CountsAs.IsEmpty),
            ("a transfer", !law.Transfers.IsEmpty),
            ("a clause", !law.Clauses.IsEmpty),
            ("a privilege through two clauses", world.Norms.Exists(n => n.Imported is { } i && !i.Clause.Thirds.IsEmpty && !i.Clause.Thirds.Contains(i.Grant.Act.Agent!))),
            ("a privilege of subjects", world.Norms.Exists(n => n.Imported is not null && new[] { n.Act.Agent, n.Act.Beneficiary, n.Act.Counterparty }.Any(e => e?.Kind == "subject"))),
            ("a privilege of any person", ImportedFrom(n => n.Act.Agent == Cast.SomePerson, (import, grant) => import.Agent != grant.Agent)),
            ("a privilege of many for what is somebody's", ImportedFrom(n => n.Act.Object == Cast.SomePlace, (import, grant) => import.Beneficiary != grant.Beneficiary)),
            ("a privilege that is not carried", law.Clauses.Any(c => c.Beneficiary.Id == "doria" && norms.Any(n => n.Act.Agent?.Kind == "subject" || n.Act.Beneficiary?.Kind == "subject"))),
            ("a clause for what is free", law.Clauses.Any(c => c.OnlyFree) && norms.Any(n => n.InReturnFor is not null)),
            ("an instrument before another", !law.Precedences.IsEmpty),
            ("subject to", norms.Any(n => !n.SubjectTo.IsEmpty)),
            ("notwithstanding", norms.Any(n => !n.Notwithstanding.IsEmpty)),
            ("acts that exclude each other", !law.Incompatibilities.IsEmpty),
            ("a retroactive condition", norms.Any(n => n.VoidIf is not null)),
            ("something to maintain", norms.Any(n => n.Maintains is not null)),
            ("a norm for all", norms.Any(n => n.Act.Agent is { IsVariable: true } || n.Act.Object is { IsVariable: true })),
            ("a norm of two variables", norms.Any(n => new[] { n.Act.Agent, n.Act.Object, n.Act.Counterparty, n.Act.Beneficiary, n.Act.Place }.Count(e => e is { IsVariable: true }) > 1)),
            ("a norm that applies before force", world.Norms.Exists(n => n.AppliesFrom is not null && world.Force.Of(n).Zip(world.Force.Of(n.Instrument)).Any(f => f is (Truth.True, Truth.False)))),
            ("a norm of persons", norms.Any(n => n.Act.Agent is { Sort: Sort.Person })),
            ("an act for somebody", norms.Any(n => n.Act.Beneficiary is not null)),
            ("a term of a condition", norms.Any(n => n.Within is { Anchor: null })),
            ("a term whose last day is named", norms.Any(n => n.Within is { EndsOn: not null })),
            ("a part due on a day that is named", treaty.Accounts.Any(a => a.Instalments.Any(i => i.Due.EndsOn is not null))),
            ("a condition undone by a day that is named", norms.Any(n => n.VoidIf?.Within is { EndsOn: not null })),
            ("something undone at any time", norms.Any(n => n.VoidIf is { Within: null })),
            ("a commitment", commitments.Any()),
            ("a suspension", treaty.Library.Instruments.Any(i => !i.Suspensions.IsEmpty)),
            ("an ending", treaty.Library.Instruments.Any(i => !i.Until.IsEmpty)),
            ("a circle", world.Rounds.Count > 1),
            ("a norm that yields", world.Norms.Exists(n => NaiveDefeat.IsDefeated(world, n, n.Act).Contains(Truth.True))),
            ("an exercise", world.Norms.Exists(n => n.Modality == Modality.Can && world.Powers.Exercised(n.Act).Contains(Truth.True))),
            ("a known day", treaty.Known is not null),
            ("an open reading", !treaty.Situation.OpenReadings.IsEmpty),
            ("an uncertain day", treaty.Events.Any(e => e.Dates.Items.Any(d => !d.Value.Range.IsOneDay))),
            ("a debt", !treaty.Accounts.IsEmpty),
            ("a debt on a reading", treaty.Accounts.Any(a => a.Guard is not null)),
            ("a debt that applies before force", treaty.Accounts.Any(a => a.AppliesFrom is not null && world.Force.Opened(a).Zip(world.Force.Of(a.Instrument)).Any(f => f is (Truth.True, Truth.False)))),
            ("two versions of a debt", treaty.Accounts.DistinctBy(a => a.Name).Count() < treaty.Accounts.Length),
            ("a month", norms.Any(n => n.Within is { Period.Unit: Time.Periods.PeriodUnit.Month })),
        ];

        bool ImportedFrom(Func<Norm, bool> written, Func<Act, Act, bool> changed) =>
            world.Norms.Exists(n => n.Imported is { Grant: var grant } && changed(n.Act, grant.Act) && norms.Any(w => w.Id == grant.Id && written(w)));
    }

    /// <summary>What looks a period back, in a rule, at what the rule concludes.</summary>
    private static List<Condition> Periods(Rule rule) =>
        [.. Conditions.Parts(rule.Body).Where(c => c is Delayed or WithinLast or Throughout && Conditions.Parts(c).OfType<Holds>().Any(h => h.Relation == rule.Head.Relation))];

    private static bool Denies(Condition period) => Conditions.Parts(period).Any(c => c is Not);
}
