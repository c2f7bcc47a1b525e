using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;

namespace Yuezhang.Cli.Commands;

/// <summary>Things of the library that a command line names, by any of their names.</summary>
internal sealed class NamedThings(LoadedLibrary library)
{
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What is wrong with the names so far.</summary>
    public ImmutableArray<Diagnostic> Faults => _faults.ToImmutable();

    /// <summary>The thing of a name, if it is of one of the sorts; null, and a fault, where it is not; null for no name.</summary>
    public Entity? Of(string option, string? name, params ImmutableArray<Sort> sorts) => Among([], option, name, sorts);

    /// <summary>The same where some things fit best: where no name is near, they are told.</summary>
    public Entity? Among(ImmutableArray<Entity> fitting, string option, string? name, params ImmutableArray<Sort> sorts)
    {
        if (name is null)
        {
            return null;
        }

        var entity = library.Find(name);
        if (entity is not null && sorts.Contains(entity.Sort))
        {
            return entity;
        }

        var known = library.Library.Entities.Where(e => sorts.Contains(e.Sort)).ToList();
        _faults.Add(CommandLineFaults.UnknownThing(option, name, entity, sorts, known, fitting.IsEmpty ? known : fitting));
        return null;
    }

    /// <summary>The same of an option that has to be there.</summary>
    public Entity? Needed(ParseResult parse, Option<string?> option, string what, params ImmutableArray<Sort> sorts) => NeededAmong([], parse, option, what, sorts);

    /// <summary>The same where only some things fit.</summary>
    public Entity? NeededAmong(ImmutableArray<Entity> fitting, ParseResult parse, Option<string?> option, string what, params ImmutableArray<Sort> sorts)
    {
        if (parse.GetValue(option) is { } name)
        {
            return Of(option.Name, name, sorts);
        }

        _faults.Add(CommandLineFaults.OptionMissing(option.Name, what, fitting));
        return null;
    }

    /// <summary>Notes what else is wrong with a name.</summary>
    public void Fault(Diagnostic fault) => _faults.Add(fault);

    /// <summary>A word of the library for what courts and customs do; a fault where it has none.</summary>
    public T? Word<T>(T? word, string key, string example)
        where T : class
    {
        if (word is null)
        {
            _faults.Add(CommandLineFaults.NoWord(key, example));
        }

        return word;
    }
}
