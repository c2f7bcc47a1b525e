using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>Whatever is typed: every character belongs to a token, nothing throws, and every place lies in the text.</summary>
public class FidelityTests
{
    private static readonly string[] s_pieces =
    [
        "A", "Japan", "威海卫", "the indemnity", " ", "  ", "\n", "\n    ", "\r\n", "\t", "　", ",", "，", ":", "?", "(", ")", "（", "%", "\"", "“", "#", ";", "-", "/",
        "is", "are", "a", "party", "unit", "must", "not", "may", "need", "owes", "pays", "also", "and", "or", "from", "once", "until", "while", "unless", "within",
        "on the x reading of y", "exchange", "of", "interest on", "instalments", "1", "2,3", "50,000,000", "83⅓", "1/0", "5%", "1895-05-08", "1895-02-30", "6 months",
        "reading", "periods are counted in", "this treaty is", "if", "settled", "with more than", "because", "in force", "when is", "what does", "\u202e", "\ud83d\ude00", "\0",
    ];

    private static readonly Gen<string> s_random =
        Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> s_mutated =
        from text in Gen.Elements(Samples())
        from at in Gen.Choose(0, text.Length)
        from cut in Gen.Choose(0, Math.Min(12, text.Length - at))
        from piece in Gen.Elements(s_pieces)
        select text[..at] + piece + text[(at + cut)..];

    [Fact]
    public void All_tokens_with_their_trivia_are_the_text_again() => Sampling.ForAll(Gen.OneOf(s_random, s_mutated), text =>
    {
        var source = new SourceText("t.md", "before\n" + text + "\nafter");
        var content = new TextSpan("before\n".Length, text.Length);
        var fence = TreatyParser.ParseFence(source, content, new DiagnosticBag());
        var tests = TreatyParser.ParseTestFence(source, content, new DiagnosticBag());
        return Joined(fence.Tokens) == text && Joined(tests.Tokens) == text && fence.Tokens.All(t => source[t.Span] == t.Text);
    });

    [Fact]
    public void Whatever_is_typed_every_fault_and_statement_has_its_place_in_the_text() => Sampling.ForAll(Gen.OneOf(s_random, s_mutated), text =>
    {
        var source = new SourceText("t.md", text);
        var whole = new TextSpan(0, text.Length);
        var diagnostics = new DiagnosticBag();
        var fence = TreatyParser.ParseFence(source, whole, diagnostics);
        TreatyParser.ParseTestFence(source, whole, diagnostics);
        TreatyParser.ParseQuestion(source, diagnostics);
        TreatyParser.ParseEventSentence(text, source, whole, diagnostics);
        return diagnostics.Diagnostics.All(d => whole.Contains(d.At.Span))
            && fence.Statements.All(s => whole.Contains(s.Span))
            && fence.Statements.Zip(fence.Statements.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    });

    [Fact]
    public void A_statement_that_is_cut_anywhere_leaves_the_next_one_whole() => Sampling.ForAll(
        from text in Gen.Elements(Samples())
        from length in Gen.Choose(0, text.Length)
        select text[..length],
        text =>
        {
            var fence = Parsed.Fence(text + "\nNeverland is a party\n", out _);
            return !fence.Statements[^1].IsBroken && Shape.Of(fence.Statements[^1]) == "EntityDeclaration(Name: Neverland, Sort: Party)";
        });

    [Fact]
    public void A_treaty_file_that_is_damaged_anywhere_is_still_read_and_every_character_of_it_belongs_to_one_part() => Sampling.ForAll(
        from text in Gen.Elements(Repository.Files("treaties", ".md").Select(Repository.Read).ToArray())
        from at in Gen.Choose(0, text.Length)
        from cut in Gen.Choose(0, Math.Min(40, text.Length - at))
        from piece in Gen.Elements([.. s_pieces, "```", "~~~", "---", "> ", "- ", "## Article", "treaty"])
        select text[..at] + piece + text[(at + cut)..],
        text =>
        {
            var diagnostics = new DiagnosticBag();
            var document = TreatyReader.Read(new SourceText("t.md", text), diagnostics);
            var fences = document.Articles.SelectMany(a => a.Fences).ToList();
            fences.ForEach(f => TreatyParser.ParseFence(document.Source, f.Content, diagnostics));
            var parts = DocumentPart.Of(document);
            return fences.All(f => f.Content.End <= text.Length && f.Opening.End <= f.Content.Start)
                && string.Concat(parts.Select(p => document.Source[p.Span])) == text
                && fences.TrueForAll(f => f.Content.Length == 0 || parts.Any(p => p.Kind == DocumentPartKind.FenceContent && p.Span == f.Content))
                && diagnostics.Diagnostics.All(d => d.At.Span.End <= text.Length);
        },
        samples: 40);

    private static string Joined(IEnumerable<SyntaxToken> tokens) => string.Concat(tokens.Select(t => t.LeadingTrivia + t.Text));

    private static string[] Samples()
    {
        var texts = from path in Repository.Files("treaties", ".md")
                    let source = new SourceText(path, Repository.Read(path).ReplaceLineEndings("\n"))
                    from article in TreatyReader.Read(source, new DiagnosticBag()).Articles
                    from fence in article.Fences
                    select source[fence.Content];
        return [.. texts];
    }
}
