using Spectre.Console;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>An answer: the verdict first, then what it rests on, what would change it, and what it takes for granted.</summary>
internal static class AnswerScreen
{
    private const int NarrowestText = 40;
    private const int GuideWidth = 4;

    public static void Draw(Sheet sheet, Consultation consultation, string question, Answer answer)
    {
        sheet.Line(Headline(answer));
        sheet.Line(Ink.Of(question));
        sheet.Line(Ink.Of($"{Circumstances.Of(consultation, answer.Moment)}{Since(answer)}", Ink.Quiet));

        foreach (var part in answer.Later)
        {
            sheet.Line(Ink.Of($"from {part.From}: ").Then(part.Answer.Words(), Ink.For(part.Answer.Verdict)));
        }

        if (answer.AsKnownThen is { } then)
        {
            sheet.Line(AsKnownThen(then));
        }

        sheet.Heading("Because");
        foreach (var proof in answer.Because)
        {
            Draw(sheet, proof);
        }

        List(sheet, "What would change it", answer.Flips.Select(f => Ink.Of(f.Text).Then(" → ", Ink.Quiet).Then(f.Verdict.Word(), Ink.For(f.Verdict))));
        List(sheet, "Readings that change it", answer.Readings.Select(r =>
            Ink.Of($"{r.Reading} read {r.Choice}: ").Then(r.Verdict.Word(r.Value), Ink.For(r.Verdict))));
        DrawMissing(sheet, answer.Missing);
        List(sheet, "Taken for granted", answer.Assumptions.Select(text => Ink.Of(text, Ink.Quiet)));
    }

    /// <summary>What is missing for an answer.</summary>
    public static void DrawMissing(Sheet sheet, IEnumerable<string> missing) => List(sheet, "Missing", missing.Select(text => Ink.Of(text)));

    /// <summary>What the answer would have been on the day itself.</summary>
    public static Ink AsKnownThen(Answer then) =>
        Ink.Of("as known on that day: ").Then(then.Words(), Ink.For(then.Verdict));

    private static Ink Headline(Answer answer) => answer.Value is null
        ? Ink.Of(answer.Verdict.Word().ToUpperInvariant(), Ink.For(answer.Verdict))
        : Ink.Of(answer.Words(), Ink.For(answer.Verdict));

    /// <summary>"; so since 1895-05-08 and through 1898-05-06": people name last days.</summary>
    private static string Since(Answer answer) => (answer.Holds?.FirstDay, answer.Holds?.LastDay) switch
    {
        ({ } from, { } through) when from == through => "; so on that day alone",
        ({ } from, { } through) => $"; so since {from} and through {through}",
        ({ } from, null) => $"; so since {from}",
        (null, { } through) => $"; so through {through}",
        _ => "",
    };

    private static void Draw(Sheet sheet, Proof proof)
    {
        var tree = new Tree(Step(proof).AsParagraph()) { Guide = TreeGuide.Line };
        Grow(tree, proof, (sheet.Width - NarrowestText) / GuideWidth);
        sheet.Draw(tree);
    }

    /// <summary>Hangs the steps below a step; where the next level would be too narrow to read, they follow on the same one.</summary>
    private static void Grow(IHasTreeNodes node, Proof proof, int levels)
    {
        // the readings taken are the ground of much and the answer to little: they come last
        foreach (var step in proof.Because.OrderBy(step => step.Finding is ReadingFinding))
        {
            IHasTreeNodes child = node.AddNode(Step(step).AsParagraph());
            Grow(levels > 1 ? child : node, step, Math.Max(levels - 1, 1));
        }
    }

    private static Ink Step(Proof proof) => Ink.Of(English.Say(proof.Finding)).Then($" {Cite.Place(proof.At)}", Ink.Quiet);

    private static void List(Sheet sheet, string heading, IEnumerable<Ink> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                sheet.Heading(heading);
            }

            sheet.Draw(line.Indented(Sheet.Indent));
        }
    }
}
