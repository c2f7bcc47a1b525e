using System.Collections.Immutable;
using Yuezhang.Time;

namespace Yuezhang.Language.Libraries;

/// <summary>How a library presents itself: <c>library.yaml</c>.</summary>
/// <param name="Title">Its title: "The Sino-Japanese settlement, 1895-1905".</param>
/// <param name="Day">The day on which it opens.</param>
/// <param name="Horizon">The last day through which what recurs is worked out.</param>
/// <param name="Questions">Questions to try, on the opening day unless they say otherwise.</param>
/// <param name="Words">Its words for what courts and customs do.</param>
public sealed record Opening(string Title, Day Day, Day Horizon, ImmutableArray<AskedQuestion> Questions, OfficeWords Words);
