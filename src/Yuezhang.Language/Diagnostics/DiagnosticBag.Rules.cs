using Yuezhang.Rules.Checks;

namespace Yuezhang.Language.Diagnostics;

/// <content>What rules mean together: 0320 to 0349.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportInstalmentsDoNotAddUp(Location at, string sum, string principal) => Error(
        DiagnosticCodes.InstalmentsDoNotAddUp, at,
        $"the instalments come to {sum}, the debt is {principal}",
        "mend one of the amounts, or give what is left as `the rest within …`");

    internal void ReportNothingLeft(Location at, string sum, string principal) => Error(
        DiagnosticCodes.NothingLeft, at,
        $"nothing is left for `the rest`: the other instalments come to {sum}, the debt is {principal}",
        "mend one of the amounts, or drop this line");

    internal void ReportPartsAndTerms(Location at, int parts, int terms) => Error(
        DiagnosticCodes.PartsAndTerms, at,
        $"{parts} equal {(parts == 1 ? "part" : "parts")}, but {terms} {(terms == 1 ? "term" : "terms")}",
        "give one term for each part, as in `the rest in 3 equal parts within 1, 2, 3 years of exchange`");

    internal void ReportTwoUnitsInDebt(Location at, string unit, string debtUnit) => Error(
        DiagnosticCodes.TwoUnitsInDebt, at,
        $"an instalment in {unit} of a debt in {debtUnit}",
        $"a debt has one unit: give the instalment in {debtUnit}, or write a second debt");

    internal void ReportUnsaidOnReading(Location at, string what, string on, string example) => Error(
        DiagnosticCodes.UnsaidOnReading, at,
        $"{what} is not said{on}",
        $"say it, as in `{example}`: nothing is assumed silently");

    internal void ReportNoCountingConvention(Location at, string instrument) => Error(
        DiagnosticCodes.NoCountingConvention, at,
        $"a period is counted here, but {instrument} does not say how",
        "add `periods are counted in Gregorian months`, with `without the day of the event` and `a day that the month lacks is its last day` below it");

    internal void ReportBearerNotParty(Location at, string bearer, string instrument, string parties) => Error(
        DiagnosticCodes.BearerNotParty, at,
        $"`{bearer}` is no party of {instrument}",
        $"a treaty binds its parties: {parties}");

    internal void ReportNoParties(Location at, string instrument) => Error(
        DiagnosticCodes.NoParties, at,
        $"{instrument} binds somebody here, but its parties are not named",
        "add `this treaty is between A and B`");

    internal void ReportNeverInForce(Location at, string instrument) => Warn(
        DiagnosticCodes.NeverInForce, at,
        $"nothing says when {instrument} comes into force, so that nothing in it ever binds",
        "add `this treaty is in force from exchange`, or `from signature`");

    internal void ReportUnknownInstalment(Location at, int number, string account, int count) => Error(
        DiagnosticCodes.UnknownInstalment, at,
        $"{account} has no instalment {number}",
        count == 1 ? "it is paid at once, as instalment 1" : $"its instalments are numbered 1 to {count}");

    internal void ReportNotOnThisAccount(Location at, string what, string account, string reason, string help) => Error(
        DiagnosticCodes.NotOnThisAccount, at,
        $"{what} cannot be laid on {account}: {reason}",
        help);

    internal void ReportNothingOwed(Location at) => Error(
        DiagnosticCodes.NothingOwed, at,
        "an amount that is owed or paid is more than nothing",
        "write the amount");

    internal void ReportTermNotOfProhibition(Location at, string why) => Error(
        DiagnosticCodes.TermNotOfProhibition, at,
        $"a term stands here, but {why}",
        "a norm has one term, within which it is performed or made use of; end a prohibition with `until` or `through`");

    internal void ReportClauseNeedsObligation(Location at) => Error(
        DiagnosticCodes.ClauseNeedsObligation, at,
        "this says how an obligation is performed or kept, and the norm is none",
        "only what must be done is performed; drop the clause, or write `must`");

    internal void ReportAtMostNeedsPermission(Location at) => Error(
        DiagnosticCodes.AtMostNeedsPermission, at,
        "`at most` limits what may be done, and this norm is no permission",
        "write `must not … with more than …` for the limit");

    internal void ReportStaysDone(Location at, string period) => Error(
        DiagnosticCodes.StaysDone, at,
        $"what has been done stays done, so this would hold for ever and not for {period}",
        "ask of a state or of what goes on, or say when it must have been done, as in `once 10 days have passed since …`");

    internal void ReportHasBeenNotNeeded(Location at, string subject, string participle) => Error(
        DiagnosticCodes.HasBeenNotNeeded, at,
        "`has been` tells what lasts from what has ended, and this act does not last",
        $"write `{subject} is {participle}`");

    internal void ReportOneAtATime(Location at, string state) => Error(
        DiagnosticCodes.OneAtATime, at,
        $"`{state}` is said of one thing alone, so nothing of it can be one at a time",
        "`one at a time` is of the last thing that a state names, as in `it can be that a suit is heard by a court, one at a time`");

    /// <summary>What the kernel finds wrong with the law as a whole.</summary>
    internal void ReportLawProblem(Location at, LawProblem problem)
    {
        switch (problem.Kind)
        {
            case LawProblemKind.Circle or LawProblemKind.DelayOfNoDay:
                Error(DiagnosticCodes.Cycle, at, problem.Text, "let one of them depend on a recorded event instead, as in `until NAME is evacuated`");
                break;
            case LawProblemKind.MixedUnits:
                Error(DiagnosticCodes.MixedUnits, at, problem.Text, "give the quantity in the unit of what it is compared with");
                break;

            case LawProblemKind.CalendarTooShort:
                Error(DiagnosticCodes.CalendarTooShort, at, problem.Text, "end the library's horizon before the table of the calendar does, or count in Gregorian months");
                break;
            case LawProblemKind.UnsafeVariable:
                Error(DiagnosticCodes.UnsafeVariable, at, problem.Text, "say of it, undenied, what it is, as in `while the place is open`");
                break;
            case LawProblemKind.EmptySort:
                Error(DiagnosticCodes.EmptySort, at, problem.Text, "declare at least one thing of the sort");
                break;
            case LawProblemKind.TooManyInstances:
                Error(DiagnosticCodes.TooManyInstances, at, problem.Text, "name those that are meant, or say it in several statements");
                break;
            case LawProblemKind.DependsOnImport:
                Error(DiagnosticCodes.DependsOnImport, at, problem.Text, "let the clause depend on an event or on an instrument's force");
                break;
            case LawProblemKind.PrecedenceCircle:
                Error(DiagnosticCodes.PrecedenceCircle, at, problem.Text, "take out one of the declarations");
                break;

            // Conditions are read to a depth far below what the kernel bears. The rest is said where the words are bound: a period that is counted nobody knows how, a name that is there twice, a thing of another sort.
            case var _ when HasErrors:
                break;
            default:
                throw new InvalidOperationException($"No diagnosis is given to {problem.Kind}: {problem.Text}");
        }
    }
}
