using System.Text;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Renaming;

/// <summary>A name as it stands at a place of a file: between quotes or not, with its article or without, in a sentence or alone as a value of YAML.</summary>
internal sealed class WrittenName
{
    private const string Article = "the ";
    private static readonly char[] s_quotes = ['"', '“', '”'];

    private readonly SourceText _source;
    private readonly bool _isYaml;

    private WrittenName(SymbolUse use, SourceText source, string text, bool isYaml)
    {
        (Use, _source, _isYaml) = (use, source, isYaml);
        Name = string.Join(' ', string.Concat(text.Where(c => !s_quotes.Contains(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The place.</summary>
    public SymbolUse Use { get; }

    /// <summary>The name without quotes, with one blank between its words.</summary>
    public string Name { get; }

    /// <summary>What makes it the same name as others.</summary>
    public NameKey Key => NameKey.Of(Name);

    /// <summary>The name at a place; null where the file writes it in another way than it is read.</summary>
    /// <param name="use">The place.</param>
    /// <param name="library">The library that names something there.</param>
    public static WrittenName? Of(SymbolUse use, LoadedLibrary library) => use.Written is { } written
        ? new WrittenName(use, use.At.Source!, written, !IsInFence(use.At, library))
        : null;

    /// <summary>The stretch of the name alone, without quotes and article, if it stands there so: what an editor lets its writer change.</summary>
    public TextSpan Bare
    {
        get
        {
            var (start, text) = (Use.At.Span.Start, _source[Use.At.Span]);
            var quoted = text.Length > 1 && s_quotes.Contains(text[0]) && s_quotes.Contains(text[^1]) ? 1 : 0;
            var article = WithoutArticle(text[quoted..]).Length;
            return TextSpan.FromBounds(start + text.Length - article, start + text.Length - quoted);
        }
    }

    /// <summary>The name without its article.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && name.Length > Article.Length ? name[Article.Length..] : name;

    /// <summary>How another name is written in its place.</summary>
    /// <param name="bare">The other name, without an article.</param>
    public string With(string bare)
    {
        var whole = Name[..^WithoutArticle(Name).Length] + bare;

        // the choice of a reading stands between "the" and "reading", where quotes are part of it
        var said = Use.Symbol.Kind == SymbolKind.Choice ? whole : NameText.Of(whole);
        return !_isYaml ? said : IsWholeValue() ? Value(whole) : Curly(said);
    }

    // within a value of YAML straight quotes may be its own
    private static string Curly(string said) => said.StartsWith('"') ? $"“{said[1..^1]}”" : said;

    private static bool IsInFence(Diagnostics.Location at, LoadedLibrary library) =>
        library.Documents.FirstOrDefault(d => d.Source.Path == at.Path) is { } document && document.FrontMatter?.Content.Contains(at.Span) != true;

    /// <summary>Whether nothing else stands in the value: a sentence is more than a name.</summary>
    private bool IsWholeValue()
    {
        var line = _source.LineSpan(_source.LineOf(Use.At.Span.Start));
        var before = _source[TextSpan.FromBounds(line.Start, Use.At.Span.Start)].TrimEnd('"', '\'', ' ');
        var after = _source[TextSpan.FromBounds(Use.At.Span.End, Math.Max(line.End, Use.At.Span.End))].TrimStart('"', '\'', ' ');
        return (before.Length == 0 || before[^1] is ':' or '-' or '[' or ',' or '{') && (after.Length == 0 || after[0] is ',' or ']' or '}' or '#');
    }

    /// <summary>A value of YAML, within the quotes that stand around it, or between quotes where it needs them.</summary>
    private string Value(string name)
    {
        var (start, text) = (Use.At.Span.Start, _source.Content);
        var around = text[start] is '"' or '\'' ? text[start] : start > 0 && text[start - 1] is '"' or '\'' ? text[start - 1] : '\0';
        var inside = around == '\'' ? name.Replace("'", "''", StringComparison.Ordinal) : name;
        return text[start] == around ? $"{around}{inside}{around}" : around != '\0' || IsPlain(name) ? inside : $"\"{name}\"";
    }

    private static bool IsPlain(string name) =>
        Rune.IsLetterOrDigit(Rune.GetRuneAt(name, 0)) && name.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is ' ' or '-' or '_' or '\'' or '’' or '.' or '(' or ')' or '/');
}
