namespace Yuezhang.Time.Dates;

/// <summary>What a reader of dates is told beforehand.</summary>
public sealed record DateReadingOptions
{
    /// <summary>Nothing told.</summary>
    public static DateReadingOptions None { get; } = new();

    /// <summary>
    /// A date that counts as standing before the text, from which years and months are carried, as <c>光绪二十一年三月</c>; <see langword="null"/> for none.
    /// </summary>
    public string? Context { get; init; }
}
