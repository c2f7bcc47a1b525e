using System.Buffers;
using System.Collections.Immutable;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Periods;

/// <summary>Finds the periods of a running text: a length of time, how it is set to an event, and the words for the event.</summary>
/// <remarks>
/// In Chinese: 限四日, 六个月内, 三年之内, 自画押之日起二十一日内, 换约后两月, 以十年为限, 至迟不逾三个月, 届满. In English: within six months of the exchange, 21 days after
/// signature, for ten years from the exchange. What is no length of time (a date, an age, a rate) is passed over.
/// </remarks>
public static partial class PeriodReader
{
    private const string Year = "year";

    // an event is named in few words; in a text without points more of them are another sentence
    private const int LongestEvent = 24;
    private const int LongestEventWithoutLink = 10;

    // words right behind the length, the longest first
    private static readonly (string Word, PeriodRelation Relation)[] s_behind =
    [
        ("之内", PeriodRelation.Within), ("之內", PeriodRelation.Within), ("以内", PeriodRelation.Within), ("以內", PeriodRelation.Within), ("内", PeriodRelation.Within), ("內", PeriodRelation.Within),
        ("以前", PeriodRelation.Within), ("之后", PeriodRelation.After), ("之後", PeriodRelation.After), ("以后", PeriodRelation.After), ("以後", PeriodRelation.After), ("届满", PeriodRelation.After),
        ("屆滿", PeriodRelation.After), ("期满", PeriodRelation.After), ("期滿", PeriodRelation.After), ("后", PeriodRelation.After), ("後", PeriodRelation.After),
        ("为限", PeriodRelation.Throughout), ("為限", PeriodRelation.Throughout), ("为期", PeriodRelation.Throughout), ("為期", PeriodRelation.Throughout), ("之久", PeriodRelation.Throughout),
    ];

    // words right before it
    private static readonly (string Word, PeriodRelation Relation)[] s_before =
    [
        ("至迟不逾", PeriodRelation.Within), ("至遲不逾", PeriodRelation.Within), ("不得逾", PeriodRelation.Within), ("不逾", PeriodRelation.Within), ("限期", PeriodRelation.Within), ("限于", PeriodRelation.Within),
        ("限於", PeriodRelation.Within), ("限", PeriodRelation.Within), ("再展", PeriodRelation.Throughout), ("更展", PeriodRelation.Throughout), ("展期", PeriodRelation.Throughout), ("展", PeriodRelation.Throughout),
        ("阅", PeriodRelation.After), ("閱", PeriodRelation.After), ("逾", PeriodRelation.After), ("越", PeriodRelation.After),
    ];

    // what ends the words for an event, and what may open them
    private static readonly string[] s_ends = ["之日起", "日起", "之后起", "起", "之后", "之後", "以后", "以後", "后", "後"];
    private static readonly string[] s_openings = ["应在", "應在", "应于", "應於", "自从", "自從", "自", "从", "從", "由", "俟", "於", "于", "在", "以期", "以", "计", "計"];

    private static readonly SearchValues<char> s_stops = SearchValues.Create("。；！？\n：“（(");

    /// <summary>The periods in the order of the text.</summary>
    public static ImmutableArray<PeriodReading> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var periods = ImmutableArray.CreateBuilder<PeriodReading>();
        foreach (var quantity in QuantityReader.Read(text))
        {
            if (quantity is { Kind: QuantityKind.Duration, Unit.Id: "day" or "week" or "month" or Year })
            {
                periods.Add(Chinese(text, quantity));
            }
        }

        periods.AddRange(English(text));
        periods.Sort((one, other) => one.Start.CompareTo(other.Start));
        return periods.DrainToImmutable();
    }

    private static PeriodReading Chinese(string text, QuantityReading length)
    {
        var (start, end) = (length.Start, length.End);
        var relation = PeriodRelation.None;
        foreach (var (word, means) in s_before)
        {
            if (text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal))
            {
                (relation, start) = (means, start - word.Length);
                break;
            }
        }

        foreach (var (word, means) in s_behind)
        {
            if (text.AsSpan(end).StartsWith(word, StringComparison.Ordinal))
            {
                relation = relation == PeriodRelation.None || means == PeriodRelation.Within ? means : relation;
                end += word.Length;
                break;
            }
        }

        var (anchor, anchorStart, link) = AnchorBefore(text, start);
        relation = relation != PeriodRelation.None || anchor is null ? relation
            : link.EndsWith('起') ? PeriodRelation.Throughout
            : PeriodRelation.After;
        return new PeriodReading(start, end - start, text[start..end], relation, length.Value, length.Unit!.Id, anchor, anchorStart);
    }

    // 自画押之日起廿日内; 换约后十二个月内; 应在换约六个月内: the words right before the length, or before a pause
    private static (string? Anchor, int Start, string Link) AnchorBefore(string text, int start)
    {
        const int Farthest = 60;
        var from = Math.Max(0, start - Farthest);
        var sentence = text.AsSpan(from, start - from);
        var opening = sentence.LastIndexOfAny(s_stops) + 1;
        var clause = sentence[opening..].TrimEnd("，、 　应應于於限在以准得");
        var link = s_ends.EndingOf(clause) ?? "";
        var words = clause[..^link.Length];
        var begins = Math.Max(0, words.LastIndexOfAny("，,、") + 1);
        var opened = false;
        foreach (var before in s_openings)
        {
            var at = words.LastIndexOf(before, StringComparison.Ordinal);
            if (at >= begins)
            {
                (begins, opened) = (at + before.Length, true);
                break;
            }
        }

        // without a link only an opening right before makes words an event, and no pause may come between
        var isEvent = link.Length > 0 || (opened && clause.Length == sentence.Length - opening);
        var anchor = words[begins..].Trim("　 ");
        return anchor.IsEmpty || !isEvent || anchor.Length > (link.Length > 0 ? LongestEvent : LongestEventWithoutLink) ? (null, -1, link) : (anchor.ToString(), from + opening + begins, link);
    }
}
