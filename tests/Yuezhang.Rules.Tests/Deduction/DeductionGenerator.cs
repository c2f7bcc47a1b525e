using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Rules and facts made by chance, with a name for each construct that occurs.</summary>
/// <param name="seed">What the chance begins with.</param>
/// <param name="areMany">Whether facts have very many stretches, in a long window.</param>
internal sealed class DeductionGenerator(int seed, bool areMany = false)
{
    public const int Symbols = 3;

    private const int Given = 3;
    private const int Concluded = 4;

    /// <summary>What must occur in any sample worth the name.</summary>
    public static readonly ImmutableArray<string> Constructs =
    [
        "sometime past", "sometime future", "throughout past", "throughout future", "delay", "sometime within a period", "throughout a period", "two operators", "without limit", "negated", "since", "until",
        "negated span", "span under an operator", "count", "fewer than", "same", "different", "head under a box", "recursion", "uncertain fact", "symbol in the body",
        "several strata", "unstratified", "repeated variable",
    ];

    // three days later; the same day of the next month, of which only the first three days are left; the first day of the next
    private static readonly ImmutableArray<Func<long, long>> s_terms =
        [t => t + 3, t => (5 * Below(t, 5)) + 5 + Math.Min(t - (5 * Below(t, 5)), 2), t => 4 * (Below(t, 4) + 1)];

    private readonly Random _chance = new(seed);
    private readonly HashSet<string> _seen = [];
    private readonly int[] _arities = new int[Given + Concluded];
    private int _variables;

    public IReadOnlyCollection<string> Seen => _seen;

    public Window Window { get; private set; }

    public (ImmutableArray<Rule> Rules, List<Fact> Facts) Make()
    {
        Window = new Window(_chance.Next(-5, 5), 0) with { Horizon = areMany ? 120 : _chance.Next(12, 18) };
        for (var r = 0; r < _arities.Length; r++)
        {
            _arities[r] = _chance.Next(10) switch { 0 => 0, < 7 => 1, _ => 2 };
        }

        var rules = Enumerable.Range(0, _chance.Next(3, 8)).Select(_ => MakeRule()).ToImmutableArray();
        var facts = Enumerable.Range(0, _chance.Next(4, 12)).Select(_ => MakeFact()).ToList();
        See("recursion", RuleSet.Of(rules).Strata.Any(s => s.Rules.Any(r => rules[r].Body.Any(l => l.Atoms.Any(a => s.Relations.Contains(a.Relation))))));
        See("several strata", RuleSet.Of(rules).Strata.Length > 2);
        See("unstratified", !RuleSet.Of(rules).Cycle.IsEmpty);
        return (rules, facts);
    }

    public Fact MakeFact()
    {
        // what is concluded may be given too
        var relation = _chance.Next(6) == 0 ? _chance.Next(_arities.Length) : _chance.Next(Given);
        ImmutableArray<int> tuple = [.. Enumerable.Range(0, _arities[relation]).Select(_ => _chance.Next(Symbols))];
        var possible = MakeMoments();
        var isUncertain = See("uncertain fact", _chance.Next(4) == 0);
        return new Fact(relation, tuple, isUncertain ? possible.Intersect(MakeMoments()) : possible, possible);
    }

    private static long Below(long t, long by) => (t - ((t % by) + by) % by) / by;

    private Moments MakeMoments() => Moments.Of(Enumerable.Range(0, areMany ? 60 : _chance.Next(1, 4)).Select(_ =>
    {
        long from = _chance.Next(-8, areMany ? 130 : 20);
        return (from, from + _chance.Next(1, areMany ? 3 : _chance.Next(2, 9)));
    }));

    private Rule MakeRule()
    {
        var level = _chance.Next(Given, Given + Concluded);
        _variables = _chance.Next(4) == 0 ? 3 : 2;
        var body = new List<Literal>();
        var bound = new List<int>();
        for (var i = _chance.Next(1, 3); i > 0; i--)
        {
            Literal literal = _chance.Next(4) == 0 ? MakeSpan(level, bound, isNegated: false) : MakeAtomLiteral(level);
            body.Add(literal);
            bound.AddRange((literal is SpanLiteral span ? span.Anchor : literal.Atoms[0]).Variables);
            body.AddRange(_chance.Next(3) == 0 ? [MakeTest(level, bound, mayCount: !body.Exists(l => l is CountLiteral))] : []);
        }

        var head = new Atom(level, [.. Enumerable.Range(0, _arities[level]).Select(_ => Bound(bound))]);
        var box = See("head under a box", _chance.Next(6) == 0) ? new Throughout(Either(), MakeReach()) : null;
        return new Rule(head, [.. body.OrderBy(_ => _chance.Next())], box);
    }

    private AtomLiteral MakeAtomLiteral(int level)
    {
        // downwards as a rule, so that most programs have strata
        var relation = _chance.Next(12) == 0 ? _chance.Next(_arities.Length) : _chance.Next(level + 1);
        var atom = new Atom(relation, [.. Enumerable.Range(0, _arities[relation]).Select(_ => Any())]);
        See("repeated variable", atom.Variables.Distinct().Count() < atom.Variables.Count());
        return new AtomLiteral(atom, MakeChain());
    }

    private Literal MakeTest(int level, List<int> bound, bool mayCount)
    {
        switch (_chance.Next(6))
        {
            case 0:
                return new ComparisonLiteral(Bound(bound), Bound(bound), IsNegated: See("different", _chance.Next(2) == 0) || !See("same", true));
            case 1:
                return MakeSpan(level - 1, bound, isNegated: See("negated span", true));
            case 2:
                var counted = Enumerable.Range(0, Given).FirstOrDefault(r => _arities[r] > 0, -1);
                if (counted < 0 || !mayCount)
                {
                    goto default;
                }

                var place = _chance.Next(_arities[counted]);
                var atom = new Atom(counted, [.. Enumerable.Range(0, _arities[counted]).Select(i => i == place ? Argument.Variable(_variables) : Bound(bound))]);
                return new CountLiteral(_variables, atom, _chance.Next(0, 4), MakeChain(), See("fewer than", _chance.Next(2) == 0) || !See("count", true));
            default:
                See("negated", true);
                var relation = _chance.Next(15) == 0 ? _chance.Next(_arities.Length) : _chance.Next(Math.Max(level, 1));
                return new AtomLiteral(new Atom(relation, [.. Enumerable.Range(0, _arities[relation]).Select(_ => Bound(bound))]), MakeChain(), IsNegated: true);
        }
    }

    private SpanLiteral MakeSpan(int level, List<int> bound, bool isNegated)
    {
        var (holding, anchor) = (_chance.Next(level + 1), _chance.Next(level + 1));
        var anchorAtom = new Atom(anchor, [.. Enumerable.Range(0, _arities[anchor]).Select(_ => isNegated ? Bound(bound) : Any())]);
        List<int> known = [.. bound, .. anchorAtom.Variables];
        var holdingAtom = new Atom(holding, [.. Enumerable.Range(0, _arities[holding]).Select(_ => Bound(known))]);
        var direction = Either();
        See(direction == Direction.Past ? "since" : "until", true);
        var chain = _chance.Next(3) == 0 ? MakeChain() : [];
        See("span under an operator", !chain.IsEmpty);
        return new SpanLiteral(direction, holdingAtom, anchorAtom, MakeReach(), chain, isNegated);
    }

    private ImmutableArray<TemporalOperator> MakeChain()
    {
        ImmutableArray<TemporalOperator> chain = [.. Enumerable.Range(0, Math.Max(0, _chance.Next(-1, 3))).Select(_ => MakeOperator())];
        See("two operators", chain.Length > 1);
        return chain;
    }

    private TemporalOperator MakeOperator()
    {
        var (kind, direction) = (_chance.Next(7), Either());
        var towards = direction == Direction.Past ? "past" : "future";
        See(kind switch { < 2 => $"sometime {towards}", < 4 => $"throughout {towards}", 4 => "delay", 5 => "sometime within a period", _ => "throughout a period" }, true);
        var term = s_terms[_chance.Next(s_terms.Length)];
        return kind switch
        {
            < 2 => new Sometime(direction, MakeReach()),
            < 4 => new Throughout(direction, MakeReach()),
            4 => new Delay(term, t => Back(t, u => term(u) <= t)),
            5 => new SometimeWithin(Within(term)),
            _ => new ThroughoutWithin(Within(term)),
        };
    }

    /// <summary>A period runs through its last moment; one that ends now began at the earliest just after the last that is over.</summary>
    private static CalendarReach Within(Func<long, long> last) => new(t => Back(t, u => last(u) < t) + 1, t => last(t - 1) + 1);

    private static long Back(long moment, Func<long, bool> isFound)
    {
        while (!isFound(moment))
        {
            moment--;
        }

        return moment;
    }

    private Reach MakeReach()
    {
        var least = _chance.Next(3);
        return new Reach(least, See("without limit", _chance.Next(8) == 0) ? long.MaxValue : least + _chance.Next(4));
    }

    private Direction Either() => _chance.Next(2) == 0 ? Direction.Past : Direction.Future;

    private Argument Any() => See("symbol in the body", _chance.Next(6) == 0) ? Argument.Symbol(_chance.Next(Symbols)) : Argument.Variable(_chance.Next(_variables));

    private Argument Bound(List<int> bound) =>
        bound.Count == 0 || _chance.Next(8) == 0 ? Argument.Symbol(_chance.Next(Symbols)) : Argument.Variable(bound[_chance.Next(bound.Count)]);

    private bool See(string construct, bool isSeen)
    {
        if (isSeen)
        {
            _seen.Add(construct);
        }

        return isSeen;
    }
}
