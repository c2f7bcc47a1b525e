using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;
using Yuezhang.Rules.Program;
using Rule = Yuezhang.Rules.Program.Rule;
using Throughout = Yuezhang.Rules.Deduction.Throughout;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Turns rules as they are written into rules as they are drawn from: relations, and what looks back at them, become literals over tuples; every other
/// condition is looked up outside, and given as facts.
/// </summary>
internal sealed class RuleLowering
{
    /// <summary>With more ways than this of meeting a disjunction, it gets a relation of its own.</summary>
    private const int MostWays = 16;

    private readonly Dictionary<(string Kind, object Of), int> _numbers = [];
    private readonly List<Deduction.Rule> _rules = [];
    private readonly List<LoweredRule> _sources = [];
    private readonly List<OutsideCondition> _outside = [];
    private readonly List<(Sort Sort, int Number)> _domains = [];

    /// <summary>The rules, ready to be drawn from.</summary>
    public ImmutableArray<Deduction.Rule> Rules => [.. _rules];

    /// <summary>What each of them was made of, by its place.</summary>
    public IReadOnlyList<LoweredRule> Sources => _sources;

    /// <summary>The conditions to be looked up.</summary>
    public IReadOnlyList<OutsideCondition> Outside => _outside;

    /// <summary>The sorts of which all things are to be given.</summary>
    public IReadOnlyList<(Sort Sort, int Number)> Domains => _domains;

    /// <summary>The symbols by number.</summary>
    public Symbols Symbols { get; } = new();

    /// <summary>The number of a relation.</summary>
    public int NumberOf(Relation relation) => NumberOf("relation", relation.Id);

    /// <summary>Adds a rule.</summary>
    public void Add(Rule rule)
    {
        var body = rule.Instrument is { } instrument ? new AllOf([rule.Body, new InForce(instrument, rule.At)], rule.At) : rule.Body;
        Add(rule, NumberOf(rule.Head.Relation), rule.Head.Arguments, body);
    }

    /// <summary>Whether a condition speaks of relations at the same moment, or looks back at them in a way that rules can be drawn from.</summary>
    public static bool Relates(Condition condition) => condition switch
    {
        Holds => true,
        Not or AllOf or AnyOf or Ever or Always or Since or AtLeast => Variables.Operands(condition).Any(Relates),
        _ => false,
    };

    private void Add(Rule? source, int head, ImmutableArray<Entity> arguments, Condition body)
    {
        foreach (var way in Ways(body, yes: true))
        {
            var places = new Places(Symbols);
            var atom = new Atom(head, [.. arguments.Select(places.Of)]);
            var literals = way.ConvertAll(leaf => Literal(leaf.Condition, leaf.Yes, places));
            var bound = literals.Where(l => !l.IsNegated).OfType<AtomLiteral>().SelectMany(l => l.Atom.Variables)
                .Concat(literals.OfType<SpanLiteral>().Where(l => !l.IsNegated).SelectMany(l => l.Anchor.Variables)).ToHashSet();
            var counted = literals.OfType<CountLiteral>().Select(l => l.Variable).ToHashSet();
            var open = places.Variables.Where(v => !bound.Contains(v.Number) && !counted.Contains(v.Number)).ToList();
            literals.AddRange(open.Select(v => new AtomLiteral(Atom.Of(Domain(v.Variable.Sort), Argument.Variable(v.Number)), [])));
            _rules.Add(new Deduction.Rule(atom, [.. literals]));
            _sources.Add(new LoweredRule(source, [.. places.Variables.Select(v => v.Variable)], [.. way.Select(leaf => leaf.Yes ? leaf.Condition : new Not(leaf.Condition, leaf.Condition.At))]));
        }
    }

    /// <summary>Every way of meeting a condition: all the leaves of one way together are enough.</summary>
    private static List<List<(Condition Condition, bool Yes)>> Ways(Condition condition, bool yes)
    {
        switch (condition)
        {
            case Not not:
                return Ways(not.Operand, !yes);
            case AllOf { Operands: var operands } when yes && Relates(condition):
                return Together(operands, yes);
            case AnyOf { Operands: var operands } when !yes && Relates(condition):
                return Together(operands, yes);
            case AllOf { Operands: var operands } when Relates(condition):
                return [.. operands.SelectMany(o => Ways(o, yes))];
            case AnyOf { Operands: var operands } when Relates(condition):
                return [.. operands.SelectMany(o => Ways(o, yes))];
            default:
                return [[(condition, yes)]];
        }
    }

    private static List<List<(Condition Condition, bool Yes)>> Together(ImmutableArray<Condition> operands, bool yes)
    {
        List<List<(Condition, bool)>> ways = [[]];
        foreach (var operand in operands)
        {
            var own = Ways(operand, yes);
            own = own.Count * ways.Count > MostWays ? [[(operand, yes)]] : own;
            ways = [.. ways.SelectMany(way => own.Select(o => way.Concat(o).ToList()))];
        }

        return ways;
    }

    private Literal Literal(Condition condition, bool yes, Places places) => condition switch
    {
        Holds atom => new AtomLiteral(AtomOf(atom, places), [], !yes),
        Same same => new ComparisonLiteral(places.Of(same.One), places.Of(same.Other), !yes),
        Ever ever when Relates(ever) => new AtomLiteral(Inside(ever.Operand, places), [new Sometime(Direction.Past, Reach.Any)], !yes),
        Always always when Relates(always) => new AtomLiteral(Inside(always.Operand, places), [new Throughout(Direction.Past, Reach.Any)], !yes),
        Since since when Relates(since) => new AtomLiteral(HeldSince(since, places), [], !yes),
        AtLeast least when Relates(least) => new CountLiteral(places.Of(least.Variable).Number, Inside(least.Operand, places), least.Count, [], !yes),
        AllOf or AnyOf when Relates(condition) => new AtomLiteral(Inside(condition, places), [], !yes),
        _ => Lookup(yes ? condition : new Not(condition, condition.At), places),
    };

    private Atom AtomOf(Holds atom, Places places) => new(NumberOf(atom.Relation), [.. atom.Arguments.Select(places.Of)]);

    /// <summary>A condition inside another, as a relation of its variables.</summary>
    private Atom Inside(Condition condition, Places places)
    {
        if (condition is Holds atom)
        {
            return AtomOf(atom, places);
        }

        ImmutableArray<Entity> variables = [.. Variables.Of(condition)];
        var number = NumberOf("inside", condition, out var isNew);
        if (isNew)
        {
            Add(null, number, variables, condition);
        }

        return new Atom(number, [.. variables.Select(places.Of)]);
    }

    /// <summary>Held since: now, and at every moment between now and one at which both held.</summary>
    private Atom HeldSince(Since since, Places places)
    {
        ImmutableArray<Entity> variables = [.. Variables.Of(since)];
        var number = NumberOf("since", since, out var isNew);
        if (isNew)
        {
            var own = new Places(Symbols);
            var held = Inside(since.Operand, own);
            var both = Inside(new AllOf([since.Operand, since.From], since.At), own);
            var head = new Atom(number, [.. variables.Select(own.Of)]);
            List<Literal> literals = [new SpanLiteral(Direction.Past, held, both, Reach.Any, []), new AtomLiteral(held, [])];
            _rules.Add(new Deduction.Rule(head, [.. literals]));
            _sources.Add(new LoweredRule(null, variables, [since, since.Operand]));
        }

        return new Atom(number, [.. variables.Select(places.Of)]);
    }

    private AtomLiteral Lookup(Condition condition, Places places)
    {
        ImmutableArray<Entity> variables = [.. Variables.Of(condition)];
        var number = NumberOf("outside", condition, out var isNew);
        if (isNew)
        {
            _outside.Add(new OutsideCondition(condition, variables, number));
        }

        return new AtomLiteral(new Atom(number, [.. variables.Select(places.Of)]), []);
    }

    private int Domain(Sort sort)
    {
        var number = NumberOf("domain", sort, out var isNew);
        if (isNew)
        {
            _domains.Add((sort, number));
        }

        return number;
    }

    private int NumberOf(string kind, object of) => NumberOf(kind, of, out _);

    private int NumberOf(string kind, object of, out bool isNew)
    {
        isNew = _numbers.TryAdd((kind, of), _numbers.Count);
        return _numbers[(kind, of)];
    }
}

/// <summary>What a rule that is drawn from was made of.</summary>
/// <param name="Source">The rule as written; null for a part of one.</param>
/// <param name="Variables">Its variables, by number.</param>
/// <param name="Conditions">What each literal says; those that only say of what sort a variable is have none.</param>
internal sealed record LoweredRule(Rule? Source, ImmutableArray<Entity> Variables, ImmutableArray<Condition> Conditions);

/// <summary>A condition that is looked up, for all that its variables may stand for.</summary>
internal sealed record OutsideCondition(Condition Condition, ImmutableArray<Entity> Variables, int Number);

/// <summary>The numbers of things.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<Entity, int> _numbers = [];
    private readonly List<Entity> _things = [];

    /// <summary>The thing of a number.</summary>
    public Entity this[int number] => _things[number];

    /// <summary>The number of a thing.</summary>
    public int Of(Entity thing)
    {
        if (_numbers.TryAdd(thing, _things.Count))
        {
            _things.Add(thing);
        }

        return _numbers[thing];
    }
}

/// <summary>The places of one rule: its variables, numbered as they are met.</summary>
internal sealed class Places(Symbols symbols)
{
    private readonly Dictionary<Entity, int> _variables = [];

    /// <summary>The variables with their numbers, in order.</summary>
    public IEnumerable<(Entity Variable, int Number)> Variables => _variables.OrderBy(v => v.Value).Select(v => (v.Key, v.Value));

    /// <summary>What stands at a place.</summary>
    public Argument Of(Entity entity)
    {
        if (!entity.IsVariable)
        {
            return Argument.Symbol(symbols.Of(entity));
        }

        _variables.TryAdd(entity, _variables.Count);
        return Argument.Variable(_variables[entity]);
    }
}
