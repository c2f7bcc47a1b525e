using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Completion;

/// <summary>Words that may stand at a place of a file, to be offered to whoever types there.</summary>
/// <param name="Words">The words: a name in one of its scripts, a keyword, a key of a YAML file.</param>
/// <param name="Written">How they are written there: a name that holds a keyword stands between quotes.</param>
/// <param name="Kind">What the name stands for; null for a word of the language.</param>
/// <param name="About">What it is, in a few words; empty for nothing to say.</param>
/// <param name="Replaced">What has been typed of it.</param>
public sealed record CompletionItem(string Words, string Written, SymbolKind? Kind, string About, TextSpan Replaced);
