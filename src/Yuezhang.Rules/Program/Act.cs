using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Program;

/// <summary>
/// An act as a rule or a record describes it: who does what to what, and how much of it.
/// A missing agent means "by whomever": <c>the commerce treaty is exchanged</c>.
/// </summary>
/// <param name="Verb">What is done.</param>
/// <param name="Agent">Who does it, a party or a person; null for anyone.</param>
/// <param name="Object">What it is done to; null where the verb needs none.</param>
/// <param name="Measure">A quantity of it, as in <c>garrison Weihaiwei with 2 brigades</c>; null where none is named.</param>
/// <param name="MoreThan">Whether the measure is a limit passed ("more than 1 brigade") instead of an exact quantity.</param>
public sealed record Act(Verb Verb, Entity? Agent, Entity? Object, Amount? Measure = null, bool MoreThan = false)
{
    /// <summary>To whom, or with whom, it is done; null for anyone.</summary>
    public Entity? Counterparty { get; init; }

    /// <summary>For whom it is done, as a suit is heard for a plaintiff; null for anyone.</summary>
    public Entity? Beneficiary { get; init; }

    /// <summary>Where it is done; null for anywhere.</summary>
    public Entity? Place { get; init; }

    /// <summary>
    /// Whether an act done as <paramref name="done"/> says is an act of this description: same verb and object,
    /// the same agent where one is required, and a measure within the one described.
    /// </summary>
    public bool Covers(Act done) =>
        Verb == done.Verb
        && Equals(Object, done.Object)
        && Meets(Agent, done.Agent)
        && Meets(Counterparty, done.Counterparty)
        && Meets(Beneficiary, done.Beneficiary)
        && Meets(Place, done.Place)
        && CoversMeasure(done);

    /// <summary>Whether every act of the other description is also one of this: same verb and object, no narrower in agent or measure.</summary>
    public bool Includes(Act other) =>
        Verb == other.Verb
        && Equals(Object, other.Object)
        && (Agent is null || Agent == other.Agent)
        && (Counterparty is null || Counterparty == other.Counterparty)
        && (Beneficiary is null || Beneficiary == other.Beneficiary)
        && (Place is null || Place == other.Place)
        && (Measure is null || (Measure == other.Measure && MoreThan == other.MoreThan));

    private static bool Meets(Entity? required, Entity? done) => required is null || done is null || required == done;

    private bool CoversMeasure(Act done) => (Measure, done.Measure) switch
    {
        (null, _) => true,
        (_, null) => false,
        var (mine, theirs) when mine.Value.Unit != theirs.Value.Unit => false,
        var (mine, theirs) when MoreThan => theirs.Value.Value > mine.Value.Value || (done.MoreThan && theirs == mine),
        var (mine, theirs) => theirs == mine && !done.MoreThan,
    };
}
