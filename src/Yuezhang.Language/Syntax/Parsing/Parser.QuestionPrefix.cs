using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Questions;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>As of when a question is asked, and under what.</content>
internal sealed partial class Parser
{
    private QuestionPrefixSyntax? Prefix()
    {
        var start = position;
        DateSyntax? on = null, known = null;
        ClockTimeSyntax? at = null;
        NameSyntax? scenario = null;
        var readings = ImmutableArray.CreateBuilder<ReadingClauseSyntax>();
        do
        {
            var word = position;
            if (AtReading())
            {
                if (OptionalReading() is { } reading)
                {
                    readings.Add(reading);
                }
            }
            else if (TakeLeading("on"))
            {
                OnlyOnce(on, word);
                on = Date("a day such as `1700-06-01`");
                at = OptionalTime();
            }
            else if (TakeLeading("known"))
            {
                OnlyOnce(known, word);
                known = Date("a day such as `1700-06-01`");
            }
            else if (TakeLeading("in"))
            {
                OnlyOnce(scenario, word);
                scenario = Name("the scenario");
            }
            else
            {
                FailMissing("`on DATE`, `known DATE`, `in SCENARIO`, `on the … reading of …` or `in the … version of …`", "on", "known", "in");
            }
        }
        while (!failed && Take(SyntaxKind.Comma));
        return !failed && Expect(SyntaxKind.Colon, "a colon and the question")
            ? new QuestionPrefixSyntax(on, at, known, scenario, readings.ToImmutable(), Since(start))
            : null;
    }

    private void OnlyOnce(SyntaxNode? before, int word)
    {
        if (before is not null)
        {
            Fail(() => diagnostics.ReportQuestionPrefixTwice(source.At(tokens[word].Span), tokens[word].Text));
        }
    }
}
