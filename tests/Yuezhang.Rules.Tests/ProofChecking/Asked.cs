using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Questions of every kind to a program, each asked in every world that its readings admit, on a day made by chance.</summary>
internal static class Asked
{
    public static IEnumerable<(Situation Situation, Answer Answer)> Of(TestTreaty treaty, Random random)
    {
        List<Situation> worlds = [treaty.Situation];
        foreach (var reading in treaty.Situation.OpenReadings)
        {
            worlds = [.. worlds.SelectMany(s => reading.Choices.Select(c => s with { Selection = s.Selection.With(reading.Name, c.Name) }))];
        }

        return from question in Questions(treaty).ToList()
               let day = ProgramGenerator.First + random.Next(60)
               from situation in worlds
               select (situation, new Inquiry(situation).Consider(question, day));
    }

    private static IEnumerable<Question> Questions(TestTreaty treaty) =>
    [
        .. treaty.Norms.Select(n => new WhetherBound(n.Modality, n.Act)),
        .. Conditions.In(treaty).Select(c => new WhetherHolds(c)),
        .. Conditions.In(treaty).Take(3).Select(c => new SinceWhen(c)),
        .. treaty.Accounts.SelectMany(a => new Question[] { new WhatIsOwed(a.Debtor, a.Creditor, a.Name), new WhatPrincipal(a.Name), new WhatInterest(a.Name), new WhenDue(a.Name, 1) }),
        .. treaty.Accounts.IsEmpty ? Array.Empty<Question>() : [new WhatIsOwed(treaty.Accounts[0].Debtor, null, null)],
    ];
}
