using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Language.Symbols;

/// <summary>
/// The states of a library (<see cref="Relation"/>s), found by their words. A state is <c>is open to</c> and a place for each thing after it; the thing it is said of
/// stands before.
/// </summary>
internal sealed class StateTable
{
    private readonly List<(Declared<Relation> State, ImmutableArray<string> Words)> _states = [];

    /// <summary>All states, in the order of their declaration.</summary>
    public ImmutableArray<Relation> All => [.. _states.Select(s => s.State.Value)];

    /// <summary>All states with the places of their declarations.</summary>
    public IEnumerable<Declared<Relation>> Declarations => _states.Select(s => s.State);

    /// <summary>The words of each state after <c>is</c>, divided where a thing stands.</summary>
    public IEnumerable<ImmutableArray<string>> Words => _states.Select(s => s.Words);

    /// <summary>How a state is said after its subject, to find the nearest to one that is not known: <c>open to …</c>.</summary>
    public IEnumerable<string> Phrases => _states.Select(s => string.Join(" … ", s.Words).Trim());

    /// <summary>Takes up a state; one that is said in the same words as another is reported and left out.</summary>
    /// <param name="relation">The state.</param>
    /// <param name="words">Its words after <c>is</c>, divided where a thing stands; the last is empty where a thing stands at the end.</param>
    /// <param name="at">Where it is declared.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public bool Declare(Relation relation, ImmutableArray<string> words, Location at, DiagnosticBag diagnostics)
    {
        var keys = words.Select(NameKey.Of);
        if (_states.FirstOrDefault(s => s.Words.Select(NameKey.Of).SequenceEqual(keys) || s.State.Value == relation) is { State.Value: { } } first)
        {
            diagnostics.ReportNameDefinedTwice(at, relation.Name, first.State.At);
            return false;
        }

        _states.Add((new Declared<Relation>(relation, at), words));
        return true;
    }

    /// <summary>
    /// The ways in which some words after <c>is</c> can be a state, the one with the most words of its own first: the state, and where in the words each of its things
    /// stands.
    /// </summary>
    public IEnumerable<(Declared<Relation> State, ImmutableArray<Range> Things)> Matches(IReadOnlyList<string> words) =>
        from state in _states.OrderByDescending(s => s.Words.Sum(w => w.Length))
        let things = Match(state.Words, words)
        where things is not null
        select (state.State, things.Value);

    /// <summary>Where the things of a state stand among some words; null where the words are no saying of it.</summary>
    private static ImmutableArray<Range>? Match(ImmutableArray<string> state, IReadOnlyList<string> words)
    {
        var things = ImmutableArray.CreateBuilder<Range>();
        var at = 0;
        foreach (var (index, part) in state.Index())
        {
            var own = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (index == 0)
            {
                // of many: "subjects of" for "a subject of"
                own = StandsAt(own, words, 0) ? own : Nouns.OfMany(part).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!StandsAt(own, words, 0))
                {
                    return null;
                }

                at = own.Length;
                continue;
            }

            // a thing stands before these words, of one word at least
            var next = own.Length == 0 ? words.Count : Enumerable.Range(at + 1, Math.Max(0, words.Count - at - 1)).FirstOrDefault(i => StandsAt(own, words, i), -1);
            if (next <= at)
            {
                return null;
            }

            things.Add(at..next);
            at = next + own.Length;
        }

        return at == words.Count ? things.ToImmutable() : null;
    }

    private static bool StandsAt(string[] own, IReadOnlyList<string> words, int at) =>
        at + own.Length <= words.Count && own.Index().All(w => NameKey.Of(w.Item) == NameKey.Of(words[at + w.Index]));
}
