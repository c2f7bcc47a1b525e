namespace Yuezhang.Cli.Completion;

/// <summary>A word as zsh, fish and PowerShell hand it over, and a candidate as they take it back.</summary>
internal static class TypedWord
{
    /// <summary>A half typed word without its quotes: fish leaves them all in it, the others at most the one that is open.</summary>
    public static string Plain(string shell, string word) => shell == Shell.Fish ? BashLine.Of($"{shell} {word}", "").Word
        : word is ['\'' or '"', .. var rest] ? rest
        : word;

    /// <summary>A candidate as the shell takes it: PowerShell inserts it as it stands, the others quote it themselves.</summary>
    public static string For(string shell, string candidate) => shell == Shell.Pwsh && !candidate.All(IsPlainInPwsh)
        ? $"'{string.Concat(candidate.Select(c => c is '\'' or '‘' or '’' or '‚' or '‛' ? $"{c}{c}" : $"{c}"))}'"
        : candidate;

    private static bool IsPlainInPwsh(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '=' or ':' or '+';
}
