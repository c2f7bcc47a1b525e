using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>
/// What follows, from the definitions alone: for every relation, every tuple of a few symbols and every moment, whether it certainly and
/// whether it possibly holds; every rule is tried with every binding until nothing new comes of it.
/// </summary>
internal sealed class NaiveDeduction
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly Window _window;
    private readonly int _symbols;
    private readonly Dictionary<(int, int), bool[]>[] _truth = [[], []];

    public NaiveDeduction(ImmutableArray<Rule> rules, IEnumerable<Fact> facts, Window window, int symbols)
    {
        (_rules, _window, _symbols, Line) = (rules, window, symbols, NaiveLine.Around(window));
        foreach (var fact in facts)
        {
            for (var t = window.First; t < window.Horizon; t++)
            {
                var isCertain = IsIn(fact.Certain, t);
                Set(Standing.Certain, fact.Relation, fact.Tuple, t, isCertain);
                Set(Standing.Possible, fact.Relation, fact.Tuple, t, isCertain || IsIn(fact.Possible, t));
            }
        }

        var levels = Levels(rules);
        IsStratified = levels is not null;
        foreach (var level in (levels?.Values ?? Enumerable.Empty<int>()).Distinct().Order())
        {
            Settle(Standing.Certain, r => levels![r.Head.Relation] == level);
            Settle(Standing.Possible, r => levels![r.Head.Relation] == level);
        }
    }

    public NaiveLine Line { get; }

    public bool IsStratified { get; }

    public bool Holds(Standing standing, int relation, IEnumerable<int> tuple, long moment) => Line.At(Of(standing, relation, tuple), moment);

    /// <summary>When a literal holds under a binding, at every moment of the line.</summary>
    public bool[] Truth(Literal literal, int[] binding, Standing standing)
    {
        var asked = literal.IsNegated ? Opposite(standing) : standing;
        var positive = literal switch
        {
            AtomLiteral atom => Line.Under(atom.Chain, Of(asked, atom.Atom.Relation, Tuple(atom.Atom, binding))),
            SpanLiteral span => Line.Under(span.Chain, Line.Span(span, Of(asked, span.Holding.Relation, Tuple(span.Holding, binding)), Of(asked, span.Anchor.Relation, Tuple(span.Anchor, binding)))),
            CountLiteral count => Counted(count, binding, asked),
            ComparisonLiteral comparison => Line.Make(_ => Symbol(comparison.Left, binding) == Symbol(comparison.Right, binding)),
            _ => throw new InvalidOperationException(),
        };
        return literal.IsNegated ? [.. positive.Select(held => !held)] : positive;
    }

    public static Standing Opposite(Standing standing) => standing == Standing.Certain ? Standing.Possible : Standing.Certain;

    public static int[] Tuple(Atom atom, int[] binding) => [.. atom.Arguments.Select(a => Symbol(a, binding))];

    public IEnumerable<int[]> Bindings(int variables)
    {
        var count = (int)Math.Pow(_symbols, variables);
        return Enumerable.Range(0, count).Select(i => Enumerable.Range(0, variables).Select(v => i / (int)Math.Pow(_symbols, v) % _symbols).ToArray());
    }

    public static bool IsIn(Moments moments, long t) => Enumerable.Range(0, moments.Count).Any(i => moments[i].From <= t && t < moments[i].Until);

    private static int Symbol(Argument argument, int[] binding) => argument.IsVariable ? binding[argument.Number] : argument.Number;

    private bool[] Counted(CountLiteral count, int[] binding, Standing asked)
    {
        var lines = Enumerable.Range(0, _symbols).Select(symbol =>
        {
            var bound = (int[])binding.Clone();
            bound[count.Variable] = symbol;
            return Line.Under(count.Chain, Of(asked, count.Atom.Relation, Tuple(count.Atom, bound)));
        }).ToList();
        return Line.Make(t => lines.Count(line => Line.At(line, t)) >= count.Least);
    }

    private void Settle(Standing standing, Func<Rule, bool> isInLevel)
    {
        var rules = _rules.Where(isInLevel).ToList();
        for (var isNew = true; isNew;)
        {
            isNew = false;
            foreach (var rule in rules)
            {
                // what is counted is not bound
                var counted = rule.Body.OfType<CountLiteral>().Select(c => c.Variable).ToHashSet();
                foreach (var binding in Bindings(rule.VariableCount).Where(b => counted.All(v => b[v] == 0)))
                {
                    isNew |= Apply(rule, binding, standing);
                }
            }
        }
    }

    private bool Apply(Rule rule, int[] binding, Standing standing)
    {
        var body = Line.Make(t => t >= _window.First && t < _window.Horizon);
        foreach (var literal in rule.Body)
        {
            var truth = Truth(literal, binding, standing);
            body = Line.Make(t => Line.At(body, t) && Line.At(truth, t));
            if (!body.Contains(true))
            {
                return false;
            }
        }

        var isNew = false;
        var head = Tuple(rule.Head, binding);
        for (var t = _window.First; t < _window.Horizon; t++)
        {
            // under a box, the head holds now if the body holds at any moment from which now is within reach
            var holds = rule.Box is not { } box ? Line.At(body, t) : Enumerable.Range(0, (int)(_window.Horizon - _window.First))
                .Any(i => Line.At(body, _window.First + i)
                    && (box.Direction == Direction.Past ? _window.First + i - t : t - _window.First - i) is var d && d >= box.Reach.Least && d <= box.Reach.Most);
            isNew |= Set(standing, rule.Head.Relation, head, t, holds);
        }

        return isNew;
    }

    private bool[] Of(Standing standing, int relation, IEnumerable<int> tuple)
    {
        var key = (relation, tuple.Aggregate(1, (code, symbol) => (code * 1000) + symbol));
        return _truth[(int)standing].TryGetValue(key, out var line) ? line : _truth[(int)standing][key] = Line.Make(_ => false);
    }

    private bool Set(Standing standing, int relation, IEnumerable<int> tuple, long t, bool holds)
    {
        var line = Of(standing, relation, tuple);
        var isNew = holds && !Line.At(line, t);
        line[t - _window.First + NaiveLine.Margin] |= holds;
        return isNew;
    }

    /// <summary>A level for each relation, not below what it reads and above what it negates or counts; null if there is none.</summary>
    private static Dictionary<int, int>? Levels(ImmutableArray<Rule> rules)
    {
        var reads = rules.SelectMany(r => r.Body.SelectMany(l => l.Atoms.Select(a => (Head: r.Head.Relation, a.Relation, Step: l.IsNegated || l is CountLiteral ? 1 : 0)))).ToList();
        var levels = reads.SelectMany(r => new[] { r.Head, r.Relation }).Concat(rules.Select(r => r.Head.Relation)).Distinct().ToDictionary(r => r, _ => 0);
        for (var round = 0; round <= levels.Count * (levels.Count + 1); round++)
        {
            var isStable = true;
            foreach (var (head, read, step) in reads)
            {
                isStable &= levels[head] >= levels[read] + step;
                levels[head] = Math.Max(levels[head], levels[read] + step);
            }

            if (isStable)
            {
                return levels;
            }
        }

        return null;
    }
}
