using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>
/// A reign period (年號, 元号): a name by which years are counted from its proclamation, 元年 being the first.
/// </summary>
/// <remarks>
/// An era is in use from <see cref="FirstDay"/> through <see cref="LastDay"/>. In China a ruler's accession leaves the running
/// year its name and the new era begins with the next New Year, so that <see cref="Accession"/> is months earlier: when the Tongzhi emperor
/// died on 12 January 1875 it stayed 同治十三年 until 光緒元年正月初一, 6 February. Where an era was changed within a year, two era
/// years share that year.
/// Source: of each era in <see cref="Source"/>; the table eras-china.tsv or eras-japan.tsv says how it was made.
/// </remarks>
public sealed record Era
{
    internal Era()
    {
    }

    /// <summary>A stable name in ASCII, the romanised name and the year of its beginning, as <c>guangxu-1875</c>.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>China or Japan.</summary>
    public Realm Realm { get; internal init; }

    /// <summary>The line of succession, in which era follows era: <c>china</c>, <c>japan</c> or a rival's, as <c>wu</c>.</summary>
    public string Line { get; internal init; } = "";

    /// <summary>The dynasty or court, in traditional characters: 清, 北朝.</summary>
    public string Dynasty { get; internal init; } = "";

    /// <summary>The name in traditional characters: 光緒, 慶應.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The name in the simplified characters of China: 光绪, 庆应.</summary>
    public string Simplified { get; internal init; } = "";

    /// <summary>The name in the present characters of Japan: 光緒, 慶応.</summary>
    public string Japanese { get; internal init; } = "";

    /// <summary>Other names that differ by more than forms of characters: 中華民國 of 民國, 大和 and 太和.</summary>
    public ImmutableArray<string> OtherNames { get; internal init; } = [];

    /// <summary>The first day that the era names, by a proclamation that reaches back where it did so.</summary>
    public Day FirstDay { get; internal init; }

    /// <summary>The last day that the era names; <see langword="null"/> while it lasts.</summary>
    public Day? LastDay { get; internal init; }

    /// <summary>The year whose number in the era is 1, as the calendar of <see cref="Reckoning"/> numbers it: 1875 for 光緒.</summary>
    public int FirstYear { get; internal init; }

    /// <summary>The day on which the era was announced, where it is known and another than the first: 23 October 1868 for 明治.</summary>
    public Day? Proclaimed { get; internal init; }

    /// <summary>The day on which the ruler came to the throne, where it is recorded here.</summary>
    public Day? Accession { get; internal init; }

    /// <summary>How closely the first day is known.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>The calendar in which its months are counted.</summary>
    public Reckoning Reckoning { get; internal init; }

    /// <summary>Whether it is an era of the standard line (秦漢魏晉宋齊梁陳隋唐五代宋元明清; for Japan the Southern Court), not of a rival.</summary>
    public bool IsStandard => Line is "china" or "japan";

    /// <summary>Whether the era named any day; 祺祥, proclaimed in 1861 for the next year, was withdrawn before that year came.</summary>
    public bool WasUsed => LastDay is not { } last || FirstDay <= last;

    /// <summary>What is out of the ordinary about it, in English; empty where nothing is.</summary>
    public string Note { get; internal init; } = "";

    /// <summary>The work that records the beginning, as <c>清史稿 本紀二十三</c>.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>Whether the era names the day.</summary>
    public bool Contains(Day day) => FirstDay <= day && (LastDay is not { } last || day <= last);

    /// <summary>The name in one script.</summary>
    public string NameIn(RegnalScript script) => script switch
    {
        RegnalScript.Simplified => Simplified,
        RegnalScript.Japanese => Japanese,
        _ => Name,
    };

    /// <summary>The name, the dynasty and the days, as <c>光緒 (清, 1875-02-06 to 1909-01-21)</c>.</summary>
    public override string ToString() => $"{Name} ({Dynasty}, {FirstDay} to {LastDay?.ToString() ?? "now"})";

    /// <summary>Whether both are the same era of the table.</summary>
    public bool Equals(Era? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}
