using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Where a sentence stands while it is bound: its file, its treaty and article if it has them, the names it may use.</summary>
/// <param name="Source">The file.</param>
/// <param name="File">The file's path as citations give it, the library's folder included; empty for a question from outside, which no proof cites.</param>
/// <param name="Stem">What citations call the file: the treaty's name, or the stem of a file of the record.</param>
/// <param name="Instrument">The treaty; null in a names file, the record, a scenario, a question from outside.</param>
/// <param name="Article">The article as its heading numbers it; empty outside articles.</param>
/// <param name="Names">The names of the library.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record BindingContext(
    SourceText Source, string File, string Stem, Entity? Instrument, string Article, SymbolTable Names, DiagnosticBag Diagnostics)
{
    /// <summary>Takes the places at which something is named.</summary>
    public SymbolUses Uses { get; init; } = new();

    /// <summary>What is said of the treaty as a whole.</summary>
    public TreatyTerms Terms { get; init; } = new();

    /// <summary>What <c>a place</c> and <c>the place</c> stand for; null where no such names can be used.</summary>
    public VariableScope? Variables { get; init; }

    /// <summary>What <c>the party</c> and <c>the other party</c> stand for; null in a statement that is not of each party.</summary>
    public PartyOfTreaty? Each { get; init; }

    /// <summary>The place of a part, for a diagnostic.</summary>
    public Location At(TextSpan span) => Source.At(span);

    /// <summary>The place of a part, for a proof.</summary>
    public Citation Cite(TextSpan span) =>
        File.Length == 0 ? Citation.None : new Citation(Stem, Article, File, Source.LineOf(span.Start));
}

/// <summary>What a treaty says as a whole, as far as its sentences need it.</summary>
internal sealed class TreatyTerms
{
    /// <summary>Whether it says how its periods are counted, or has been told that it does not.</summary>
    public bool CountingIsSaid { get; set; }
}
