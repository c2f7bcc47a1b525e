using System.Collections.Immutable;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>Whether a most-favoured-nation clause stands may not depend on what a clause extends: what is had through clauses would have no beginning.</summary>
internal static class ImportCheck
{
    /// <summary>How many ways of readings are tried for one clause before it is held to depend whatever the readings.</summary>
    private const int MostWays = 64;

    /// <summary>One problem for each such clause, with the way to the imported right.</summary>
    public static IEnumerable<LawProblem> Of(Network network, CancellationToken cancellation)
    {
        int[] imports = [.. Enumerable.Range(0, network.Count).Where(n => network.KindOf(n) is NodeKind.Imports or NodeKind.Extended)];
        if (imports.Length == 0)
        {
            yield break;
        }

        var depending = Reaching(network, imports);
        foreach (var clause in depending.Where(n => network.KindOf(n) == NodeKind.Clause).Order())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Way(network, clause, depending, Selection.Empty, MostWays) is { } way)
            {
                yield return Told(network, way);
            }
        }
    }

    private static HashSet<int> Reaching(Network network, int[] imports)
    {
        var reaching = new HashSet<int>(imports);
        var open = new Stack<int>(imports);
        while (open.TryPop(out var node))
        {
            foreach (var reader in network.Readers.From(node))
            {
                if (reaching.Add(reader))
                {
                    open.Push(reader);
                }
            }
        }

        return reaching;
    }

    /// <summary>The shortest way from a clause to something imported that is law on some choice of readings; null where there is none.</summary>
    private static List<int>? Way(Network network, int clause, HashSet<int> depending, Selection start, int ways)
    {
        var open = new Stack<Selection>([start]);
        for (var tried = 1; open.TryPop(out var selection); tried++)
        {
            var (nodes, guards) = Shortest(network, clause, depending, selection);
            if (nodes is null)
            {
                continue;
            }

            if (tried > ways || guards.Where(g => !selection.Choices.ContainsKey(g.Reading)).GroupBy(g => g.Reading, StringComparer.Ordinal).FirstOrDefault(g => g.Distinct().Skip(1).Any()) is not { } clash)
            {
                return nodes;
            }

            // The way goes through two choices of one reading: each is taken by itself.
            foreach (var choice in clash.Distinct())
            {
                open.Push(selection.With(choice.Reading, choice.Choice));
            }
        }

        return null;
    }

    private static (List<int>? Nodes, List<Guard> Guards) Shortest(Network network, int clause, HashSet<int> depending, Selection selection)
    {
        var arrows = network.Arrows;
        var reachedBy = new Dictionary<int, (int From, int Arrow)> { [clause] = (-1, -1) };
        var next = new Queue<int>([clause]);
        while (Admits(network.GuardOf(clause)) && next.TryDequeue(out var node))
        {
            for (var arrow = arrows.Start(node); arrow < arrows.End(node); arrow++)
            {
                var to = arrows.To(arrow);
                if (!depending.Contains(to) || !Admits(Guard(arrow)) || !Admits(network.GuardOf(to)) || !reachedBy.TryAdd(to, (node, arrow)))
                {
                    continue;
                }

                if (network.KindOf(to) is NodeKind.Imports or NodeKind.Extended)
                {
                    return Back(to);
                }

                next.Enqueue(to);
            }
        }

        return (null, []);

        (List<int>, List<Guard>) Back(int end)
        {
            var (nodes, guards) = (new List<int>(), new List<Guard>());
            for (var at = end; at >= 0; at = reachedBy[at].From)
            {
                nodes.Add(at);
                guards.AddRange(new[] { network.GuardOf(at), Guard(reachedBy[at].Arrow) }.OfType<Guard>());
            }

            nodes.Reverse();
            return (nodes, guards);
        }

        Guard? Guard(int arrow) => arrow < 0 || arrows.GuardOf(arrow) < 0 ? null : network.Guards[arrows.GuardOf(arrow)];

        bool Admits(Guard? guard) => guard is null || !selection.Choices.TryGetValue(guard.Reading, out var choice) || choice == guard.Choice;
    }

    private static LawProblem Told(Network network, List<int> way)
    {
        ImmutableArray<object> written = [.. way.Select(network.WrittenAt).OfType<object>()];
        var key = network.KeyOf(way[^1]);
        var imported = $"what clauses may extend of the right to {string.Join(' ', new[] { key.Word, key.Object?.Name }.Where(w => w is not null))}";
        return new LawProblem(
            LawProblemKind.DependsOnImport,
            $"whether a most-favoured-nation clause stands depends on an imported right: {string.Join(", which waits for: ", written.Take(20).Select(Wording.Named).Append(imported))}",
            [.. written.Take(20).Select(Wording.At)],
            [.. written.Take(20).Select(Wording.Of)]);
    }
}
