using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>All that is found wrong in a library and a question.</summary>
internal static partial class LibraryCheck
{
    public static ImmutableArray<Diagnostic> Of(ILibraryFiles files, string? question)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var path in files.Paths.Order(StringComparer.Ordinal))
        {
            var (text, problem) = files.Read(path);
            if (problem is not null)
            {
                diagnostics.Add(problem);
            }

            if (text is not null)
            {
                Check(text, diagnostics);
            }
        }

        if (question is not null)
        {
            TreatyParser.ParseQuestion(new SourceText("question", question), diagnostics);
        }

        return diagnostics.Diagnostics;
    }

    private static void Check(SourceText text, DiagnosticBag diagnostics)
    {
        if (text.Path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            foreach (Match what in What().Matches(text.Content))
            {
                var at = new TextSpan(what.Groups[1].Index, what.Groups[1].Length);
                TreatyParser.ParseEventSentence(text[at], text, at, diagnostics);
            }

            return;
        }

        foreach (var fence in TreatyReader.Read(text, diagnostics).Articles.SelectMany(a => a.Fences))
        {
            if (fence.Kind == FenceKind.Rules)
            {
                TreatyParser.ParseFence(text, fence.Content, diagnostics);
            }
            else
            {
                TreatyParser.ParseTestFence(text, fence.Content, diagnostics);
            }
        }
    }

    [GeneratedRegex(@"^\s+what: (.+)$", RegexOptions.Multiline)]
    private static partial Regex What();
}
