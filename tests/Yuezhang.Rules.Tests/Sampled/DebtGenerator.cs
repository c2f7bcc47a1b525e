using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes debts by chance: one to four instalments, interest at 36 % or 73 % so that it shows in days, a waiver; and payments on them.</summary>
internal sealed class DebtGenerator(Random random)
{
    public TestTreaty AddDebt(TestTreaty treaty)
    {
        var count = random.Next(1, 5);
        var account = Debts.OfParts([.. Enumerable.Range(1, count).Select(n => new Instalment(n, new Rational(random.Next(1, 8) * 10, random.Next(1, 3)), Term(), Article(1)))]);
        account = Chance(60) ? account.Reducing((Reduces)random.Next(3)) : account;
        if (Chance(60))
        {
            account = account.At(Interest(treaty, count)).Allocating((Allocation)random.Next(2));
            account = Chance(60) ? account.WaivedWithin(Term(), Chance(70)) : account;
        }

        return AddPayments(treaty.With(account), account, account.Principal, count);
    }

    public TestTreaty AddShare(TestTreaty treaty, Condition during)
    {
        var account = Debts.Recurring(random.Next(1, 5) * 10, Law.Days(random.Next(15, 25)), during);
        return AddPayments(treaty.With(account), account, 60, 0);
    }

    private TestTreaty AddPayments(TestTreaty treaty, Account account, Rational principal, int instalments)
    {
        treaty = Chance(85) ? treaty.CompletePayments(Chance(75) ? "1850-12-31" : $"{ProgramGenerator.First + random.Next(20, 55)}", account.Name) : treaty;
        var left = principal;
        var start = treaty.Events.FirstOrDefault(e => e.Act == Exchange)?.Dates.Items[0].Value.Range.Latest ?? ProgramGenerator.First + 5;
        var days = Enumerable.Range(Chance(95) ? 0 : -3, 48).OrderBy(_ => random.Next()).Take(random.Next(0, 7)).Order().Select(n => start + n).Where(day => day > ProgramGenerator.First);
        foreach (var day in days)
        {
            var part = Part(account);
            var most = part == PaymentPart.Interest || left.Sign <= 0 ? 8 : left;
            var amount = Chance(30) ? most : Rational.Max(most * new Rational(random.Next(1, 9), 8), 1);
            left -= part == PaymentPart.Interest ? 0 : amount;
            var range = Chance(94) || treaty.Events.Count(e => e.Payment is not null && !e.Dates.Items[0].Value.Range.IsOneDay) > 1 ? new DateRange(day) : RecordGenerator.Range(random, day);
            treaty = treaty.Pays(range, amount, part, part == PaymentPart.Instalment ? random.Next(1, instalments + 1) : 0, null, account.Name);
            if (left.Sign <= 0 && Chance(85) && account.Interest is null)
            {
                break;
            }
        }

        return treaty;
    }

    private PaymentPart Part(Account account) => account switch
    {
        { Recurring: not null } => Chance(50) ? PaymentPart.Unnamed : PaymentPart.Principal,
        { Interest: null } => (PaymentPart)random.Next(3),
        _ => (PaymentPart)random.Next(4),
    };

    private Interest Interest(TestTreaty treaty, int instalments)
    {
        var start = random.Next(1, instalments + 1);
        return Debts.Interest(Chance(50) ? new(36, 100) : new(73, 100), 1, (DayCount)random.Next(4)) with
        {
            Payable = Law.Always(Law.Days(random.Next(5, 20))),
            From = treaty.Readings.Length > 0 && Chance(40)
                ? Law.Read("point", ("one", new InterestStart(start, false)), ("other", new InterestStart(start, true)))
                : Law.Always(new InterestStart(start, Chance(40))),
        };
    }

    private Term Term() => Chance(25) ? Law.Months(1) : Law.Days(random.Next(3, 40));

    private bool Chance(int percent) => random.Next(100) < percent;
}
