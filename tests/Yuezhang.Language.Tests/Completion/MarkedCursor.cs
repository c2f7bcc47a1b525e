using System.Collections.Immutable;
using Yuezhang.Language.Completion;
using Yuezhang.Language.Tests.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Completion;

/// <summary>What is offered in the invented peace of Haven at a place that <c>|</c> marks.</summary>
internal static class MarkedCursor
{
    /// <summary>What is offered in a fence of rules.</summary>
    public static IReadOnlyList<string> Rules(string marked) => [.. Items(marked, "treaty").Select(i => i.Words)];

    /// <summary>What is offered in a fence of tests.</summary>
    public static IReadOnlyList<string> Tests(string marked) => [.. Items(marked, "test").Select(i => i.Words)];

    /// <summary>What is offered in a fence at the end of the treaty.</summary>
    public static ImmutableArray<CompletionItem> Items(string marked, string fence) =>
        InFile(WrittenLibrary.TreatyPath, $"{WrittenLibrary.Treaty}\n\n## Article 9\n\n```{fence}\n{marked}\n```\n");

    /// <summary>What is offered in a file of the library.</summary>
    public static ImmutableArray<CompletionItem> InFile(string path, string marked)
    {
        var text = marked.ReplaceLineEndings("\n");
        var at = text.LastIndexOf('|');
        var source = new SourceText(path, text.Remove(at, 1));
        return Completer.At(WrittenLibrary.Haven.Load(), source, at);
    }
}
