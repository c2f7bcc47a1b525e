using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Binding;

/// <summary>Gives the sentences of the record their meaning: what happened, or of what the record holds everything.</summary>
/// <param name="context">Where the sentence stands.</param>
/// <param name="accounts">The accounts of the library, by the identity of their names.</param>
internal sealed class EventBinder(BindingContext context, IReadOnlyDictionary<string, Account> accounts)
{
    private readonly NameBinder _names = new(context);
    private readonly ActBinder _acts = new(context);

    /// <summary>The accounts of a library by the identity of their names; of several versions the first.</summary>
    public static IReadOnlyDictionary<string, Account> AccountsOf(Library library) => library.Accounts.DistinctBy(a => a.Name.Id).ToDictionary(a => a.Name.Id, StringComparer.Ordinal);

    /// <summary>What a sentence says happened; null, once it is reported, where a part of it is not known.</summary>
    public (Act Act, Payment? Payment)? Happening(YamlScalar text)
    {
        switch (Parse(text))
        {
            case PaymentEventSyntax payment:
                return Payment(payment);
            case PaymentsSyntax payments:
                context.Diagnostics.ReportNotAnEvent(
                    context.At(payments.Span), "`payments of …` is no event", "write one payment, as in `A pays B 100 marks as instalment 1 of the loan`");
                return null;
            case { } sentence when Act(sentence) is { } act:
                return (act, null);
            default:
                return null;
        }
    }

    /// <summary>The acts, or the account whose payments, a sentence describes; both null, once it is reported, where a part of it is not known.</summary>
    public (Act? Act, Entity? Payments) Description(YamlScalar text)
    {
        switch (Parse(text))
        {
            case PaymentsSyntax payments:
                return (null, _names.Entity(payments.Account, Sort.Account));
            case PaymentEventSyntax payment:
                context.Diagnostics.ReportNotAnEvent(
                    context.At(payment.Span), "one payment is no kind of event that can be complete",
                    $"write `payments of {payment.Account.Text}`");
                return (null, null);
            case { } sentence:
                return (Act(sentence), null);
            default:
                return (null, null);
        }
    }

    private EventSentenceSyntax? Parse(YamlScalar text) =>
        TreatyParser.ParseEventSentence(text.Value, context.Source, text.Part(new Text.TextSpan(0, text.Value.Length)), context.Diagnostics);

    private Act? Act(EventSentenceSyntax sentence) => sentence switch
    {
        DoneEventSyntax done => _acts.Done(done.Object, done.Participle),
        ActEventSyntax { Act: var act } => _acts.WithAgent(act, VerbForm.Present),
        _ => throw new InvalidOperationException($"No meaning is given to {sentence.GetType().Name}."),
    };

    private (Act Act, Payment? Payment)? Payment(PaymentEventSyntax syntax)
    {
        var payer = _names.Entity(syntax.Payer, Sort.Party);
        var payee = _names.Entity(syntax.Payee, Sort.Party);
        var amount = _names.Amount(syntax.Amount);
        var name = _names.Entity(syntax.Account, Sort.Account);
        if (payer is null || payee is null || name is null || amount is not { } paid)
        {
            return null;
        }

        if (paid.Value.Sign <= 0)
        {
            context.Diagnostics.ReportNothingOwed(context.At(syntax.Amount.Span));
            return null;
        }

        if ((accounts.TryGetValue(name.Id, out var account) && !Fits(syntax, account, payer, payee, paid))
            || (syntax.Instalment is { } number && !_names.HasInstalment(name, number)))
        {
            return null;
        }

        return (new Act(Verb.Pay, payer, name, amount), new Payment(name, paid, syntax.Part, syntax.Instalment?.Value ?? 0));
    }

    private bool Fits(PaymentEventSyntax syntax, Account account, Entity payer, Entity payee, Amount paid)
    {
        if (paid.Unit != account.Unit)
        {
            context.Diagnostics.ReportPaymentInForeignUnit(
                context.At(syntax.Amount.Span), paid.Unit.Plural, account.Name.Name, account.Unit.Plural);
            return false;
        }

        if (syntax.Part == PaymentPart.Unnamed && account is { Interest: not null, Allocation: null })
        {
            context.Diagnostics.ReportPaymentNamesNoPart(context.At(syntax.Span), account.Name.Name);
            return false;
        }

        return Stands(syntax.Payer, payer, account.Debtor, account) & Stands(syntax.Payee, payee, account.Creditor, account);
    }

    private bool Stands(NameSyntax name, Entity named, Entity wanted, Account account)
    {
        if (named != wanted)
        {
            context.Diagnostics.ReportPaymentBetweenOthers(
                context.At(name.Span), name.Text, account.Name.Name, $"{account.Debtor} to {account.Creditor}");
        }

        return named == wanted;
    }
}
