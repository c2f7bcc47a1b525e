using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// A debt in every history that the record allows: payments of uncertain date on each of their days. What all histories have in common
/// is certain. Past the end of the record, more may have been paid: then only what is paid stays paid.
/// </summary>
internal sealed class NaiveLedger
{
    // where the clock has not started, nothing is late
    private static readonly Day s_never = new(int.MaxValue / 2);

    private readonly NaiveWorld _world;
    private readonly Account _account;
    private readonly List<(int Number, Rational Amount, Day Due)> _parts;
    private readonly List<(int Number, Day Due)> _doubtful = [];
    private readonly List<NaiveDebt> _histories;
    private readonly Day _through;
    private readonly Day? _limit;

    public NaiveLedger(NaiveWorld world, Account account)
    {
        (_world, _account) = (world, account);
        _through = world.Events.PaymentsThrough(account.Name);
        _limit = account.Waiver is { } waiver ? world.LastDay(waiver.Within) : null;
        _parts = account.Recurring is { } recurring ? Charges(recurring) : [.. account.Instalments.Select(i => (i.Number, i.Amount, world.LastDay(i.Due) ?? s_never))];
        IEnumerable<List<(Day Day, Payment Payment)>> histories = [[]];
        foreach (var (payment, earliest, latest) in world.Events.Payments(account.Name))
        {
            histories = histories.SelectMany(h => Enumerable.Range(earliest.Number, latest - earliest + 1)
                .Select(d => new Day(d) > world.Events.Known ? h : [.. h, (new Day(d), payment)]));
        }

        _histories = [.. histories.Select(h => new NaiveDebt(account, _parts, world.Choice, _limit, [.. h.OrderBy(p => p.Day)], world.First, world.Last))];
    }

    /// <summary>Whether money came after nothing was owed any more.</summary>
    public bool IsPaidAfterSettlement => _histories.Exists(h => h.LastPayment > h.SettledOn);

    /// <summary>Whether money came, or a last day passed, before the instrument was surely in force.</summary>
    public bool IsEarlierThanForce => _world.Opened(_account.Instrument, _world.Last) != Truth.True || _histories.Exists(h => h.FirstPayment is { } day && _world.Opened(_account.Instrument, day) != Truth.True)
        || _parts.Exists(p => p.Due < _world.Last && _world.Opened(_account.Instrument, p.Due) != Truth.True);

    /// <summary>Whether money came, or nothing was left but interest, beyond the end of the record.</summary>
    public bool IsPaidBeyondTheRecord => (_account.Recurring is not null && _world.Days.Any(d => d > _through && Principal(d) is not null)) || _histories.Exists(h => h.LastPayment > _through
        || (_through < _world.Last && _through >= _world.First && h.PrincipalOn(_through).IsZero && !(h.SettledOn <= _through)));

    public bool HasDoubtfulCharges => _doubtful.Count > 0;

    public WaiverState? Waiver => _account.Waiver is null ? null : Agreed<WaiverState>(_histories, h =>
        h.MetOn is not null ? WaiverState.Met : _limit <= _through ? WaiverState.Missed : WaiverState.Open) ?? WaiverState.Open;

    public Rational? Principal(Day on) => _world.Opened(_account.Instrument, on) switch
    {
        Truth.False => 0,
        Truth.Unknown => null,
        _ when _account.Recurring is not null && on > _world.Situation.Library.Horizon => null,
        _ => Agreed(_histories, h => PrincipalIn(h, on)),
    };

    /// <summary>The interest accrued for the days before a day, as if nothing waived it.</summary>
    /// <remarks>Of an account that opens only after its first last day the text says nothing here.</remarks>
    public Rational? Accrued(Day on) => on > _through.Next || IsEarlierThanForce ? null : Agreed(_histories, h => (Rational?)h.AccruedOn(on));

    public Truth Paid(int number, Day on) => Known(h => h.PaidOn.TryGetValue(number, out var day) ? day : null, on);

    public Truth Overdue(int number, Day on)
    {
        var late = _parts.Find(p => p.Number == number).Due < on ? Truth.True : Truth.False;
        return NaiveTruth.AllOf([late, _world.Opened(_account.Instrument, on), NaiveTruth.Contrary(Paid(number, on))]);
    }

    public Truth Settled(Day on) => _account.Recurring is not null
        ? Principal(on) switch { null => Truth.Unknown, { IsZero: true } => Truth.True, _ => Truth.False }
        : Known(h => h.SettledOn, on);

    private Rational? PrincipalIn(NaiveDebt history, Day on)
    {
        if (_account.Recurring is null)
        {
            var left = history.PrincipalOn(on);
            return on <= _through || left.IsZero ? left : null;
        }

        var total = _parts.Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);
        var fallen = _parts.Where(p => p.Due <= on).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);
        var owed = Rational.Max(fallen - (total - history.PrincipalOn(on)), 0);
        var certain = !_doubtful.Exists(d => d.Due <= on) && (on <= _through || owed.IsZero);
        return certain ? owed : null;
    }

    private Truth Known(Func<NaiveDebt, Day?> day, Day on) => Agreed<Truth>(_histories, h =>
        day(h) <= on ? Truth.True : on <= _through ? Truth.False : Truth.Unknown) ?? Truth.Unknown;

    private List<(int Number, Rational Amount, Day Due)> Charges(RecurringCharge recurring)
    {
        var charges = new List<(int Number, Rational Amount, Day Due)>();
        for (var times = 1; _world.LastDay(recurring.Every, times) is { } due && due <= _world.Situation.Library.Horizon; times++)
        {
            var falls = _world.Holds(recurring.While, due);
            if (falls == Truth.True)
            {
                charges.Add((times, recurring.Amount, due));
            }
            else if (falls == Truth.Unknown)
            {
                _doubtful.Add((times, due));
            }
        }

        return charges;
    }

    private static T? Agreed<T>(List<NaiveDebt> histories, Func<NaiveDebt, T?> look)
        where T : struct
    {
        var seen = histories.Select(look).Distinct().ToList();
        return seen is [var only] ? only : null;
    }
}
