using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>Era names in every form of their characters, found in running text without allocation.</summary>
internal sealed class EraNames
{
    private readonly FrozenDictionary<string, ImmutableArray<Era>> _byName;

    // for each character, how long the longest name is that begins with a form of it; 0 for nearly all
    private readonly byte[] _longest = new byte[char.MaxValue + 1];

    public EraNames(ImmutableArray<Era> eras)
    {
        _byName = (
            from era in eras
            from name in era.OtherNames.Append(era.Name)
            group era by Fold(name) into named
            select KeyValuePair.Create(named.Key, named.Distinct().OrderBy(era => era.IsStandard ? 0 : 1).ToImmutableArray()))
            .ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var name in _byName.Keys)
        {
            foreach (var form in EraCharacters.FormsOf(name[0]))
            {
                _longest[form] = byte.Max(_longest[form], (byte)name.Length);
            }
        }
    }

    public ImmutableArray<Era> Named(ReadOnlySpan<char> name) =>
        MatchAt(name, out var length) is { IsEmpty: false } eras && length == name.Length ? eras : [];

    public ImmutableArray<Era> MatchAt(ReadOnlySpan<char> text, out int length)
    {
        var longest = text.IsEmpty ? 0 : int.Min(_longest[text[0]], text.Length);
        if (longest > 1)
        {
            Span<char> folded = stackalloc char[longest];
            for (var i = 0; i < longest; i++)
            {
                folded[i] = EraCharacters.Fold(text[i]);
            }

            var names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
            for (length = longest; length > 1; length--)
            {
                if (names.TryGetValue(folded[..length], out var eras))
                {
                    return eras;
                }
            }
        }

        length = 0;
        return [];
    }

    private static string Fold(string name) => string.Concat(name.Select(EraCharacters.Fold));
}
