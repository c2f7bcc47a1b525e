using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Renaming;

/// <summary>Whether a library still says what it said once a name is changed: it is loaded as it would be, and compared.</summary>
internal static class RenameCheck
{
    /// <summary>Why a name cannot be changed so; null where it can.</summary>
    public static string? WhyNot(LoadedLibrary before, ILibraryFiles files, IReadOnlyDictionary<string, ImmutableArray<TextEdit>> edits, string name)
    {
        var after = TreatyLibrary.Load(new EditedFiles(files, edits));
        if (NewFault(before, after) is { } fault)
        {
            return $"`{name}` cannot be used: {fault.Message} ({fault.At})";
        }

        return OtherMeaning(before.Uses, after.Uses) is { } place ? $"`{name}` would mean something else at {place}" : null;
    }

    /// <summary>A fault of a code of which there are more than before.</summary>
    private static Diagnostic? NewFault(LoadedLibrary before, LoadedLibrary after)
    {
        var known = before.Diagnostics.CountBy(d => d.Code).ToDictionary(StringComparer.Ordinal);
        return after.Diagnostics.GroupBy(d => d.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > known.GetValueOrDefault(g.Key))?.First();
    }

    /// <summary>A place that names something else than before: the two rows of places must name the same things in the same order, whatever these are called.</summary>
    private static Location? OtherMeaning(ImmutableArray<SymbolUse> before, ImmutableArray<SymbolUse> after)
    {
        var (there, back) = (new Dictionary<Symbol, Symbol>(), new Dictionary<Symbol, Symbol>());
        foreach (var (old, now) in before.Zip(after))
        {
            if (old.Symbol.Kind != now.Symbol.Kind || old.IsDeclaration != now.IsDeclaration || !IsSame(there, old.Symbol, now.Symbol) || !IsSame(back, now.Symbol, old.Symbol))
            {
                return now.At;
            }
        }

        return before.Length == after.Length ? null : before.Concat(after).Last().At;
    }

    private static bool IsSame(Dictionary<Symbol, Symbol> known, Symbol one, Symbol other) => known.TryAdd(one, other) || known[one] == other;
}
