namespace Yuezhang.Time.Dates;

/// <summary>Whether a date heads what follows it: it ends its line, or the word for a letter or a report comes next.</summary>
internal static class Heading
{
    private static readonly string[] s_writings = ["函", "電", "电", "來電", "来电", "來函", "来函", "信", "呈", "奏", "折", "稟", "禀", "照會", "照会", "說帖", "说帖", "致", "覆", "复", "：", ":"];

    public static bool EndsAt(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..].TrimStart("）)】〕」　 ");
        return rest.IsEmpty || rest[0] is '\n' or '\r' || s_writings.BeginningOf(rest) is not null;
    }
}
