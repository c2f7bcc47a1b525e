using System.Collections.Immutable;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>A file that a session writes from the page's own lines.</summary>
internal sealed record HereDocument(string File, ImmutableArray<string> Lines);
