using System.Text;

namespace Yuezhang.Cli.Tests;

/// <summary>A copy of an invented library, the peace of Almen unless another is named, that a test may spoil.</summary>
internal sealed class CopiedLibrary : IDisposable
{
    public CopiedLibrary()
        : this(Terminal.Almen)
    {
    }

    public CopiedLibrary(string original)
    {
        Folder = Directory.CreateTempSubdirectory("yuezhang-cli-").FullName;
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder above <c>treaties/</c>.</summary>
    public string Folder { get; }

    public CopiedLibrary Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(PathOf(file));
        if (!text.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{file} has no \"{old}\".", nameof(old));
        }

        File.WriteAllText(PathOf(file), text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    public CopiedLibrary Append(string file, string text)
    {
        File.AppendAllText(PathOf(file), text);
        return this;
    }

    public CopiedLibrary AppendBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), [.. File.ReadAllBytes(PathOf(file)), .. bytes]);
        return this;
    }

    public CopiedLibrary Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    public CopiedLibrary Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    /// <summary>The names and contents of all files, to see that nothing was written.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f}: {Convert.ToHexString(File.ReadAllBytes(f))}")];

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string file) => Path.Combine(Folder, "treaties", file);
}
