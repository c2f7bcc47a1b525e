using System.Collections.Frozen;

namespace Yuezhang.Documentation.Tests.Pages;

/// <summary>Examines a block in the scratch folder of its page; null when it is sound, else what is wrong with it.</summary>
internal delegate string? BlockCheck(FencedBlock block, string scratchFolder);

/// <summary>The languages a fenced block may have besides <c>console</c>, each with what examines it.</summary>
internal static class BlockLanguages
{
    public const string Console = "console";

    // these four take the check of their reader once it is there: parsing, answering, binding, nested pages
    private static readonly BlockCheck Treaty = Unexamined;
    private static readonly BlockCheck Test = Unexamined;
    private static readonly BlockCheck Yaml = Unexamined;
    private static readonly BlockCheck Markdown = Unexamined;

    private static readonly FrozenDictionary<string, BlockCheck> Checks = new Dictionary<string, BlockCheck>
    {
        ["treaty"] = Treaty,
        ["test"] = Test,
        ["yaml"] = Yaml,
        ["markdown"] = Markdown,
        ["json"] = Unexamined,
        ["ebnf"] = Unexamined,
        ["text"] = Unexamined,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Examine(FencedBlock block, string scratchFolder) => Checks.TryGetValue(block.Language, out var check)
        ? check(block, scratchFolder)
        : $"no test knows the language \"{block.Language}\" of this block; use {Console}, {string.Join(", ", Checks.Keys.Order(StringComparer.Ordinal))}";

    private static string? Unexamined(FencedBlock block, string scratchFolder) => null;
}
