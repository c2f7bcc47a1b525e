using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed class LocalLinksTests
{
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["docs/b.md"] = "# Article 4 · 第四款 — Debt\n\n## Same\n\n## Same\n",
    };

    [Fact]
    public void Every_local_link_leads_somewhere() => Faults.None(Repository.Files()
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal))
        .SelectMany(file => LocalLinks.Faults(file, Read, Exists)));

    [Theory]
    [InlineData("[x](b.md)", null)]
    [InlineData("[x](../docs/b.md#same-1)", null)]
    [InlineData("[x](b.md#article-4--第四款--debt)", null)]
    [InlineData("[x](https://example.org/none)", null)]
    [InlineData("[x]\n\n[x]: c.md", "docs/a.md:1: there is no docs/c.md")]
    [InlineData("[x](b.md#other)", "docs/a.md:1: docs/b.md has no heading #other")]
    public void A_link_that_leads_nowhere_is_told(string text, string? fault)
    {
        var pages = new Dictionary<string, string>(Pages, StringComparer.Ordinal) { ["docs/a.md"] = text };
        Assert.Equal(fault, LocalLinks.Faults("docs/a.md", pages.GetValueOrDefault, pages.ContainsKey).SingleOrDefault());
    }

    private static bool Exists(string path) => Path.Exists(Repository.PathOf(path));

    private static string? Read(string path) => File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : null;
}
