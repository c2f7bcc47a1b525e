using Xunit;
using Yuezhang.Language.Libraries;

namespace Yuezhang.Language.Tests.Libraries;

public sealed class DirectoryFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yuezhang-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_library_in_a_folder_is_its_editions_its_record_its_scenarios_and_its_opening()
    {
        Write("treaties/b.md", "treaties/a.md", "treaties/library.yaml", "treaties/record/r.yaml", "treaties/scenarios/s.yaml",
            "treaties/README.md", "treaties/notes.txt", "treaties/.hidden.md", "treaties/record/.r.yaml", "treaties/drafts/c.md", "outside.md");
        var files = new DirectoryFiles(PathOf("treaties"));
        Assert.Equal("treaties", files.Name);
        Assert.Equal(["a.md", "b.md", "library.yaml", "record/r.yaml", "scenarios/s.yaml"], files.Paths);
        Assert.Equal("treaties/b.md", files.Read("b.md").Text!.Content);
    }

    [Fact]
    public void What_is_not_part_of_the_library_is_not_read()
    {
        Write("treaties/a.md", "outside.md");
        var files = new DirectoryFiles(PathOf("treaties"));
        Assert.Null(files.Read("../outside.md").Text);
        Assert.NotNull(files.Read("missing.md").Problem);
    }

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_ignored()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Write("treaties/a.md", "outside.md", "elsewhere/r.yaml");
        File.CreateSymbolicLink(PathOf("treaties/out.md"), PathOf("outside.md"));
        File.CreateSymbolicLink(PathOf("treaties/in.md"), PathOf("treaties/a.md"));
        File.CreateSymbolicLink(PathOf("treaties/gone.md"), PathOf("treaties/nothing.md"));
        File.CreateSymbolicLink(PathOf("treaties/loop.md"), PathOf("treaties/loop.md"));
        Directory.CreateSymbolicLink(PathOf("treaties/record"), PathOf("elsewhere"));
        Assert.Equal(["a.md", "in.md"], new DirectoryFiles(PathOf("treaties")).Paths);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_files_and_its_library_says_so()
    {
        Assert.Empty(new DirectoryFiles(PathOf("nowhere")).Paths);
        Assert.Contains(TreatyLibrary.Load(PathOf("nowhere")).Diagnostics, d => d.Code == Yuezhang.Language.Diagnostics.DiagnosticCodes.NoLibraryFile);
    }

    private string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), path);
        }
    }
}
