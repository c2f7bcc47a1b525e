using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Pages;

/// <summary>The pages whose every fenced block is run or read by a test.</summary>
internal static class DocumentationPages
{
    private static readonly string[] Folders = ["docs", "specs", "treaties", "editors"];
    private static readonly string[] AtTheRoot = ["README.md", "CONTRIBUTING.md"];

    public static IEnumerable<string> Names() => AtTheRoot.Concat(Folders.SelectMany(folder => Repository.Files(folder, ".md")));

    public static Page Read(string name) => Page.Parse(name, Repository.Read(name));
}
