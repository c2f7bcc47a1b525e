namespace Yuezhang.Time.Numerals;

/// <summary>How far the numeral goes that begins a text: a matter of its signs and of what follows them, not of its value.</summary>
internal readonly ref struct NumeralRun
{
    // the decimals of a Chinese decimal fraction that are looked over to see whether it is a clock time
    private const int MostDecimals = 20;

    private readonly ReadOnlySpan<char> _text;
    private readonly NumeralProfile _profile;

    private NumeralRun(ReadOnlySpan<char> text, NumeralProfile profile)
    {
        _text = text;
        _profile = profile;
    }

    /// <summary>The length of the run, 0 where no numeral begins.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, NumeralProfile profile) => new NumeralRun(text, profile).Length();

    private int Length()
    {
        if (!Begins())
        {
            return 0;
        }

        var end = 0;
        var last = default(NumeralSign);
        var hasFormalDigit = false;
        while (end < _text.Length)
        {
            var at = last.IsNumeral && _profile.SpansBlanks ? AfterBlanks(end) : end;
            var length = PieceAt(at, last, hasFormalDigit);
            if (length == 0)
            {
                break;
            }

            var sign = NumeralSign.At(_text, at + length - 1);
            end = at + length;
            if (sign.Kind == SignKind.Beyond || (sign.Kind == SignKind.None && length == 2))
            {
                // 十余万 goes on, 三千余 does not
                if (NumeralSign.At(_text, end).Kind != SignKind.Myriad)
                {
                    break;
                }
            }

            hasFormalDigit |= sign is { Kind: SignKind.Digit, Script: not SignScript.Plain };
            last = sign;
        }

        return end;
    }

    private bool Begins()
    {
        var next = NumeralSign.At(_text, 1);
        return NumeralSign.Of(_text[0]).Kind switch
        {
            SignKind.None or SignKind.Link or SignKind.Beyond or SignKind.Point => false,
            SignKind.Some or SignKind.Several => next.Kind is SignKind.Place or SignKind.Myriad,
            SignKind.Lacuna => AfterLacunae() is { IsNumeral: true },
            SignKind.Myriad => _text[0] is '万' or '萬' || next.Kind is SignKind.Digit or SignKind.Place,
            // a circle alone is a mark
            SignKind.Zero => _text[0] != '○' || next.Kind is SignKind.Digit or SignKind.Zero,
            _ => true,
        };
    }

    // the length of what continues the numeral at a position, 0 where nothing does
    private int PieceAt(int at, NumeralSign last, bool hasFormalDigit)
    {
        var sign = NumeralSign.At(_text, at);
        var next = NumeralSign.At(_text, at + 1);
        switch (sign.Kind)
        {
            case SignKind.Digit:
                return sign.Script == SignScript.FormalOrWord && at > 0 && !hasFormalDigit && !next.IsPlace ? 0 : 1;
            case SignKind.Zero or SignKind.Tens or SignKind.Lacuna:
                return 1;
            case SignKind.Two:
                return at == 0 || (IsTwoAfter(last, next) && !BeginsWord(at + 1)) ? 1 : 0;
            case SignKind.Place or SignKind.Myriad:
                return at > 0 && BeginsWord(at) ? 0 : 1;
            case SignKind.Arabic:
                return ArabicNumber.LengthAt(_text[at..]);
            case SignKind.Some:
                return at == 0 || last.Kind is SignKind.Place ? 1 : 0;
            case SignKind.Several:
                return at == 0 || last.Kind is SignKind.Place && (next.IsPlace || last.Value == 10) ? 1 : 0;
            case SignKind.Link:
                return LinkAt(at, last, next);
            case SignKind.Beyond:
                return last.IsPlace || EndsRound(at, last) ? 1 : 0;
            case SignKind.Point:
                return last is { Kind: SignKind.Digit or SignKind.Zero } && IsDecimalPoint(at) ? 1 : 0;
            default:
                return 0;
        }
    }

    // in 三万两千 it is two; in 五千万两 the tael
    private static bool IsTwoAfter(NumeralSign last, NumeralSign next) => last.Kind switch
    {
        SignKind.Place => next.Kind == SignKind.Place && next.Value * 10 == last.Value && next.Value > 10,
        SignKind.Myriad => next.Kind == SignKind.Place && next.Value == 1000,
        SignKind.Zero => next.Kind == SignKind.Place && next.Value > 10,
        _ => false,
    };

    // 有奇 and 有余 tell of something beyond; 有 and 又 before a digit join it
    private int LinkAt(int at, NumeralSign last, NumeralSign next)
    {
        if (!last.IsPlace)
        {
            return 0;
        }

        if (_text[at] == '有' && at + 1 < _text.Length && _text[at + 1] is '奇' or '畸' or '余' or '餘' or '馀')
        {
            return 2;
        }

        return next.Kind is SignKind.Digit || (next.Kind is SignKind.Place or SignKind.Tens && next.Value < last.Value) ? 1 : 0;
    }

    private static bool EndsRound(int at, NumeralSign last) => last.Kind == SignKind.Arabic && at >= 2 && last.Value == 0;

    private bool IsDecimalPoint(int at)
    {
        var end = at + 1;
        while (end - at <= MostDecimals && NumeralSign.At(_text, end) is { Kind: SignKind.Digit, Script: SignScript.Plain } or { Kind: SignKind.Zero })
        {
            end++;
        }

        return end > at + 1
            && !NumeralSign.At(_text, end).IsPlace
            && (end == _text.Length || _text[end] is not ('钟' or '鐘' or '鍾' or '分' or '刻' or '半'));
    }

    // 三千百姓 ends before 百; a word that begins with a place is no part of the number before it
    private bool BeginsWord(int at) => at + 1 < _text.Length && (_text[at], _text[at + 1]) is
        ('百', '姓' or '官' or '货' or '貨' or '僚' or '工') or ('千', '总' or '總') or ('万' or '萬', '寿' or '壽' or '岁' or '歲' or '国' or '國');

    private int AfterBlanks(int position)
    {
        var end = position;
        var breaks = _profile.SpansLines ? 1 : 0;
        while (end < _text.Length && (_text[end] is ' ' or '\u3000' or '\u00A0' or '\t' or '\r' || (_text[end] == '\n' && breaks-- > 0)))
        {
            end++;
        }

        return NumeralSign.At(_text, end).IsNumeral ? end : position;
    }

    private NumeralSign AfterLacunae()
    {
        var at = 1;
        while (at <= 3 && NumeralSign.At(_text, at).Kind == SignKind.Lacuna)
        {
            at++;
        }

        return at <= 3 ? NumeralSign.At(_text, at) : default;
    }
}
