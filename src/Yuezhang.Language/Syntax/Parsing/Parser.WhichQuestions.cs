using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Questions for all things of which something is true, and for the last day of a duty.</content>
internal sealed partial class Parser
{
    /// <summary><c>who must …?</c>, <c>who holds …?</c>, <c>who has …?</c>, <c>who garrisons …?</c></summary>
    private WhichQuestionSyntax? WhoQuestion(int start)
    {
        var who = new NameSyntax(tokens[start].Text, tokens[start].Span);
        if (Take("holds"))
        {
            return Name("what is held") is { } held
                ? new WhichQuestionSyntax(Sort.Party, who, new HeldConditionSyntax(held, who, Since(start)), Since(start))
                : null;
        }

        return Predicated(start, who) is { } condition ? new WhichQuestionSyntax(Sort.Party, who, condition, Since(start)) : null;
    }

    /// <summary><c>which places are open?</c>, <c>which places may Belmora garrison?</c></summary>
    private WhichQuestionSyntax? WhichQuestion(int start)
    {
        if (SortAsked() is not { } sort)
        {
            return null;
        }

        var which = new WordSyntax(Words(start, position), true, Since(start));
        // places, things and instruments bear no norms: what is asked for is then what the act is done to
        if (AtAny("must", "may", "can") && sort is not (Sort.Party or Sort.Person))
        {
            return Asked(start, sort, [which]);
        }

        var asked = new NameSyntax(which.Text, which.Span);
        return Predicated(start, asked) is { } condition ? new WhichQuestionSyntax(sort, asked, condition, Since(start)) : null;
    }

    /// <summary><c>at which places may Belmora trade?</c></summary>
    private WhichQuestionSyntax? AtWhichQuestion(int start)
    {
        var at = new WordSyntax("at", false, tokens[start].Span);
        if (!Expect("which") || SortAsked() is not { } sort)
        {
            return null;
        }

        return Asked(start, sort, [at, new WordSyntax(Words(start + 1, position), true, tokens[start + 1].Span.To(Last.Span))]);
    }

    private Sort? SortAsked()
    {
        if ((SortAt(plural: true) ?? SortAt(plural: false)) is not { } sort)
        {
            FailMissing("`parties`, `persons`, `places`, `things` or `instruments`", "parties", "persons", "places", "things", "instruments");
            return null;
        }

        position++;
        return sort;
    }

    /// <summary>A norm of a party, with what is asked for at the end of its act.</summary>
    private WhichQuestionSyntax? Asked(int start, Sort sort, ImmutableArray<WordSyntax> last)
    {
        if (!AtAny("must", "may", "can"))
        {
            FailMissing("`must`, `may` or `can`", "must", "may", "can");
            return null;
        }

        var modality = ModalityOf(Current.Text);
        position++;
        if (Act(DoneBySomebody) is not { } act)
        {
            return null;
        }

        var whole = act with { Phrase = PhraseSyntax.Of([.. act.Phrase.Words, .. last]) };
        return new WhichQuestionSyntax(sort, new NameSyntax(last[^1].Text, last[^1].Span), new BoundConditionSyntax(null, modality, whole, Since(start)), Since(start));
    }

    private ConditionSyntax? Predicated(int start, NameSyntax subject)
    {
        if (AtPredicate())
        {
            return Said(subject, tokens[start].Span);
        }

        if (Phrase("what they do") is not { } phrase)
        {
            return null;
        }

        var sentence = PhraseSyntax.Of([new WordSyntax(subject.Text, true, subject.Span), .. phrase.Words]);
        return RestOfAct(start, sentence) is { } act ? new ActConditionSyntax(null, act, Since(start)) : null;
    }

    /// <summary><c>by when must Belmora evacuate Port Sarn?</c></summary>
    private ByWhenQuestionSyntax? ByWhenQuestion(int start) =>
        Expect("when must") && BoundInQuestion(Modality.Must) is { } norm ? new ByWhenQuestionSyntax(norm, Since(start)) : null;

    /// <summary><c>how much may Belmora charge salt?</c></summary>
    private HowMuchQuestionSyntax? HowMuchQuestion(int start) =>
        Expect("much may") && BoundInQuestion(Modality.May) is { } norm ? new HowMuchQuestionSyntax(norm, Since(start)) : null;
}
