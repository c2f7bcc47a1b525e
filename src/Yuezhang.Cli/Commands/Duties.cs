using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary>What must and must not be done to some persons, or for them, on a day.</summary>
internal static class Duties
{
    /// <summary>The duties that bind, or may, each with its answer.</summary>
    public static IEnumerable<(Norm Norm, Answer Answer)> Toward(Consultation consultation, ImmutableArray<Entity> persons, Entity? place) =>
        from norm in consultation.Inquiry.Model.Norms
        where norm.Modality is Modality.Must or Modality.MustNot
            && persons.Any(p => norm.Act.Object == p || norm.Act.Counterparty == p || norm.Act.Beneficiary == p)
            && (norm.Act.Place is null || norm.Act.Place == place)
        group norm by (norm.Modality, norm.Act) into same
        let answer = consultation.Inquiry.Consider(new WhetherBound(same.Key.Modality, same.Key.Act), consultation.Moment)
        where answer.Verdict is Verdict.Yes or Verdict.Undetermined or Verdict.Conflict
        select (same.First(), answer);
}
