namespace Yuezhang.Time.Dates;

/// <summary>What stands around a number of years, months or days where it is a length of time and no date.</summary>
/// <remarks>
/// 限四日, 后三月, 四日内 and 六日之久 are lengths; 十月 and 十四日 by themselves are dates. Only numbers that stand without any other field are in
/// question: 四月十四日 is a date wherever it stands.
/// </remarks>
internal static class PeriodSigns
{
    private const string Before = "第每逐限期展凡共约約阅閱历歷越逾踰经經仅僅需须須近满滿隔后後余餘过過延缓緩宽寬停迟遲早住留歇休有又";

    private static readonly string[] s_after =
    [
        "内", "內", "之内", "之內", "以内", "以內", "之间", "之間", "之久", "之期", "期", "限", "为期", "為期", "后", "後", "之后", "之後", "以后", "以後",
        "前", "之前", "以前", "之外", "以外", "有余", "有餘", "余", "餘", "半", "有奇", "之中", "来", "來", "程", "路", "假",
    ];

    private static readonly string[] s_beforeCenturies =
        ["第", "每", "逾", "阅", "閱", "凡", "距今", "历时", "歷時", "历经", "歷經", "长达", "長達", "全长", "全長", "共计", "共計", "总共", "總共", "一共", "合计", "合計", "超过", "超過", "将近", "將近"];

    private static readonly string[] s_afterCenturies =
        ["之久", "的历史", "的歷史", "历史", "歷史", "来", "來", "有余", "有餘", "余", "餘", "多"];

    private static readonly string[] s_recurring = ["每月", "每年", "逐月", "逐年", "按月", "按年"];

    // what a new sentence or a place of time comes after
    private const string Opens = "\n\r　 ）)》」』，。；、：！？（(《「『〈“‘\"'〔【—－-于於至自从從到迄在是及并並逮惟乃则則故即";

    public static bool IsLength(char before, ReadOnlySpan<char> after) =>
        Before.Contains(before, StringComparison.Ordinal) || s_after.BeginningOf(after) is not null;

    /// <summary>Whether what comes after recurs: 每月十五日, 每年三月朔.</summary>
    public static bool Recurs(ReadOnlySpan<char> before) => s_recurring.EndingOf(before) is not null;

    /// <summary>Whether a thousand years and more, which by themselves count from the common era, are a length: 距今一千五百年, 二千年来, 一千年之久.</summary>
    public static bool IsLengthOfCenturies(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is ['共'] or [.., not ('中' or '国' or '國' or '公'), '共'] || s_beforeCenturies.EndingOf(before) is not null || s_afterCenturies.BeginningOf(after) is not null;

    public static bool MayOpen(char before) => Opens.Contains(before, StringComparison.Ordinal);
}
