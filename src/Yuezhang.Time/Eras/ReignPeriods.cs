using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>The reign periods of China, from 建元 to the Republic, with those of rival lines, and of Japan, from 大化 to 令和.</summary>
/// <remarks>
/// Names are found in traditional, simplified and Japanese characters and in mixtures of them, by single character.
/// Several eras share a name; all are returned, those of the standard line first, and the caller decides by their days.
/// Example: 天保 is an era of Northern Qi, of Western Liang and of Japan.
/// </remarks>
public static class ReignPeriods
{
    // each is made when it is first asked for: a program that reads no name pays for no index of names
    private static readonly Lazy<EraNames> s_names = new(() => new EraNames(All));
    private static readonly Lazy<EraSequence> s_china = new(() => new EraSequence(All.Where(era => era.Realm == Realm.China)));
    private static readonly Lazy<EraSequence> s_japan = new(() => new EraSequence(All.Where(era => era.Realm == Realm.Japan)));

    /// <summary>Every era, in the order of the tables: China's lines one after the other, then Japan's.</summary>
    public static ImmutableArray<Era> All { get; } = EraTable.Read();

    /// <summary>The characters with which an era's name may begin, in every form.</summary>
    internal static IEnumerable<char> FirstSigns => s_names.Value.FirstSigns;

    /// <summary>The eras of exactly this name, in any form of its characters: 光绪, 光緒; 庆应, 慶應, 慶応. Empty when there is none.</summary>
    public static ImmutableArray<Era> Named(ReadOnlySpan<char> name) => s_names.Value.Named(name);

    /// <summary>The eras whose name stands at the beginning of the text, the longest name that does; made for reading running text.</summary>
    /// <param name="text">The text from the place where a name may begin.</param>
    /// <param name="length">How many characters the name has; 0 where none begins.</param>
    /// <returns>The eras of that name; empty, and nothing allocated, where none begins.</returns>
    public static ImmutableArray<Era> MatchAt(ReadOnlySpan<char> text, out int length) => s_names.Value.MatchAt(text, out length);

    /// <summary>
    /// The eras that name the day, the standard line first and the older of two first: on 1 February 1912 the last of 宣統 and
    /// the first of 民國. Empty before the first era.
    /// </summary>
    public static ImmutableArray<Era> At(Realm realm, Day day) => realm == Realm.Japan ? s_japan.Value.At(day) : s_china.Value.At(day);
}
