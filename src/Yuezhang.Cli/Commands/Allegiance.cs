using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary>
/// Whose subject somebody is at a moment, and so for whom a norm speaks that is said of the subjects of a party. Both are questions of the kernel: of whom the person is a subject,
/// and who that party's subjects are.
/// </summary>
/// <param name="Person">The person asked about.</param>
/// <param name="Standing">Who stands for the person in norms: the subjects of a party, or the person; null where it is not known whose subject the person is.</param>
/// <param name="Asked">The question whose subject it is; null where it need not be asked.</param>
internal sealed record Allegiance(Entity Person, Entity? Standing, FurtherAnswer? Asked)
{
    /// <summary>Finds it out.</summary>
    public static Allegiance Of(Consultation consultation, Entity person)
    {
        if (person.Bearer is not null || person.Sort == Sort.Party || consultation.Opening.Words.Subject is not { } subject)
        {
            return new Allegiance(person, person, null);
        }

        var answer = Whose(consultation, person, subject);
        var asked = new FurtherAnswer($"whose subject is {person}?", answer);
        var party = answer is { Verdict: Verdict.Yes, Value: ThingsValue { Things: [var only] } } ? only : null;
        var people = party is null ? null : consultation.Library.Library.Entities.FirstOrDefault(e =>
            e.Sort == Sort.Person && e.Bearer == party && Whose(consultation, e, subject).Value is ThingsValue { Things: [var theirs] } && theirs == party);
        return new Allegiance(person, people ?? (party is null ? null : person), asked);
    }

    private static Answer Whose(Consultation consultation, Entity person, Relation subject)
    {
        var party = Entity.Variable("which parties", Sort.Party);
        return consultation.Inquiry.ConsiderThenAndNow(new Which(party, new Holds(subject, [person, party], Citation.None)), consultation.Moment);
    }

    /// <summary>An answer that stays open because it is not known whose subjects some persons are; null where it is.</summary>
    public static Answer? Open(params ImmutableArray<Allegiance?> all)
    {
        var unknown = all.OfType<Allegiance>().Where(a => a.Standing is null).ToList();
        return unknown.Count == 0 ? null : unknown[0].Asked!.Answer with
        {
            Verdict = Verdict.Undetermined,
            Value = null,
            Missing = [.. unknown.Select(a => $"whose subject {a.Person} is"), .. unknown.SelectMany(a => a.Asked!.Answer.Missing)],
        };
    }
}
