using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Questions of every kind to a program, each asked in every world that its readings admit, on a day made by chance.</summary>
internal static class Asked
{
    /// <summary>A situation in every world that its open readings admit.</summary>
    public static List<Situation> Worlds(Situation situation) => situation.OpenReadings.Aggregate(
        new List<Situation> { situation },
        (worlds, reading) => [.. worlds.SelectMany(s => reading.Choices.Select(c => s with { Selection = s.Selection.With(reading.Name, c.Name) }))]);

    public static IEnumerable<(Situation Situation, Answer Answer)> Of(TestTreaty treaty, Random random) =>
        from situation in Worlds(treaty.Situation)
        let inquiry = new Inquiry(situation)
        from question in Questions(treaty).ToList()
        select (situation, inquiry.Consider(question, ProgramGenerator.First + random.Next(60)));

    private static IEnumerable<Question> Questions(TestTreaty treaty) =>
    [
        .. treaty.Norms.Select(n => new WhetherBound(n.Modality, n.Act)),
        .. treaty.Further.Clauses.SelectMany(c => treaty.Norms.Select(n => new WhetherBound(n.Modality, n.Act with { Agent = c.Beneficiary }))).Distinct(),
        .. Conditions.In(treaty).Select(c => new WhetherHolds(c)),
        .. Conditions.In(treaty).Take(3).Select(c => new SinceWhen(c)),
        .. treaty.Accounts.SelectMany(a => new Question[] { new WhatIsOwed(a.Debtor, a.Creditor, a.Name), new WhatPrincipal(a.Name), new WhatInterest(a.Name), new WhenDue(a.Name, 1) }),
        .. Whiches.Of(treaty).Where((_, i) => i % 23 == 0).Take(6),
        .. treaty.Accounts.IsEmpty ? Array.Empty<Question>() : [new WhatIsOwed(treaty.Accounts[0].Debtor, null, null)],
        .. treaty.Norms.Where(n => n.Modality == Modality.Must).Select(n => new ByWhen(n.Act)),
        .. treaty.Norms.Where(n => n.Act.MoreThan).Select(n => new HowMuchMay(n.Act, n.Act.Measure!.Value.Value > 5 ? n.Act.Measure.Value.Unit : null)).Distinct(),
    ];
}
