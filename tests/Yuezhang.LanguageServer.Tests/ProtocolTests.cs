using System.Text;
using System.Text.Json;
using Xunit;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>The protocol itself: its order, its framing, and what is no message.</summary>
public class ProtocolTests
{
    private static readonly object s_nowhere = new { textDocument = new { uri = "file:///nowhere.md" }, position = new { line = 0, character = 0 } };

    [Fact]
    public async Task The_server_says_what_it_can()
    {
        await using var client = LspClient.InProcess();
        var capabilities = (await client.Initialize()).GetProperty("capabilities");
        Assert.Equal("utf-16", capabilities.GetProperty("positionEncoding").GetString());
        Assert.Equal(2, capabilities.GetProperty("textDocumentSync").GetProperty("change").GetInt32());
        Assert.True(capabilities.GetProperty("renameProvider").GetProperty("prepareProvider").GetBoolean());
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-32", "utf-32")]
    [InlineData("utf-7", "utf-16")]
    public async Task The_way_to_count_is_the_first_that_both_know(string offered, string taken)
    {
        await using var client = LspClient.InProcess();
        var result = await client.Initialize(new { general = new { positionEncodings = new[] { offered } } });
        Assert.Equal(taken, result.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
    }

    [Fact]
    public async Task Files_are_watched_if_the_editor_can_be_asked_to()
    {
        await using var client = await LspClient.Initialized();
        await client.Answer("textDocument/hover", s_nowhere);
        var asked = Assert.Single(client.Others);
        Assert.Equal("client/registerCapability", asked.GetProperty("method").GetString());
        client.Send(Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":"files","result":null}"""));
        Assert.Equal(JsonValueKind.Null, (await client.Ask("textDocument/hover", s_nowhere)).ValueKind);
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using var client = LspClient.InProcess();
        await AssertRefused(client, "textDocument/hover", -32002);
    }

    [Theory]
    [InlineData("textDocument/bake", -32601)]
    [InlineData("initialize", -32600)]
    public async Task An_unknown_method_and_a_second_initialize_are_refused(string method, int code)
    {
        await using var client = await LspClient.Initialized();
        await AssertRefused(client, method, code);
    }

    [Fact]
    public async Task A_request_after_shutdown_is_refused_and_exit_leaves_with_0()
    {
        await using var client = await LspClient.Initialized();
        Assert.Equal(JsonValueKind.Null, (await client.Ask("shutdown", new { })).ValueKind);
        await AssertRefused(client, "textDocument/hover", -32600);
        client.Tell("exit", new { });
        Assert.Equal(0, await client.Exit);
    }

    [Fact]
    public async Task Exit_without_shutdown_leaves_with_1()
    {
        await using var client = await LspClient.Initialized();
        client.Tell("exit", new { });
        Assert.Equal(1, await client.Exit);
    }

    [Fact]
    public async Task An_editor_that_hangs_up_ends_the_server()
    {
        await using var client = await LspClient.Initialized();
        client.HangUp();
        Assert.Equal(1, await client.Exit);
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("\u00ff", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]""", -32600)]
    [InlineData("17", -32600)]
    [InlineData("""{"jsonrpc":"2.0"}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","method":5}""", -32600)]
    public async Task What_is_no_message_is_told_and_the_next_is_read(string body, int code)
    {
        await using var client = await LspClient.Initialized();
        client.Send(Encoding.Latin1.GetBytes(body));
        Assert.Equal(code, (await client.AnswerTo("null")).GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await client.Ask("textDocument/hover", s_nowhere)).ValueKind);
    }

    [Theory]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Type: x\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n")]
    public async Task Headers_without_a_length_are_told_and_the_next_message_is_read(string headers)
    {
        await using var client = await LspClient.Initialized();
        client.SendRaw(Encoding.ASCII.GetBytes(headers));
        Assert.Equal(-32700, (await client.AnswerTo("null")).GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await client.Ask("textDocument/hover", s_nowhere)).ValueKind);
    }

    [Fact]
    public async Task Headers_without_an_end_are_given_up()
    {
        await using var client = await LspClient.Initialized();
        client.SendRaw(Encoding.ASCII.GetBytes(new string('x', 9_000)));
        Assert.Contains("8192", (await client.AnswerTo("null")).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        client.SendRaw(Encoding.ASCII.GetBytes("\r\n\r\n"));
        Assert.Equal(JsonValueKind.Null, (await client.Ask("textDocument/hover", s_nowhere)).ValueKind);
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_passed_over()
    {
        await using var client = await LspClient.Initialized();
        client.Send(new byte[(32 * 1024 * 1024) + 1]);
        Assert.Equal(-32600, (await client.AnswerTo("null")).GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await client.Ask("textDocument/hover", s_nowhere)).ValueKind);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"textDocument":{"uri":7},"position":{"line":0,"character":0}}""")]
    [InlineData("""{"textDocument":{"uri":"untitled:a"},"position":{"line":-1,"character":0}}""")]
    [InlineData("""{"textDocument":{"uri":"untitled:a"},"position":{"line":"0","character":0}}""")]
    [InlineData("""{"textDocument":{"uri":"untitled:a"}}""")]
    [InlineData("""[1, 2]""")]
    [InlineData("""null""")]
    public async Task Parameters_that_do_not_fit_are_refused(string parameters)
    {
        await using var client = await LspClient.Initialized();
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = "untitled:a", languageId = "markdown", version = 1, text = "" } });
        await AssertRefused(client, "textDocument/hover", -32602, JsonDocument.Parse(parameters).RootElement);
    }

    [Fact]
    public async Task An_id_may_be_a_word()
    {
        await using var client = await LspClient.Initialized();
        client.Send(Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":"七","method":"shutdown"}"""));
        Assert.True((await client.AnswerTo("\"七\"")).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task A_message_may_come_in_parts()
    {
        await using var client = await LspClient.Initialized();
        var body = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":"parts","method":"shutdown"}""");
        foreach (var b in Encoding.ASCII.GetBytes($"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:{body.Length}\r\n\r\n").Concat(body))
        {
            client.SendRaw([b]);
        }

        Assert.True((await client.AnswerTo("\"parts\"")).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task A_request_that_is_cancelled_is_still_answered()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var asked = Enumerable.Range(0, 30).Select(_ => library.Client.Begin("textDocument/hover", library.At(ServedLibrary.Treaty, new { line = 65, character = 3 }))).ToList();
        asked.ForEach(a => library.Client.Tell("$/cancelRequest", new { id = a.Id }));
        var answers = await Task.WhenAll(asked.Select(a => a.Answer));
        Assert.Contains(answers, a => a.TryGetProperty("error", out var error) && error.GetProperty("code").GetInt32() == -32800);
        Assert.All(answers, a => Assert.True(a.TryGetProperty("result", out _) || a.GetProperty("error").GetProperty("code").GetInt32() == -32800));
    }

    [Fact]
    public async Task An_answer_about_a_text_that_has_changed_since_is_not_given()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var asked = library.Client.Begin("textDocument/hover", library.At(ServedLibrary.Treaty, new { line = 65, character = 3 }));
        library.Edit(ServedLibrary.Treaty, "# Treaty of Almen", "# Treaty of  Almen");
        var answer = await asked.Answer;

        // either the answer was there before the change, or there is none
        Assert.True(answer.TryGetProperty("result", out _) || answer.GetProperty("error").GetProperty("code").GetInt32() == -32801);
    }

    private static async Task AssertRefused(LspClient client, string method, int code, object? parameters = null)
    {
        var answer = await client.Answer(method, parameters ?? new { capabilities = new { } });
        Assert.Equal(code, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal("", client.Faults.ToString());
    }
}
