using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Sentences of the record.</content>
internal sealed partial class Parser
{
    /// <summary>A state that the record tells: the whole of a text.</summary>
    public Conditions.ConditionSyntax? StateSentence()
    {
        Enter(new Segment(0, tokens.Length - 1));
        return Phrase("of what it is said") is { } subject && ExpectIs(out _) && State(subject.ToName(), tokens[0].Span) is { } state && ExpectEnd() ? state : null;
    }

    public EventSentenceSyntax? EventSentence()
    {
        Enter(new Segment(0, tokens.Length - 1));
        var sentence = ReadEventSentence();
        return sentence is not null && ExpectEnd() ? sentence : null;
    }

    private EventSentenceSyntax? ReadEventSentence()
    {
        var start = position;
        if (AtEnd)
        {
            FailUnknownEvent();
            return null;
        }

        if (TakeAll("payments of"))
        {
            return Name("the account") is { } account ? new PaymentsSyntax(account, Since(start)) : null;
        }

        if (Phrase("what happened") is not { } phrase)
        {
            return null;
        }

        if (Take("pays"))
        {
            return PaymentEvent(start, phrase.ToName());
        }

        if (Take("is") || Take("are"))
        {
            return Phrase("a past participle") is { } participle ? new DoneEventSyntax(phrase.ToName(), participle, Since(start)) : null;
        }

        if (phrase.Words.Length == 1)
        {
            FailUnknownEvent();
            return null;
        }

        return RestOfAct(start, phrase) is { } act ? new ActEventSyntax(act, Since(start)) : null;
    }

    private void FailUnknownEvent()
    {
        var whole = AtEnd && position == 0 ? Here() : tokens[0].Span.To(tokens[Math.Max(0, end - 1)].Span);
        Fail(() => diagnostics.ReportUnknownEventSentence(source.At(whole), Shown(whole)));
    }

    private PaymentEventSyntax? PaymentEvent(int start, NameSyntax payer)
    {
        if (Name("who is paid") is not { } payee || Amount("an amount", "as", "of") is not { } amount)
        {
            return null;
        }

        var part = PaymentPart.Unnamed;
        OrdinalSyntax? instalment = null;
        if (Take("as"))
        {
            if (TakeAll("interest on"))
            {
                part = PaymentPart.Interest;
                return Name("the account") is { } debt ? new PaymentEventSyntax(payer, payee, amount, part, null, debt, Since(start)) : null;
            }

            if (Take("instalment"))
            {
                part = PaymentPart.Instalment;
                instalment = Ordinal("an instalment's number");
            }
            else if (Take("principal"))
            {
                part = PaymentPart.Principal;
            }
            else
            {
                FailMissing("`instalment`, `principal of` or `interest on`", "instalment", "principal", "interest");
            }
        }

        return !failed && ExpectOf() && Name("the account") is { } account
            ? new PaymentEventSyntax(payer, payee, amount, part, instalment, account, Since(start))
            : null;
    }

    private bool ExpectOf()
    {
        if (Take("of"))
        {
            return true;
        }

        FailMissing("`of` and the account", "of");
        return false;
    }
}
