using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>Changes to the record that bring acts and payments about, or take them away, and how they are said.</summary>
internal sealed class Suppositions(Model model)
{
    private int _added;

    /// <summary>Two lists of changes as one: two suppositions of the same act on one day need only one event.</summary>
    public static ImmutableArray<Change> Together(ImmutableArray<Change> some, ImmutableArray<Change> more) =>
        some.AddRange(more.Where(change => !some.Any(other => Same(other, change))));

    /// <summary>Whether a list of changes has all of another.</summary>
    public static bool Contains(ImmutableArray<Change> all, ImmutableArray<Change> some) => some.All(change => all.Any(other => Same(other, change)));

    /// <summary>An act that happened later is moved to the day; one that did not happen is added on it.</summary>
    public IEnumerable<ImmutableArray<Change>> Bring(Act act, Day on)
    {
        var later = model.Chronicle.Covered(act).Where(d => d.Range.Latest > on && model.Chronicle.IsKnown(d)).ToList();
        return later.Count > 0 ? [[new MoveEvent(later[0].Occurrence.Id, on)]] : [[new AddEvent(Supposed(act, null, on))]];
    }

    /// <summary>So many more events on the day as a count still needs.</summary>
    public IEnumerable<ImmutableArray<Change>> Repeat(Act act, int count, Day on)
    {
        var needed = count - SoFar(act, on).Count();
        return needed is > 0 and <= 8 ? [[.. Enumerable.Range(0, needed).Select(_ => new AddEvent(Supposed(act, null, on)))]] : [];
    }

    /// <summary>An act on the day of as much as an amount still needs.</summary>
    public IEnumerable<ImmutableArray<Change>> Supply(Act act, Amount amount, Day on)
    {
        var had = SoFar(act, on).Select(d => d.Occurrence.Act.Measure).OfType<Amount>().Where(m => m.Unit == amount.Unit).Aggregate(Rational.Zero, (sum, m) => sum + m.Value);
        return had < amount.Value ? [[new AddEvent(Supposed(act with { Measure = new Amount(amount.Value - had, amount.Unit) }, null, on))]] : [];
    }

    /// <summary>None of the events so far.</summary>
    public ImmutableArray<Change> Without(Act act, Day on) => [.. SoFar(act, on).Select(d => new RemoveEvent(d.Occurrence.Id))];

    /// <summary>One of the events so far less, each by itself, the last first.</summary>
    public IEnumerable<ImmutableArray<Change>> WithoutEach(Act act, Day on) =>
        SoFar(act, on).Reverse().Select(d => ImmutableArray.Create<Change>(new RemoveEvent(d.Occurrence.Id)));

    /// <summary>An instalment is paid on the day.</summary>
    public IEnumerable<ImmutableArray<Change>> PayInstalment(Entity account, int number, Day on)
    {
        var ledger = model.LedgerOf(account);
        return ledger.Part(number) is { } part ? [[Pays(ledger, part.Amount, PaymentPart.Instalment, number, on)]] : [];
    }

    /// <summary>All that is left of an account is paid on the day.</summary>
    public IEnumerable<ImmutableArray<Change>> Settle(Entity account, Day on)
    {
        var ledger = model.LedgerOf(account);
        if (ledger.PrincipalOn(on) is not { IsZero: false } principal)
        {
            return [];
        }

        var counted = ledger.Account.Waiver is { InterestCountsTowardPrincipal: true } && ledger.Waiver?.LastDay >= on ? ledger.InterestPaid(on) : Rational.Zero;
        return [[Pays(ledger, Rational.Max(principal - counted, Rational.One), PaymentPart.Principal, 0, on)]];
    }

    /// <summary>One of the payments of principal so far less, each by itself, the last first.</summary>
    public IEnumerable<ImmutableArray<Change>> Unpay(Entity account, Day on) =>
        model.LedgerOf(account).Postings
            .Where(p => p.Kind == PostingKind.Principal && p.Date <= on && p.Event is not null)
            .Reverse()
            .Select(p => ImmutableArray.Create<Change>(new RemoveEvent(p.Event!.Id)));

    /// <summary>Changes in words.</summary>
    public string Text(ImmutableArray<Change> changes) => string.Join(", and ", changes.Select(change => change switch
    {
        AddEvent { Occurrence: var o } => $"{English.Done(o)} on {o.Dates.Items[0].Value.Range}",
        MoveEvent { Id: var id, To: var day } when Recorded(id) is { } o => $"{English.Done(o)} on {day} instead of {DateOf(o)}",
        RemoveEvent { Id: var id } when Recorded(id) is { } o => $"not: {English.Done(o)} on {DateOf(o)}",
        ChooseReading { Reading: var reading, Choice: var choice } => $"{reading} is read {choice}",
        _ => "",
    }));

    private static bool Same(Change a, Change b) => (a, b) switch
    {
        (AddEvent { Occurrence: var one }, AddEvent { Occurrence: var other }) =>
            one.Act == other.Act && one.Payment == other.Payment && one.Dates.Items[0].Value.Range == other.Dates.Items[0].Value.Range,
        _ => a == b,
    };

    private IEnumerable<DatedOccurrence> SoFar(Act act, Day on) => model.Chronicle.Covered(act).Where(d => d.Range.Earliest <= on && model.Chronicle.IsKnown(d));

    private AddEvent Pays(Ledger ledger, Rational amount, PaymentPart part, int number, Day on)
    {
        var account = ledger.Account;
        return new(Supposed(new Act(Verb.Pay, account.Debtor, account.Name), new Payment(account.Name, new Amount(amount, account.Unit), part, number), on));
    }

    private Occurrence Supposed(Act act, Payment? payment, Day on) => new()
    {
        Id = $"supposed-{++_added}",
        Act = act,
        Payment = payment,
        Dates = Alternatives<RecordedDate>.Always(new RecordedDate(new DateRange(on)), Citation.None),
        Certainty = Certainty.Computed,
        Source = "a supposition",
        At = Citation.None,
        Assumed = true,
    };

    private Occurrence? Recorded(string id) => model.Situation.Record.Occurrences.FirstOrDefault(o => o.Id == id);

    private DateRange? DateOf(Occurrence occurrence) => occurrence.Dates.Under(model.Situation.Selection)?.Value.Range;
}
