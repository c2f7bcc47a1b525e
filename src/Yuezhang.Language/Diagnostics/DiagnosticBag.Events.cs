namespace Yuezhang.Language.Diagnostics;

/// <content>The record, scenarios, and questions: 041, 042, 051.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportDuplicateEvent(Location at, string id, Location first) => Error(
        DiagnosticCodes.DuplicateEvent, at,
        $"two events have the id `{id}`",
        "scenarios move and remove events by their id: give one of them another",
        new Note("the first", first));

    internal void ReportEventBeforeSignature(Location at, string date, string instrument, string signed, Location signature) => Error(
        DiagnosticCodes.EventBeforeSignature, at,
        $"this is dated {date}, before {instrument} was signed ({signed})",
        "mend the date, or the date of the signature",
        new Note("the signature", signature));

    internal void ReportPaymentNamesNoPart(Location at, string account) => Error(
        DiagnosticCodes.PaymentNamesNoPart, at,
        $"{account} bears interest, and this payment does not say what part it pays",
        $"write `as instalment N of`, `as principal of` or `as interest on`, or say in the treaty `a payment of {account} that names no part goes to interest first`");

    internal void ReportPaymentInForeignUnit(Location at, string unit, string account, string accountUnit) => Error(
        DiagnosticCodes.PaymentInForeignUnit, at,
        $"a payment in {unit} on {account}, which is in {accountUnit}",
        $"give what was credited in {accountUnit}, and what was handed over in the note");

    internal void ReportPaymentBetweenOthers(Location at, string who, string account, string expected) => Error(
        DiagnosticCodes.PaymentBetweenOthers, at,
        $"`{who}` does not stand so in {account}",
        $"{account} is owed by {expected}");

    internal void ReportEventWithoutDate(Location at, string problem) => Error(
        DiagnosticCodes.EventWithoutDate, at,
        problem,
        "give `date` (with `disputes` for other dates), or `dates`, a list of dates with their sources, where none is followed");

    internal void ReportUnknownCertainty(Location at, string letter) => Error(
        DiagnosticCodes.UnknownCertainty, at,
        $"`{letter}` is no degree of certainty",
        "write A (stated in a source), B (published elsewhere), C (provisional), D (computed) or \"?\" (doubtful)");

    internal void ReportNotAnEvent(Location at, string what, string help) => Error(
        DiagnosticCodes.NotAnEvent, at, what, help);

    internal void ReportBadEventId(Location at, string id, string better) => Error(
        DiagnosticCodes.BadEventId, at,
        $"`{id}` is no id",
        better.Length == 0 ? "an id has lower-case letters, digits and hyphens" : $"an id has lower-case letters, digits and hyphens: `{better}`");

    internal void ReportUnknownEvent(Location at, string id, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownEvent, at,
        $"the record has no event `{id}`",
        Near(Nearest(id, known), "name an event by its id in the record"));

    internal void ReportUnknownChange(Location at) => Error(
        DiagnosticCodes.UnknownChange, at,
        "this is no change that a scenario can make",
        "write one of `move: ID` with `to: DATE`, `remove: ID`, `add:` with `date` and `what`, `read: READING` with `as: CHOICE`");

    internal void ReportScenarioTwice(Location at, string name, Location first) => Error(
        DiagnosticCodes.ScenarioTwice, at,
        $"two scenarios are called `{name}`",
        "rename one of them",
        new Note("the first", first));

    internal void ReportUnknownScenario(Location at, string name, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownScenario, at,
        $"there is no scenario `{name}`",
        Near(Nearest(name, known), "scenarios are the files of the folder `scenarios`"));
}
