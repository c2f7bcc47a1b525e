namespace Yuezhang.Time.Tests.Dates;

/// <summary>Places of a text counted in Unicode code points, as the gold files and machine output count them.</summary>
internal static class CodePoints
{
    public static int Before(string text, int position)
    {
        var count = 0;
        for (var i = 0; i < position; i++)
        {
            count += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return count;
    }
}
