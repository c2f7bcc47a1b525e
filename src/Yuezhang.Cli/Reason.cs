using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli;

/// <summary>The reason of an answer in one line: the first steps of its proof, as many as a reader takes in at a glance.</summary>
internal static class Reason
{
    private const int LongestLine = 120;

    /// <summary>The line; empty where the proof is.</summary>
    public static string Of(Answer answer)
    {
        var texts = Texts(answer).Distinct().ToList();
        var line = texts.FirstOrDefault("");

        // of a conflict both sides are told, however long
        var least = answer.Verdict == Verdict.Conflict ? 1 : 0;
        foreach (var (_, text) in texts.Skip(1).Index().TakeWhile(next => next.Index < least || line.Length + next.Item.Length < LongestLine))
        {
            line += "; " + text;
        }

        return line;
    }

    /// <summary>The article to cite for an answer: that of the first step of the proof that has one.</summary>
    public static Citation Article(Answer answer) =>
        answer.Because.SelectMany(proof => proof.Steps()).Select(step => step.At).FirstOrDefault(at => at.Article.Length > 0) ?? Citation.None;

    // a conflict is told by the norms that disagree, each with its article, or by what each of two states rests on; what is undetermined by what is missing
    private static IEnumerable<string> Texts(Answer answer) => answer.Verdict switch
    {
        Verdict.Conflict => answer.Because.Select(proof => proof.Finding switch
        {
            NormFinding bound => $"{English.Norm(bound.Norm)} ({proof.At})",
            ConditionFinding when proof.Because is [var ground, ..] => English.Say(ground.Finding),
            ConditionFinding => English.Say(proof.Finding),
            _ => null,
        }).OfType<string>(),
        Verdict.Undetermined when !answer.Missing.IsEmpty => answer.Missing,
        _ => answer.Because.Take(1).SelectMany(Steps).Select(step => English.Say(step.Finding)),
    };

    // "X must Y: not yet" or "T is in force" is what the line already says; a reason is what that rests on
    private static IEnumerable<Proof> Steps(Proof proof) => proof switch
    {
        { Finding: NormFinding or ConditionFinding { Condition: InForce }, Because.IsEmpty: false } => proof.Because.OrderBy(step => step.Finding is ReadingFinding),
        _ => [proof],
    };
}
