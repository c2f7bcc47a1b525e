using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Finds which declared state some words say, and of what: <c>Port Sarn</c>, <c>open to Belmora</c>.</summary>
internal sealed class StateBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);

    /// <summary>The state of a subject; null, with nothing reported, where the words are no state.</summary>
    public Holds? Of(NameSyntax subject, PhraseSyntax predicate, out bool isState)
    {
        var match = Match(predicate, 0);
        isState = match is not null;
        return match is var (state, things) ? Bind(subject, state, things, predicate) : null;
    }

    /// <summary>Reports words that say no state.</summary>
    public void ReportUnknown(PhraseSyntax predicate) => context.Diagnostics.ReportUnknownState(
        context.At(predicate.Span), predicate.Text, context.Names.States.Phrases);

    /// <summary>The same in the order of a question: <c>Port Sarn open to Belmora</c>.</summary>
    public Holds? Of(PhraseSyntax subjectAndPredicate, out bool isState)
    {
        var words = subjectAndPredicate.Words;
        var starts = Enumerable.Range(1, Math.Max(0, words.Length - 1)).Where(start => Match(subjectAndPredicate, start) is not null).ToList();
        isState = starts.Count > 0;
        if (!isState)
        {
            return null;
        }

        var at = starts.Find(start => _names.IsKnown(subjectAndPredicate.Slice(0, start)!.Text)) is > 0 and var known ? known : starts[0];
        var predicate = subjectAndPredicate.Slice(at, words.Length - at)!;
        return Of(subjectAndPredicate.Slice(0, at)!.ToName(), predicate, out _);
    }

    /// <summary>The state that words from a place on say: the first of those whose things are all known, else the first at all.</summary>
    private (Declared<Relation> State, ImmutableArray<Range> Things)? Match(PhraseSyntax phrase, int start)
    {
        var rest = phrase.Words.Skip(start).Select(w => w.Quoted ? $"\"{w.Text}\"" : w.Text).ToList();
        var predicate = phrase.Slice(start, phrase.Words.Length - start)!;
        (Declared<Relation>, ImmutableArray<Range>)? first = null;
        foreach (var match in context.Names.States.Matches(rest))
        {
            first ??= match;
            if (match.Things.All(t => _names.IsKnown(Slice(predicate, t).Text)))
            {
                return match;
            }
        }

        return first;
    }

    private Holds? Bind(NameSyntax subject, Declared<Relation> state, ImmutableArray<Range> things, PhraseSyntax predicate)
    {
        var (relation, sorts) = (state.Value, state.Value.Sorts);
        context.Uses.Add(SymbolOf.This(state), context.At(OwnWords(predicate, things).Span));
        var arguments = things.Select((t, i) => _names.Entity(Slice(predicate, t).ToName(), sorts[i + 1])).Prepend(_names.Entity(subject, sorts[0])).ToList();
        return arguments.Contains(null) ? null : new Holds(relation, [.. arguments.Select(a => a!)], context.Cite(subject.Span));
    }

    /// <summary>The words of the state itself, before the first of its things.</summary>
    private static PhraseSyntax OwnWords(PhraseSyntax predicate, ImmutableArray<Range> things) =>
        predicate.Slice(0, things.IsEmpty ? predicate.Words.Length : things[0].Start.Value) ?? predicate;

    private static PhraseSyntax Slice(PhraseSyntax phrase, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(phrase.Words.Length);
        return phrase.Slice(start, length)!;
    }
}
