using System.Collections.Immutable;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>What an example of a page adds to the minimal library: files by their path in it (no bytes for one that is gone), and a question.</summary>
internal sealed record PageExample(ImmutableDictionary<string, byte[]?> Files, string? Question);
