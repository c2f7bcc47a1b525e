using Xunit;
using Yuezhang.Bench.MoneyAndGarrison;
using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Bench.Tests.MoneyAndGarrison;

public sealed class CopyAnswersTests
{
    // Reckoned by hand. Copies 1 and 2 pay at the same distances: (182 × 150,002 + 365 × 350,007) / 7,300 = 21,240.1; copy 2 each time
    // 47 days late. Copy 3 settles on day 1,091, within three years, and owes no interest; its third instalment was due on day 731.
    // The garrison of copy 2 is released by the pledge of day 602, of the others by the last payment.
    private static readonly CopyAnswer[] s_answers =
    [
        new(1, OverdueDays: 0, Interest: 21_240, Departure: 2554, Upkeep: 6),
        new(2, OverdueDays: 376, Interest: 21_240, Departure: 602, Upkeep: 1),
        new(3, OverdueDays: 360, Interest: 0, Departure: 1091, Upkeep: 2),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Three_copies_have_the_answers_reckoned_by_hand(bool withProofs)
    {
        var answers = Answers(3, withProofs);
        Assert.Equal(s_answers, answers.All().OrderBy(a => a.Copy));
        Assert.Equal(withProofs, answers.ProofSteps > 0);
    }

    [Fact]
    public void A_copy_has_the_same_answer_among_many()
    {
        var many = Answers(24, false).All().ToDictionary(a => a.Copy);
        Assert.All(s_answers, answer => Assert.Equal(answer, many[answer.Copy]));
    }

    [Fact]
    public void Moved_payments_are_answered_as_from_nothing()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, CopyFacts.Lines(60));
            Assert.Equal(0, MovedPayments.Run(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static CopyAnswers Answers(int copies, bool withProofs)
    {
        var law = CopyLaw.Read(new StringReader(string.Join('\n', CopyFacts.Lines(copies))));
        return new(law, new Model(Situation.Baseline(law.Library, law.Record)), withProofs);
    }
}
