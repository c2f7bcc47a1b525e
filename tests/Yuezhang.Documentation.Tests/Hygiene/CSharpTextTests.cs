using Xunit;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a; // gone", "a;        ")]
    [InlineData("a /* b\nc */ d", "a     \n     d")]
    [InlineData("\"http://x\" // y", "\"http://x\"     ")]
    [InlineData("\"\\\"//\" // y", "\"\\\"//\"     ")]
    [InlineData("@\"\\\" // y", "@\"\\\"     ")]
    [InlineData("@\"\"\"//\"", "@\"\"\"//\"")]
    [InlineData("$\"{f(\"//\")}//\" // y", "$\"{f(\"//\")}//\"     ")]
    [InlineData("$\"{{//\" // y", "$\"{{//\"     ")]
    [InlineData("\"\"\"a \" // b\"\"\" // y", "\"\"\"a \" // b\"\"\"     ")]
    [InlineData("'\"' // y", "'\"'     ")]
    [InlineData("'\\'' // y", "'\\''     ")]
    [InlineData("'\\u0022' // y", "'\\u0022'     ")]
    public void Comments_are_blanked_and_strings_are_kept(string source, string expected) =>
        Assert.Equal(expected, CSharpText.WithoutComments(source));
}
