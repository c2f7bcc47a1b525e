using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;
using Yuezhang.Rules.Program;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang explain TREATY</c>: each statement of a treaty file beside the law that it comes to.</summary>
internal static class ExplainCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var name = new Argument<string>("TREATY") { HelpName = "TREATY", Description = "The treaty, by any of its names, or its file" };
        name.CompletionSources.Add(new LibraryNames(options, around).Instruments);
        var article = new Option<string?>("--article") { Description = "One article only: 8, \"Editor's note 1\"", HelpName = "ARTICLE" };
        var command = new Command("explain", "Show what each statement of a treaty comes to") { name, article };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            if (Document(parse.GetValue(name)!, consultation) is not { } document)
            {
                return consultation.Reporter.Refuse([CommandLineFaults.UnknownInstrument(
                    parse.GetValue(name)!, consultation.Library.Find(parse.GetValue(name)!), [.. consultation.Library.Library.Instruments.Select(i => i.Name)])]);
            }

            var wanted = parse.GetValue(article);
            if (wanted is not null && !document.Articles.Any(a => IsCalled(a, wanted)))
            {
                return consultation.Reporter.Refuse([CommandLineFaults.UnknownArticle(wanted, [.. document.Articles.Select(a => a.Label)])]);
            }

            ImmutableArray<LoweredStatement> statements = [.. LoweredStatement.Of(document, consultation.Library).Where(s => wanted is null || IsCalled(s.Article, wanted))];
            consultation.Reporter.Say(
                json => ExplainJson.Write(json, document, statements, consultation.Library),
                sheet => ExplainScreen.Draw(sheet, document, statements, consultation.Library));
            return ExitStatus.Yes;
        }));
        return command;
    }

    private static bool IsCalled(Article article, string label) => string.Equals(article.Label, label, StringComparison.OrdinalIgnoreCase);

    private static TreatyDocument? Document(string name, Consultation consultation)
    {
        var library = consultation.Library;
        var file = library.Find(name) is { Sort: Sort.Instrument } entity ? library.Library.Instrument(entity)?.Name.At.File : null;
        var inFolder = name.Replace('\\', '/');
        return library.Documents.FirstOrDefault(d =>
            library.Cited(d.Source.Path) is var cited && (cited == file || d.Source.Path == inFolder || cited == inFolder || cited.EndsWith($"/{inFolder}", StringComparison.Ordinal)));
    }
}
