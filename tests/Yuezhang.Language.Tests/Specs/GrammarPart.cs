using System.Collections.Immutable;

namespace Yuezhang.Language.Tests.Specs;

/// <summary>A part of a rule of the grammar.</summary>
internal abstract record GrammarPart
{
    internal sealed record Literal(string Text) : GrammarPart;

    internal sealed record Special(string Description) : GrammarPart;

    internal sealed record Use(string Name) : GrammarPart;

    internal sealed record Sequence(ImmutableArray<GrammarPart> Parts) : GrammarPart;

    internal sealed record Alternatives(ImmutableArray<GrammarPart> Parts) : GrammarPart;

    internal sealed record Repeated(GrammarPart Part, int Most) : GrammarPart;
}
