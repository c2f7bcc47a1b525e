using System.Collections.Immutable;
using Yuezhang.Language.Binding;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Language.Libraries;

/// <summary>Reads <c>library.yaml</c>. Its questions can be understood only once the library is known.</summary>
internal sealed class OpeningReader(DiagnosticBag diagnostics)
{
    /// <summary>The file as read; null, once it is reported, where it cannot be.</summary>
    public Page? Read(SourceText? source)
    {
        if (source is null
            || YamlFields.Of(YamlReader.Read(source, diagnostics), source, diagnostics, "library", "opens", "horizon", "questions", "hear", "apply", "subject", "charge") is not { } fields)
        {
            return null;
        }

        var title = fields.Required("library", "the library's title");
        var opens = fields.Required("opens", "the day on which it opens");
        var horizon = fields.Required("horizon", "the last day through which what recurs is worked out");
        var opening = opens is null ? null : DateReader.Day(opens, source, diagnostics);
        var last = horizon is null ? null : DateReader.Day(horizon, source, diagnostics);
        if (title is null || opening is not { } first || last is not { } end)
        {
            return null;
        }

        if (end < first)
        {
            diagnostics.ReportHorizonBeforeOpening(source.At(horizon!.Span), $"{end}", $"{first}", source.At(opens!.Span));
        }

        return new Page(source, title.Value, first, end, fields.Texts("questions"), fields.Optional("hear"), fields.Optional("apply"), fields.Optional("subject"), fields.Optional("charge"));
    }

    /// <summary><c>library.yaml</c>, its questions not yet understood.</summary>
    internal sealed record Page(
        SourceText Source, string Title, Day Day, Day Horizon, ImmutableArray<YamlScalar> Questions, YamlScalar? Hear, YamlScalar? Apply, YamlScalar? Subject, YamlScalar? Charge)
    {
        /// <summary>The opening of a library that is loaded but for its questions.</summary>
        public Opening Open(LoadedLibrary library, SymbolUses uses, DiagnosticBag diagnostics) =>
            new(
                Title, Day, Horizon, [.. Questions.Select(q => Ask(q, library, uses, diagnostics)).OfType<AskedQuestion>()],
                new OfficeWords(Act(Hear, library, diagnostics), Act(Apply, library, diagnostics), State(Subject, library, diagnostics), Act(Charge, library, diagnostics)));

        /// <summary>The act that a text names: <c>to hear</c>.</summary>
        private Verb? Act(YamlScalar? text, LoadedLibrary library, DiagnosticBag diagnostics)
        {
            if (text is null)
            {
                return null;
            }

            var infinitive = text.Value.StartsWith("to ", StringComparison.Ordinal) ? text.Value["to ".Length..] : text.Value;
            if (library.Names.Verbs.Find(infinitive) is { } verb)
            {
                return verb;
            }

            diagnostics.ReportUnknownVerb(Source.At(text.Span), infinitive, library.Names.Verbs.In(VerbForm.Infinitive));
            return null;
        }

        /// <summary>The state of a person and a party that a text names: <c>is a subject of</c>.</summary>
        private Relation? State(YamlScalar? text, LoadedLibrary library, DiagnosticBag diagnostics)
        {
            if (text is null)
            {
                return null;
            }

            if (library.Names.States.All.FirstOrDefault(r => r.Name.TrimEnd('…', ' ') == text.Value && r.Sorts is [Sort.Person, Sort.Party]) is { } state)
            {
                return state;
            }

            diagnostics.ReportUnknownState(Source.At(text.Span), text.Value, library.Names.States.All.Where(r => r.Sorts is [Sort.Person, Sort.Party]).Select(r => r.Name));
            return null;
        }

        /// <summary>A question as it stands in the file; what is wrong with it is reported there.</summary>
        private AskedQuestion? Ask(YamlScalar text, LoadedLibrary library, SymbolUses uses, DiagnosticBag diagnostics)
        {
            var named = new SymbolUses();
            var (question, problems) = QuestionReader.Read(text.Value, library, named);
            foreach (var use in named.All)
            {
                uses.Add(use.Symbol, Source.At(text.Part(use.At.Span)));
            }

            foreach (var problem in problems)
            {
                diagnostics.Add(problem with { At = Source.At(text.Part(problem.At.Span)) });
            }

            return question;
        }
    }
}
