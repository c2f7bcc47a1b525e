using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// Instruments, norms and debts over time, and the period that shows how they change. Each row says what the kernel concludes; where readings that none governs
/// disagree, it is undetermined.
/// </summary>
public sealed record TimelineView
{
    private const int LeastMargin = 30;
    private const int MarginShare = 20;

    /// <summary>The first day of the period.</summary>
    public required Day From { get; init; }

    /// <summary>Its last day; never beyond the horizon.</summary>
    public required Day To { get; init; }

    /// <summary>The instruments, in the order of the library.</summary>
    public required ImmutableArray<InstrumentTimeline> Instruments { get; init; }

    /// <summary>The view of some instruments.</summary>
    /// <param name="inquiry">From where to look.</param>
    /// <param name="instruments">At what.</param>
    /// <param name="from">The first day; null for a while before the first change.</param>
    /// <param name="to">The last day; null for a while after the last change.</param>
    /// <param name="around">A day to look at where nothing ever changes.</param>
    public static TimelineView Of(Inquiry inquiry, IEnumerable<Instrument> instruments, Day? from, Day? to, Day around)
    {
        var rows = new Rows(inquiry);
        ImmutableArray<InstrumentTimeline> timelines = [.. instruments.Select(rows.Of)];
        var horizon = inquiry.Situation.Library.Horizon;
        var turns = timelines.SelectMany(t => t.Rows.Prepend(t.Force)).SelectMany(r => r.Turns.Concat(r.LastDays)).Where(d => d <= horizon).DefaultIfEmpty(around).ToList();
        var (first, last) = (turns.Min(), turns.Max());
        var margin = Math.Max(LeastMargin, (last - first) / MarginShare);
        var until = Earlier(to ?? last + margin, horizon);
        var since = from ?? Earlier(first + -margin, until);
        return new TimelineView { From = since, To = until < since ? since : until, Instruments = timelines };
    }

    /// <summary>The stretches of a row that some day of the period lies in, with their own ends.</summary>
    public IEnumerable<Stretch> Within(TimelineRow row)
    {
        var period = new Interval(Boundary.StartOf(From), Boundary.StartOf(To.Next));
        return row.Stretches.Where(s => s.On.Overlaps(period));
    }

    private static Day Earlier(Day one, Day other) => one < other ? one : other;

    /// <summary>Makes the rows, each of what all worlds say.</summary>
    private sealed class Rows(Inquiry inquiry)
    {
        private readonly Library _library = inquiry.Situation.Library;

        public InstrumentTimeline Of(Instrument instrument) => new(
            instrument,
            new TimelineRow("force", $"{instrument.Name} in force", instrument.Articles.IsEmpty ? Citation.None : instrument.Articles[0], Agreed(m => Force(m, instrument))),
            [.. Norms(instrument).Concat(_library.Accounts.Where(a => a.Instrument == instrument.Name && inquiry.Worlds.Any(m => m.IsLaw(a))).DistinctBy(a => a.Name).Select(Debt)).OrderBy(r => r.At, Citations.InOrder)]);

        /// <summary>The norms of an instrument but for the duty to pay that a debt is.</summary>
        private IEnumerable<TimelineRow> Norms(Instrument instrument)
        {
            var debts = _library.Accounts.Select(AccountNorms.PayingId).ToHashSet(StringComparer.Ordinal);
            return inquiry.Worlds.SelectMany(m => m.Norms).Where(n => n.Instrument == instrument.Name && !debts.Contains(n.Id)).DistinctBy(n => n.Id).Select(Norm);
        }

        private TimelineRow Norm(Norm norm)
        {
            var days = inquiry.Worlds.Where(m => m.IsLaw(norm)).Select(m => m.LifeOf(norm).LastDay).Distinct().ToList();
            return new TimelineRow("norm", English.Norm(norm), norm.At, Agreed(m => m.IsLaw(norm) ? m.LifeOf(norm).States : null)) { LastDay = days is [var only] ? only : null };
        }

        private TimelineRow Debt(Account account)
        {
            var parts = inquiry.Model.LedgerOf(account.Name).Parts.Where(p => p.Kind != DebtPartKind.Interest).Select(p => Part(account, p)).ToImmutableArray();
            return new TimelineRow("debt", $"{account.Debtor} owes {account.Creditor} {account.Name}", account.At, Agreed(m => Owed(m, account))) { Parts = parts };
        }

        private TimelineRow Part(Account account, DebtPart part) => new("part", English.Part(account, part), part.At, Agreed(m => m.LedgerOf(account.Name).StatesOf(part)))
        {
            LastDay = inquiry.Worlds.All(m => m.LedgerOf(account.Name).Part(part.Number)?.Due == part.Due) ? part.Due : null,
            Amount = new Amount(part.Amount, account.Unit),
        };

        /// <summary>The state on which all worlds agree, up to the horizon.</summary>
        private ImmutableArray<Stretch> Agreed(Func<Model, Timeline<NormState>?> of)
        {
            var undetermined = Timeline<NormState>.Constant(NormState.Undetermined, Support.None);
            var states = inquiry.Worlds.Select(of).ToList();
            var agreed = inquiry.LeavesWorldsOut || states.Contains(null)
                ? undetermined
                : states.OfType<Timeline<NormState>>().Aggregate((a, b) => Timeline.Combine(a, b, (x, y) => x == y ? x : NormState.Undetermined));
            var horizon = Boundary.StartOf(_library.Horizon.Next);
            return
            [
                .. agreed.Runs().Where(run => run.Interval.From < horizon)
                    .Select(run => new Stretch(run.Interval.Until < horizon ? run.Interval : new Interval(run.Interval.From, Boundary.End), run.Value)),
            ];
        }

        /// <summary>The force of an instrument as a state: of one between two parties, suspended while it rests between them.</summary>
        private static Timeline<NormState> Force(Model model, Instrument instrument)
        {
            var force = model.ForceOf(instrument.Name);
            var ever = Kleene.Ever(force);
            var between = instrument.Parties is [var one, var other] ? model.ForceBetween(instrument.Name, one, other) : force;
            return Timeline.Combine(Timeline.Combine(force, ever, (f, e) => (Force: f, Ever: e)), between, (general, bound) => (general.Force, general.Ever, bound) switch
            {
                (Truth.False, Truth.False, _) => NormState.Dormant,
                (Truth.False, Truth.True, _) => NormState.Terminated,
                (Truth.True, _, Truth.True) => NormState.InForce,
                (Truth.True, _, Truth.False) => NormState.Suspended,
                _ => NormState.Undetermined,
            });
        }

        /// <summary>
        /// A debt as a whole: breached while a part is overdue, in force while one is to be paid, else over. What may yet fall due, or may not, matters where nothing
        /// else is to be paid; where no part can be named, nothing has been owed yet.
        /// </summary>
        private static Timeline<NormState> Owed(Model model, Account account)
        {
            var ledger = model.LedgerOf(account.Name);
            var opened = Opened(model, account).Map(state => (State: state, Urgency: Urgency(state, isDue: true)));
            return ledger.Parts.Where(p => p.Kind != DebtPartKind.Interest).Select(p => Urgencies(ledger, p))
                .Aggregate(opened, (all, part) => Timeline.Combine(all, part, (a, b) => a.Urgency >= b.Urgency ? a : b))
                .Map(most => most.State);
        }

        private static Timeline<(NormState State, int Urgency)> Urgencies(Ledger ledger, DebtPart part)
        {
            var due = part.Due is { } day ? Kleene.Never.With(new Interval(Boundary.StartOf(day.Next), Boundary.End), Truth.True, Support.None) : Kleene.Always;
            return Timeline.Combine(ledger.StatesOf(part), due, (state, isDue) => (state, Urgency(state, isDue == Truth.True)));
        }

        private static Timeline<NormState> Opened(Model model, Account account) => model.Opened(account.Name).Map(opened => opened switch
        {
            Truth.False => NormState.Dormant,
            Truth.Unknown => NormState.Undetermined,
            _ => NormState.Conditional,
        });

        private static int Urgency(NormState state, bool isDue) => state switch
        {
            NormState.Breached => 6,
            NormState.Undetermined when isDue => 5,
            NormState.InForce => 4,
            NormState.Undetermined => 3,
            NormState.Fulfilled or NormState.Cured => 2,
            NormState.Conditional => 1,
            _ => 0,
        };
    }
}
