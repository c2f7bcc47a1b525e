using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Questions.</content>
internal sealed partial class Parser
{
    private const string DoneBySomebody = "who does it, and the act";

    public QuestionSyntax? WholeQuestion()
    {
        Enter(new Segment(0, tokens.Length - 1));
        if (DayAtEnd() || Question() is not { } question)
        {
            return null;
        }

        Take(SyntaxKind.QuestionMark);
        return ExpectEnd() ? question : null;
    }

    /// <summary>Reports a day after the question, unless one stands before it: what follows from it need not be told as well.</summary>
    private bool DayAtEnd()
    {
        var last = end - (end > 0 && tokens[end - 1].Kind == SyntaxKind.QuestionMark ? 2 : 1);
        if (last < 2 || !At(SyntaxKind.Date, last) || !At("on", last - 1) || SaysDayBefore(last - 1))
        {
            return false;
        }

        var day = tokens[last - 1].Span.To(tokens[last].Span);
        var question = source[tokens[0].Span.To(tokens[last - 2].Span)];
        var between = AtLeading("on", "known", "in") ? ", " : ": ";
        Fail(() => diagnostics.ReportDayAtEndOfQuestion(source.At(day), $"on {tokens[last].Text}{between}{question}?"));
        return true;
    }

    private bool SaysDayBefore(int index) => Enumerable.Range(0, index)
        .Any(i => tokens[i].Text.Equals("on", StringComparison.OrdinalIgnoreCase) && At(SyntaxKind.Date, i + 1));

    private QuestionSyntax? Question()
    {
        var start = position;
        var prefix = AtLeading("on", "known", "in") ? Prefix() : null;
        return !failed && QuestionBody() is { } body ? new QuestionSyntax(prefix, body, Since(start)) : null;
    }

    private bool AtLeading(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Want(word);
            if (At(SyntaxKind.Word) && Current.Text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeLeading(string word)
    {
        if (!AtLeading(word))
        {
            return false;
        }

        position++;
        return true;
    }

    private QuestionBodySyntax? QuestionBody()
    {
        var start = position;
        var first = AtEnd ? "" : Current.Text.ToLowerInvariant();
        WantOneOf(Keywords.Questions);
        if (!At(SyntaxKind.Word) || !Keywords.Questions.Contains(first))
        {
            FailUnknownQuestion(start);
            return null;
        }

        position++;
        switch (first)
        {
            case "must" or "may" or "need" or "can":
                return NormQuestion(start, first);
            case "is" or "are":
                return QuestionCondition() is { } holds ? new WhetherHoldsQuestionSyntax(holds, Since(start)) : null;
            case "does" or "do":
                return Act(DoneBySomebody) is { } doing ? new WhetherDoingQuestionSyntax(doing, Since(start)) : null;
            case "has" or "have":
                return Done(start) is { } done ? done : null;
            case "what":
                return WhatQuestion(start);
            case "who":
                return WhoQuestion(start);
            case "which":
                return WhichQuestion(start);
            case "at":
                return AtWhichQuestion(start);
            case "by":
                return ByWhenQuestion(start);
            case "how":
                return HowMuchQuestion(start);
            default:
                return WhenQuestion(start);
        }
    }

    private void FailUnknownQuestion(int start)
    {
        var near = At(SyntaxKind.Word) ? NearestName.To(Current.Text, Keywords.Questions) : null;
        var all = start < end ? tokens[start].Span.To(tokens[end - 1].Span) : Here();
        Fail(() => diagnostics.ReportUnknownQuestion(source.At(all), near));
    }

    // "need X do it?" asks whether X must: the exemption is the contrary of the duty
    private WhetherBoundQuestionSyntax? NormQuestion(int start, string modal) =>
        BoundInQuestion(ModalityOf(modal)) is { } norm ? new WhetherBoundQuestionSyntax(norm, Since(start)) : null;

    private static Modality ModalityOf(string modal) => modal switch
    {
        "may" => Modality.May,
        "can" => Modality.Can,
        _ => Modality.Must,
    };

    private BoundConditionSyntax? BoundInQuestion(Modality modality)
    {
        var start = position;
        if (Act(DoneBySomebody) is not { } act)
        {
            return null;
        }

        if (modality != Modality.Must || !Take("not"))
        {
            return new BoundConditionSyntax(null, modality, act, Since(start));
        }

        return Act() is { } left ? new BoundConditionSyntax(act.Phrase.ToName(), Modality.MustNot, left, Since(start)) : null;
    }

    private WhetherDoneQuestionSyntax? Done(int start)
    {
        if (Phrase("who has done it", "validly") is not { } phrase)
        {
            return null;
        }

        var validly = Take("validly");
        if (validly)
        {
            if (Phrase("a past participle") is not { } done)
            {
                return null;
            }

            phrase = PhraseSyntax.Of([.. phrase.Words, .. done.Words]);
        }

        return RestOfAct(start + 1, phrase) is { } act ? new WhetherDoneQuestionSyntax(act, validly, Since(start)) : null;
    }

    private QuestionBodySyntax? WhatQuestion(int start)
    {
        if (Take("does"))
        {
            return WhatIsOwed(start);
        }

        if (!Take("is"))
        {
            FailMissing("`does` or `is`", "does", "is");
            return null;
        }

        Take("the");
        if (Take("principal"))
        {
            return Expect("of") && Name("the account") is { } account ? new WhatPrincipalQuestionSyntax(account, Since(start)) : null;
        }

        if (Take("interest"))
        {
            return Expect("on") && Name("the account") is { } account ? new WhatInterestQuestionSyntax(account, Since(start)) : null;
        }

        FailMissing("`the principal of` or `the interest on`", "principal", "interest");
        return null;
    }

    private WhatIsOwedQuestionSyntax? WhatIsOwed(int start)
    {
        if (Name("who owes", "owe") is not { } debtor || !Expect("owe"))
        {
            return null;
        }

        var creditor = At("on") || !(At(SyntaxKind.Word) || At(SyntaxKind.QuotedName)) ? null : Name("who is owed", "on");
        var account = !failed && Take("on") ? Name("the account") : null;
        return failed ? null : new WhatIsOwedQuestionSyntax(debtor, creditor, account, Since(start));
    }

    private QuestionBodySyntax? WhenQuestion(int start)
    {
        if (AtAny("must", "may", "can"))
        {
            var modality = ModalityOf(Current.Text);
            position++;
            return BoundInQuestion(modality) is { } norm ? new SinceWhenQuestionSyntax(norm, Since(start)) : null;
        }

        if (!Take("is") && !Take("are"))
        {
            FailMissing("`is`, `must`, `may` or `can`", "is", "are", "must", "may", "can");
            return null;
        }

        return DueQuestion(start) is { } due ? due
            : !failed && QuestionCondition() is { } condition ? new SinceWhenQuestionSyntax(condition, Since(start))
            : null;
    }

    /// <summary><c>instalment N of ACCOUNT due</c>; null, with nothing read, for another end.</summary>
    private WhenDueQuestionSyntax? DueQuestion(int start)
    {
        var before = position;
        if (!At("instalment") || !At(SyntaxKind.Number, 1))
        {
            return null;
        }

        position++;
        if (Ordinal("an instalment's number") is { } number && Take("of") && Name("the account", "due") is { } account && Take("due"))
        {
            return new WhenDueQuestionSyntax(number, account, Since(start));
        }

        if (!failed)
        {
            position = before;
        }

        return null;
    }
}
