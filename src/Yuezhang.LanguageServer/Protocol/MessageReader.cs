using System.Globalization;
using System.Text;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>
/// Reads messages from a stream: headers as in HTTP, of which <c>Content-Length</c> counts, then as many bytes of JSON. What is too long or not well formed is passed over and told; the
/// next message is read all the same.
/// </summary>
internal sealed class MessageReader(Stream input)
{
    /// <summary>The most bytes of the headers of one message.</summary>
    public const int MostHeaderBytes = 8 * 1024;

    /// <summary>The most bytes of one message: the largest file that is read, as JSON that escapes much of it.</summary>
    public const int MostBodyBytes = 32 * 1024 * 1024;

    private const string Length = "Content-Length";

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next message; null at the end of the stream.</summary>
    public async Task<Incoming?> Read(CancellationToken cancellation)
    {
        if (await Headers(cancellation).ConfigureAwait(false) is not { } headers)
        {
            return null;
        }

        if (LengthIn(headers) is not { } length)
        {
            return Incoming.Unreadable(ErrorCode.ParseError, headers.Length > MostHeaderBytes ? $"the headers have more than {MostHeaderBytes} bytes" : $"the headers have no {Length} that is a number");
        }

        var body = length <= MostBodyBytes ? new byte[length] : null;
        for (var read = 0L; read < length;)
        {
            if (_start == _end && !await Fill(cancellation).ConfigureAwait(false))
            {
                return null;
            }

            var part = (int)Math.Min(_end - _start, length - read);
            if (body is not null)
            {
                _buffer.AsSpan(_start, part).CopyTo(body.AsSpan((int)read));
            }

            (_start, read) = (_start + part, read + part);
        }

        return body is null ? Incoming.Unreadable(ErrorCode.InvalidRequest, $"the message has more than {MostBodyBytes} bytes") : Incoming.Of(body);
    }

    /// <summary>All up to a blank line, or as much of it as is too much; null at the end of the stream.</summary>
    private async Task<string?> Headers(CancellationToken cancellation)
    {
        var headers = new StringBuilder();
        while (headers.Length <= MostHeaderBytes)
        {
            if (_start == _end && !await Fill(cancellation).ConfigureAwait(false))
            {
                return null;
            }

            // headers are ASCII; any other byte makes a name or a number that is none
            headers.Append((char)_buffer[_start++]);
            if (EndsHeaders(headers))
            {
                return headers.ToString();
            }
        }

        return headers.ToString();
    }

    private static bool EndsHeaders(StringBuilder text) =>
        text is { Length: >= 4 } && text[^1] == '\n' && text[^2] == '\r' && text[^3] == '\n' && text[^4] == '\r';

    private static long? LengthIn(string headers)
    {
        long? length = null;
        foreach (var line in headers.Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[..colon].Trim().Equals(Length, StringComparison.OrdinalIgnoreCase))
            {
                length = long.TryParse(line.AsSpan(colon + 1), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
            }
        }

        return length;
    }

    private async Task<bool> Fill(CancellationToken cancellation)
    {
        (_start, _end) = (0, await input.ReadAsync(_buffer, cancellation).ConfigureAwait(false));
        return _end > 0;
    }
}
