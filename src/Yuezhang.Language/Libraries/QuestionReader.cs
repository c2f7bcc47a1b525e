using System.Collections.Immutable;
using Yuezhang.Language.Binding;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Libraries;

/// <summary>Reads a question from outside the library: "on 1896-06-01: must Japan evacuate Weihaiwei?".</summary>
public static class QuestionReader
{
    /// <summary>The path by which diagnostics call a question from outside.</summary>
    public const string Path = "question";

    /// <summary>The question that a text asks of a library; null, and what is wrong, where it asks none.</summary>
    public static (AskedQuestion? Question, ImmutableArray<Diagnostic> Diagnostics) Read(string text, LoadedLibrary library) => Read(text, library, new SymbolUses());

    /// <summary>The same, with the places in the question at which something is named.</summary>
    internal static (AskedQuestion? Question, ImmutableArray<Diagnostic> Diagnostics) Read(string text, LoadedLibrary library, SymbolUses uses)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(Path, text);
        var context = new BindingContext(source, "", "", null, "", library.Names, diagnostics) { Uses = uses };
        var question = TreatyParser.ParseQuestion(source, diagnostics) is { } syntax
            ? new QuestionBinder(context, library.ScenarioSymbols).Bind(syntax)
            : null;
        return (diagnostics.HasErrors ? null : question, diagnostics.Diagnostics);
    }
}
