using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Conditions in the order of a question, the verb first.</content>
internal sealed partial class Parser
{
    /// <summary>A condition after its verb: <c>the indemnity settled</c>, <c>the indemnity not settled</c>, <c>commerce-1896 in force</c>.</summary>
    private ConditionSyntax? QuestionCondition()
    {
        var start = position;
        if (AtAny("instalment", "instalments") && At(SyntaxKind.Number, 1))
        {
            return InstalmentsInQuestion();
        }

        var the = At("the") ? 1 : 0;
        if (At("interest", the) && At("on", the + 1))
        {
            position += the + 2;
            return InQuestion(start, (account, _, span) => new WaivedConditionSyntax(account, span), "waived");
        }

        return InQuestion(start, StateInQuestion, "settled", "in force");
    }

    private static ConditionSyntax StateInQuestion(NameSyntax subject, string state, TextSpan span) => state == "settled"
        ? new SettledConditionSyntax(subject, span)
        : new InForceConditionSyntax(subject, span);

    private ConditionSyntax? InstalmentsInQuestion()
    {
        var start = position;
        position++;
        return Ordinals("an instalment's number") is { } instalments && Expect("of")
            ? InQuestion(start, (account, state, span) => new InstalmentsConditionSyntax(instalments, account, state == "overdue", span), "paid", "overdue")
            : null;
    }

    /// <summary>
    /// A subject and one of the <paramref name="states"/> at the end; where the states are those of anything at all, another end is
    /// left to the declared verbs.
    /// </summary>
    private ConditionSyntax? InQuestion(int start, Func<NameSyntax, string, TextSpan, ConditionSyntax> make, params string[] states)
    {
        if (Phrase("a name") is not { } phrase)
        {
            return null;
        }

        var denied = Take("not");
        var predicate = denied ? Phrase("a past participle") : null;
        if (failed)
        {
            return null;
        }

        var subject = phrase;
        var state = states.FirstOrDefault(s => predicate is null ? EndsWith(phrase, s) : predicate.Text == s);
        if (state is not null && predicate is null)
        {
            subject = phrase.Slice(0, phrase.Words.Length - state.Split(' ').Length)!;
        }

        if (state is not null)
        {
            return Denied(denied, make(subject.ToName(), state, Since(start)));
        }

        if (!states.Contains("settled"))
        {
            FailMissing(string.Join(" or ", states.Select(s => $"`{s}`")));
            return null;
        }

        return Denied(denied, predicate is null
            ? new DoneConditionSyntax(null, phrase, Since(start))
            : new DoneConditionSyntax(phrase.ToName(), predicate, Since(start)));
    }

    private static bool EndsWith(PhraseSyntax phrase, string state)
    {
        var words = state.Split(' ');
        return phrase.Words.Length > words.Length
            && phrase.Words[^words.Length..].Select(w => w.Quoted ? "" : w.Text).SequenceEqual(words, StringComparer.Ordinal);
    }
}
