using System.Text.Json;
using Yuezhang.Language.Symbols;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>Where something is declared and where it is named, in all files of its library and under any of its names.</summary>
internal static class NamedPlaces
{
    private const int Read = 2;
    private const int Write = 3;

    /// <summary>Where what is named is declared; nowhere for what every treaty knows.</summary>
    public static Action<Utf8JsonWriter>? Definition(Asked asked) => Named(asked) is var (library, use) && use.Symbol.At.Path.Length > 0
        ? json => json.WriteLocation(library.Place(use.Symbol.At, asked.Client.Encoding))
        : null;

    /// <summary>Where it is named, and declared if that is wanted too.</summary>
    public static Action<Utf8JsonWriter>? References(Asked asked)
    {
        if (Named(asked) is not var (library, use))
        {
            return null;
        }

        var withDeclaration = asked.Params.IsTrue("context", "includeDeclaration");
        var places = library.Library.Uses.Where(u => u.Symbol == use.Symbol && (withDeclaration || !u.IsDeclaration));
        return json => json.WriteList(places, place => json.WriteLocation(library.Place(place.At, asked.Client.Encoding)));
    }

    /// <summary>Where it is named in the same document.</summary>
    public static Action<Utf8JsonWriter>? Highlights(Asked asked)
    {
        if (Named(asked) is not var (library, use))
        {
            return null;
        }

        var places = library.Library.Uses.Where(u => u.Symbol == use.Symbol && u.At.Path == use.At.Path);
        return json => json.WriteObjects(places, place =>
        {
            json.WriteRange("range", library.Place(place.At, asked.Client.Encoding).Range);
            json.WriteNumber("kind", place.IsDeclaration ? Write : Read);
        });
    }

    private static (LoadedFolder Library, SymbolUse Use)? Named(Asked asked) => asked.Library is var (library, _) && asked.Named is { } use ? (library, use) : null;
}
