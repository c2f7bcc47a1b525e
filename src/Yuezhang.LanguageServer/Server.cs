using System.Text.Json;
using Yuezhang.LanguageServer.Documents;
using Yuezhang.LanguageServer.Features;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer;

/// <summary>
/// A language server: it reads what an editor tells and asks, and answers. The thread that reads only keeps the texts; everything else is the worker's, so that no library is too large to be
/// typed in. Version 3.17 of the Language Server Protocol.
/// </summary>
public sealed class Server : IDisposable
{
    private readonly MessageReader _reader;
    private readonly MessageWriter _writer;
    private readonly TextWriter _faults;
    private readonly Worker _worker;
    private readonly LibraryShelf _shelf = new();
    private readonly DiagnosticsPublisher _publisher;
    private volatile Workspace _workspace = Workspace.Empty;
    private ClientAbilities? _client;
    private bool _isShutDown;

    private Server(Stream input, Stream output, TextWriter faults)
    {
        (_reader, _writer, _faults) = (new MessageReader(input), new MessageWriter(output), faults);
        _publisher = new DiagnosticsPublisher(_writer);
        _worker = new Worker(Settle);
    }

    /// <summary>Serves one client until it says <c>exit</c> or hangs up.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">Where it listens; nothing else may write there.</param>
    /// <param name="faults">Takes what goes wrong in the server itself.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>0 where the client shut the server down before it left; 1 otherwise.</returns>
    public static async Task<int> Run(Stream input, Stream output, TextWriter faults, CancellationToken cancellation = default)
    {
        using var server = new Server(input, output, faults);
        var work = Task.Run(server._worker.Run, CancellationToken.None);
        try
        {
            var listening = server.Listen(cancellation);

            // a worker that ends first has nobody to talk to any more
            return await Task.WhenAny(listening, work).ConfigureAwait(false) == work ? 1 : await listening.ConfigureAwait(false);
        }
        finally
        {
            server._worker.Stop();
            await work.ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _worker.Dispose();

    private async Task<int> Listen(CancellationToken cancellation)
    {
        while (await _reader.Read(cancellation).ConfigureAwait(false) is { } message)
        {
            if (message is { Method: "exit", Id: null, Fault: null })
            {
                return _isShutDown ? 0 : 1;
            }

            try
            {
                Take(message);
            }
            catch (RequestFault fault)
            {
                // a notification has no answer, also where it makes no sense; an unreadable message may have been a request
                if (message.Id is not null || message.Fault is not null)
                {
                    _writer.Fault(message.Id, fault.Code, fault.Message);
                }
            }
#pragma warning disable CA1031 // the outermost handler of a message: the next one is read all the same
            catch (Exception e) when (e is not IOException)
#pragma warning restore CA1031
            {
                Tell(e);
                if (message.Id is not null)
                {
                    _writer.Fault(message.Id, ErrorCode.InternalError, $"a fault of the language server: {e.GetType().Name}");
                }
            }
        }

        return 1;
    }

    private void Take(Incoming message)
    {
        if (message.Fault is { } fault)
        {
            throw fault;
        }

        if (message.Id is { } id)
        {
            TakeRequest(id, message);
        }
        else if (_client is { } client && !_isShutDown)
        {
            TakeNotification(message, client);
        }
    }

    private void TakeRequest(string id, Incoming message)
    {
        if (_isShutDown)
        {
            throw new RequestFault(ErrorCode.InvalidRequest, "the server has been shut down");
        }

        if (message.Method == "initialize")
        {
            if (_client is not null)
            {
                throw new RequestFault(ErrorCode.InvalidRequest, "the server has been initialized already");
            }

            var client = _client = ClientAbilities.Of(message.Params);
            _writer.Result(id, json => ServerAbilities.Write(json, client));
            return;
        }

        if (_client is null)
        {
            throw new RequestFault(ErrorCode.ServerNotInitialized, "the server has not been initialized");
        }

        if (message.Method == "shutdown")
        {
            _isShutDown = true;
            _worker.Ask(id, _ => _writer.Result(id, json => json.WriteNullValue()));
            return;
        }

        if (!Methods.All.TryGetValue(message.Method, out var method))
        {
            throw new RequestFault(ErrorCode.MethodNotFound, $"there is no method `{message.Method}`");
        }

        var (workspace, known) = (_workspace, _client);
        _worker.Ask(id, cancellation => Answer(id, method, message.Params, workspace, known, cancellation));
    }

    private void TakeNotification(Incoming message, ClientAbilities client)
    {
        switch (message.Method)
        {
            case "initialized" when client.WatchesFiles:
                _writer.Call("client/registerCapability", ServerAbilities.WriteWatching, id: "\"files\"");
                break;
            case "$/cancelRequest":
                _worker.Cancel(message.Params.Member("id").GetRawText());
                break;
            default:
                if (DocumentSync.After(message.Method, message.Params, _workspace, client) is { } workspace)
                {
                    _workspace = workspace;
                    _worker.Unsettle();
                }

                break;
        }
    }

    private void Answer(string id, Func<Asked, Action<Utf8JsonWriter>?> method, JsonElement parameters, Workspace workspace, ClientAbilities client, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var document = workspace.Find(parameters.Member("textDocument").TextOf("uri"));
            var result = document is null ? null : method(new Asked(parameters, document, workspace, client, _shelf, cancellation));
            if (document is not null && !ReferenceEquals(_workspace.Find(document.Uri), document))
            {
                throw new RequestFault(ErrorCode.ContentModified, "the text has changed since");
            }

            _writer.Result(id, result ?? (json => json.WriteNullValue()));
        }
        catch (RequestFault fault)
        {
            _writer.Fault(id, fault.Code, fault.Message);
        }
        catch (OperationCanceledException)
        {
            _writer.Fault(id, ErrorCode.RequestCancelled, "the request was cancelled");
        }
#pragma warning disable CA1031 // the outermost handler of a request: the editor goes on, and the fault is told
        catch (Exception e) when (e is not IOException)
#pragma warning restore CA1031
        {
            Tell(e);
            _writer.Fault(id, ErrorCode.InternalError, $"a fault of the language server: {e.GetType().Name}");
        }
    }

    private void Settle(CancellationToken unchanged, CancellationToken uninterrupted)
    {
        try
        {
            _publisher.Publish(FoundFaults.In(_workspace, _shelf, unchanged, uninterrupted), _client!);
        }
#pragma warning disable CA1031 // the outermost handler of a look at the library: the next change is looked at all the same
        catch (Exception e) when (e is not (OperationCanceledException or IOException))
#pragma warning restore CA1031
        {
            Tell(e);
        }
    }

    private void Tell(Exception fault) => _faults.WriteLine($"yuezhang language-server: {fault}");
}
