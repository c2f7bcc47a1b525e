using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Language.Syntax.Tests;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Tests: a question, its answer, the reasons.</content>
internal sealed partial class Parser
{
    private static readonly ImmutableArray<(string Words, ExpectedVerdict Verdict)> s_verdicts =
    [
        ("yes", ExpectedVerdict.Yes),
        ("no", ExpectedVerdict.No),
        ("ended", ExpectedVerdict.Ended),
        ("not yet", ExpectedVerdict.NotYet),
        ("undetermined", ExpectedVerdict.Undetermined),
        ("silent", ExpectedVerdict.Silent),
        ("conflict", ExpectedVerdict.Conflict),
    ];

    /// <summary>A test; null where any part of it was reported.</summary>
    public TestSyntax? Test(Block test)
    {
        (block, broken) = (test, test.Broken);
        Enter(test.Head);
        if (Question() is not { } question
            || !Expect(SyntaxKind.QuestionMark, "`?` and the expected answer")
            || Expectation(question.Body) is not { } expected)
        {
            return null;
        }

        EndHead();
        var reasons = ImmutableArray.CreateBuilder<FreeTextSyntax>();
        Clauses<SyntaxNode>(() => Because(reasons));
        return broken ? null : new TestSyntax(question, expected, reasons.ToImmutable(), SpanOf(test.Whole));
    }

    private ExpectationSyntax? Expectation(QuestionBodySyntax asked)
    {
        var start = position;
        Marks.Columns.Add(start);
        if (At(SyntaxKind.Date))
        {
            return Date("a day") is { } date ? new DateExpectationSyntax(date, Since(start)) : null;
        }

        if (At(SyntaxKind.Number))
        {
            return Amount("an amount") is { } amount ? new AmountExpectationSyntax(amount, Since(start)) : null;
        }

        foreach (var (words, verdict) in s_verdicts)
        {
            if (TakeAll(words))
            {
                return new VerdictExpectationSyntax(verdict, Since(start));
            }
        }

        if (AtEnd)
        {
            FailMissing("the expected answer");
            return null;
        }

        if (asked is WhichQuestionSyntax)
        {
            return JoinedNames("a name") is { } names ? new NamesExpectationSyntax(names, Since(start)) : null;
        }

        var rest = Current.Span.To(tokens[end - 1].Span);
        var near = NearestName.To(Shown(rest), s_verdicts.Select(v => v.Words));
        Fail(() => diagnostics.ReportUnknownExpectation(source.At(rest), Shown(rest), near));
        return null;
    }

    private SyntaxNode? Because(ImmutableArray<FreeTextSyntax>.Builder reasons)
    {
        var start = position;
        if (!Take("because"))
        {
            return UnknownClause<SyntaxNode>("because …");
        }

        do
        {
            var phrase = position;
            while (!AtEnd && !At(SyntaxKind.Comma))
            {
                position++;
            }

            if (position == phrase)
            {
                FailMissing("a reason");
                return null;
            }

            Marks.FreeText.Add(new Segment(phrase, position));
            reasons.Add(new FreeTextSyntax(Words(phrase, position), Since(phrase)));
        }
        while (Take(SyntaxKind.Comma));
        return new FreeTextSyntax(Words(start, position), Since(start));
    }
}
