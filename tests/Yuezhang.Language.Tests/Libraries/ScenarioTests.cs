using System.Text;
using System.Text.Json;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Tests.Libraries;

public class ScenarioTests
{
    private static readonly LoadedLibrary s_haven = WrittenLibrary.Haven.Load();

    [Theory]
    [InlineData("changes: [{move: exchange, to: 1720-07-01}]")]
    [InlineData("{\"changes\": [{\"remove\": \"surplus\"}, {\"read\": \"leaving\", \"as\": \"choice\"}]}")]
    [InlineData("scenario: x\ntitle: 'Y: z'\nchanges: [{add: {date: 1721-05-01/1721-05-04, what: the harbour pledge is arranged}}]")]
    [InlineData("changes: [{add: {id: a, date: 1721-05-01, what: Suderia pays Nordmark 300 marks as instalment 2 of the ransom}}, {move: a, to: 1721-06-01}]")]
    [InlineData("changes: [{add: {date: 1721-05-01, what: Südland pays Nordmark 3 1/3 marks as interest on 赎金}}]")]
    [InlineData("changes: [{add: {date: 1721-05-01, what: Suderia pays Nordmark 7⅔ marks as principal of the ransom}}]")]
    [InlineData("changes: [{add: {date: 1721-05-01, what: Suderia pays Nordmark 5/7 marks of the upkeep}}]")]
    [InlineData("changes: [{add: {date: 1721-05-01, what: Nordmark occupies Haven with 1 regiment}}, {add: {date: 1721-05-02, what: Nordmark leaves Haven}}]")]
    [InlineData("changes: []")]
    public void What_is_written_is_read_again_as_the_same(string yaml)
    {
        var scenario = Read(yaml);
        var written = Written(scenario);
        Assert.Equal(written, Written(Read(written)));
        Assert.Equal(scenario.Changes.Select(Shown), Read(written).Changes.Select(Shown));
    }

    [Fact]
    public void A_scenario_is_written_as_a_JSON_object_of_the_shape_in_which_it_is_read() => Assert.Equal(
        """{"scenario":"late","title":"Everything came later","changes":[{"move":"first-part","to":"1721-02-01"},{"remove":"surplus"},"""
        + """{"add":{"id":"pledge","date":"1721-05-01","what":"the harbour pledge is arranged","source":"a guess"}},{"read":"leaving","as":"choice"}]}""",
        Written(s_haven.Scenario("LATE")!));

    [Fact]
    public void Events_without_id_get_free_ones()
    {
        var scenario = Read("changes: [{add: {date: 1721-05-01, what: the harbour pledge is arranged}}, {add: {date: 1721-05-02, what: trade-1721 is exchanged}}]");
        Assert.Equal(["supposed-1", "supposed-2"], scenario.Changes.OfType<AddEvent>().Select(a => a.Occurrence.Id));
        Assert.All(scenario.Changes.OfType<AddEvent>(), a => Assert.True(a.Occurrence.Assumed));
    }

    [Fact]
    public void A_name_that_holds_a_keyword_is_written_between_quotes()
    {
        var library = WrittenLibrary.Haven.Replacing(WrittenLibrary.TreatyPath, "the harbour pledge is a thing", "the harbour pledge is a thing\n\"peace and war\" is a thing").Load();
        var (scenario, diagnostics) = ScenarioReader.Read(new SourceText("x", "changes: [{add: {id: a, date: 1721-05-01, what: '\"Peace and War\" is arranged'}}]"), library);
        Assert.Empty(diagnostics);
        Assert.Equal("\"peace and war\" is arranged", EventSentence.Write(Assert.IsType<AddEvent>(scenario!.Changes[0]).Occurrence, library.Library));
    }

    [Fact]
    public void A_plural_name_is_written_with_are()
    {
        var library = WrittenLibrary.Haven.Replacing(WrittenLibrary.TreatyPath, "the harbour pledge is a thing", "the harbour pledge is a thing\nthe tolls are things").Load();
        var (scenario, diagnostics) = ScenarioReader.Read(new SourceText("x", "changes: [{add: {date: 1721-05-01, what: the tolls are arranged}}]"), library);
        Assert.Empty(diagnostics);
        Assert.Equal("the tolls are arranged", EventSentence.Write(Assert.IsType<AddEvent>(scenario!.Changes[0]).Occurrence, library.Library));
    }

    [Fact]
    public void Every_event_of_the_record_can_be_written_and_read_again() => Assert.All(s_haven.Record.Occurrences, occurrence =>
    {
        var sentence = EventSentence.Write(occurrence, s_haven.Library);
        var (scenario, diagnostics) = ScenarioReader.Read(
            new SourceText("x", $"changes: [{{add: {{id: again, date: 1730-01-01, what: {sentence}}}}}]"), s_haven);
        Assert.Empty(diagnostics);
        var again = Assert.IsType<AddEvent>(scenario!.Changes[0]).Occurrence;
        Assert.Equal((occurrence.Act, occurrence.Payment), (again.Act, again.Payment));
    });

    [Theory]
    [InlineData("changes: [{remove: nothing}]", DiagnosticCodes.UnknownEvent)]
    [InlineData("changes: [{remove: surplus}, {remove: surplus}]", DiagnosticCodes.UnknownEvent)]
    [InlineData("changes: [{move: surplus}]", DiagnosticCodes.UnknownChange)]
    [InlineData("changes: [{}]", DiagnosticCodes.UnknownChange)]
    [InlineData("change: []", DiagnosticCodes.UnknownKey)]
    [InlineData("changes: [", DiagnosticCodes.YamlNotRead)]
    [InlineData("remove surplus", DiagnosticCodes.WrongShape)]
    [InlineData("changes: [{add: {date: 1721-05-01}}]", DiagnosticCodes.MissingKey)]
    public void A_scenario_that_does_not_fit_is_a_diagnostic(string yaml, string code)
    {
        var (scenario, diagnostics) = ScenarioReader.Read(new SourceText("inline", yaml), s_haven);
        Assert.Null(scenario);
        Assert.Equal(code, diagnostics[0].Code);
    }

    private static Scenario Read(string yaml)
    {
        var (scenario, diagnostics) = ScenarioReader.Read(new SourceText("inline", yaml), s_haven);
        Assert.Empty(diagnostics);
        return scenario!;
    }

    private static string Written(Scenario scenario)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ScenarioWriter.Write(writer, scenario, s_haven.Library);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Shown(Change change) => change is AddEvent { Occurrence: var o }
        ? $"{o.Id} {o.Act} {o.Payment} {o.Dates.Items[0].Value.Range} {o.Source}"
        : change.ToString();
}
