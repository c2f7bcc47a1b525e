using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Accounts;

/// <summary>The interest of an account as the readings taken have it: from when it runs on a balance, and on which dates it is payable.</summary>
internal sealed class InterestClause(Account account, TermDays days, TakenReadings readings)
{
    /// <summary>Interest on a balance; null where none runs, or not yet.</summary>
    public InterestRun? Run(PrincipalBook book, ImmutableArray<BalanceStep> steps)
    {
        if (account.Interest is not { } interest
            || readings.Of(interest.From, LedgerPoint.Interest) is not { } start
            || readings.Of(interest.DayCount, LedgerPoint.Interest) is not { } dayCount
            || account.Instalments.FirstOrDefault(i => i.Number == start.Instalment) is not { } instalment)
        {
            return null;
        }

        // what is paid is paid, whether or not its term has begun to run
        var from = start.OnPayment ? book.PaidOn(start.Instalment) : days.LastDay(instalment.Due);
        return from is { } day ? new InterestRun(day, interest.Rate, dayCount.Value, steps) : null;
    }

    /// <summary>From which act on and how often interest is payable; null where the text does not say.</summary>
    public Term? Payable => account.Interest is { } interest ? readings.Of(interest.Payable, LedgerPoint.Interest) : null;

    /// <summary>The dates on which interest is payable, after it has begun to run.</summary>
    public IEnumerable<Day> Dates(Day start)
    {
        if (Payable is not { } payable)
        {
            yield break;
        }

        foreach (var date in days.Recurrences(payable))
        {
            if (date > start)
            {
                yield return date;
            }
        }
    }
}
