using System.CommandLine.Completions;
using Yuezhang.Cli.Commands;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;

namespace Yuezhang.Cli.Completion;

/// <summary>The names of the library that a command line would ask, for completion: none where there is no library, or it cannot be read.</summary>
internal sealed class LibraryNames(GlobalOptions options, Surroundings around)
{
    public IEnumerable<CompletionItem> Accounts(CompletionContext context) => Of(context, library => library.Library.Accounts.Select(a => a.Name));

    public IEnumerable<CompletionItem> Instruments(CompletionContext context) => Of(context, library => library.Library.Instruments.Select(i => i.Name));

    public IEnumerable<CompletionItem> Places(CompletionContext context) => Of(context, library => library.Library.Entities.Where(e => e.Sort == Sort.Place));

    public IEnumerable<CompletionItem> Things(CompletionContext context) => Of(context, library => library.Library.Entities.Where(e => e.Sort == Sort.Thing));

    public IEnumerable<CompletionItem> People(CompletionContext context) => Of(context, library => library.Library.Entities.Where(e => e.Sort is Sort.Party or Sort.Person));

    public IEnumerable<CompletionItem> Parties(CompletionContext context) => Of(context, library => library.Library.Entities.Where(e => e.Sort == Sort.Party));

    public IEnumerable<CompletionItem> Scenarios(CompletionContext context) => Library(context)?.Scenarios.Select(s => new CompletionItem(s.Name)) ?? [];

    public IEnumerable<CompletionItem> Readings(CompletionContext context) =>
        Library(context)?.Library.Readings.SelectMany(r => r.Choices.Select(c => new CompletionItem($"{r.Name}={c.Name}"))) ?? [];

    public IEnumerable<CompletionItem> Questions(CompletionContext context) => Library(context)?.Opening?.Questions.Select(q => new CompletionItem(q.Words())) ?? [];

    /// <summary>Each thing under all its forms, of which one is offered: its name, its name without the article, its identity, its names in other scripts.</summary>
    private IEnumerable<CompletionItem> Of(CompletionContext context, Func<LoadedLibrary, IEnumerable<Entity>> things) =>
        from thing in Library(context) is { } library ? things(library) : []
        from form in new[] { thing.Name, WithoutArticle(thing.Name), thing.Id }.Concat(thing.Aliases)
        select new CompletionItem(form, detail: thing.Id);

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name["the ".Length..] : name;

    private LoadedLibrary? Library(CompletionContext context)
    {
        // whoever names two libraries has something to mend first
        if (context.ParseResult.GetResult(options.Library) is { Tokens.Count: not 1, Implicit: false })
        {
            return null;
        }

        var (folder, _) = LibraryLocator.Find(context.ParseResult.GetValue(options.Library), around.Folder, AppContext.BaseDirectory);
        return folder is null ? null : TreatyLibrary.Load(folder);
    }
}
