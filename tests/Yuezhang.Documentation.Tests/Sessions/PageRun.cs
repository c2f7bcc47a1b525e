using System.Collections.Immutable;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>
/// One page run from top to bottom in one scratch folder: what is wrong with each block, and the page's text with what
/// the program really printed.
/// </summary>
internal sealed record PageRun(ImmutableDictionary<string, string> Problems, string Recorded)
{
    public static PageRun Of(Page page, YuezhangCommand yuezhang, OutsideCommands outside)
    {
        var scratch = Directory.CreateTempSubdirectory("yuezhang-page-").FullName;
        try
        {
            return Of(page, scratch, new Shell(scratch, yuezhang, outside));
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static PageRun Of(Page page, string scratch, Shell shell)
    {
        var problems = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var recorded = new Dictionary<FencedBlock, ImmutableArray<string>>();
        foreach (var block in page.Blocks)
        {
            var problem = block.Language == BlockLanguages.Console
                ? SessionRun.Of(block, page.Marked($"{block.Marker}'s output"), shell, recorded)
                : BlockLanguages.Examine(block, scratch);
            if (problem is not null)
            {
                problems.Add(block.Name, $"{block.Name}: {problem}");
            }
        }

        return new PageRun(problems.ToImmutable(), page.With(recorded));
    }
}
