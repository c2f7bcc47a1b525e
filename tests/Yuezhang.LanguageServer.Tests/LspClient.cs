using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>An editor as a script: it speaks the protocol over real streams, to a server in this process or in another.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    // only a server that hangs needs so long
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Stream _output;
    private readonly Task _listening;
    private readonly Task<int> _server;
    private readonly IDisposable[] _streams;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> _diagnostics = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JsonElement> _others = new();
    private readonly SemaphoreSlim _news = new(0);
    private int _lastId;

    /// <summary>A client of a server that reads and writes certain streams.</summary>
    public LspClient(Stream toServer, Stream fromServer, Task<int> server, params IDisposable[] streams)
    {
        (_output, _server, _streams) = (toServer, server, streams);
        _listening = Task.Run(() => Listen(fromServer));
    }

    /// <summary>The exit status of the server, once it has left.</summary>
    public Task<int> Exit => _server.WaitAsync(s_patience);

    /// <summary>What the server told of its own faults.</summary>
    public StringWriter Faults { get; private init; } = new();

    /// <summary>What the server asked or told besides answers and diagnostics.</summary>
    public IEnumerable<JsonElement> Others => _others;

    /// <summary>A client of a server in this process, over anonymous pipes.</summary>
    public static LspClient InProcess()
    {
        var (toServer, fromServer) = (new AnonymousPipeServerStream(PipeDirection.Out), new AnonymousPipeServerStream(PipeDirection.In));
        var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        var faults = new StringWriter();
        var server = Task.Run(async () =>
        {
            try
            {
                return await Server.Run(input, output, TextWriter.Synchronized(faults));
            }
            finally
            {
                output.Dispose();
            }
        });
        return new LspClient(toServer, fromServer, server, toServer, fromServer, input) { Faults = faults };
    }

    /// <summary>A client that has initialized its server.</summary>
    public static async Task<LspClient> Initialized(object? capabilities = null)
    {
        var client = InProcess();
        await client.Initialize(capabilities);
        return client;
    }

    /// <summary>Initializes the server.</summary>
    public async Task<JsonElement> Initialize(object? capabilities = null)
    {
        var result = await Ask("initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = capabilities ?? Abilities("utf-16") });
        Tell("initialized", new { });
        return result;
    }

    /// <summary>What most editors can, with one way to count.</summary>
    public static object Abilities(string encoding) => new
    {
        general = new { positionEncodings = new[] { encoding } },
        textDocument = new
        {
            hover = new { contentFormat = new[] { "markdown", "plaintext" } },
            documentSymbol = new { hierarchicalDocumentSymbolSupport = true },
            publishDiagnostics = new { relatedInformation = true, tagSupport = new { valueSet = new[] { 1, 2 } } },
        },
        workspace = new { workspaceEdit = new { documentChanges = true }, didChangeWatchedFiles = new { dynamicRegistration = true } },
    };

    /// <summary>Asks, and waits for the result; a refusal is thrown.</summary>
    public async Task<JsonElement> Ask(string method, object parameters) =>
        await Answer(method, parameters) is var answer && answer.TryGetProperty("result", out var result) ? result : throw new LspRefusal(answer.GetProperty("error"));

    /// <summary>Asks, and waits for the answer, whatever it is.</summary>
    public async Task<JsonElement> Answer(string method, object parameters) => await Begin(method, parameters).Answer;

    /// <summary>Asks, and does not wait.</summary>
    public (int Id, Task<JsonElement> Answer) Begin(string method, object? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id.ToString(CultureInfo.InvariantCulture)] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(JsonSerializer.SerializeToUtf8Bytes(new { jsonrpc = "2.0", id, method, @params = parameters }));
        return (id, answer.Task.WaitAsync(s_patience));
    }

    /// <summary>Waits for an answer by its id as JSON: <c>null</c> for one to what could not be read.</summary>
    public async Task<JsonElement> AnswerTo(string id) => await _asked.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(s_patience);

    /// <summary>Tells something that has no answer.</summary>
    public void Tell(string method, object parameters) => Send(JsonSerializer.SerializeToUtf8Bytes(new { jsonrpc = "2.0", method, @params = parameters }));

    /// <summary>Sends the body of a message with its header.</summary>
    public void Send(byte[] body) => SendRaw([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);

    /// <summary>Sends bytes as they are.</summary>
    public void SendRaw(byte[] bytes)
    {
        _output.Write(bytes);
        _output.Flush();
    }

    /// <summary>Hangs up without a word.</summary>
    public void HangUp() => _output.Dispose();

    /// <summary>The diagnostics of a file once those of a version have been told.</summary>
    public async Task<JsonElement> Diagnostics(string uri, int version) =>
        await Diagnostics(uri, found => found.TryGetProperty("version", out var of) && of.GetInt32() == version);

    /// <summary>The diagnostics of a file once they are as wanted.</summary>
    public async Task<JsonElement> Diagnostics(string uri, Func<JsonElement, bool> areWanted)
    {
        while (true)
        {
            if (_diagnostics.TryGetValue(uri, out var found) && areWanted(found))
            {
                return found.GetProperty("diagnostics");
            }

            if (!await _news.WaitAsync(s_patience))
            {
                throw new TimeoutException($"no diagnostics of {uri} as wanted; the last: {found}");
            }
        }
    }

    /// <summary>The diagnostics of a file that were told last; none where none were.</summary>
    public JsonElement LastDiagnostics(string uri) => _diagnostics.TryGetValue(uri, out var found) ? found.GetProperty("diagnostics") : JsonSerializer.SerializeToElement(Array.Empty<object>());

    public async ValueTask DisposeAsync()
    {
        HangUp();
        await Exit;
        await _listening.WaitAsync(s_patience);
        Array.ForEach(_streams, stream => stream.Dispose());
        _news.Dispose();
    }

    private void Listen(Stream input)
    {
        while (ReadMessage(input) is { } message)
        {
            if (message.TryGetProperty("method", out var method))
            {
                if (method.GetString() == "textDocument/publishDiagnostics")
                {
                    var found = message.GetProperty("params");
                    _diagnostics[found.GetProperty("uri").GetString()!] = found;
                    _news.Release();
                }
                else
                {
                    _others.Enqueue(message);
                }
            }
            else
            {
                _asked.GetOrAdd(message.GetProperty("id").GetRawText(), _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
            }
        }
    }

    private static JsonElement? ReadMessage(Stream input)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (input.ReadByte() is var b && b < 0)
            {
                return null;
            }

            header.Append((char)b);
        }

        var body = new byte[int.Parse(header.ToString().Split(':')[1].Trim(), CultureInfo.InvariantCulture)];
        input.ReadExactly(body);
        return JsonDocument.Parse(body).RootElement;
    }
}

/// <summary>A request that was refused.</summary>
internal sealed class LspRefusal(JsonElement error) : Exception(error.GetProperty("message").GetString())
{
    /// <summary>Why, as a number of the protocol.</summary>
    public int Code => error.GetProperty("code").GetInt32();
}
