using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed partial class FileFormTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // NuGet writes the lock files, and writes them without a last newline
    [Fact]
    public void Every_text_file_is_UTF8_without_mark_with_LF_lines_and_a_last_newline() => Faults.None(
        from file in Repository.Files()
        let bytes = File.ReadAllBytes(Repository.PathOf(file))
        where !file.EndsWith(".png", StringComparison.Ordinal) && !file.EndsWith("packages.lock.json", StringComparison.Ordinal)
        let fault = FaultOf(bytes)
        where fault is not null
        select $"{file}: {fault}");

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() => Faults.None(
        from file in Repository.Files()
        from line in Repository.Read(file).Split('\n').Index()
        where MachinePath().IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}");

    [Fact]
    public void The_build_settings_stay_on_one_page() =>
        Assert.InRange(Repository.Read("Directory.Build.props").Count(c => c == '\n'), 1, 39);

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n' }, null)]
    [InlineData(new byte[0], null)]
    [InlineData(new byte[] { (byte)'a' }, "no newline at the end")]
    [InlineData(new byte[] { (byte)'a', (byte)'\r', (byte)'\n' }, "a carriage return")]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf, (byte)'\n' }, "a byte-order mark")]
    [InlineData(new byte[] { 0xff, (byte)'\n' }, "not UTF-8")]
    public void Faults_of_form_are_told_apart(byte[] bytes, string? fault) => Assert.Equal(fault, FaultOf(bytes));

    private static string? FaultOf(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException)
        {
            return "not UTF-8";
        }

        return bytes switch
        {
            [] => null,
            [0xef, 0xbb, 0xbf, ..] => "a byte-order mark",
            _ when bytes.Contains((byte)'\r') => "a carriage return",
            [.., (byte)'\n'] => null,
            _ => "no newline at the end",
        };
    }

    [GeneratedRegex(@"(?<![\w.~/-])/(work|root|home)/")]
    private static partial Regex MachinePath();
}
