using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary>What the norms of a library speak of, as far as commands ask it of them.</summary>
internal static class Norms
{
    /// <summary>Of what norms say that an act may, must or can be done to it: the goods that are charged, the cases that are heard.</summary>
    public static ImmutableArray<Entity> ObjectsOf(Consultation consultation, Verb? act) =>
        [.. consultation.Inquiry.Model.Norms.Where(n => n.Act.Verb == act).Select(n => n.Act.Object).OfType<Entity>().Distinct()];

    /// <summary>Of whom norms say something about an act on a thing.</summary>
    public static ImmutableArray<Entity> AgentsOf(Consultation consultation, Verb act, Entity thing) =>
        [.. consultation.Inquiry.Model.Norms.Where(n => n.Act.Verb == act && n.Act.Object == thing).Select(n => n.Act.Agent).OfType<Entity>().Distinct()];

    /// <summary>
    /// What must and must not be done on a day to some persons, or for them: the duties that bind, or may, each with its answer. A duty to do something for them to others
    /// is none about them.
    /// </summary>
    public static IEnumerable<(Norm Norm, Answer Answer)> DutiesToward(Consultation consultation, ImmutableArray<Entity> persons, Entity? place) =>
        from norm in consultation.Inquiry.Model.Norms
        where norm.Modality is Modality.Must or Modality.MustNot
            && persons.Any(p => norm.Act.Object == p || norm.Act.Counterparty == p || norm.Act.Beneficiary == p)
            && (norm.Act.Object is not { Sort: Sort.Person } done || persons.Contains(done))
            && (norm.Act.Place is null || norm.Act.Place == place)
        group norm by (norm.Modality, norm.Act) into same
        let answer = consultation.Inquiry.Consider(new WhetherBound(same.Key.Modality, same.Key.Act), consultation.Moment)
        where answer.Verdict is Verdict.Yes or Verdict.Undetermined or Verdict.Conflict
        select (same.First(), answer);
}
