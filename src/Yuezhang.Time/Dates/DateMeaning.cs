using System.Collections.Immutable;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>One thing that a written date may mean.</summary>
internal sealed record DateMeaning
{
    /// <summary>The year, of which calendar it is included.</summary>
    public required CivilYear Year { get; init; }

    /// <summary>The era in which the year counts.</summary>
    public Era? Era { get; init; }

    /// <summary>The month.</summary>
    public int? Month { get; init; }

    /// <summary>Whether the month is intercalary.</summary>
    public bool IsLeap { get; init; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>The days.</summary>
    public DayRange? Value { get; init; }

    /// <summary>What is wrong with it; where there is a value all the same, it is what may have been meant.</summary>
    public string? Problem { get; init; }

    /// <summary>What other dates gave to it.</summary>
    public ImmutableArray<CarriedField> Carried { get; init; } = [];

    /// <summary>On what it rests, in English.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it stands: there are such days, and nothing is wrong.</summary>
    public bool Stands => Value is not null && Problem is null;

    /// <summary>The year's number as people give it: in the era, where there is one.</summary>
    public int YearNumber => Era is { } era ? Year.Number - era.FirstYear + 1 : Year.Number;
}
