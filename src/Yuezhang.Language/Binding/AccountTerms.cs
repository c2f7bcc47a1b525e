using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Interest, early payment, waiver and allocation: what further statements lay on the accounts of a treaty.</summary>
/// <param name="accounts">The accounts, by the identity of their names; those that could be read.</param>
internal sealed class AccountTerms(Dictionary<string, Account> accounts)
{
    private readonly Dictionary<(string Account, Type Statement), Location> _said = [];

    /// <summary>Lays one statement on its account; one that cannot be laid there is reported.</summary>
    public void Add(StatementSyntax statement, BindingContext context)
    {
        var name = statement switch
        {
            InterestSyntax s => s.Account,
            PrepaymentSyntax s => s.Account,
            WaiverSyntax s => s.Account,
            AllocationSyntax s => s.Account,
            _ => throw new InvalidOperationException($"{statement.GetType().Name} is laid on no account."),
        };
        if (Account(name, statement, context) is not { } account)
        {
            return;
        }

        accounts[account.Name.Id] = statement switch
        {
            InterestSyntax s => account with { Interest = new InterestBinder(context).Bind(s, account) },
            PrepaymentSyntax s => account with { Prepayment = Prepayment(s, account, context) },
            WaiverSyntax s => account with { Waiver = Waiver(s, account, context) },
            AllocationSyntax s => account with { Allocation = s.First },
            _ => account,
        };
    }

    /// <summary>Judges what only all statements together show: interest can be waived only where it is borne.</summary>
    public void Finish(BindingContext context)
    {
        foreach (var (id, account) in accounts)
        {
            if (account.Waiver is not null && !_said.ContainsKey((id, typeof(InterestSyntax))))
            {
                context.Diagnostics.ReportNotOnThisAccount(
                    _said[(id, typeof(WaiverSyntax))], "a waiver of interest", account.Name.Name, "it bears no interest",
                    $"add `interest on {account.Name} is …`, or drop the waiver");
            }
        }
    }

    /// <summary>The account of this treaty on which a statement is laid for the first time.</summary>
    private Account? Account(NameSyntax name, StatementSyntax statement, BindingContext context)
    {
        if (new NameBinder(context).Entity(name, Sort.Account) is not { } entity)
        {
            return null;
        }

        var what = statement switch
        {
            InterestSyntax => "interest",
            PrepaymentSyntax => "a right to pay early",
            WaiverSyntax => "a waiver of interest",
            _ => "an order of payment",
        };
        if (!accounts.TryGetValue(entity.Id, out var account))
        {
            if (context.Names.Owners.TryGetValue(entity.Id, out var owner) && owner != context.Instrument)
            {
                context.Diagnostics.ReportNotOnThisAccount(
                    context.At(name.Span), what, entity.Name, $"it is a debt under {owner.Name}", $"write it in the file of {owner.Name}");
            }

            return null;
        }

        if (!_said.TryAdd((entity.Id, statement.GetType()), context.At(statement.Span)))
        {
            context.Diagnostics.ReportSaidTwice(context.At(statement.Span), $"{what} on {entity.Name}", _said[(entity.Id, statement.GetType())]);
            return null;
        }

        if (account.Recurring is not null)
        {
            context.Diagnostics.ReportNotOnThisAccount(
                context.At(name.Span), what, entity.Name, "it is a charge that recurs", "only a principal in instalments bears it");
            return null;
        }

        return account;
    }

    private static Alternatives<PrepaymentRule> Prepayment(PrepaymentSyntax syntax, Account account, BindingContext context)
    {
        if (new NameBinder(context).Entity(syntax.Debtor, Sort.Party) is { } debtor && debtor != account.Debtor)
        {
            context.Diagnostics.ReportNotOnThisAccount(
                context.At(syntax.Debtor.Span), "a right to pay early", account.Name.Name, $"`{debtor}` does not owe it", $"its debtor is {account.Debtor}");
        }

        const string What = "which instalments an early payment reduces";
        var clear = GuardedPoints.TryCollect(syntax.Clauses, c => c.Reading, c => new PrepaymentRule(c.Reduces), context, out var points);
        var rule = GuardedPoints.Exclusive(points, What, context);
        if (clear && !syntax.IsBroken && GuardedPoints.Unsaid(rule, context) is { } on)
        {
            context.Diagnostics.ReportUnsaidOnReading(context.At(syntax.Span), What, on, "reducing the next instalments");
        }

        return rule;
    }

    private static Waiver? Waiver(WaiverSyntax syntax, Account account, BindingContext context)
    {
        if (new NameBinder(context).Entity(syntax.WaivedOn, Sort.Account) is { } waivedOn && waivedOn != account.Name)
        {
            context.Diagnostics.ReportNotOnThisAccount(
                context.At(syntax.WaivedOn.Span), "a waiver of interest", waivedOn.Name, $"the condition is that {account.Name} is settled",
                "name the same debt twice");
        }

        return new TermBinder(context).Bind(syntax.Within) is { } within
            ? new Waiver(within, syntax.PaidInterestCounts, context.Cite(syntax.Span))
            : null;
    }
}
