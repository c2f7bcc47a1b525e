using System.Buffers;
using System.Text;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Text;

/// <summary>Reads files as the language wants them: UTF-8 without a byte order mark, at most 4 MiB. Every fault is a diagnostic.</summary>
public static class SourceFile
{
    /// <summary>The most bytes a file may have.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private const int PartLength = 1 << 16;

    /// <summary>Reads a file of the disk.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="path">The path it is known by in the library.</param>
    /// <param name="maximum">The most bytes that it may have.</param>
    public static SourceRead Read(string fullPath, string path, int maximum = MaximumLength)
    {
        try
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, path, maximum);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Missing(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Failed(bag => bag.ReportFileNotReadable(Location.OfFile(path), "the system refuses to read it"));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static SourceRead Read(Stream stream, string path, int maximum = MaximumLength)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var part = new byte[PartLength];
        for (var read = stream.Read(part); read > 0 && bytes.Length <= maximum; read = stream.Read(part))
        {
            bytes.Write(part, 0, read);
        }

        return Decode(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), maximum);
    }

    /// <summary>A file that is not there.</summary>
    public static SourceRead Missing(string path) =>
        Failed(bag => bag.ReportFileNotReadable(Location.OfFile(path), "there is no such file"));

    /// <summary>Reads the bytes of a file.</summary>
    public static SourceRead Decode(string path, ReadOnlySpan<byte> bytes, int maximum = MaximumLength)
    {
        if (bytes.Length > maximum)
        {
            return Failed(bag => bag.ReportFileTooLarge(Location.OfFile(path), maximum));
        }

        var marked = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = marked ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (FirstInvalidByte(text) is { } offset)
        {
            var before = new SourceText(path, Encoding.UTF8.GetString(text[..offset]));
            var wrong = text[offset];
            var position = bytes.Length - text.Length + offset;
            return Failed(bag => bag.ReportNotUtf8(before.At(new TextSpan(before.Content.Length, 0)), position, wrong));
        }

        var source = new SourceText(path, Encoding.UTF8.GetString(text));
        return marked
            ? new SourceRead(source, Failed(bag => bag.ReportByteOrderMark(source.At(new TextSpan(0, 0)))).Problem)
            : new SourceRead(source, null);
    }

    private static int? FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) != OperationStatus.Done)
            {
                return i;
            }

            i += consumed;
        }

        return null;
    }

    private static SourceRead Failed(Action<DiagnosticBag> report)
    {
        var bag = new DiagnosticBag();
        report(bag);
        return new SourceRead(null, bag.Diagnostics[0]);
    }
}
