namespace Yuezhang.Time.Dates;

/// <summary>Chinese characters among others.</summary>
internal static class Han
{
    /// <summary>Whether all are characters of the common block.</summary>
    public static bool ContainsOnlyHan(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\u4E00', '\u9FFF');
}
