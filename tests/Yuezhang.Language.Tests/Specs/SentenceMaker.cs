namespace Yuezhang.Language.Tests.Specs;

/// <summary>Makes sentences from the grammar, by chance from a seed, so that the same seed makes the same sentence.</summary>
internal sealed class SentenceMaker(Grammar grammar, int seed)
{
    private const int DeepestByChance = 12;
    private const string Indent = "\n    ";

    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["newline"] = ["\n"],
        ["indent"] = [Indent],
        ["word"] = ["Arvenia", "Belmora", "harbour", "威海卫", "Wei-hai-wei", "quay", "d'Arc", "Port", "ō", "peace-1700"],
        ["quoted"] = ["\"Peace and War Office\"", "“Bank is Bank”"],
        ["number"] = ["1", "50,000,000", "50000000", "0.05", "83,333,333⅓", "⅔", "83 1/3", "1/3"],
        ["date"] = ["1895-05-08", "-0043-03-15"],
        ["time"] = ["12:00", "00:30", "24:00"],
        ["ordinal"] = ["1", "2", "12", "1,000"],
        ["count"] = ["2", "12", "1,000"],
        ["article number"] = ["8", "12", "4a", "IV"],
        ["text"] = ["so says the text", "the words \"in force\" (and no others): see §5; it's 50% clear"],
    };

    private readonly Random chance = new(seed);

    public string Make(string rule) => Make(new GrammarPart.Use(rule), 0).Trim();

    private string Make(GrammarPart part, int depth) => part switch
    {
        GrammarPart.Literal literal => literal.Text + " ",
        GrammarPart.Use use when s_words.TryGetValue(use.Name, out var words) => words[chance.Next(words.Length)] + (use.Name is "newline" or "indent" ? "" : " "),
        GrammarPart.Use use => Make(grammar[use.Name], depth + 1),
        GrammarPart.Sequence all => string.Concat(all.Parts.Select(p => Make(p, depth))),
        // deep down the last way is taken, which in this grammar leads back to words soonest
        GrammarPart.Alternatives any => Make(any.Parts[depth > DeepestByChance ? any.Parts.Length - 1 : chance.Next(any.Parts.Length)], depth),
        GrammarPart.Repeated repeated => string.Concat(
            Enumerable.Range(0, depth > DeepestByChance ? 0 : chance.Next(repeated.Most + 1)).Select(_ => Make(repeated.Part, depth))),
        _ => throw new InvalidOperationException($"No sentence can be made of {part}."),
    };
}
