namespace Yuezhang.Time.Quantities;

/// <summary>What a number of degrees cannot be: a longitude of more than 180, a latitude of more than 90.</summary>
/// <remarks>Example: 东经百度至二百度, where a sign may have crept in; it is told and not mended.</remarks>
internal static class Coordinate
{
    private const string Degree = "degree";
    private const int Farthest = 40;
    private const int MostOfLongitude = 180;
    private const int MostOfLatitude = 90;

    /// <summary>What is wrong with a quantity in degrees after these words; null where nothing is, or where they speak of no coordinate.</summary>
    public static string? ProblemOf(ReadOnlySpan<char> before, Rational? degrees, Unit? unit)
    {
        if (unit?.Id != Degree || degrees is not { } value)
        {
            return null;
        }

        var near = before[Math.Max(0, before.Length - Farthest)..];
        var sentence = near[(near.LastIndexOfAny('。', '；', '\n') + 1)..];
        var word = sentence.LastIndexOfAny("经經纬緯");
        return word < 0 ? null
            : sentence[word] is '经' or '經' ? value > MostOfLongitude ? "no longitude is more than 180 degrees" : null
            : value > MostOfLatitude ? "no latitude is more than 90 degrees" : null;
    }
}
