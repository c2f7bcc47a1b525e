using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Conditions in the order of a statement.</content>
internal sealed partial class Parser
{
    private int depth;

    /// <summary>Operands joined by <c>and</c>, or joined by <c>or</c>; never both without parentheses.</summary>
    private ConditionSyntax? Condition()
    {
        var start = position;
        if (Operand() is not { } first)
        {
            return null;
        }

        if (!AtAny("and", "or"))
        {
            return first;
        }

        var joint = Current;
        var operands = ImmutableArray.CreateBuilder<ConditionSyntax>();
        operands.Add(first);
        while (Take(joint.Text))
        {
            if (Operand() is not { } operand)
            {
                return null;
            }

            operands.Add(operand);
        }

        if (AtAny("and", "or"))
        {
            var other = Current.Span;
            Fail(() => diagnostics.ReportAndWithOr(source.At(other), source.At(joint.Span)));
            return null;
        }

        return joint.Text == "and"
            ? new AllOfSyntax(operands.ToImmutable(), Since(start))
            : new AnyOfSyntax(operands.ToImmutable(), Since(start));
    }

    private ConditionSyntax? Operand()
    {
        var start = position;
        if (Take("not"))
        {
            if (!At(SyntaxKind.OpenParenthesis))
            {
                FailMissing("`(` after `not`");
                return null;
            }

            return Parenthesis() is { } denied ? new NotSyntax(denied, Since(start)) : null;
        }

        return At(SyntaxKind.OpenParenthesis) ? Parenthesis() : SimpleCondition();
    }

    private ConditionSyntax? Parenthesis()
    {
        var opening = Current.Span;
        if (depth == DeepestParentheses)
        {
            Fail(() => diagnostics.ReportParenthesesTooDeep(source.At(opening), DeepestParentheses));
            return null;
        }

        position++;
        depth++;
        var condition = Condition();
        depth--;
        if (condition is not null && !Take(SyntaxKind.CloseParenthesis))
        {
            Fail(() => diagnostics.ReportParenthesisNotClosed(source.At(Here()), source.At(opening)));
            return null;
        }

        return condition;
    }

    private ConditionSyntax? SimpleCondition()
    {
        if (AtAny("instalment", "instalments") && At(SyntaxKind.Number, 1))
        {
            return InstalmentsCondition();
        }

        if (At("interest") && At("on", 1))
        {
            return WaivedCondition();
        }

        return EventCondition() ?? (failed ? null : SentenceCondition());
    }

    private ConditionSyntax? InstalmentsCondition()
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
        return Denied(denied, new InstalmentsConditionSyntax(instalments, account, overdue, Since(start)));
    }

    private ConditionSyntax? WaivedCondition()
    {
        var start = position;
        position += 2;
        return Name("the account") is { } account && ExpectIs(out var denied) && Expect("waived")
            ? Denied(denied, new WaivedConditionSyntax(account, Since(start)))
            : null;
    }

    /// <summary><c>exchange</c> by itself; null, with nothing read, where the noun begins a name (the exchange rate is published).</summary>
    private EventConditionSyntax? EventCondition()
    {
        var start = position;
        if (!AtEventNoun() || (At(SyntaxKind.Word, 1) && !At("of", 1) && !Keywords.IsReserved(tokens[position + 1].Text) && !At("on", 1)))
        {
            return null;
        }

        if (EventNoun() is { } noun && !AtAny("is", "are", "must", "may", "need"))
        {
            return new EventConditionSyntax(noun, noun.Span);
        }

        if (!failed)
        {
            position = start;
        }

        return null;
    }

    /// <summary>Subject and predicate: <c>X is done</c>, <c>X must do Y</c>, <c>X does Y</c>.</summary>
    private ConditionSyntax? SentenceCondition()
    {
        var start = position;
        if (Phrase("a condition") is not { } phrase)
        {
            return null;
        }

        if (AtAny("is", "are"))
        {
            return IsCondition(start, phrase.ToName());
        }

        if (OptionalModality() is { } modality)
        {
            return Act() is { } norm ? new BoundConditionSyntax(phrase.ToName(), modality, norm, Since(start)) : null;
        }

        if (phrase.Words.Length == 1)
        {
            position = start;
            FailMissing("a condition", "exchange", "signature", "ratification");
            return null;
        }

        var measure = OptionalMeasure();
        return failed ? null : new ActConditionSyntax(new ActSyntax(phrase, measure, Since(start)), Since(start));
    }

    private ConditionSyntax? IsCondition(int start, NameSyntax subject)
    {
        if (!ExpectIs(out var denied))
        {
            return null;
        }

        if (TakeAll("in force"))
        {
            return Denied(denied, new InForceConditionSyntax(subject, Since(start)));
        }

        if (Phrase("a past participle") is not { } participle)
        {
            return null;
        }

        return Denied(denied, participle.Text == "settled"
            ? new SettledConditionSyntax(subject, Since(start))
            : new DoneConditionSyntax(subject, participle, Since(start)));
    }

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

    /// <summary><c>must</c>, <c>must not</c>, <c>may</c>, <c>need not</c>, or nothing.</summary>
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

        return Take("need") && Expect("not") ? Modality.NeedNot : null;
    }

    private ActSyntax? Act()
    {
        var start = position;
        if (Phrase("an act") is not { } phrase)
        {
            return null;
        }

        var measure = OptionalMeasure();
        return failed ? null : new ActSyntax(phrase, measure, Since(start));
    }
}
