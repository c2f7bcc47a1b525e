using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Specs;

/// <summary>The grammar of <c>specs/grammar.ebnf</c>, read so that sentences can be made from it.</summary>
internal sealed partial class Grammar
{
    private readonly ImmutableDictionary<string, GrammarPart> rules;
    private string[] tokens = [];
    private int position;

    private Grammar(string text)
    {
        var read = ImmutableDictionary.CreateBuilder<string, GrammarPart>(StringComparer.Ordinal);
        foreach (Match rule in Rule().Matches(Comment().Replace(text, "")))
        {
            tokens = [.. Token().Matches(rule.Groups["body"].Value).Select(m => m.Value.Trim())];
            position = 0;
            read.Add(rule.Groups["name"].Value.Trim(), Choice());
            if (position < tokens.Length)
            {
                throw new FormatException($"`{rule.Groups["name"].Value}` is not understood from `{tokens[position]}`.");
            }
        }

        rules = read.ToImmutable();
    }

    /// <summary>The names of all rules.</summary>
    public IEnumerable<string> Names => rules.Keys;

    /// <summary>What the rules use and what no rule defines: nothing, in a whole grammar.</summary>
    public IEnumerable<string> Undefined => rules.Values.SelectMany(UsedBy).Where(name => !rules.ContainsKey(name)).Distinct();

    public GrammarPart this[string name] => rules[name];

    public static Grammar OfSpecification() => new(Repository.Read("specs/grammar.ebnf").ReplaceLineEndings("\n"));

    private static IEnumerable<string> UsedBy(GrammarPart part) => part switch
    {
        GrammarPart.Use use => [use.Name],
        GrammarPart.Sequence all => all.Parts.SelectMany(UsedBy),
        GrammarPart.Alternatives any => any.Parts.SelectMany(UsedBy),
        GrammarPart.Repeated repeated => UsedBy(repeated.Part),
        _ => [],
    };

    private GrammarPart Choice()
    {
        var parts = ImmutableArray.Create(Row());
        while (Take("|"))
        {
            parts = parts.Add(Row());
        }

        return parts.Length == 1 ? parts[0] : new GrammarPart.Alternatives(parts);
    }

    private GrammarPart Row()
    {
        var parts = ImmutableArray.Create(One());
        while (Take(","))
        {
            parts = parts.Add(One());
        }

        return parts.Length == 1 ? parts[0] : new GrammarPart.Sequence(parts);
    }

    private GrammarPart One()
    {
        var token = tokens[position++];
        switch (token[0])
        {
            case '"':
                return new GrammarPart.Literal(token[1..^1]);
            case '?':
                return new GrammarPart.Special(token.Trim('?', ' '));
            case '(':
                var inner = Choice();
                return Take(")") ? inner : throw new FormatException("A group does not close.");
            case '[':
                var optional = Choice();
                return Take("]") ? new GrammarPart.Repeated(optional, 1) : throw new FormatException("An option does not close.");
            case '{':
                var repeated = Choice();
                return Take("}") ? new GrammarPart.Repeated(repeated, 2) : throw new FormatException("A repetition does not close.");
            default:
                return new GrammarPart.Use(token);
        }
    }

    private bool Take(string token)
    {
        if (position >= tokens.Length || tokens[position] != token)
        {
            return false;
        }

        position++;
        return true;
    }

    [GeneratedRegex(@"\(\*.*?\*\)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?<name>[a-z][a-z ]*) = (?<body>(?:""[^""]*""|\?[^?]*\?|[^;""?])*);", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"""[^""]*""|\? [^?]* \?|[a-z][a-z ]*[a-z]|[a-z]|[|,()\[\]{}]")]
    private static partial Regex Token();
}
