using System.Collections.Immutable;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Scenarios;

/// <summary>
/// A layer over the record: events added, removed, moved, and readings chosen. The record itself is never changed;
/// layers are applied in order, each to the outcome of the one before.
/// </summary>
/// <param name="Name">Its name; empty for one made on the spot.</param>
/// <param name="Title">What it supposes, in words.</param>
/// <param name="Changes">What it changes, in order.</param>
public sealed record Scenario(string Name, string Title, ImmutableArray<Change> Changes);

/// <summary>One change to the record or to the readings.</summary>
public abstract record Change
{
    private protected Change()
    {
    }
}

/// <summary>An event that did not happen is supposed to have happened.</summary>
public sealed record AddEvent(Occurrence Occurrence) : Change;

/// <summary>A recorded event is supposed not to have happened.</summary>
public sealed record RemoveEvent(string Id) : Change;

/// <summary>A recorded event is supposed to have happened on another day.</summary>
public sealed record MoveEvent(string Id, Day To) : Change;

/// <summary>A reading is taken one way.</summary>
public sealed record ChooseReading(string Reading, string Choice) : Change;
