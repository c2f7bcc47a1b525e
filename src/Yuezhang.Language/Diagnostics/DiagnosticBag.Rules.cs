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

    internal void ReportTermNeedsObligation(Location at, string why) => Error(
        DiagnosticCodes.TermNeedsObligation, at,
        $"a term stands here, but {why}",
        "only an obligation (`must`) has a term within which it is performed, and only one; end another norm with `until`");

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

            // The rest has no words yet, or is said where the words are bound: a period that is counted nobody knows how, a name that is there twice.
            case var _ when HasErrors:
                break;
            default:
                throw new InvalidOperationException($"No diagnosis is given to {problem.Kind}: {problem.Text}");
        }
    }
}
