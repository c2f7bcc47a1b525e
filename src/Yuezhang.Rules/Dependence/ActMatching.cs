using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>Whether a description of an act may cover another once variables stand for things.</summary>
internal static class ActMatching
{
    /// <summary>Whether an act done as the other says may be one of this description.</summary>
    public static bool MayCover(this Act description, Act done) =>
        description.Verb.Infinitive == done.Verb.Infinitive
        && (Equals(description.Object, done.Object) || MayBe(description.Object, done.Object))
        && Meets(description.Agent, done.Agent)
        && Meets(description.Counterparty, done.Counterparty)
        && Meets(description.Beneficiary, done.Beneficiary)
        && Meets(description.Place, done.Place)
        && (description.Measure is null || Bare(description).Covers(Bare(done)));

    /// <summary>Whether some act may be of both descriptions.</summary>
    public static bool MayMeet(this Act one, Act other) =>
        one.Verb.Infinitive == other.Verb.Infinitive
        && (Equals(one.Object, other.Object) || MayBe(one.Object, other.Object))
        && Meets(one.Agent, other.Agent)
        && Meets(one.Counterparty, other.Counterparty)
        && Meets(one.Beneficiary, other.Beneficiary)
        && Meets(one.Place, other.Place);

    private static bool Meets(Entity? one, Entity? other) => one is null || other is null || one == other || MayBe(one, other);

    private static bool MayBe(Entity? one, Entity? other) => one is not null && other is not null && one.Sort == other.Sort && (one.IsVariable || other.IsVariable);

    private static Act Bare(Act act) => act with { Agent = null, Object = null, Counterparty = null, Beneficiary = null, Place = null };
}
