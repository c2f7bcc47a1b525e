using System.Text;

namespace Yuezhang.LanguageServer.Positions;

/// <summary>In which units an editor counts within a line.</summary>
internal enum PositionEncoding
{
    /// <summary>Code units of UTF-16, as every editor can.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Whole characters.</summary>
    Utf32,
}

/// <summary>What the units are.</summary>
internal static class PositionEncodings
{
    /// <summary>The first encoding that the client names and we know; UTF-16 where it names none.</summary>
    public static PositionEncoding Negotiate(IEnumerable<string> offered) =>
        offered.Select(Named).FirstOrDefault(e => e is not null) ?? PositionEncoding.Utf16;

    /// <summary>Its name in the protocol.</summary>
    public static string Name(this PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    /// <summary>How many units a character takes.</summary>
    public static int UnitsOf(this PositionEncoding encoding, Rune rune) => encoding switch
    {
        PositionEncoding.Utf8 => rune.Utf8SequenceLength,
        PositionEncoding.Utf32 => 1,
        _ => rune.Utf16SequenceLength,
    };

    private static PositionEncoding? Named(string name) => name switch
    {
        "utf-8" => PositionEncoding.Utf8,
        "utf-16" => PositionEncoding.Utf16,
        "utf-32" => PositionEncoding.Utf32,
        _ => null,
    };
}
