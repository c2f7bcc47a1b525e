namespace Yuezhang.Language.Diagnostics;

/// <content>Files and Markdown: 01.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportNotUtf8(Location at, int position, byte wrong) => Error(
        DiagnosticCodes.NotUtf8, at,
        $"the file is not UTF-8: byte {position} (0x{wrong:X2}) belongs to no character",
        "save the file as UTF-8; a file in Big5, GB 18030 or Shift JIS must be converted first");

    internal void ReportFileNotReadable(Location at, string reason) => Error(
        DiagnosticCodes.FileNotReadable, at,
        $"the file `{at.Path}` cannot be read: {reason}",
        "check the path, and that the file may be read");

    internal void ReportFileTooLarge(Location at, int limit) => Error(
        DiagnosticCodes.FileTooLarge, at,
        $"the file is larger than {limit / 1024 / 1024} MiB",
        "divide it: a library may have any number of files");

    internal void ReportByteOrderMark(Location at) => Error(
        DiagnosticCodes.ByteOrderMark, at,
        "the file starts with a byte order mark",
        "save it as UTF-8 without the mark (an editor may call the other form \"UTF-8 with BOM\")");
}
