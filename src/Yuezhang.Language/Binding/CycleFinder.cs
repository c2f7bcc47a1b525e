using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>
/// Finds rules that wait for each other. Such a cycle is none if no choice of readings makes all its turns law at once,
/// or if one of its turns goes through a recorded event.
/// </summary>
internal sealed class CycleFinder
{
    /// <summary>How many turns are tried before a tangle of rules is called a cycle whatever its readings.</summary>
    private const int MostTurns = 20_000;

    /// <summary>How many rules in a row are followed before they are called a cycle.</summary>
    private const int LongestPath = 500;

    private readonly Dictionary<object, List<Dependence>> _tangle;
    private int _turns;

    private CycleFinder(Dictionary<object, List<Dependence>> tangle) => _tangle = tangle;

    /// <summary>The rules of one cycle, each waiting for the next and the last for the first; null where there is none.</summary>
    public static IReadOnlyList<object>? Find(Library library)
    {
        var dependences = new Dependences(library);
        var tangle = new Dictionary<object, List<Dependence>>(ReferenceEqualityComparer.Instance);
        var found = new Queue<object>(dependences.Rules);
        while (found.TryDequeue(out var rule))
        {
            if (!tangle.ContainsKey(rule))
            {
                tangle.Add(rule, [.. dependences.Of(rule)]);
                tangle[rule].ForEach(d => found.Enqueue(d.On));
            }
        }

        Untangle(tangle);
        var finder = new CycleFinder(tangle);
        return tangle.Keys.Where(rule => rule is not NormsOnAct).Select(finder.Through)
            .FirstOrDefault(cycle => cycle is not null)?.Where(rule => rule is not NormsOnAct).ToList();
    }

    /// <summary>Takes away, again and again, what waits for nothing that is left: only what leads into a cycle stays.</summary>
    private static void Untangle(Dictionary<object, List<Dependence>> tangle)
    {
        var waiting = tangle.SelectMany(t => t.Value.Select(d => (d.On, By: t.Key)))
            .ToLookup(w => w.On, w => w.By, ReferenceEqualityComparer.Instance);
        var free = new Queue<object>(tangle.Where(t => t.Value.Count == 0).Select(t => t.Key));
        while (free.TryDequeue(out var rule))
        {
            tangle.Remove(rule);
            foreach (var by in waiting[rule].Where(tangle.ContainsKey))
            {
                var left = tangle[by];
                if (left.RemoveAll(d => ReferenceEquals(d.On, rule)) > 0 && left.Count == 0)
                {
                    free.Enqueue(by);
                }
            }
        }
    }

    /// <summary>A cycle that starts and ends with one rule and is law under some choice of readings.</summary>
    private List<object>? Through(object start)
    {
        var path = new List<object>();
        return Walk(start, Selection.Empty) ? path : null;

        bool Walk(object rule, Selection selection)
        {
            if (rule is Norm { Guard: { } own })
            {
                if (!Admits(selection, own))
                {
                    return false;
                }

                selection = selection.With(own.Reading, own.Choice);
            }

            path.Add(rule);
            foreach (var (on, guard) in _tangle[rule])
            {
                if (++_turns > MostTurns || path.Count > LongestPath)
                {
                    return true;
                }

                if (guard is not null && !Admits(selection, guard))
                {
                    continue;
                }

                if (ReferenceEquals(on, start)
                    || (!path.Any(p => ReferenceEquals(p, on)) && Walk(on, guard is null ? selection : selection.With(guard.Reading, guard.Choice))))
                {
                    return true;
                }
            }

            path.RemoveAt(path.Count - 1);
            return false;
        }
    }

    private static bool Admits(Selection selection, Guard guard) =>
        !selection.Choices.TryGetValue(guard.Reading, out var choice) || choice == guard.Choice;
}
