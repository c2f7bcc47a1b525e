using Xunit;

namespace Yuezhang.Cli.Tests;

public class LibraryLocatorTests
{
    [Fact]
    public void The_nearest_library_upward_is_asked()
    {
        using var library = new CopiedLibrary();
        var deep = Directory.CreateDirectory(Path.Combine(library.Folder, "a", "b")).FullName;
        Assert.StartsWith("The peace of Almen", Terminal.RunIn(deep).Output, StringComparison.Ordinal);
        Assert.StartsWith("The peace of Almen", Terminal.RunIn(Path.Combine(library.Folder, "treaties", "record")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_called_treaties_without_an_index_is_passed_by()
    {
        using var library = new CopiedLibrary();
        var deep = Directory.CreateDirectory(Path.Combine(library.Folder, "a", "treaties")).Parent!.FullName;
        Assert.StartsWith("The peace of Almen", Terminal.RunIn(deep).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_called_treaties_without_an_index_is_told_before_the_packed_library_is_asked()
    {
        using var library = new CopiedLibrary().Delete("library.yaml");
        var shown = Terminal.RunIn(Path.Combine(library.Folder, "treaties", "record"), "check");
        Assert.Equal(2, shown.Status);
        Assert.Empty(shown.Output);
        Assert.Contains("YZ0601", shown.Error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(library.Folder, "treaties"), shown.Error, StringComparison.Ordinal);
        Assert.Contains("add a library.yaml", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_which_library_it_checked_and_where()
    {
        using var library = new CopiedLibrary();
        var deep = Directory.CreateDirectory(Path.Combine(library.Folder, "a")).FullName;
        Assert.Contains("in The peace of Almen", Terminal.RunIn(library.Folder, "check").Output, StringComparison.Ordinal);
        var (here, below) = (Terminal.RunIn(library.Folder, "check", "--json").Json, Terminal.RunIn(deep, "check", "--json").Json);
        Assert.StartsWith("The peace of Almen", here.GetProperty("library").GetString(), StringComparison.Ordinal);
        Assert.Equal("treaties", here.GetProperty("path").GetString());
        Assert.Equal(Path.Combine(library.Folder, "treaties").Replace(Path.DirectorySeparatorChar, '/'), below.GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("treaties")]
    [InlineData("./treaties/")]
    [InlineData("treaties/library.yaml")]
    public void A_library_may_be_named_by_its_folder_or_its_index(string named)
    {
        using var library = new CopiedLibrary();
        Assert.StartsWith("The peace of Almen", Terminal.RunIn(library.Folder, "--library", named).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Far_from_any_library_the_one_packed_with_the_program_is_asked()
    {
        var folder = Directory.CreateTempSubdirectory("yuezhang-cli-");
        var packed = File.Exists(Path.Combine(AppContext.BaseDirectory, "treaties", "library.yaml"));
        var shown = Terminal.RunIn(folder.FullName);
        folder.Delete();
        Assert.True(packed, "the library is copied beside the program");
        Assert.Equal(0, shown.Status);
        Assert.NotEmpty(shown.Output);
    }
}
