using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Text;

public class SourceFileTests
{
    [Fact]
    public void A_file_that_is_not_UTF8_is_refused_at_the_exact_byte()
    {
        var (text, problem) = SourceFile.Decode("x.md", [(byte)'a', (byte)'\n', 0xE5, 0xA8, 0x81, (byte)'b', 0xA4, 0xA4]);
        Assert.Null(text);
        Assert.Equal(DiagnosticCodes.NotUtf8, problem!.Code);
        Assert.Contains("byte 6 (0xA4)", problem.Message, StringComparison.Ordinal);
        Assert.Equal((2, 3), (problem.At.Line, problem.At.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE5, 0xA8 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Overlong_surrogate_cut_and_outlying_sequences_are_not_UTF8(byte[] bytes) =>
        Assert.Equal(DiagnosticCodes.NotUtf8, SourceFile.Decode("x.md", bytes).Problem!.Code);

    [Fact]
    public void A_byte_order_mark_is_a_fault_but_the_text_is_read()
    {
        var (text, problem) = SourceFile.Decode("x.md", [0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.Equal("a", text!.Content);
        Assert.Equal(DiagnosticCodes.ByteOrderMark, problem!.Code);
    }

    [Fact]
    public void A_file_of_the_largest_size_is_read_and_one_byte_more_is_not()
    {
        Assert.Null(SourceFile.Decode("x.md", new byte[SourceFile.MaximumLength]).Problem);
        Assert.Equal(DiagnosticCodes.FileTooLarge, SourceFile.Decode("x.md", new byte[SourceFile.MaximumLength + 1]).Problem!.Code);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_diagnoses()
    {
        Assert.Equal(DiagnosticCodes.FileNotReadable, SourceFile.Read(Path.Combine(AppContext.BaseDirectory, "none", "x.md"), "x.md").Problem!.Code);
        Assert.Equal(DiagnosticCodes.FileNotReadable, SourceFile.Read(AppContext.BaseDirectory, "x.md").Problem!.Code);
    }

    [Fact]
    public void A_file_is_read_whole()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "read-whole.md");
        File.WriteAllText(path, "威海卫\n");
        Assert.Equal("威海卫\n", SourceFile.Read(path, "x.md").Text!.Content);
    }
}
