namespace Yuezhang.Language.Symbols;

/// <summary>
/// The regular forms of an English verb: evacuate, evacuates, evacuated; carry, carries, carried; ship, ships, shipped.
/// Only its first word changes: camp in, camps in, camped in. A verb that goes otherwise is declared with its forms.
/// </summary>
internal static class VerbForms
{
    /// <summary>The third person of the present.</summary>
    public static string Present(string infinitive) => OnFirstWord(infinitive, verb =>
        EndsInConsonantAndY(verb) ? $"{verb[..^1]}ies"
        : EndsInHiss(verb) ? $"{verb}es"
        : $"{verb}s");

    /// <summary>The past participle.</summary>
    public static string Participle(string infinitive) => OnFirstWord(infinitive, verb =>
        EndsInConsonantAndY(verb) ? $"{verb[..^1]}ied"
        : verb.EndsWith('e') ? $"{verb}d"
        : DoublesItsEnd(verb) ? $"{verb}{verb[^1]}ed"
        : $"{verb}ed");

    private static string OnFirstWord(string infinitive, Func<string, string> change)
    {
        var blank = infinitive.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? change(infinitive) : change(infinitive[..blank]) + infinitive[blank..];
    }

    private static bool EndsInConsonantAndY(string verb) => verb is [.., var before, 'y'] && !IsVowel(before);

    private static bool EndsInHiss(string verb) =>
        verb is [.., 's' or 'x' or 'z' or 'o'] || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);

    /// <summary>One syllable that ends in one vowel and one consonant: stop, ship, ban.</summary>
    private static bool DoublesItsEnd(string verb) =>
        verb is [.., var onset, var vowel, var end]
        && !IsVowel(onset) && IsVowel(vowel) && !IsVowel(end) && end is not ('w' or 'x' or 'y')
        && verb.Count(IsVowel) == 1;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
