using System.Collections.Concurrent;
using Xunit;
using Yuezhang.Cli;
using Yuezhang.Documentation.Tests.Hygiene;
using Yuezhang.Documentation.Tests.Pages;
using Yuezhang.Documentation.Tests.Sessions;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests;

public sealed class DocumentationTests
{
    // the blocks of a page share one folder, so a page runs once and whole, whichever of its blocks are asked for
    private static readonly ConcurrentDictionary<string, Lazy<PageRun>> Runs = new(StringComparer.Ordinal);
    private static readonly OutsideCommands Outside = OutsideCommands.OfTheGate();

    public static IEnumerable<TheoryDataRow<string, string>> Blocks() =>
        from name in DocumentationPages.Names()
        from block in DocumentationPages.Read(name).Blocks
        select new TheoryDataRow<string, string>(name, block.Name) { TestDisplayName = block.Name, Label = "" };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_fenced_block_does_what_it_says(string page, string block)
    {
        var run = Runs.GetOrAdd(page, name => new Lazy<PageRun>(() => Run(name))).Value;
        Faults.None([run.Problems.GetValueOrDefault(block)]);
    }

    private static PageRun Run(string name)
    {
        var page = DocumentationPages.Read(name);
        var run = PageRun.Of(page, (args, input, output, error, folder) => CommandLine.Run(args, input, output, error, folder), Outside);
        if (Recording.IsAsked(Environment.GetEnvironmentVariable("YUEZHANG_RECORD"), Environment.GetEnvironmentVariable("CI"))
            && run.Recorded != page.Text)
        {
            File.WriteAllText(Repository.PathOf(name), run.Recorded);
        }

        return run;
    }
}
