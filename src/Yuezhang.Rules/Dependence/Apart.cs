using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>
/// For which norms that are said of many it matters which instance waits for what: those that may wait for themselves, and those by which a most-favoured-nation clause may wait
/// for what clauses extend. Of any other, one node stands for all instances, and tells as much: a circle of instances is always one of the norms they are instances of.
/// </summary>
internal static class Apart
{
    /// <summary>Draws a network, again and again, until all norms are told apart for which it matters.</summary>
    public static Network Draw(Library library, Func<Func<Norm, IReadOnlySet<Entity>>, Network> draw)
    {
        var norms = library.Norms.Select(n => (Norm: n, Variables: Variables.Of(n).ToHashSet())).Where(n => n.Variables.Count > 0).ToList();
        var variables = norms.DistinctBy(n => n.Norm.Id).ToDictionary(n => n.Norm.Id, n => n.Variables, StringComparer.Ordinal);
        var things = library.Things;
        var apart = variables.ToDictionary(n => n.Key, _ => new HashSet<Entity>(), StringComparer.Ordinal);
        foreach (var (norm, of) in norms.Where(n => !library.MostFavouredNationClauses.IsEmpty && n.Norm.Modality is not (Modality.Must or Modality.MustNot)))
        {
            // who grants what to whom decides what clauses extend; and whose a person is, who has what is granted
            apart[norm.Id] = [.. of.Where(v => v.Sort == Sort.Party || (v == norm.Act.Agent && IsSomebodys(v.Sort)))];
        }

        var left = (long)InstanceCheck.MostOfAll;
        while (true)
        {
            var network = draw(norm => apart.GetValueOrDefault(norm.Id, []));
            var more = Mattering(network).Where(id => apart[id].Count < variables[id].Count && Affords(id)).ToList();
            if (more.Count == 0)
            {
                return network;
            }

            more.ForEach(id => apart[id] = variables[id]);
        }

        bool IsSomebodys(Sort sort) => things[sort].Any(e => e.Bearer is not null);

        // what is too many to be told apart is taken together: a circle may then be seen where there is none, but none is missed
        bool Affords(string id)
        {
            var count = variables[id].Aggregate(1L, (product, v) => Math.Min(product * things[v.Sort].Count(), 1L << 31));
            if (count > InstanceCheck.MostOfOne || count > left)
            {
                return false;
            }

            left -= count;
            return true;
        }
    }

    /// <summary>The identities of the norms, not told apart yet, that stand where instances may have to be.</summary>
    private static HashSet<string> Mattering(Network network)
    {
        var together = new List<(int Node, string Id)>();
        for (var node = 0; node < network.Count; node++)
        {
            var norm = network.WrittenAt(node) is Norm own ? own
                : network.KindOf(node) == NodeKind.Undefeated ? network.Norms[network.KeyOf(node).Number]
                : null;
            if (norm is not null && Variables.Of(norm).Any())
            {
                together.Add((node, norm.Origin?.Norm.Id ?? norm.Id));
            }
        }

        if (together.Count == 0)
        {
            return [];
        }

        var sizes = new int[network.Components.Count];
        for (var node = 0; node < network.Count; node++)
        {
            sizes[network.Components.Of(node)]++;
        }

        var importing = Importing(network);
        return [.. together.Where(n => sizes[network.Components.Of(n.Node)] > 1 || network.Reads(n.Node).Contains(n.Node) || importing.Contains(n.Node)).Select(n => n.Id)];
    }

    /// <summary>What lies on a way from a clause to what clauses extend.</summary>
    private static HashSet<int> Importing(Network network)
    {
        var nodes = Enumerable.Range(0, network.Count);
        var reached = Reach(nodes.Where(n => network.KindOf(n) == NodeKind.Clause), network.Arrows);
        reached.IntersectWith(Reach(nodes.Where(n => network.KindOf(n) is NodeKind.Imports or NodeKind.Extended), network.Readers));
        return reached;
    }

    private static HashSet<int> Reach(IEnumerable<int> from, Arrows arrows)
    {
        var reached = from.ToHashSet();
        var open = new Stack<int>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var to in arrows.From(node))
            {
                if (reached.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return reached;
    }
}
