using System.Text;
using Xunit;

namespace Yuezhang.Cli.Tests;

public class FaultTests
{
    [Fact]
    public void A_fault_of_the_program_is_owned_to_without_a_stack_trace()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var broken = new BrokenWriter(new InvalidOperationException("the ink is dry"));
        Assert.Equal(70, CommandLine.Run(["due"], TextReader.Null, broken, error, Terminal.Almen));
        Assert.Equal(
            "yuezhang: this is a fault of yuezhang, not of your library: InvalidOperationException: the ink is dry\n"
            + "  help: please report it with the command that you typed and, if you can, the library\n",
            error.ToString());
    }

    [Theory]
    [InlineData(32)]
    [InlineData(unchecked((int)0x800700E8))]
    public void A_reader_that_goes_away_ends_the_program_quietly(int reason)
    {
        using var error = new StringWriter();
        using var closed = new BrokenWriter(new IOException("closed", reason));
        Assert.Equal(0, CommandLine.Run(["due"], TextReader.Null, closed, error, Terminal.Almen));
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void An_output_that_is_full_or_closed_is_no_fault_of_the_program(Type kind)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new BrokenWriter((Exception)Activator.CreateInstance(kind, "no space left")!);
        Assert.Equal(74, CommandLine.Run(["due"], TextReader.Null, full, error, Terminal.Almen));
        Assert.Equal("yuezhang: the answer could not be written: no space left\n", error.ToString());
    }

    [Fact]
    public void Where_nothing_at_all_can_be_written_the_status_alone_says_so()
    {
        using var full = new BrokenWriter(new IOException("no space left"));
        Assert.Equal(74, CommandLine.Run(["due"], TextReader.Null, full, full, Terminal.Almen));
    }

    [Fact]
    public void What_a_buffer_holds_is_written_before_the_status_is_given()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new StreamWriter(new FullStream());
        Assert.Equal(74, CommandLine.Run(["due"], TextReader.Null, full, error, Terminal.Almen));
    }

    [Fact]
    public void An_interruption_is_no_fault()
    {
        using var error = new StringWriter();
        using var interrupted = new BrokenWriter(new OperationCanceledException());
        Assert.Equal(130, CommandLine.Run(["due"], TextReader.Null, interrupted, error, Terminal.Almen));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void The_version_is_that_of_the_program() => Assert.Matches(@"^yuezhang \d+\.\d+\.\d+\n$", Terminal.Run("--version").Output);

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }

    private sealed class BrokenWriter(Exception why) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw why;
    }
}
