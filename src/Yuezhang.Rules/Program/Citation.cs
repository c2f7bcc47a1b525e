namespace Yuezhang.Rules.Program;

/// <summary>
/// Where a rule, a fact or a definition stands: the instrument, its article, and the line of the file that holds it.
/// Article 8 of a treaty is <c>("treaty-1", "8", "treaties/treaty-1.md", 120)</c>; an event of the record has no article.
/// </summary>
/// <param name="Instrument">The instrument's name in the library, or the record's file stem for an event.</param>
/// <param name="Article">The article as its heading numbers it; empty where the place is no article.</param>
/// <param name="File">The file, relative to the library, with forward slashes.</param>
/// <param name="Line">The line in that file, counted from 1; 0 where there is none.</param>
public sealed record Citation(string Instrument, string Article, string File, int Line)
{
    /// <summary>What nobody wrote: the place of things the kernel knows by itself.</summary>
    public static Citation None { get; } = new("", "", "", 0);

    /// <summary>"treaty-1, article 8", or the file and line where there is no article.</summary>
    public override string ToString() => (Instrument, Article) switch
    {
        ("", _) => "",
        (_, "") => $"{File}:{Line}",
        _ when char.IsDigit(Article[0]) => $"{Instrument}, article {Article}",
        _ => $"{Instrument}, {Article}",
    };
}
