using System.Diagnostics;

namespace Yuezhang.Cli.Tests;

/// <summary>The shells of this machine.</summary>
internal static class Shells
{
    /// <summary>Whether there is a bash that can run it: one of Windows lives in another world of paths.</summary>
    public static bool HasBash => !OperatingSystem.IsWindows() && Has("bash");

    public static bool Has(string shell) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, shell)));

    /// <summary>What a script prints in a folder, with the program under test as a command.</summary>
    public static string Run(string shell, string script, string folder)
    {
        var start = Start(shell, folder, "-s");

        // characters are counted as such
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Output(start, $"yuezhang() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "yuezhang.dll")}' \"$@\"; }}\n{script}");
    }

    /// <summary>What a shell has to say against a script.</summary>
    public static string Check(string shell, string option, string script)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, script);
            return Output(Start(shell, Path.GetTempPath(), option, file), "");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ProcessStartInfo Start(string shell, string folder, params string[] args) => new(shell, args)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    private static string Output(ProcessStartInfo start, string input)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        if (input.Length > 0)
        {
            process.StandardInput.Write(input.ReplaceLineEndings("\n") + "\n");
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }
}
