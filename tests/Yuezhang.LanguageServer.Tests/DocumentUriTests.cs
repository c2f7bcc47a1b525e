using Xunit;
using Yuezhang.LanguageServer.Documents;

namespace Yuezhang.LanguageServer.Tests;

public class DocumentUriTests
{
    [Theory]
    [InlineData("file:///a/treaty%20of%20%E9%98%BF.md", "/a/treaty of 阿.md")]
    [InlineData("file:///a/treaty of 阿.md", "/a/treaty of 阿.md")]
    [InlineData("file://localhost/a.md", "/a.md")]
    [InlineData("FILE:///a%2Bb.md#L3", "/a+b.md")]
    [InlineData("file://elsewhere/a.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("file:///bad%zz", null)]
    [InlineData("file:///nul%00", null)]
    [InlineData("file://", null)]
    [InlineData("", null)]
    public void A_name_leads_to_its_path(string uri, string? path) => Assert.Equal(path, DocumentUri.PathOf(uri, onWindows: false));

    [Theory]
    [InlineData("file:///c%3A/Treaties/a.md", @"C:\Treaties\a.md")]
    [InlineData("file:///C:/Treaties/a.md", @"C:\Treaties\a.md")]
    [InlineData("file://server/share/a.md", @"\\server\share\a.md")]
    public void A_drive_has_its_letter(string uri, string path) => Assert.Equal(path, DocumentUri.PathOf(uri, onWindows: true));

    [Theory]
    [InlineData("/a/treaty of 阿尔门 (1702).md", false)]
    [InlineData("/100%/#1?.md", false)]
    [InlineData(@"C:\Treaties\阿.md", true)]
    [InlineData(@"\\server\share\a b.md", true)]
    public void A_path_comes_back_from_its_name(string path, bool onWindows)
    {
        var uri = DocumentUri.Of(path, onWindows);
        Assert.Equal(path, DocumentUri.PathOf(uri, onWindows));
        Assert.DoesNotContain(' ', uri);
    }
}
