using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>The text's own plan: what falls due if everything is paid on its last day. Parts without a known day are not in it.</summary>
internal sealed class PaymentPlan(Account account, Day? opens, ImmutableArray<DebtPart> parts, InterestClause interest)
{
    public ImmutableArray<ScheduledPayment> Draw()
    {
        var left = account.Principal;
        var changes = new List<BalanceStep>();
        var rows = new List<ScheduledPayment>();
        var book = new PrincipalBook(parts, Reduces.Next);
        foreach (var part in parts.Where(p => p.Due is not null).OrderBy(p => p.Due))
        {
            var due = part.Due!.Value;
            left = account.Recurring is null ? left - part.Amount : Rational.Zero;
            book.Pay(due, part.Amount, part.Number);
            changes.Add(new BalanceStep(due, left));
            rows.Add(new ScheduledPayment(due, part.Number, part.Amount, Rational.Zero, left, part.At));
        }

        var balances = BalanceStep.Of(opens, account.Principal, changes);
        if (interest.Run(book, balances) is { } run)
        {
            AddInterest(rows, balances, run);
        }

        return [.. rows.OrderBy(r => r.Due)];
    }

    private void AddInterest(List<ScheduledPayment> rows, ImmutableArray<BalanceStep> balances, InterestRun run)
    {
        var from = run.Start;
        foreach (var date in interest.Dates(run.Start).TakeWhile(_ => from == run.Start || !BalanceAfter(from).IsZero))
        {
            var at = rows.FindIndex(r => r.Due == date);
            var accrued = run.Accrued(from, date);
            if (at >= 0)
            {
                rows[at] = rows[at] with { Interest = accrued };
            }
            else
            {
                rows.Add(new ScheduledPayment(date, null, Rational.Zero, accrued, BalanceAfter(date), account.Interest!.At));
            }

            from = date;
        }

        Rational BalanceAfter(Day day) => balances.Where(s => s.From <= day).Select(s => s.Balance).LastOrDefault();
    }
}
