using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

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
        var asked = new FurtherAnswer(person.IsPlural ? $"whose subjects are {person}?" : $"whose subject is {person}?", answer);
        var party = answer is { Verdict: Verdict.Yes, Value: ThingsValue { Things: [var only] } } ? only : null;
        var people = party is null ? null : consultation.Library.Library.Entities.FirstOrDefault(e =>
            e.Sort == Sort.Person && e.Bearer == party && Whose(consultation, e, subject).Value is ThingsValue { Things: [var theirs] } && theirs == party);
        return new Allegiance(person, people ?? (party is null ? null : person), asked);
    }

    /// <summary>An answer that speaks of the person because it speaks of whom the person belongs to: it is the same only for as long as the person does.</summary>
    public Answer Within(Answer answer) =>
        answer.Holds is { } holds && Asked?.Answer.Holds is { } belonging ? answer with { Holds = holds.Intersect(belonging) } : answer;

    private static Answer Whose(Consultation consultation, Entity person, Relation subject)
    {
        var party = Entity.Variable("which parties", Sort.Party);
        return consultation.Inquiry.ConsiderThenAndNow(new Which(party, new Holds(subject, [person, party], Citation.None)), consultation.Moment);
    }

    /// <summary>
    /// An answer that stays open because it is not known whose subjects some persons are, or because two conclusions on that disagree; null where it is known.
    /// </summary>
    public static Answer? Open(params ImmutableArray<Allegiance?> all)
    {
        var unknown = all.OfType<Allegiance>().Where(a => a.Standing is null).ToList();
        if (unknown.Count == 0)
        {
            return null;
        }

        var answers = unknown.ConvertAll(a => a.Asked!.Answer);
        return answers[0] with
        {
            Verdict = answers.Exists(a => a.Verdict == Verdict.Conflict) ? Verdict.Conflict : Verdict.Undetermined,
            Value = null,
            Holds = answers.Aggregate((Interval?)Interval.Always, (all, a) => all is { } so && a.Holds is { } holds ? so.Intersect(holds) : null),
            Because = [.. answers.SelectMany(a => a.Because)],
            Missing = [.. unknown.SelectMany(a => a.WhatIsMissing()).Distinct()],
        };
    }

    private IEnumerable<string> WhatIsMissing() =>
        Asked!.Answer.Missing.Prepend($"whose {(Person.IsPlural ? $"subjects {Person} are" : $"subject {Person} is")}{Why()}");

    private string Why() => Asked!.Answer.Verdict switch
    {
        Verdict.Conflict => ": two conclusions disagree, and neither gives way",
        Verdict.No => ": no article and no fact on record says it of the day",
        _ => "",
    };
}
