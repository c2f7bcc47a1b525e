using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Names, acts, parties, force, readings, counting.</content>
internal sealed partial class Parser
{
    private StatementSyntax? EntityDeclaration(NameSyntax name, bool isPlural)
    {
        if (!Take("a") && !Expect("an"))
        {
            return null;
        }

        if (Take("unit"))
        {
            return UnitDeclaration(name);
        }

        Sort? sort = At(SyntaxKind.Word) ? Current.Text switch
        {
            "party" => Sort.Party,
            "place" => Sort.Place,
            "thing" => Sort.Thing,
            "instrument" => Sort.Instrument,
            _ => null,
        } : null;
        if (sort is null)
        {
            FailUnknownSort();
            return null;
        }

        position++;
        if (Aliases() is not { } aliases)
        {
            return null;
        }

        EndHead("also");
        NoClauses();
        return new EntityDeclarationSyntax(name, sort.Value, isPlural, aliases, default);
    }

    private void FailUnknownSort()
    {
        if (!At(SyntaxKind.Word))
        {
            FailMissing("a sort");
            return;
        }

        var word = Current;
        var near = NearestName.To(word.Text, Keywords.Sorts);
        Fail(() => diagnostics.ReportUnknownSort(source.At(word.Span), word.Text, near));
    }

    private UnitDeclarationSyntax? UnitDeclaration(NameSyntax name)
    {
        NameSyntax? plural = null;
        if (At(SyntaxKind.Comma) && At("plural", 1))
        {
            position += 2;
            plural = Name("the plural");
        }

        if (failed || Aliases() is not { } aliases)
        {
            return null;
        }

        EndHead("also", "plural");
        NoClauses();
        return new UnitDeclarationSyntax(name, plural, aliases, default);
    }

    /// <summary><c>to VERB is an act [, with PRESENT, PARTICIPLE] [, and to VERB ends it]</c>.</summary>
    private ActDeclarationSyntax? ActDeclaration()
    {
        if (Phrase("a verb") is not { } infinitive || !Expect("is an act"))
        {
            return null;
        }

        PhraseSyntax? present = null, participle = null, ending = null;
        if (At(SyntaxKind.Comma) && At("with", 1))
        {
            position += 2;
            present = Phrase("the third person");
            participle = present is not null && Expect(SyntaxKind.Comma, "a comma and the past participle") ? Phrase("the past participle") : null;
        }

        if (!failed && At(SyntaxKind.Comma) && At("and", 1))
        {
            position++;
            ending = Expect("and to") ? Phrase("a verb", "ends") : null;
            _ = ending is not null && Expect("ends it");
        }

        if (failed)
        {
            return null;
        }

        EndHead();
        NoClauses();
        return new ActDeclarationSyntax(infinitive, present, participle, ending, default);
    }

    private StatementSyntax? AboutThisTreaty()
    {
        if (Take("between"))
        {
            return Parties();
        }

        if (!TakeAll("in force"))
        {
            FailMissing("`between` or `in force from`", "between", "in");
            return null;
        }

        if (!Expect("from") || Condition() is not { } from)
        {
            return null;
        }

        RefuseReading();
        EndHead();
        NoClauses();
        return new ForceSyntax(from, default);
    }

    private PartiesSyntax? Parties()
    {
        var parties = ImmutableArray.CreateBuilder<NameSyntax>();
        do
        {
            if (Name("a party") is not { } party)
            {
                return null;
            }

            parties.Add(party);
        }
        while (Take(SyntaxKind.Comma) || Take("and"));
        if (parties.Count < 2)
        {
            FailMissing("`and` and another party");
            return null;
        }

        EndHead("and");
        NoClauses();
        return new PartiesSyntax(parties.ToImmutable(), default);
    }

    private ReadingDeclarationSyntax? ReadingDeclaration()
    {
        if (Name("the name of the reading") is not { } name
            || !Expect(SyntaxKind.Colon, "a colon and the question")
            || FreeText("the question") is not { } question)
        {
            return null;
        }

        var choices = Clauses(ReadingChoice);
        if (block.Clauses.IsEmpty)
        {
            diagnostics.ReportMissingClause(source.At(SpanOf(block.Head)), "at least one choice");
            broken = true;
        }

        return new ReadingDeclarationSyntax(name, question, choices, default);
    }

    private ReadingChoiceSyntax? ReadingChoice()
    {
        var start = position;
        if (Name("the name of a choice") is not { } name)
        {
            return null;
        }

        var governs = Take(SyntaxKind.OpenParenthesis);
        if (governs && !(Expect("governs") && Expect(SyntaxKind.CloseParenthesis, "`)`")))
        {
            return null;
        }

        return Expect(SyntaxKind.Colon, "a colon and the ground") && FreeText("the ground") is { } ground
            ? new ReadingChoiceSyntax(name, governs, ground, Since(start))
            : null;
    }

    private CountingSyntax? Counting()
    {
        CountingMonthsSyntax? months = null;
        if (!AtEnd)
        {
            months = CountingMonths();
            if (months is null)
            {
                return null;
            }

            RefuseReading();
            EndHead();
        }

        return new CountingSyntax(months, Clauses(CountingClause), default);
    }

    private CountingMonthsSyntax? CountingMonths()
    {
        var start = position;
        if (!Expect("in"))
        {
            return null;
        }

        if (!At(SyntaxKind.Word))
        {
            FailMissing("the calendar");
            return null;
        }

        if (Take("Gregorian"))
        {
            return Expect("months") ? new CountingMonthsSyntax(CountingCalendar.Gregorian, null, Since(start)) : null;
        }

        var isChinese = At("Chinese");
        if (!Take("Chinese") && !Take("Japanese"))
        {
            var word = Current;
            var near = NearestName.To(word.Text, ["Gregorian", "Chinese", "Japanese"]);
            Fail(() => diagnostics.ReportUnknownCountingCalendar(source.At(word.Span), word.Text, near));
            return null;
        }

        if (!Expect("months"))
        {
            return null;
        }

        var byMonth = At("with");
        if (!Take("with") && !Take("without"))
        {
            FailMissing("`with leap months` or `without leap months`", "with", "without");
            return null;
        }

        var calendar = (isChinese, byMonth) switch
        {
            (true, true) => CountingCalendar.ChineseByMonth,
            (true, false) => CountingCalendar.ChineseByNumber,
            (false, true) => CountingCalendar.JapaneseByMonth,
            _ => CountingCalendar.JapaneseByNumber,
        };
        return Expect("leap months") ? new CountingMonthsSyntax(calendar, null, Since(start)) : null;
    }

    private CountingClauseSyntax? CountingClause()
    {
        var start = position;
        if (At("in"))
        {
            if (CountingMonths() is not { } months)
            {
                return null;
            }

            // the same months on every reading stand in the head, so that there is one way to say it
            if (OptionalReading() is not { } reading)
            {
                FailMissing("the reading on which these months are meant");
                return null;
            }

            return months with { Reading = reading, Span = Since(start) };
        }

        if (AtAny("with", "without"))
        {
            var counts = Current.Text == "with";
            position++;
            if (TakeAll("the last day"))
            {
                return new LastDayClauseSyntax(counts, OptionalReading(), Since(start));
            }

            return Expect("the day of the event") ? new EventDayClauseSyntax(counts, OptionalReading(), Since(start)) : null;
        }

        if (!At("a"))
        {
            return UnknownClause<CountingClauseSyntax>("with the day of the event", "without the day of the event", "a day that the month lacks is …", "in … months");
        }

        if (!Expect("a day that the month lacks is"))
        {
            return null;
        }

        var monthEnd = TakeAll("its last day") ? MonthEnd.LastDay : MonthEnd.NextDay;
        return monthEnd == MonthEnd.LastDay || Expect("the first day of the next")
            ? new MonthEndClauseSyntax(monthEnd, OptionalReading(), Since(start))
            : null;
    }
}
