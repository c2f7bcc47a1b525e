using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// A debt in every history that the record allows: payments and the start of the clock on each of their days, charges that perhaps fell due
/// fallen or not. What all histories have in common is certain. Past the end of the record more may have been paid: then only what is
/// paid stays paid. All clocks of one debt start with one act.
/// </summary>
internal sealed class NaiveLedger
{
    // where the clock has not started, nothing falls due
    private static readonly Day s_never = new(int.MaxValue / 2);

    private readonly NaiveWorld _world;
    private readonly Account _account;
    private readonly List<NaiveDebt> _histories = [];
    private readonly Day _through;
    private readonly Truth[] _opened;

    public NaiveLedger(NaiveWorld world, Account account)
    {
        (_world, _account) = (world, account);
        _through = world.Events.PaymentsThrough(account.Name);
        _opened = world.Force.Opened(account);
        var opens = world.Days.Where((_, i) => _opened[i] == Truth.True).Select(d => (Day?)d).FirstOrDefault();
        foreach (var anchor in Starts(world, account))
        {
            var limit = account.Waiver is { } waiver ? LastDay(waiver.Within, anchor) : null;
            foreach (var parts in Parts(anchor))
            {
                _histories.AddRange(Payments().Select(payments => new NaiveDebt(account, parts, world.Choice, limit, opens, payments, world.First, world.Last)));
            }
        }
    }

    /// <summary>Every day on which its clocks may have started; where they start with an act, one that is known to have been done.</summary>
    public static List<Day?> Starts(NaiveWorld world, Account account) => Clock(account)?.Start switch
    {
        null => [null],
        Happened start => [.. world.Events.Anchors(start.Act).Cast<Day?>().DefaultIfEmpty(null)],
        var start => world.Starts(start),
    };

    // a day that the text names has no clock
    private static Term? Clock(Account account) =>
        account.Instalments.Select(i => i.Due).Prepend(account.Recurring?.Every).Append(account.Waiver?.Within).FirstOrDefault(t => t is { EndsOn: null });

    private Day? LastDay(Term term, Day? anchor) => term.EndsOn ?? (anchor is { } from ? _world.LastDay(term, _account.Instrument, from) : null);

    public WaiverState? Waiver => _account.Waiver is null ? null : Agreed<WaiverState>(h =>
        h.MetOn is not null ? WaiverState.Met : h.Limit <= _through ? WaiverState.Missed : WaiverState.Open) ?? WaiverState.Open;

    public Rational? Principal(Day on) => _opened[_world.Index(on)] switch
    {
        Truth.False => 0,
        Truth.Unknown => null,
        _ when _account.Recurring is not null && on > _world.Situation.Library.Horizon => null,
        _ => Agreed<Rational>(h => Principal(h, on) is var left && (on <= _through || left.IsZero) ? left : null),
    };

    /// <summary>The interest accrued for the days before a day, as if nothing waived it.</summary>
    public Rational? Accrued(Day on) => on > _through.Next ? null : Agreed<Rational>(h => h.AccruedOn(on));

    public Truth Paid(int number, Day on) => Common(h => Since(h.PaidOn.TryGetValue(number, out var day) ? day : null, on));

    public Truth Overdue(int number, Day on) => NaiveTruth.Both(_opened[_world.Index(on)], Common(h =>
    {
        var due = h.Parts.Find(p => p.Number == number).Due;
        var late = due == s_never ? Truth.Unknown : due < on ? Truth.True : Truth.False;
        return NaiveTruth.Both(late, NaiveTruth.Contrary(Since(h.PaidOn.TryGetValue(number, out var day) ? day : null, on)));
    }));

    public Truth Settled(Day on) => _account.Recurring is not null
        ? Principal(on) switch { null => Truth.Unknown, { IsZero: true } => Truth.True, _ => Truth.False }
        : NaiveTruth.Both(_opened[_world.Index(on)], Common(h => Since(h.SettledOn, on)));

    private Rational Principal(NaiveDebt history, Day on)
    {
        if (_account.Recurring is null)
        {
            return history.PrincipalOn(on);
        }

        var notYet = history.Parts.Where(p => p.Due > on).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);
        return Rational.Max(history.PrincipalOn(on) - notYet, 0);
    }

    private Truth Since(Day? day, Day on) => day <= on ? Truth.True : on <= _through ? Truth.False : Truth.Unknown;

    private Truth Common(Func<NaiveDebt, Truth> look) => Agreed<Truth>(h => look(h)) ?? Truth.Unknown;

    private IEnumerable<List<(int Number, Rational Amount, Day Due)>> Parts(Day? anchor)
    {
        if (_account.Recurring is not { } recurring)
        {
            return [[.. _account.Instalments.Select(i => (i.Number, i.Amount, LastDay(i.Due, anchor) ?? s_never))]];
        }

        IEnumerable<List<(int Number, Rational Amount, Day Due)>> ways = [[]];
        for (var times = 1; anchor is { } from && _world.LastDay(recurring.Every, _account.Instrument, from, times) is { } due && due <= _world.Situation.Library.Horizon; times++)
        {
            var charge = (times, recurring.Amount, due);
            ways = _world.Holds(recurring.While, due) switch
            {
                Truth.True => ways.Select(w => w.Append(charge).ToList()),
                Truth.Unknown => ways.SelectMany(w => new[] { w, [.. w, charge] }),
                _ => ways,
            };
            ways = ways.ToList();
        }

        return ways;
    }

    private List<List<(Day Day, Payment Payment)>> Payments()
    {
        IEnumerable<List<(Day Day, Payment Payment)>> ways = [[]];
        foreach (var (payment, earliest, latest) in _world.Events.Payments(_account.Name))
        {
            ways = ways.SelectMany(w => Enumerable.Range(earliest.Number, latest - earliest + 1)
                .Select(d => new Day(d) > _world.Events.Known ? w : [.. w, (new Day(d), payment)]));
        }

        return [.. ways.Select(w => w.OrderBy(p => p.Day).ToList())];
    }

    private T? Agreed<T>(Func<NaiveDebt, T?> look)
        where T : struct
    {
        var first = look(_histories[0]);
        return _histories.TrueForAll(h => EqualityComparer<T?>.Default.Equals(look(h), first)) ? first : null;
    }
}
