using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Conditions;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Events and days after <c>from</c> and <c>until</c>.</content>
internal sealed partial class Parser
{
    private static readonly string[] s_eventNouns = ["exchange", "signature", "ratification"];

    /// <summary>Whether an event by its noun, or a day, follows, and no sentence that begins with the noun (the exchange rate is published).</summary>
    private bool AtTimePoint()
    {
        if (At(SyntaxKind.Date))
        {
            return true;
        }

        if (At(SyntaxKind.Number))
        {
            return At("after", 2);
        }

        if (!AtEventNoun())
        {
            return false;
        }

        var next = 1;
        if (At("of", 1))
        {
            for (next = 2; (At(SyntaxKind.Word, next) && !Keywords.IsReserved(tokens[position + next].Text)) || At(SyntaxKind.QuotedName, next); next++)
            {
            }
        }
        else if (At(SyntaxKind.Word, 1) && !Keywords.IsReserved(tokens[position + 1].Text) && !AtAny(1, "on", "in", "as", "by", "through", "suspended", "waived", "discharged", "performed", "so", "void"))
        {
            return false;
        }

        return !AtAny(next, "is", "are", "has", "have", "must", "may", "need", "can", "cannot");
    }

    /// <summary>Events and days, joined by <c>and</c> or by <c>or</c>.</summary>
    private ConditionSyntax? TimePoints() => Joined(TimePoint);

    private ConditionSyntax? TimePoint()
    {
        var start = position;
        if (At(SyntaxKind.Date))
        {
            return Date("a day") is { } date && OptionalTime() is var time && !failed ? new ReachedConditionSyntax(date, time, Since(start)) : null;
        }

        if (At(SyntaxKind.Number))
        {
            return Period("a period such as `6 months`") is { } period && Expect("after") && EventNoun() is { } after
                ? new AfterEventConditionSyntax(period, after, Since(start))
                : null;
        }

        if (!AtTimePoint())
        {
            FailMissing("an event such as `exchange`, or a day", s_eventNouns);
            return null;
        }

        return EventNoun() is { } noun ? new EventConditionSyntax(noun, noun.Span) : null;
    }

    /// <summary>What stands after <c>from</c>.</summary>
    private ConditionSyntax? AfterFrom()
    {
        if (AtTimePoint())
        {
            return TimePoints();
        }

        var near = At(SyntaxKind.Word) ? NearestName.To(Current.Text, s_eventNouns) : null;
        Fail(() => diagnostics.ReportConditionAfterFrom(source.At(Here()), near));
        return null;
    }

    /// <summary>What stands after <c>until</c>: an event, a moment, or a condition.</summary>
    private ConditionSyntax? AfterUntil()
    {
        var start = position;
        if (!AtTimePoint())
        {
            return Condition();
        }

        var points = TimePoints();
        if (points is ReachedConditionSyntax { Time: null } day)
        {
            position = start;
            Fail(() => diagnostics.ReportDayWithoutTime(source.At(day.Span), source[day.Date.Span]));
            return null;
        }

        return points;
    }
}
