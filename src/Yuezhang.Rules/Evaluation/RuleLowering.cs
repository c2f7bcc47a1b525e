using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Rule = Yuezhang.Rules.Program.Rule;
using Throughout = Yuezhang.Rules.Deduction.Throughout;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Turns rules as they are written into rules as they are drawn from: relations, and what looks back at them, become literals over tuples; every other
/// condition is looked up outside, and given as facts.
/// </summary>
/// <remarks>
/// What looks a period back is looked up too, unless it closes a circle of rules: "a port is open if it was within the last year" is drawn like any rule.
/// What such a circle denies or counts of itself, a period ago, is looked up, and approximated there.
/// </remarks>
/// <param name="circles">Which relations wait for each other.</param>
/// <param name="countingOf">How an instrument counts its periods; null where it does not say.</param>
internal sealed class RuleLowering(RuleCircles circles, Func<Entity, CountingConvention?> countingOf)
{
    /// <summary>With more ways than this of meeting a disjunction, it gets a relation of its own.</summary>
    private const int MostWays = 16;

    private readonly Dictionary<(string Kind, object Of), int> _numbers = [];
    private readonly List<Relation> _relations = [];
    private readonly List<Deduction.Rule> _rules = [];
    private readonly List<LoweredRule> _sources = [];
    private readonly List<OutsideCondition> _outside = [];
    private readonly List<(Sort Sort, int Number)> _domains = [];

    /// <summary>The rules, ready to be drawn from.</summary>
    public ImmutableArray<Deduction.Rule> Rules => [.. _rules];

    /// <summary>What each of them was made of, by its place.</summary>
    public IReadOnlyList<LoweredRule> Sources => _sources;

    /// <summary>The relations met so far.</summary>
    public IReadOnlyList<Relation> Relations => _relations;

    /// <summary>The conditions to be looked up.</summary>
    public IReadOnlyList<OutsideCondition> Outside => _outside;

    /// <summary>The sorts of which all things are to be given.</summary>
    public IReadOnlyList<(Sort Sort, int Number)> Domains => _domains;

    /// <summary>The number of what holds up to the horizon; null where nothing needs it.</summary>
    public int? Horizon { get; private set; }

    /// <summary>The symbols by number.</summary>
    public Symbols Symbols { get; } = new();

    /// <summary>The number of a relation.</summary>
    public int NumberOf(Relation relation)
    {
        var number = NumberOf("relation", relation.Id, out var isNew);
        if (isNew)
        {
            _relations.Add(relation);
        }

        return number;
    }

    /// <summary>Adds a rule. What may come of itself for ever is followed to the horizon.</summary>
    public void Add(Rule rule)
    {
        var body = rule.Instrument is { } instrument ? new AllOf([rule.Body, new InForce(instrument, rule.At)], rule.At) : rule.Body;
        var to = circles.IsThroughTime(rule.Head.Relation) ? Horizon ??= NumberOf("horizon", "") : (int?)null;
        Add(rule, NumberOf(rule.Head.Relation), rule.Head.Arguments, body, new Standpoint(circles.Of(rule.Head.Relation), false), to);
    }

    private void Add(Rule? source, int head, ImmutableArray<Entity> arguments, Condition body, Standpoint from, int? horizon = null)
    {
        foreach (var way in Ways(body, yes: true, from))
        {
            var places = new Places(Symbols);
            var atom = new Atom(head, [.. arguments.Select(places.Of)]);
            var literals = way.ConvertAll(leaf => Literal(leaf, places));
            var bound = literals.Where(l => !l.IsNegated).OfType<AtomLiteral>().SelectMany(l => l.Atom.Variables)
                .Concat(literals.OfType<SpanLiteral>().Where(l => !l.IsNegated).SelectMany(l => l.Anchor.Variables)).ToHashSet();
            var counted = literals.OfType<CountLiteral>().Select(l => l.Variable).ToHashSet();
            var open = places.Variables.Where(v => !bound.Contains(v.Number) && !counted.Contains(v.Number)).ToList();
            literals.AddRange(open.Select(v => new AtomLiteral(Atom.Of(Domain(v.Variable.Sort), Argument.Variable(v.Number)), [])));
            literals.AddRange(horizon is { } number ? [new AtomLiteral(Atom.Of(number), [])] : []);
            _rules.Add(new Deduction.Rule(atom, [.. literals]));
            _sources.Add(new LoweredRule(source, [.. places.Variables.Select(v => v.Variable)], [.. way.Select(leaf => leaf.Yes ? leaf.Condition : new Not(leaf.Condition, leaf.Condition.At))]));
        }
    }

    /// <summary>Whether a condition speaks of relations at the same moment, or looks back at them in a way that rules can be drawn from.</summary>
    private bool Relates(Condition condition, Standpoint from) => condition switch
    {
        Holds => true,
        Not not => Relates(not.Operand, from.Denied),
        AtLeast least => Relates(least.Operand, from.Denied),
        AllOf or AnyOf or Ever or Always or Since => Variables.Operands(condition).Any(o => Relates(o, from)),
        WithinLast or Program.Throughout or Delayed => Closes(condition, from),
        _ => false,
    };

    /// <summary>Whether what looks a period back closes the circle of rules that it stands in.</summary>
    private bool Closes(Condition period, Standpoint from) => !from.IsDenied && circles.LeadsBack(period, from.Circle) && CountingOf(period) is not null;

    /// <summary>Every way of meeting a condition: all the leaves of one way together are enough.</summary>
    private List<List<Leaf>> Ways(Condition condition, bool yes, Standpoint from)
    {
        switch (condition)
        {
            case Not not:
                return Ways(not.Operand, !yes, from.Denied);
            case AllOf { Operands: var operands } when yes && Relates(condition, from):
                return Together(operands, yes, from);
            case AnyOf { Operands: var operands } when !yes && Relates(condition, from):
                return Together(operands, yes, from);
            case AllOf { Operands: var operands } when Relates(condition, from):
                return [.. operands.SelectMany(o => Ways(o, yes, from))];
            case AnyOf { Operands: var operands } when Relates(condition, from):
                return [.. operands.SelectMany(o => Ways(o, yes, from))];
            default:
                return [[new Leaf(condition, yes, from)]];
        }
    }

    private List<List<Leaf>> Together(ImmutableArray<Condition> operands, bool yes, Standpoint from)
    {
        List<List<Leaf>> ways = [[]];
        foreach (var operand in operands)
        {
            var own = Ways(operand, yes, from);
            own = own.Count * ways.Count > MostWays ? [[new Leaf(operand, yes, from)]] : own;
            ways = [.. ways.SelectMany(way => own.Select(o => way.Concat(o).ToList()))];
        }

        return ways;
    }

    private Literal Literal(Leaf leaf, Places places)
    {
        var (condition, yes, from) = leaf;
        if ((from.IsDenied || condition is AtLeast) && circles.Touches(condition, from.Circle))
        {
            return Lookup(leaf, places);
        }

        return condition switch
        {
            Holds atom => new AtomLiteral(AtomOf(atom, places), [], !yes),
            Same same => new ComparisonLiteral(places.Of(same.One), places.Of(same.Other), !yes),
            Ever ever when Relates(ever, from) => new AtomLiteral(Inside(ever.Operand, from, places), [new Sometime(Direction.Past, Reach.Any)], !yes),
            Always always when Relates(always, from) => new AtomLiteral(Inside(always.Operand, from, places), [new Throughout(Direction.Past, Reach.Any)], !yes),
            Since since when Relates(since, from) => new AtomLiteral(HeldSince(since, from, places), [], !yes),
            AtLeast least when Relates(least, from) =>
                new CountLiteral(places.Of(least.Variable).Number, Inside(least.Operand, from.Denied, places), least.Count, [], !yes),
            AllOf or AnyOf when Relates(condition, from) => new AtomLiteral(Inside(condition, from, places), [], !yes),
            WithinLast or Program.Throughout or Delayed when Closes(condition, from) =>
                new AtomLiteral(Inside(Variables.Operands(condition).Single(), from, places), [CalendarOperators.Of(condition, CountingOf(condition)!)]),
            _ => Lookup(leaf, places),
        };
    }

    /// <summary>The convention by which a period is counted; null where there is none, or where the period contains no day, so that nothing is looked at.</summary>
    /// <remarks>Where a calendar's table ends, what is so is unknown, which sets of moments cannot say: what is counted by a table is looked up.</remarks>
    private CountingConvention? CountingOf(Condition period) => period switch
    {
        Delayed c => Everywhere(c.Instrument, c.Period),
        WithinLast c => WithDays(c.Instrument, c.Period),
        Program.Throughout c => WithDays(c.Instrument, c.Period),
        _ => null,
    };

    private CountingConvention? Everywhere(Entity instrument, Period period) =>
        countingOf(instrument) is { } counting && LastDays.GoOn(period, counting) ? counting : null;

    private CountingConvention? WithDays(Entity instrument, Period period) =>
        Everywhere(instrument, period) is { } counting && LookingBack.HasDays(period, counting) ? counting : null;

    private Atom AtomOf(Holds atom, Places places) => new(NumberOf(atom.Relation), [.. atom.Arguments.Select(places.Of)]);

    /// <summary>A condition inside another, as a relation of its variables.</summary>
    private Atom Inside(Condition condition, Standpoint from, Places places)
    {
        if (condition is Holds atom && !(from.IsDenied && circles.Touches(atom, from.Circle)))
        {
            return AtomOf(atom, places);
        }

        ImmutableArray<Entity> variables = [.. Variables.Of(condition)];
        var number = NumberOf($"inside {from}", condition, out var isNew);
        if (isNew)
        {
            Add(null, number, variables, condition, from);
        }

        return new Atom(number, [.. variables.Select(places.Of)]);
    }

    /// <summary>Held since: now, and at every moment between now and one at which both held.</summary>
    private Atom HeldSince(Since since, Standpoint from, Places places)
    {
        ImmutableArray<Entity> variables = [.. Variables.Of(since)];
        var number = NumberOf($"since {from}", since, out var isNew);
        if (isNew)
        {
            var own = new Places(Symbols);
            var held = Inside(since.Operand, from, own);
            var both = Inside(new AllOf([since.Operand, since.From], since.At), from, own);
            var head = new Atom(number, [.. variables.Select(own.Of)]);
            List<Literal> literals = [new SpanLiteral(Direction.Past, held, both, Reach.Any, []), new AtomLiteral(held, [])];
            _rules.Add(new Deduction.Rule(head, [.. literals]));
            _sources.Add(new LoweredRule(null, variables, [since, since.Operand]));
        }

        return new Atom(number, [.. variables.Select(places.Of)]);
    }

    /// <summary>A condition looked up; what speaks of the circle that it stands in, and waits there for a period to pass, is approximated.</summary>
    private AtomLiteral Lookup(Leaf leaf, Places places)
    {
        var condition = leaf.Yes ? leaf.Condition : new Not(leaf.Condition, leaf.Condition.At);
        var waits = circles.TouchesNow(condition, leaf.From.Circle);
        ImmutableArray<Entity> variables = [.. Variables.Of(condition)];
        var number = NumberOf(waits ? "approximated" : "outside", condition, out var isNew);
        if (isNew)
        {
            _outside.Add(new OutsideCondition(condition, variables, number, waits));
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
/// <param name="Condition">The condition.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Number">The number of the relation that stands for it.</param>
/// <param name="Waits">Whether it waits for what is being drawn, so that it is approximated.</param>
internal sealed record OutsideCondition(Condition Condition, ImmutableArray<Entity> Variables, int Number, bool Waits)
{
    private List<(Condition Condition, ImmutableArray<int> Tuple)>? _instances;

    /// <summary>It, for every way of putting things for its variables; the same each time, so that what is known of them is found again.</summary>
    public IEnumerable<(Condition Condition, ImmutableArray<int> Tuple)> Instances(Symbols symbols, ILookup<Sort, Entity> things) => _instances ??=
    [
        .. Program.Instances.Ways(Variables, things)
            .Select(way => (Variables.IsEmpty ? Condition : way.In(Condition), Variables.Select(v => symbols.Of(way.In(v))).ToImmutableArray())),
    ];
}

/// <summary>One of the conditions that meet a body together.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Yes">Whether it is to hold, or its contrary.</param>
/// <param name="From">Where it stands.</param>
internal readonly record struct Leaf(Condition Condition, bool Yes, Standpoint From);

/// <summary>From where relations are looked at.</summary>
/// <param name="Circle">The circle of the relation that is concluded.</param>
/// <param name="IsDenied">Whether what stands there is denied or counted.</param>
internal readonly record struct Standpoint(int Circle, bool IsDenied)
{
    /// <summary>The same, for what is denied or counted.</summary>
    public Standpoint Denied => this with { IsDenied = true };

    /// <inheritdoc/>
    public override string ToString() => $"{Circle} {IsDenied}";
}

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
