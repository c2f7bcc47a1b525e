namespace Yuezhang.Rules.Program;

/// <summary>What kind of thing a name stands for. Sorts are finite and never mix: a place cannot sign, a party cannot be ceded.</summary>
public enum Sort
{
    /// <summary>A state or another person of international law that can be bound.</summary>
    Party,

    /// <summary>
    /// A person, or a class of persons by name: the inhabitants, the subjects of a party. They do acts and bear norms, and are no party of anything.
    /// </summary>
    Person,

    /// <summary>A town, island, zone or territory.</summary>
    Place,

    /// <summary>A treaty, convention, protocol or note.</summary>
    Instrument,

    /// <summary>Anything else an act can be done to: a pledge, a railway, a body of prisoners.</summary>
    Thing,

    /// <summary>A debt that can be paid: a principal with instalments, or a charge that recurs.</summary>
    Account,
}
