using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests;

/// <summary>
/// Everything that can be asked of a treaty: each kind of question on each act, condition and account of it, around each event, with less known,
/// and under the scenarios in which an event did not happen or came later.
/// </summary>
internal static class AllQuestions
{
    /// <summary>Every answer has a proof that can be said, tells what is missing, and names flips that do flip; every difference has a first cause.</summary>
    public static void AreAnswered(TestTreaty treaty)
    {
        var inquiry = treaty.Inquiry;
        var questions = Of(treaty).ToList();
        var days = Days(treaty);
        foreach (var (question, day) in questions.SelectMany(q => days.Select(d => (q, d))))
        {
            Check(inquiry, inquiry.Ask(question, day));
        }

        foreach (var (question, moment) in questions.SelectMany(q => Moments(treaty).Select(m => (q, m))))
        {
            Check(inquiry, inquiry.Ask(question, moment));
        }

        foreach (var known in treaty.Events.Take(3).Select(e => e.Dates.Items[0].Value.Range.Earliest))
        {
            var then = (treaty with { Known = known }).Inquiry;
            questions.ForEach(q => Check(then, then.Consider(q, known.Next)));
        }

        foreach (var scenario in treaty.Events.SelectMany(Suppositions))
        {
            var supposed = inquiry.Under(scenario) ?? throw new InvalidOperationException("The scenario does not apply.");
            var fromScratch = new Inquiry(inquiry.Situation.With(scenario, out _)!);
            foreach (var question in questions)
            {
                var answer = supposed.Consider(question, days[days.Length / 2]);
                Check(supposed, answer);
                Assert.True(answer.SaysTheSameAs(fromScratch.Consider(question, answer.On)), $"{question} on {answer.On} is not worked out again");
            }

            foreach (var difference in Comparison.Of(inquiry, supposed, scenario))
            {
                Assert.Matches("^event|^[a-z-]+ is (moved|removed)", difference.FirstCause);
                Assert.All(difference.Causes, Reads);
                Assert.NotEqual(difference.Before, difference.After);
            }
        }

        _ = DayView.Of(inquiry, days[days.Length / 2]);
    }

    private static void Check(Inquiry inquiry, Answer answer)
    {
        var steps = answer.Because.Concat(answer.Besides).SelectMany(Everything).DistinctBy(p => p.Finding).ToList();
        Assert.All(steps, step => Reads(English.Say(step.Finding)));
        Assert.All(answer.Assumptions.Concat(answer.Missing), Reads);
        Assert.True(!answer.Because.IsEmpty || answer.Question is SinceWhen or WhetherHolds { Condition: Same or AllOf or AnyOf or AtLeast }, $"{answer.Question} on {answer.On}: {answer.Verdict} without a proof");
        Assert.True(
            answer.Verdict != Verdict.Undetermined || !answer.Missing.IsEmpty,
            $"{answer.Question} on {answer.On}: nothing is said to be missing, but {string.Join("; ", steps.Select(p => English.Say(p.Finding)))}");
        foreach (var flip in answer.Flips)
        {
            Assert.Equal(flip.Verdict, inquiry.Under(flip.Scenario)?.Consider(answer.Question, answer.Moment).Verdict);
            Reads(flip.Text);
        }
    }

    private static IEnumerable<Proof> Everything(Proof proof) => proof.Steps().SelectMany(p => p.Besides.Prepend(p));

    private static void Reads(string sentence)
    {
        Assert.NotEqual("", sentence);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Yuezhang", sentence, StringComparison.Ordinal);
        Assert.False(sentence.EndsWith(' ') || sentence.EndsWith(':'), sentence);
    }

    private static IEnumerable<Scenario> Suppositions(Record.Occurrence occurrence) =>
    [
        TestTreaty.Of(new RemoveEvent(occurrence.Id)),
        TestTreaty.Of(new MoveEvent(occurrence.Id, occurrence.Dates.Items[0].Value.Range.Latest + 40)),
    ];

    private static ImmutableArray<Day> Days(TestTreaty treaty) =>
    [
        .. treaty.Events.SelectMany(e => e.Dates.Items).SelectMany(d => new[] { d.Value.Range.Earliest.Previous, d.Value.Range.Earliest, d.Value.Range.Latest.Next })
            .Append(treaty.Horizon).Distinct().Order(),
    ];

    /// <summary>The clock times on record, and the noon of the first event's day.</summary>
    private static IEnumerable<Boundary> Moments(TestTreaty treaty) => treaty.Events.SelectMany(e => e.Dates.Items).Select(d => d.Value)
        .Where(d => d.Minute is not null).Select(d => Boundary.At(d.Range.Earliest, d.Minute!.Value))
        .Concat(treaty.Events.Take(1).Select(e => Boundary.At(e.Dates.Items[0].Value.Range.Earliest, 720)));

    private static IEnumerable<Question> Of(TestTreaty treaty)
    {
        foreach (var act in treaty.Model.Norms.Select(n => n.Act).Distinct())
        {
            foreach (var modality in Enum.GetValues<Modality>())
            {
                yield return new WhetherBound(modality, act);
                yield return new Which(AnyParty, new Bound(modality, act with { Agent = AnyParty }, Article(1)));
                yield return new SinceWhen(new Bound(modality, act, Article(1)));
                yield return new WhetherHolds(new Breached(modality, act, Article(1)));
            }

            yield return new ByWhen(act);
            yield return new HowMuchMay(act);
            yield return new WhetherHolds(Law.Exercised(act));
            yield return new WhetherHolds(Law.Done(act));
        }

        var norms = treaty.Model.Norms;
        var conditions = norms.SelectMany(n => new[] { n.Once, n.Until, n.While, n.Suspended, n.Waived, n.Discharged }).SelectMany(a => a.Items).Select(a => a.Value)
            .Concat(norms.SelectMany(n => new[] { n.Maintains, n.Performance, n.VoidIf?.Condition, n.Within?.Start }).OfType<Condition>())
            .Concat(treaty.Rules.SelectMany(r => treaty.Library.Entities.Where(e => e.Sort == Sort.Place).Select(Condition (p) => Law.Holds(r.Head.Relation, [.. r.Head.Relation.Sorts.Select(s => s == Sort.Place ? p : Aurelia)]))))
            .Concat(treaty.Facts.Select(Condition (f) => Law.Holds(f.Relation, f.Arguments)))
            .Concat(treaty.Transfers.SelectMany(t => new[] { Law.Held(t.Thing, t.From), Law.Held(t.Thing, t.To) }))
            .Concat(treaty.Library.Instruments.SelectMany(i => i.Bound.Select(p => Law.Between(i.Bound.First(), p, i.Name)).Append(new InForce(i.Name, Article(1)))))
            .Distinct();
        foreach (var condition in conditions)
        {
            yield return new WhetherHolds(condition);
            yield return new WhetherHolds(Law.Not(condition));
            yield return new SinceWhen(condition);
        }

        foreach (var relation in treaty.Rules.Select(r => r.Head.Relation).Concat(treaty.Facts.Select(f => f.Relation)).Where(r => r.Sorts[0] == Sort.Place).Distinct())
        {
            yield return new Which(AnyPlace, Law.Holds(relation, [AnyPlace, .. relation.Sorts.Skip(1).Select(s => s == Sort.Place ? Karst : Aurelia)]));
        }

        foreach (var thing in treaty.Transfers.Select(t => t.Thing).Distinct())
        {
            yield return new Which(AnyParty, Law.Held(thing, AnyParty));
        }

        foreach (var account in treaty.Accounts)
        {
            yield return new WhatIsOwed(account.Debtor, account.Creditor, account.Name);
            yield return new WhatPrincipal(account.Name);
            yield return new WhatInterest(account.Name);
            yield return new WhenDue(account.Name, 1);
            yield return new SinceWhen(Law.Settled(account.Name));
        }
    }
}
