using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>Places and stretches of time as screens write them.</summary>
internal static class Cite
{
    /// <summary>"[treaty-1, article 8]"; empty where nobody wrote it.</summary>
    public static string Article(Citation at) => at == Citation.None ? "" : $"[{at}]";

    /// <summary>"[treaty-1, article 8, treaties/treaty-1.md:120]".</summary>
    public static string Place(Citation at) => at switch
    {
        { Line: 0 } => Article(at),
        { Article: "" } => $"[{at.File}:{at.Line}]",
        _ => $"[{at}, {at.File}:{at.Line}]",
    };

    /// <summary>"1895-05-08 – 1898-05-06", with the last day, as people name it; "always" where it is open on both sides.</summary>
    public static string Span(Interval span) => (span.FirstDay, span.LastDay) switch
    {
        ({ } from, { } through) when from == through => $"{from}",
        ({ } from, { } through) => $"{from} – {through}",
        ({ } from, null) => $"{from} –",
        (null, { } through) => $"– {through}",
        _ => "always",
    };
}
