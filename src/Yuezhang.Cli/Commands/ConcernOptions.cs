using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>--place NAME</c> and <c>--party NAME</c>: of a day, what concerns some places or parties.</summary>
internal sealed class ConcernOptions
{
    private readonly Option<string[]> _places = new("--place") { Description = "Show only norms on acts done to this place, or there; of several, any", HelpName = "NAME" };

    private readonly Option<string[]> _parties = new("--party")
    {
        Description = "Show only what this party owes or is owed, must, may or is promised; of several, any",
        HelpName = "NAME",
    };

    public void AddTo(Command command, LibraryNames names)
    {
        _places.CompletionSources.Add(names.Places);
        _parties.CompletionSources.Add(names.Parties);
        command.Add(_places);
        command.Add(_parties);
    }

    /// <summary>The places and parties that are named, by any of their names.</summary>
    public Concern Read(ParseResult parse, LoadedLibrary library, ImmutableArray<Diagnostic>.Builder faults) =>
        new(Named(parse.GetValue(_places), Sort.Place, CommandLineFaults.UnknownPlace, library, faults),
            Named(parse.GetValue(_parties), Sort.Party, CommandLineFaults.UnknownParty, library, faults));

    private static ImmutableArray<Entity> Named(
        string[]? names, Sort sort, Func<string, Entity?, IReadOnlyCollection<Entity>, Diagnostic> unknown, LoadedLibrary library, ImmutableArray<Diagnostic>.Builder faults)
    {
        var named = ImmutableArray.CreateBuilder<Entity>();
        foreach (var name in names ?? [])
        {
            var entity = library.Find(name);
            if (entity?.Sort == sort)
            {
                named.Add(entity);
            }
            else
            {
                faults.Add(unknown(name, entity, [.. library.Library.Entities.Where(e => e.Sort == sort)]));
            }
        }

        return [.. named.Distinct()];
    }
}
