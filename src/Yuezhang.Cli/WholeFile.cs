using System.Text;

namespace Yuezhang.Cli;

/// <summary>Writes files whole or not at all: what was there stays until the new text stands on the disk beside it.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Puts a text in the place of a file.</summary>
    public static void Replace(string path, string text)
    {
        // a link is followed, so that what it leads to is written, and the link stays one
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var draft = Draft(target, text);
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <returns>Whether it was not.</returns>
    public static bool Create(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = Draft(path, text);
        try
        {
            File.Move(draft, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    // hidden, so that no library reads it if it should be left behind
    private static string Draft(string path, string text)
    {
        var draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        File.WriteAllText(draft, text, s_utf8);
        return draft;
    }
}
