using System.Collections.Immutable;

namespace Yuezhang.Time.Numerals;

/// <summary>One character's part in a numeral.</summary>
/// <param name="Kind">Its part.</param>
/// <param name="Value">The digit, or what the place is worth.</param>
/// <param name="Script">Whether the sign is everyday or one that is hard to alter.</param>
internal readonly record struct NumeralSign(SignKind Kind, int Value = 0, SignScript Script = SignScript.Any)
{
    // one byte a character keeps the table within the processor's cache: most characters of a text are looked up
    private static readonly byte[] s_index = new byte[char.MaxValue + 1];
    private static readonly ImmutableArray<NumeralSign> s_signs = Table(s_index);

    public bool IsNumeral => Kind is not (SignKind.None or SignKind.Link or SignKind.Beyond or SignKind.Point);

    public bool IsPlace => Kind is SignKind.Place or SignKind.Tens or SignKind.Myriad;

    public static NumeralSign Of(char character) => s_signs[s_index[character]];

    public static NumeralSign At(ReadOnlySpan<char> text, int position) =>
        position >= 0 && position < text.Length ? Of(text[position]) : default;

    private static ImmutableArray<NumeralSign> Table(byte[] index)
    {
        var signs = new List<NumeralSign> { default };
        void Add(string characters, SignKind kind, int value, SignScript script = SignScript.Any)
        {
            signs.Add(new NumeralSign(kind, value, script));
            foreach (var character in characters)
            {
                index[character] = (byte)(signs.Count - 1);
            }
        }

        Add("〇○零", SignKind.Zero, 0);
        foreach (var (value, plain, formal, everyday) in (ReadOnlySpan<(int, string, string, string)>)
            [(1, "一", "壹壱弌", ""), (2, "二", "贰貳弐弍", ""), (3, "三", "叁叄弎", "参參"), (4, "四", "肆", ""), (5, "五", "", "伍"),
                (6, "六", "", "陆陸"), (7, "七", "柒", "漆"), (8, "八", "捌", ""), (9, "九", "玖", "")])
        {
            Add(plain, SignKind.Digit, value, SignScript.Plain);
            Add(formal, SignKind.Digit, value, SignScript.Formal);
            Add(everyday, SignKind.Digit, value, SignScript.FormalOrWord);
        }

        Add("两兩両", SignKind.Two, 2);
        Add("十", SignKind.Place, 10);
        Add("百", SignKind.Place, 100);
        Add("千", SignKind.Place, 1000);
        Add("拾", SignKind.Place, 10, SignScript.Formal);
        Add("佰", SignKind.Place, 100, SignScript.Formal);
        Add("仟", SignKind.Place, 1000, SignScript.Formal);
        Add("廿卄", SignKind.Tens, 20);
        Add("卅", SignKind.Tens, 30);
        Add("卌", SignKind.Tens, 40);
        Add("万萬", SignKind.Myriad, 10_000);
        Add("亿億", SignKind.Myriad, 100_000_000);
        // 兆: the profile knows
        Add("兆", SignKind.Myriad, 0);
        Add("□", SignKind.Lacuna, 0);
        Add("几幾", SignKind.Some, 0);
        Add("数數", SignKind.Several, 0);
        Add("有又", SignKind.Link, 0);
        Add("余馀餘多", SignKind.Beyond, 0);
        Add("点點", SignKind.Point, 0);
        for (var digit = 0; digit <= 9; digit++)
        {
            Add($"{(char)('0' + digit)}{(char)('０' + digit)}", SignKind.Arabic, digit);
        }

        return [.. signs];
    }
}
