using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli;

/// <summary>What the program tells a script, as documented in docs/reference/commands.md.</summary>
internal static class ExitStatus
{
    /// <summary>Yes, or a value, or done.</summary>
    public const int Yes = 0;

    /// <summary>No, not yet, ended; or a test failed.</summary>
    public const int No = 1;

    /// <summary>The words of the command, the library or the scenario are at fault.</summary>
    public const int Usage = 2;

    /// <summary>Undetermined, or silent.</summary>
    public const int Open = 3;

    /// <summary>Two undefeated conclusions disagree.</summary>
    public const int Conflict = 4;

    /// <summary>The program is at fault (EX_SOFTWARE of sysexits).</summary>
    public const int Fault = 70;

    /// <summary>The answer could not be written: the disk is full, the output closed (EX_IOERR of sysexits).</summary>
    public const int NotWritten = 74;

    /// <summary>Interrupted.</summary>
    public const int Cancelled = 130;

    /// <summary>The status of an answer.</summary>
    public static int Of(Answer answer) => answer switch
    {
        { Verdict: Verdict.Conflict } => Conflict,
        { Verdict: Verdict.Undetermined or Verdict.Silent } => Open,
        { Verdict: Verdict.Yes } or { Value: not null } => Yes,
        _ => No,
    };
}
