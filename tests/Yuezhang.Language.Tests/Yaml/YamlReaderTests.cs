using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;

namespace Yuezhang.Language.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1895-05-08", "{a: 1895-05-08}")]
    [InlineData("a: [x, 'y z', \"威海卫\"]", "{a: [x, y z, 威海卫]}")]
    [InlineData("{\"a\": {\"b\": [\"c\", {\"d\": \"e\\\"f\"}]}}", "{a: {b: [c, {d: e\"f}]}}")]
    [InlineData("a:\n  - b: 1\n    c: yes\n  - d", "{a: [{b: 1, c: yes}, d]}")]
    [InlineData("a: one\n   two\nb: |\n  three\n", "{a: one two, b: three\n}")]
    [InlineData("---\na: b\n", "{a: b}")]
    [InlineData("a:\n", "{a: }")]
    [InlineData("", "{}")]
    [InlineData("# nothing but a comment\n", "{}")]
    public void Texts_lists_and_mappings_are_read_and_every_scalar_is_a_text(string yaml, string expected)
    {
        var node = Read(yaml, out var diagnostics);
        Assert.Empty(diagnostics.Diagnostics);
        Assert.Equal(expected, Shown(node!));
    }

    [Theory]
    [InlineData("a: [", DiagnosticCodes.YamlNotRead)]
    [InlineData("a: \"\\UFFFFFFFF\"", DiagnosticCodes.YamlNotRead)]
    [InlineData("a: \"\\uD800\"", DiagnosticCodes.YamlNotRead)]
    [InlineData("a: b: c", DiagnosticCodes.YamlNotRead)]
    [InlineData("a: &x b", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("a: *x", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("a: !!int 1", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("%YAML 1.2\n---\na: b", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("a: b\n---\nc: d", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("[a, b]: c", DiagnosticCodes.YamlNotAllowed)]
    [InlineData("a: b\na: c", DiagnosticCodes.KeyTwice)]
    public void What_is_no_plain_YAML_is_a_diagnostic(string yaml, string code)
    {
        Read(yaml, out var diagnostics);
        Assert.Equal([code], diagnostics.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused_before_it_costs_anything(string opening)
    {
        Read(string.Concat(Enumerable.Repeat(opening, 200_000)), out var diagnostics);
        Assert.Equal(DiagnosticCodes.YamlTooLarge, Assert.Single(diagnostics.Diagnostics).Code);
    }

    [Fact]
    public void The_place_of_every_text_is_its_place_in_the_file()
    {
        const string yaml = "a: plain\r\n馬: 'quoted'   # comment\r\nb: [x, \"y\"]\r\n";
        var mapping = Assert.IsType<YamlMapping>(Read(yaml, out _));
        Assert.Equal(["a", "馬", "b"], mapping.Entries.Select(e => yaml[e.Key.Span.Start..e.Key.Span.End]));
        var quoted = Assert.IsType<YamlScalar>(mapping.Entries[1].Value);
        Assert.Equal("'quoted'", yaml[quoted.Span.Start..quoted.Span.End]);
        var part = quoted.Part(new TextSpan(2, 3));
        Assert.Equal("ote", yaml[part.Start..part.End]);
    }

    [Fact]
    public void A_part_of_a_text_with_escapes_is_the_whole_of_it()
    {
        var mapping = Assert.IsType<YamlMapping>(Read("a: \"b\\tc\"", out _));
        var escaped = Assert.IsType<YamlScalar>(mapping.Entries[0].Value);
        Assert.Equal(escaped.Span, escaped.Part(new TextSpan(2, 1)));
    }

    [Fact]
    public void A_stretch_of_a_file_is_read_with_places_of_the_file()
    {
        const string file = "---\nname: peace\n---\n# Peace";
        var diagnostics = new DiagnosticBag();
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("x.md", file), new TextSpan(4, 12), diagnostics));
        Assert.Equal("peace", file[mapping.Entries[0].Value.Span.Start..mapping.Entries[0].Value.Span.End]);
    }

    private static YamlNode? Read(string yaml, out DiagnosticBag diagnostics) =>
        YamlReader.Read(new SourceText("x.yaml", yaml), diagnostics = new DiagnosticBag());

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Value}: {Shown(e.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };
}
