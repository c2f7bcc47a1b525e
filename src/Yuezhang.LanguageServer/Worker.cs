using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Yuezhang.LanguageServer;

/// <summary>
/// Does what takes time, one thing after the other, off the thread that reads. Requests are answered in their order; between them what has changed is looked at anew, once for all changes
/// so far. A change ends a look that is under way; a request only interrupts it.
/// </summary>
/// <param name="settle">Looks at everything anew. The first token ends it because something has changed, the second because a request waits that it must not keep.</param>
internal sealed class Worker(Action<CancellationToken, CancellationToken> settle) : IDisposable
{
    private readonly Channel<Action> _work = Channel.CreateUnbounded<Action>();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _pending = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private CancellationTokenSource _unchanged = new();
    private CancellationTokenSource _uninterrupted = new();
    private bool _isUnsettled;

    /// <summary>Works until it is stopped.</summary>
    public async Task Run()
    {
        await foreach (var work in _work.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            work();
        }
    }

    /// <summary>Ends all work: what waits is cancelled, and told so.</summary>
    public void Stop()
    {
        _work.Writer.TryComplete();
        lock (_lock)
        {
            _unchanged.Cancel();
            _uninterrupted.Cancel();
        }

        foreach (var pending in _pending.Values)
        {
            pending.Cancel();
        }
    }

    public void Dispose()
    {
        _unchanged.Dispose();
        _uninterrupted.Dispose();
    }

    /// <summary>Something has changed: a look that is under way is for nothing, and another is due.</summary>
    public void Unsettle()
    {
        lock (_lock)
        {
            _unchanged.Cancel();
            _unchanged = new();
            Enqueue();
        }
    }

    /// <summary>Answers a request when its turn comes.</summary>
    /// <param name="id">The request.</param>
    /// <param name="answer">Answers it; once its token is cancelled, with that.</param>
    public void Ask(string id, Action<CancellationToken> answer)
    {
        var cancellation = _pending[id] = new();
        _work.Writer.TryWrite(() =>
        {
            answer(cancellation.Token);
            _pending.TryRemove(new(id, cancellation));
        });
        lock (_lock)
        {
            _uninterrupted.Cancel();
        }
    }

    /// <summary>Cancels a request that is not yet answered.</summary>
    public void Cancel(string id)
    {
        if (_pending.TryGetValue(id, out var cancellation))
        {
            cancellation.Cancel();
        }
    }

    private void Enqueue()
    {
        if (!_isUnsettled)
        {
            _isUnsettled = true;
            _work.Writer.TryWrite(Settle);
        }
    }

    private void Settle()
    {
        CancellationToken unchanged, uninterrupted;
        lock (_lock)
        {
            _isUnsettled = false;
            _uninterrupted = new();
            if (_work.Reader.Count > 0)
            {
                // what waits already came too early to interrupt this
                _uninterrupted.Cancel();
            }

            (unchanged, uninterrupted) = (_unchanged.Token, _uninterrupted.Token);
        }

        try
        {
            settle(unchanged, uninterrupted);
        }
        catch (OperationCanceledException)
        {
            lock (_lock)
            {
                Enqueue();
            }
        }
    }
}
