using System.Collections.Immutable;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Renaming;

/// <summary>
/// Changes one of the names of something wherever it is named so: a party that has a name in each of three scripts keeps the other two. Whether the new name can be had is found by
/// loading the library as it would be: it must say what it said, of the same things, without a new fault.
/// </summary>
public sealed class Renamer
{
    private readonly LoadedLibrary _library;
    private readonly ILibraryFiles _files;

    /// <summary>A renamer for a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="files">The files from which it was loaded.</param>
    public Renamer(LoadedLibrary library, ILibraryFiles files) => (_library, _files) = (library, files);

    /// <summary>The name at a place that can be changed: where it stands without quotes and article; or why none can.</summary>
    public (TextSpan? Name, string? Refusal) Target(string path, int offset)
    {
        var (name, _, refusal) = Find(path, offset);
        return (name?.Bare, refusal);
    }

    /// <summary>What is to be changed for the name at a place to be another.</summary>
    public RenameOutcome Rename(string path, int offset, string newName)
    {
        var (name, symbol, refusal) = Find(path, offset);
        if (name is null || symbol is null)
        {
            return RenameOutcome.Refused(refusal!);
        }

        var bare = WrittenName.WithoutArticle(string.Join(' ', newName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (FaultIn(bare) is { } fault)
        {
            return RenameOutcome.Refused(fault);
        }

        var edits = new RenameEdits(_library).Of(symbol, name.Key, bare);
        return RenameCheck.WhyNot(_library, _files, edits, bare) is { } why ? RenameOutcome.Refused(why) : new RenameOutcome(edits, null);
    }

    private static string? FaultIn(string name) =>
        EntityId.Of(name).Length == 0 ? "a name has at least one letter or digit"
        : name.Length > Parser.LongestName ? $"a name has at most {Parser.LongestName} characters"
        : name.FirstOrDefault(c => c is '"' or '“' or '”' or '#' or '`' || char.IsControl(c) || char.IsSurrogate(c) && !IsSound(name)) is not '\0' and var c ? $"a name cannot hold {Shown(c)}"
        : null;

    private static bool IsSound(string name) => string.Concat(name.EnumerateRunes()) == name;

    private static string Shown(char c) => char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}" : $"`{c}`";

    private (WrittenName? Name, NamedSymbol? Symbol, string? Refusal) Find(string path, int offset)
    {
        if (_library.NamedAt(path, offset) is not { } use)
        {
            return (null, null, "nothing is named here");
        }

        if (NamedSymbol.Unchangeable(use.Symbol.Kind) is { } why)
        {
            return (null, null, why);
        }

        if (_library.HasErrors)
        {
            return (null, null, "the library has errors: what cannot be read may name it too");
        }

        var places = ImmutableArray.CreateBuilder<WrittenName>();
        foreach (var place in _library.Uses.Where(u => u.Symbol == use.Symbol))
        {
            if (WrittenName.Of(place, _library) is not { } written || !NamedSymbol.IsNameOf(use.Symbol, written, _library))
            {
                return (null, null, $"at {place.At} it is named in another way than it is read: escaped, or over two lines");
            }

            places.Add(written);
        }

        var (name, symbol) = (WrittenName.Of(use, _library)!, new NamedSymbol(use.Symbol, places.ToImmutable()));
        return symbol.IsDeclaredAs(name.Key) ? (name, symbol, null) : (null, null, $"`{name.Name}` is formed from another name; rename `{use.Symbol.Name}`");
    }
}
