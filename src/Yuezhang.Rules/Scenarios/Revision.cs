using System.Collections.Immutable;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Record;

namespace Yuezhang.Rules.Scenarios;

/// <summary>What a scenario comes to in one situation: which events it changes, what the record is then complete for, which readings it takes otherwise.</summary>
/// <param name="Events">Each event as it was, null for one that is added; and as it is, null for one that is removed.</param>
/// <param name="Complete">What it adds to the statements of completeness.</param>
/// <param name="Readings">The names of the readings.</param>
internal sealed record Revision(
    ImmutableArray<(Occurrence? Was, Occurrence? Now)> Events, ImmutableArray<Completeness> Complete, ImmutableArray<string> Readings)
{
    /// <summary>By what the law looks at all that.</summary>
    public IEnumerable<EventKey> Keys => Events.SelectMany(e => new[] { e.Was, e.Now }).OfType<Occurrence>().SelectMany(EventKey.Of)
        .Concat(Complete.Where(c => c.Act is not null).Select(c => EventKey.Act(c.Act!)))
        .Concat(Readings.Select(EventKey.Reading))
        .Distinct();
}
