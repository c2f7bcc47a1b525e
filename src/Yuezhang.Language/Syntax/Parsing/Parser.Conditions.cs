using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Conditions;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Conditions: how sentences are joined, denied and set in time.</content>
internal sealed partial class Parser
{
    private int depth;

    /// <summary>Operands joined by <c>and</c>, or joined by <c>or</c>; never both without parentheses.</summary>
    private ConditionSyntax? Condition() => Joined(Operand);

    private ConditionSyntax? Joined(Func<ConditionSyntax?> operand)
    {
        var start = position;
        if (operand() is not { } first)
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
            if (operand() is not { } next)
            {
                return null;
            }

            operands.Add(next);
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

    /// <summary>One sentence, or a parenthesis, with <c>ever since</c> another if it follows.</summary>
    private ConditionSyntax? Operand()
    {
        var start = position;
        var operand = SingleOperand();
        if (operand is null || !TakeAll("ever since"))
        {
            return operand;
        }

        return SingleOperand() is { } from ? new SinceConditionSyntax(operand, from, Since(start)) : null;
    }

    private ConditionSyntax? SingleOperand()
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

        if (IsRefused(AtTimePoint))
        {
            // an event or a day by itself is no condition: a sentence is
            var noun = Current;
            Fail(() => diagnostics.ReportEventForCondition(source.At(noun.Span), noun.Text));
            return null;
        }

        return At(SyntaxKind.OpenParenthesis) ? Parenthesis() : InTime() ?? (failed ? null : Sentence());
    }

    private ConditionSyntax? Parenthesis()
    {
        var opening = Current.Span;
        position++;
        var condition = Deeper(opening, Condition);
        if (condition is not null && !Take(SyntaxKind.CloseParenthesis))
        {
            Fail(() => diagnostics.ReportParenthesisNotClosed(source.At(Here()), source.At(opening)));
            return null;
        }

        return condition;
    }

    /// <summary>Reads what stands inside something else, unless it is too deep inside.</summary>
    private ConditionSyntax? Deeper(Text.TextSpan opening, Func<ConditionSyntax?> read)
    {
        if (depth == DeepestNesting)
        {
            Fail(() => diagnostics.ReportParenthesesTooDeep(source.At(opening), DeepestNesting));
            return null;
        }

        depth++;
        var condition = read();
        depth--;
        return condition;
    }

    /// <summary>A condition with words before it that set it in time; null, with nothing read, where there are none.</summary>
    private ConditionSyntax? InTime()
    {
        var start = position;
        if (At("throughout") && At("the", 1) && At("last", 2))
        {
            return Lately(start, throughout: true);
        }

        if (At("within") && At("the", 1) && At("last", 2))
        {
            return Lately(start, throughout: false);
        }

        if (At("within") && At(SyntaxKind.Number, 1))
        {
            return Window(start);
        }

        if (TakeAll("at some moment so far") || TakeAll("at every moment so far"))
        {
            var every = tokens[start + 1].Is("every");
            return Inside(start) is { } operand ? new SoFarConditionSyntax(every, operand, Since(start)) : null;
        }

        if (At("at") && At("least", 1))
        {
            return AtLeast(start);
        }

        return At(SyntaxKind.Number) ? AfterPeriod(start) : null;
    }

    private LatelyConditionSyntax? Lately(int start, bool throughout)
    {
        position += 3;
        return Period("a period such as `10 days`") is { } period && Inside(start) is { } operand
            ? new LatelyConditionSyntax(throughout, period, operand, Since(start))
            : null;
    }

    private ConditionSyntax? Inside(int start) => Deeper(tokens[start].Span, SingleOperand);

    /// <summary><c>10 days ago …</c>, <c>2 years have passed since …</c>.</summary>
    private ConditionSyntax? AfterPeriod(int start)
    {
        if (Period("a period such as `10 days`") is not { } period)
        {
            return null;
        }

        if (Take("ago"))
        {
            return Inside(start) is { } operand ? new AgoConditionSyntax(period, operand, Since(start)) : null;
        }

        if (!(Take("has") || Take("have")) || !TakeAll("passed since"))
        {
            FailMissing("`ago` or `have passed since`", "ago", "have", "has", "passed");
            return null;
        }

        return TermSince(start, period) is { } term ? new PassedConditionSyntax(term, Since(start)) : null;
    }

    /// <summary><c>within 6 months after the end of every 10 years since exchange</c>.</summary>
    private WindowConditionSyntax? Window(int start)
    {
        position++;
        return Period("a period such as `10 days`") is { } length && Expect("after the end of every") && Period("a period such as `10 days`") is { } every
            && Expect("since") && TermSince(start, every) is { } term
            ? new WindowConditionSyntax(length, term, Since(start))
            : null;
    }

    /// <summary>What a period runs from, after <c>since</c>.</summary>
    private Amounts.TermSyntax? TermSince(int start, Amounts.PeriodSyntax period) => AtEventNoun()
        ? EventNoun() is { } noun ? new Amounts.EventTermSyntax(period, noun, Since(start)) : null
        : Inside(start) is { } since ? new Amounts.ConditionTermSyntax(period, since, Since(start)) : null;

    /// <summary><c>at least 3 places are open</c>.</summary>
    private AtLeastConditionSyntax? AtLeast(int start)
    {
        position += 2;
        if (Ordinal("a number of things") is not { } count)
        {
            return null;
        }

        if (SortAt(plural: count.Value > 1) is not { } sort)
        {
            FailMissing(count.Value > 1 ? "`parties`, `persons`, `places`, `things` or `instruments`" : "`party`, `person`, `place`, `thing` or `instrument`");
            return null;
        }

        var subject = new Names.NameSyntax(Current.Text, Current.Span);
        position++;
        return Said(subject, subject.Span) is { } operand ? new AtLeastConditionSyntax(count, sort, subject, operand, Since(start)) : null;
    }
}
