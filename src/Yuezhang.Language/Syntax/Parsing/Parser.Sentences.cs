using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>The sentences that conditions are made of: a subject, and what is said of it.</content>
internal sealed partial class Parser
{
    private ConditionSyntax? Sentence()
    {
        if (AtAny("instalment", "instalments") && At(SyntaxKind.Number, 1))
        {
            return InstalmentsCondition();
        }

        if (At("interest") && At("on", 1))
        {
            return WaivedCondition();
        }

        var start = position;
        if (Phrase("a condition") is not { } phrase)
        {
            return null;
        }

        if (AtPredicate())
        {
            return Said(phrase.ToName(), tokens[start].Span);
        }

        if (phrase.Words.Length == 1)
        {
            position = start;
            FailMissing("a condition", "instalment", "instalments", "interest");
            return null;
        }

        return ActCondition(start, phrase);
    }

    private InstalmentsConditionSyntax? InstalmentsCondition()
    {
        var start = position;
        position++;
        if (Ordinals("an instalment's number") is not { } instalments
            || !Expect("of")
            || Name("the account") is not { } account
            || !ExpectIs(out var denied))
        {
            return null;
        }

        if (!AtAny("paid", "overdue"))
        {
            FailMissing("`paid` or `overdue`", "paid", "overdue");
            return null;
        }

        var overdue = Current.Text == "overdue";
        position++;
        return new InstalmentsConditionSyntax(instalments, account, overdue, denied, Since(start));
    }

    private ConditionSyntax? WaivedCondition()
    {
        var start = position;
        position += 2;
        return Name("the account") is { } account && ExpectIs(out var denied) && Expect("waived")
            ? Denied(denied, new WaivedConditionSyntax(account, Since(start)))
            : null;
    }

    private bool AtPredicate() => AtAny("is", "are", "has", "have", "must", "may", "need", "can", "cannot") || (AtAny("does", "do") && At("not", 1));

    /// <summary>What is said of a subject, from its verb on: <c>is open</c>, <c>has evacuated Port Sarn</c>, <c>must leave</c>.</summary>
    /// <param name="subject">The subject, already read.</param>
    /// <param name="from">Where the sentence starts.</param>
    private ConditionSyntax? Said(NameSyntax subject, TextSpan from)
    {
        var verb = position;
        if (AtAny("is", "are"))
        {
            return ExpectIs(out var denied) && State(subject, from) is { } state ? Denied(denied, state) : null;
        }

        if (Take("has") || Take("have"))
        {
            var denied = Take("not");
            return Perfect(subject, from) is { } done ? Denied(denied, done) : null;
        }

        if (AtAny("does", "do") && At("not", 1))
        {
            position += 2;
            return Act() is { } act
                ? Denied(true, new ActConditionSyntax(subject, act, from.To(Last.Span)))
                : null;
        }

        if (OptionalModality() is { } modality)
        {
            return Act() is { } norm ? new BoundConditionSyntax(subject, modality, norm, from.To(Last.Span)) : null;
        }

        if (!failed)
        {
            position = verb;
            FailMissing("`is`, `has` or another verb", "is", "are", "has", "have", "must", "may", "can");
        }

        return null;
    }

    /// <summary>What stands after <c>is</c>.</summary>
    private ConditionSyntax? State(NameSyntax subject, TextSpan from)
    {
        if (TakeAll("in force"))
        {
            return InForce(subject, from);
        }

        if (TakeAll("held by"))
        {
            return Name("who holds it") is { } holder ? new HeldConditionSyntax(subject, holder, from.To(Last.Span)) : null;
        }

        if (TakeAll("the same as"))
        {
            return Name("the other") is { } other ? new SameConditionSyntax(subject, other, from.To(Last.Span)) : null;
        }

        if (At("in") && At("breach", 1))
        {
            return Breach(subject, from);
        }

        if (Take("validly"))
        {
            return Phrase("a past participle") is { } done ? new ValidlyDoneConditionSyntax(subject, done, from.To(Last.Span)) : null;
        }

        if (Phrase("a state or a past participle") is not { } predicate)
        {
            return null;
        }

        return predicate.Text == "settled"
            ? new SettledConditionSyntax(subject, from.To(Last.Span))
            : new PredicateConditionSyntax(subject, predicate, from.To(Last.Span));
    }

    private ConditionSyntax? InForce(NameSyntax instrument, TextSpan from)
    {
        if (!Take("between"))
        {
            return new InForceConditionSyntax(instrument, from.To(Last.Span));
        }

        return Name("a party") is { } one && Expect("and") && Name("a party") is { } other
            ? new BetweenForceConditionSyntax(instrument, one, other, from.To(Last.Span))
            : null;
    }

    private BreachConditionSyntax? Breach(NameSyntax bearer, TextSpan from)
    {
        if (!Expect("in breach of") || !(Take("its") || Take("their") || Expect("its")) || !Expect("duty"))
        {
            return null;
        }

        var ofProhibition = Take("not");
        return Expect("to") && Act() is { } act ? new BreachConditionSyntax(bearer, ofProhibition, act, from.To(Last.Span)) : null;
    }

    /// <summary>What stands after <c>has</c>.</summary>
    private ConditionSyntax? Perfect(NameSyntax subject, TextSpan from)
    {
        if (Take("been"))
        {
            return Phrase("a past participle") is { } participle ? new BeenDoneConditionSyntax(subject, participle, from.To(Last.Span)) : null;
        }

        var validly = Take("validly");
        if (Act("a past participle") is not { } act)
        {
            return null;
        }

        if (TakeAll("at least"))
        {
            return Ordinal("a number of times") is { } count && (Take("times") || Expect("times"))
                ? new TimesConditionSyntax(subject, act, count, from.To(Last.Span))
                : null;
        }

        if (AtMeasure())
        {
            return Expect("with at least") && Amount("an amount", "in") is { } amount && Expect("in all")
                ? new TotalConditionSyntax(subject, act, amount, from.To(Last.Span))
                : null;
        }

        return new HasDoneConditionSyntax(subject, act, validly, from.To(Last.Span));
    }

    /// <summary><c>Japan garrisons Weihaiwei with 1 brigade</c>; subject, verb and object in one phrase.</summary>
    private ActConditionSyntax? ActCondition(int start, PhraseSyntax phrase) =>
        RestOfAct(start, phrase) is { } act ? new ActConditionSyntax(null, act, Since(start)) : null;

    private bool ExpectIs(out bool denied)
    {
        denied = false;
        if (!Take("is") && !Take("are"))
        {
            FailMissing("`is` or `are`", "is", "are");
            return false;
        }

        denied = Take("not");
        return true;
    }

    private static ConditionSyntax Denied(bool denied, ConditionSyntax condition) =>
        denied ? new NotSyntax(condition, condition.Span) : condition;

    /// <summary><c>must</c>, <c>must not</c>, <c>may</c>, <c>need not</c>, <c>can</c>, <c>cannot</c>, or nothing.</summary>
    private Modality? OptionalModality()
    {
        if (Take("must"))
        {
            return Take("not") ? Modality.MustNot : Modality.Must;
        }

        if (Take("may"))
        {
            return Modality.May;
        }

        if (Take("cannot"))
        {
            return Modality.Cannot;
        }

        return Take("can") ? Modality.Can : Take("need") && Expect("not") ? Modality.NeedNot : null;
    }

    /// <summary>A verb with its object, quantity, receiver and place.</summary>
    private ActSyntax? Act(string what = "an act")
    {
        var start = position;
        return Phrase(what) is { } phrase ? RestOfAct(start, phrase) : null;
    }

    /// <summary>What may follow the verb and its object: <c>with 2 companies to Belmora at Karst</c>.</summary>
    private ActSyntax? RestOfAct(int start, PhraseSyntax phrase)
    {
        var measure = OptionalMeasure();
        if (measure is not null && AtAny("to", "at"))
        {
            if (Phrase("to whom or where") is not { } rest)
            {
                return null;
            }

            phrase = PhraseSyntax.Of([.. phrase.Words, .. rest.Words]);
        }

        return failed ? null : new ActSyntax(phrase, measure, [], Since(start));
    }
}
