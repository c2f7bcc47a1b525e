using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>Era names in every form of their characters, found in running text without allocation.</summary>
internal sealed class EraNames
{
    private const int PairBits = 1 << 16;

    private readonly Dictionary<string, ImmutableArray<Era>> _byName;
    private readonly Dictionary<string, ImmutableArray<Era>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    // for each traditional character, how long the longest name is that begins with it; 0 for nearly all
    private readonly byte[] _longest = new byte[char.MaxValue + 1];

    // the pairs of traditional characters with which names begin, by a hash: what is not here needs no look at the names
    private readonly ulong[] _pairs = new ulong[PairBits / 64];

    public EraNames(ImmutableArray<Era> eras)
    {
        _byName = (
            from era in eras
            from name in era.OtherNames.Append(era.Name)
            group era by EraCharacters.Fold(name))
            .ToDictionary(named => named.Key, named => named.Distinct().OrderBy(era => era.IsStandard ? 0 : 1).ToImmutableArray(), StringComparer.Ordinal);
        _bySpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in _byName.Keys)
        {
            _longest[name[0]] = byte.Max(_longest[name[0]], (byte)name.Length);
            var pair = Pair(name[0], name[1]);
            _pairs[pair / 64] |= 1UL << (pair % 64);
        }
    }

    public IEnumerable<char> FirstSigns =>
        Enumerable.Range(0, _longest.Length).Select(code => (char)code).Where(sign => _longest[EraCharacters.Fold(sign)] > 0);

    public ImmutableArray<Era> Named(ReadOnlySpan<char> name) =>
        MatchAt(name, out var length) is { IsEmpty: false } eras && length == name.Length ? eras : [];

    public ImmutableArray<Era> MatchAt(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 2 || _longest[EraCharacters.Fold(text[0])] == 0)
        {
            return [];
        }

        var pair = Pair(EraCharacters.Fold(text[0]), EraCharacters.Fold(text[1]));
        return (_pairs[pair / 64] >> (pair % 64) & 1) == 0 ? [] : Longest(text, out length);
    }

    private ImmutableArray<Era> Longest(ReadOnlySpan<char> text, out int length)
    {
        Span<char> folded = stackalloc char[int.Min(_longest[EraCharacters.Fold(text[0])], text.Length)];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = EraCharacters.Fold(text[i]);
        }

        for (length = folded.Length; length > 1; length--)
        {
            if (_bySpan.TryGetValue(folded[..length], out var eras))
            {
                return eras;
            }
        }

        length = 0;
        return [];
    }

    private static int Pair(char first, char second) => ((first * 31) ^ (second * 7)) % PairBits;
}
