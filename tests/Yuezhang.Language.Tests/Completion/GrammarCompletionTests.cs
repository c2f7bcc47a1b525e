using Xunit;
using Yuezhang.Language.Completion;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Language.Tests.Libraries;
using Yuezhang.Language.Tests.Specs;

namespace Yuezhang.Language.Tests.Completion;

/// <summary>What the parser says that it would take, against sentences made from the grammar.</summary>
public class GrammarCompletionTests
{
    private static readonly int s_sentences = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 100 : 4_000;

    private static readonly Grammar s_grammar = Grammar.OfSpecification();
    private static readonly LoadedLibrary s_haven = WrittenLibrary.Haven.Load();

    /// <summary>The sentences cut before each word of the language: the word must be among those that are offered there.</summary>
    [Theory]
    [InlineData("statement")]
    [InlineData("tests")]
    [InlineData("question")]
    [InlineData("event sentence")]
    public void A_keyword_of_a_sentence_is_offered_where_the_sentence_has_it(string rule) => Assert.All(Cuts(rule), cut =>
    {
        var cursor = SentenceCursor.At(cut.Before, KindOf(rule));
        Assert.True(cursor is not null && cursor.Keywords.Any(k => k == cut.Word || k.StartsWith($"{cut.Word} ", StringComparison.Ordinal)), $"{cut.Before}|{cut.Word}\n{string.Join(", ", cursor?.Keywords ?? [])}");
    });

    /// <summary>Whatever the parser says that it misses a name for, there is an answer to what could be named.</summary>
    [Theory]
    [InlineData("statement")]
    [InlineData("tests")]
    [InlineData("question")]
    [InlineData("event sentence")]
    [InlineData("state sentence")]
    public void It_is_known_of_every_phrase_what_may_begin_it(string rule)
    {
        var slots = new PhraseSlots(new LibraryWords(s_haven));
        var phrases = Enumerable.Range(0, s_sentences).SelectMany(seed => Prefixes(new SentenceMaker(s_grammar, seed).Make(rule)))
            .Select(before => SentenceCursor.At(before, KindOf(rule))).OfType<SentenceCursor>().SelectMany(c => c.Phrases).DistinctBy(p => p.What).ToList();
        Assert.NotEmpty(phrases);
        Assert.All(phrases, phrase => Assert.True(slots.Of(phrase) is not null, phrase.What));
    }

    private static IEnumerable<(string Before, string Word)> Cuts(string rule)
    {
        for (var seed = 0; seed < s_sentences; seed++)
        {
            var sentence = new SentenceMaker(s_grammar, seed).Make(rule);
            foreach (var token in Lexer.Lex(sentence, 0).Where(t => t.Kind == SyntaxKind.Word && Keywords.IsReserved(t.Text)))
            {
                if (!IsForPeople(sentence, token))
                {
                    yield return (sentence[..token.Span.Start], token.Text);
                }
            }
        }
    }

    private static IEnumerable<string> Prefixes(string sentence) => Lexer.Lex(sentence, 0).Select(t => sentence[..t.Span.Start]);

    /// <summary>The words of a ground, a question of a reading, a reason.</summary>
    private static bool IsForPeople(string sentence, SyntaxToken token)
    {
        var line = sentence[(sentence.LastIndexOf('\n', token.Span.Start) + 1)..token.Span.Start];
        return line.TrimStart().StartsWith("because", StringComparison.Ordinal) || line.Contains("so says", StringComparison.Ordinal) || line.Contains("the words", StringComparison.Ordinal);
    }

    private static SentenceKind KindOf(string rule) => rule switch
    {
        "statement" => SentenceKind.Rules,
        "tests" => SentenceKind.Tests,
        "question" => SentenceKind.Question,
        "event sentence" => SentenceKind.Event,
        _ => SentenceKind.State,
    };
}
