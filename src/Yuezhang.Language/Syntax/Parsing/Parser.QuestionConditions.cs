using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Conditions in the order of a question, the verb first.</content>
internal sealed partial class Parser
{
    /// <summary>A condition after its verb: <c>the indemnity settled</c>, <c>the indemnity not settled</c>, <c>it so that …</c>.</summary>
    private ConditionSyntax? QuestionCondition()
    {
        var start = position;
        if (TakeAll("it so that"))
        {
            return Condition();
        }

        if (AtAny("instalment", "instalments") && At(SyntaxKind.Number, 1))
        {
            return InstalmentsInQuestion(start);
        }

        var the = At("the") ? 1 : 0;
        if (At("interest", the) && At("on", the + 1))
        {
            position += the + 2;
            return OfAccount(start, "waived") is var (account, denied, _) ? Denied(denied, new WaivedConditionSyntax(account, Since(start))) : null;
        }

        return StateInQuestion(start);
    }

    private InstalmentsConditionSyntax? InstalmentsInQuestion(int start)
    {
        position++;
        return Ordinals("an instalment's number") is { } instalments && Expect("of") && OfAccount(start, "paid", "overdue") is var (account, denied, state)
            ? new InstalmentsConditionSyntax(instalments, account, state == "overdue", denied, Since(start))
            : null;
    }

    /// <summary>An account, and one of some <paramref name="states"/> at the end.</summary>
    private (NameSyntax Account, bool Denied, string State)? OfAccount(int start, params string[] states)
    {
        if (Name("the account", states) is not { } account)
        {
            return null;
        }

        var denied = Take("not");
        if (Array.Find(states, Take) is { } state)
        {
            return (account, denied, state);
        }

        FailMissing(string.Join(" or ", states.Select(s => $"`{s}`")), states);
        return null;
    }

    private ConditionSyntax? StateInQuestion(int start)
    {
        if (Phrase("a name, and what is said of it", "validly") is not { } phrase)
        {
            return null;
        }

        var from = tokens[start].Span;
        var denied = Take("not");
        if (denied || AtAny("validly") || (At("in") && AtAny(1, "force", "breach")) || (At("held") && At("by", 1)))
        {
            return State(phrase.ToName(), from) is { } state ? Denied(denied, state) : null;
        }

        return EndsWith(phrase, "settled")
            ? new SettledConditionSyntax(phrase.Slice(0, phrase.Words.Length - 1)!.ToName(), Since(start))
            : new PredicateConditionSyntax(null, phrase, Since(start));
    }

    private static bool EndsWith(PhraseSyntax phrase, string state) => phrase.Words.Length > 1 && !phrase.Words[^1].Quoted && phrase.Words[^1].Text == state;
}
