namespace Yuezhang.Rules.Dependence;

/// <summary>What a node of the network stands for: something written in the library, or what several of those come to together.</summary>
internal enum NodeKind
{
    /// <summary>The life of a norm.</summary>
    Norm,

    /// <summary>The books of an account.</summary>
    Account,

    /// <summary>The force of an instrument, between nobody in particular.</summary>
    Instrument,

    /// <summary>Whether a party is bound by an instrument.</summary>
    Commitment,

    /// <summary>Whether an instrument rests between two parties.</summary>
    Suspension,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A transfer.</summary>
    Transfer,

    /// <summary>An act that counts as another.</summary>
    CountsAs,

    /// <summary>Whether a most-favoured-nation clause stands.</summary>
    Clause,

    /// <summary>Whether a relation holds, by its rules and by record.</summary>
    Relation,

    /// <summary>Who holds a thing, by transfers and by record.</summary>
    Holder,

    /// <summary>The acts of one verb on one object: those recorded, and those that count as one. An event changes this first.</summary>
    Deeds,

    /// <summary>The valid exercises of a power by one party's acts, or by anyone's, of one verb on one object.</summary>
    Exercises,

    /// <summary>A choice between readings. Choosing otherwise changes this first.</summary>
    Reading,

    /// <summary>All who are bound by an instrument, and all suspensions of it.</summary>
    Membership,

    /// <summary>A norm, so far as none overrides it.</summary>
    Undefeated,

    /// <summary>The norms of one kind on one act, undefeated.</summary>
    NormsOnAct,

    /// <summary>The breaches of norms of one kind on one act.</summary>
    BreachesOnAct,

    /// <summary>The norms of one kind on acts of one verb on one object, by whomever: a wider net where a finer one would be too large.</summary>
    NormsOnObject,

    /// <summary>What a party has from a grantor through most-favoured-nation clauses, on acts of one verb on one object.</summary>
    Imports,

    /// <summary>All that a grantor has granted, or its clauses extend, on acts of one verb on one object.</summary>
    Extended,

    /// <summary>All accounts: a variable may stand for each.</summary>
    AnyAccount,

    /// <summary>All instruments.</summary>
    AnyInstrument,

    /// <summary>All who are bound by any instrument.</summary>
    AnyMembership,
}
