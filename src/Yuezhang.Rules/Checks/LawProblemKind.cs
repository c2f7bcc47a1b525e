namespace Yuezhang.Rules.Checks;

/// <summary>What can be wrong with a law, so that no answer could be had from it, or none that means what it says.</summary>
public enum LawProblemKind
{
    /// <summary>Rules wait for each other on the same moment: none could be worked out first.</summary>
    Circle,

    /// <summary>Such a circle goes through a delay, but the convention of counting leaves no day of it.</summary>
    DelayOfNoDay,

    /// <summary>A variable stands in a conclusion, a negation or an aggregate, but in nothing that must hold: it could be anything.</summary>
    UnsafeVariable,

    /// <summary>A variable stands for a sort of which the library names nothing.</summary>
    EmptySort,

    /// <summary>A variable, or an argument of a relation, is of another sort than its place wants.</summary>
    WrongSort,

    /// <summary>A norm is said of so many things that it cannot be followed out for each.</summary>
    TooManyInstances,

    /// <summary>Quantities of unlike units are to be compared or added.</summary>
    MixedUnits,

    /// <summary>A period is counted, but on some reading its instrument does not say how.</summary>
    UnstatedCounting,

    /// <summary>Whether a most-favoured-nation clause stands depends on a right that a clause may import.</summary>
    DependsOnImport,

    /// <summary>A condition is nested too deeply, or is too long, to be read.</summary>
    NestedTooDeeply,

    /// <summary>Two things of one kind have one identity.</summary>
    DuplicateIdentity,

    /// <summary>Instruments go before each other in a circle.</summary>
    PrecedenceCircle,

    /// <summary>Periods are counted in a calendar whose table ends before the horizon.</summary>
    CalendarTooShort,
}
