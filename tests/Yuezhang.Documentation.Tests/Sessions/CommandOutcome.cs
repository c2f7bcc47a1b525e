using System.Collections.Immutable;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>What a command printed, or why it could not be run.</summary>
internal sealed record CommandOutcome(ImmutableArray<string> Printed, string? Problem);
