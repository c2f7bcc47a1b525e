using Xunit;
using Yuezhang.Rules.Tests.Norms;
using Yuezhang.Rules.Tests.Privileges;
using Yuezhang.Rules.Tests.Temporal;

namespace Yuezhang.Rules.Tests.Planted;

/// <summary>The same of acts for somebody, of limits, windows and versions of a debt, and of what clauses carry: by themselves, so that two are looked at at once.</summary>
public class FurtherPlantedFaultTests
{
    public static TheoryData<PlantedFault> Faults =>
    [
        new PlantedFault("What is done for one is done for another", "Yuezhang.Rules/Program/Act.cs", "\n        && Meets(Beneficiary, done.Beneficiary)", "", Watch.NaiveEvaluator, 75),
        new PlantedFault("Whatever is done is done to somebody", "Yuezhang.Rules/Prose/English.cs", "{act.Verb.Preposition} ", "to ", Watch.Examples) { Example = (typeof(BeneficiaryTests), nameof(BeneficiaryTests.It_is_said_for_whom_then_against_whom_then_where)) },
        new PlantedFault("Of several limits the greatest is told", "Yuezhang.Rules/Questions/Ceiling.cs", "unit.Order()", "unit.OrderDescending()", Watch.NaiveEvaluator, 4),
        new PlantedFault("A limit in another unit is none", "Yuezhang.Rules/Questions/Ceiling.cs", "IsLimitedOtherwise(at) ? Verdict.Silent : Permission.At(at)", "Permission.At(at)", Watch.NaiveEvaluator),
        new PlantedFault("A limit that perhaps binds is none", "Yuezhang.Rules/Questions/Ceiling.cs", "ladder.Where(r => r.MoreThan.Concluded(at) != Truth.False)", "ladder.Where(r => r.MoreThan.Concluded(at) == Truth.True)", Watch.NaiveEvaluator),
        new PlantedFault("So much may be done of what must not be done at all", "Yuezhang.Rules/Questions/Ceiling.cs", "whole == Verdict.Yes ? Verdict.No : whole", "whole == Verdict.Yes ? Verdict.Yes : whole", Watch.NaiveEvaluator, 221),
        new PlantedFault("How much is answered without the right to it", "Yuezhang.Rules/Questions/Ceiling.cs", "Permission.At(at) == Verdict.Yes || !Lowest(at).Any()", "!Lowest(at).Any()", Watch.ProofChecker, 48),
        new PlantedFault("A window closes a day early", "Yuezhang.Rules/Evaluation/Windows.cs", "Change(opening.Through.Next, -1)", "Change(opening.Through, -1)", Watch.NaiveEvaluator, 6),
        new PlantedFault("A window that perhaps is open is open", "Yuezhang.Rules/Evaluation/Windows.cs", " && of == days.Count", "", Watch.NaiveEvaluator, 6),
        new PlantedFault("Windows open surely from what perhaps never begins", "Yuezhang.Rules/Evaluation/Windows.cs", "isSure && of == days.Count", "of == days.Count", Watch.Examples) { Example = (typeof(InWindowTests), nameof(InWindowTests.What_perhaps_never_begins_opens_perhaps_none)) },
        new PlantedFault("Windows that touch are two", "Yuezhang.Rules/Evaluation/Windows.cs", "end is { } until && until >= opening.From ? until.Next : opening.From", "opening.From", Watch.Examples) { Example = (typeof(InWindowTests), nameof(InWindowTests.Windows_as_long_as_their_terms_leave_no_gap)) },
        new PlantedFault("A debt is owed as the library has it first", "Yuezhang.Rules/Program/Library.cs", "FirstOrDefault(a => selection.Admits(a.Guard))", "FirstOrDefault()", Watch.NaiveEvaluator, 69),
        new PlantedFault("A debt that is law on a reading must be paid on every one", "Yuezhang.Rules/Program/AccountNorms.cs", "Guard = account.Guard,\n\n", "\n", Watch.NaiveEvaluator, 25),
        new PlantedFault("A balance is told without the reading on which the debt is law", "Yuezhang.Rules/Accounts/LedgerKeeper.cs", "        readings.Of(account.Guard);\n", "", Watch.ProofChecker, 32),
        new PlantedFault("What is another's is taken for its like, whatever its kind", "Yuezhang.Rules/Program/Counterparts.cs", " && kind == other.Kind", "", Watch.Examples) { Example = (typeof(CounterpartTests), nameof(CounterpartTests.What_is_one_partys_reads_as_the_same_of_the_other)) },
        new PlantedFault("Of several that are alike the first is taken", "Yuezhang.Rules/Program/Counterparts.cs", ".Take(2).ToList() is [var only]", ".ToList() is [var only, ..]", Watch.Examples) { Example = (typeof(CounterpartTests), nameof(CounterpartTests.Where_there_is_nothing_like_it_it_is_not_carried_and_the_answer_says_why)) },
        new PlantedFault("What is carried is still for the third party's", "Yuezhang.Rules/Program/Counterparts.cs", "Beneficiary = Of(act.Beneficiary)", "Beneficiary = act.Beneficiary", Watch.NaiveEvaluator, 14),
        new PlantedFault("What a person has nobody grants it", "Yuezhang.Rules/Program/Counterparts.cs", "is { Sort: not Sort.Party, Bearer: { } whose } ? whose : agent", "is { Sort: Sort.Party, Bearer: { } whose } ? whose : agent", Watch.NaiveEvaluator, 122),
        new PlantedFault("What is asked of one is looked for among what others have under its own names", "Yuezhang.Rules/Program/Counterparts.cs", "Theirs(entity).Prepend(entity)", "[entity]", Watch.NaiveEvaluator, 366),
        new PlantedFault("What is asked of one is looked for among what is its own", "Yuezhang.Rules/Program/Counterparts.cs", "act.Agent == other ? [holder] :", "act.Agent == other ? [other] :", Watch.NaiveEvaluator, 42),
        new PlantedFault("What many have nobody grants it", "Yuezhang.Rules/Dependence/Apart.cs", " || (v == norm.Act.Agent && IsSomebodys(v.Sort))", "", Watch.Examples) { Example = (typeof(CounterpartTests), nameof(CounterpartTests.A_clause_may_not_depend_on_what_it_carries_of_what_is_granted_to_many)) },
        new PlantedFault("What was bought is carried as if it were free", "Yuezhang.Rules/Program/MostFavouredNationClause.cs", " && !(OnlyFree && grant.InReturnFor is not null)", "", Watch.NaiveEvaluator, 166),
        new PlantedFault("What was bought is carried by no clause", "Yuezhang.Rules/Program/MostFavouredNationClause.cs", "!(OnlyFree && grant.InReturnFor is not null)", "grant.InReturnFor is null", Watch.NaiveEvaluator, 101),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_in_the_engine_is_noticed(PlantedFault fault) => FaultyEngine.AssertNoticed(fault);
}
