using Xunit;
using Yuezhang.Language.Diagnostics;
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
        Assert.Equal(["drafts/c.md"], files.LeftOut);
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
        var files = new DirectoryFiles(PathOf("treaties"));
        Assert.Equal(["a.md", "in.md"], files.Paths);
        Assert.Equal(["gone.md", "loop.md", "out.md", "record"], files.LeftOut);
    }

    [Theory]
    [InlineData("record/x.yml", "`record/x.yaml`")]
    [InlineData("record/sub/x.yaml", "`record/x.yaml`")]
    [InlineData("scenarios/X.YAML", "`scenarios/X.yaml`")]
    [InlineData("Record/x.yaml", "`record/x.yaml`")]
    [InlineData("LIBRARY.yml", "`library.yaml`")]
    [InlineData("other.yaml", "`record/other.yaml` or `scenarios/other.yaml`")]
    [InlineData("sub/deep/x.md", "`x.md`")]
    [InlineData("y.MD", "`y.md`")]
    [InlineData("z.markdown", "`z.md`")]
    public void What_looks_like_part_of_the_library_but_is_not_read_is_told_with_its_right_place(string path, string place)
    {
        Write("treaties/library.yaml", "treaties/" + path);
        var warning = Assert.Single(TreatyLibrary.Load(PathOf("treaties")).Diagnostics, d => d.Code == DiagnosticCodes.FileLeftOut);
        Assert.Equal(path, warning.At.Path);
        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Contains($"read as {place};", warning.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("drafts/CHANGES.md")]
    [InlineData(".draft.md")]
    [InlineData("record/.x.yml")]
    [InlineData(".old/x.md")]
    [InlineData("record/scan.png")]
    [InlineData("notes.txt")]
    public void What_is_left_out_on_purpose_is_passed_by_in_silence(string path)
    {
        Write("treaties/library.yaml", "treaties/" + path);
        Assert.Empty(new DirectoryFiles(PathOf("treaties")).LeftOut);
        Assert.DoesNotContain(TreatyLibrary.Load(PathOf("treaties")).Diagnostics, d => d.Code == DiagnosticCodes.FileLeftOut);
    }

    [Fact]
    public void A_link_of_the_record_that_leads_nowhere_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Write("treaties/library.yaml", "treaties/record/r.yaml");
        File.CreateSymbolicLink(PathOf("treaties/record/x.yaml"), PathOf("treaties/nothing.yaml"));
        var warning = Assert.Single(TreatyLibrary.Load(PathOf("treaties")).Diagnostics, d => d.Code == DiagnosticCodes.FileLeftOut);
        Assert.Equal("record/x.yaml", warning.At.Path);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_files_and_its_library_says_so()
    {
        Assert.Empty(new DirectoryFiles(PathOf("nowhere")).Paths);
        Assert.Contains(TreatyLibrary.Load(PathOf("nowhere")).Diagnostics, d => d.Code == DiagnosticCodes.NoLibraryFile);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    public void An_empty_edition_is_named(string content)
    {
        Write("treaties/library.yaml", "treaties/empty.md");
        File.WriteAllText(PathOf("treaties/empty.md"), content);
        var fault = Assert.Single(TreatyLibrary.Load(PathOf("treaties")).Diagnostics, d => d.Code == DiagnosticCodes.NoFrontMatter);
        Assert.Equal("empty.md", fault.At.Path);
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
