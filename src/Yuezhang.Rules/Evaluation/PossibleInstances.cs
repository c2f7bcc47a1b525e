using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Rule = Yuezhang.Rules.Program.Rule;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Of what a norm that is said of many can ever bind: of all else some relation that it wants, or the holder of a thing, is false at all times. Time, norms and
/// everything that is denied are left out: what is concluded without them holds at least where it would with them, and waits for nothing.
/// </summary>
/// <remarks>
/// Example: "a person may trade at a place while he is a subject of Aurelia and the place is held by it" is said of its subjects and the places it may hold,
/// and not of all persons and places. A relation that is not complete, or may come of itself for ever, is false of nothing, and leaves nothing out.
/// </remarks>
/// <param name="library">The law.</param>
/// <param name="record">What is stated, and who held what at first.</param>
/// <param name="selection">The readings taken; null for whatever may be so on some reading.</param>
internal sealed class PossibleInstances(Library library, HistoricalRecord record, Selection? selection)
{
    /// <summary>With more conclusions than this it is not told of what norms may bind.</summary>
    private const long MostDrawn = 4_000_000;

    /// <summary>With more ways than this of meeting a condition, it leaves nothing out.</summary>
    private const int MostWays = 16;

    /// <summary>With as many transfers of one thing as this, who may hold it is not followed.</summary>
    private const int MostTransfers = 12;

    private readonly Dictionary<(string Kind, object Of), int> _numbers = [];
    private readonly List<Deduction.Rule> _rules = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Relation> _relations = [];
    private readonly HashSet<(Sort Thing, Sort Holder)> _held = [];
    private readonly Symbols _symbols = new();
    private readonly RuleCircles _circles = new(library.Rules.Where(r => Admits(selection, r.Guard)));
    private readonly ILookup<string, Rule> _rulesByHead = library.Rules.Where(r => Admits(selection, r.Guard)).ToLookup(r => r.Head.Relation.Id, StringComparer.Ordinal);
    private readonly ILookup<Sort, Entity> _things = library.Things;

    /// <summary>The variables of a norm that are told apart by a relation or a holder, whatever the readings: each of them stands for what is recorded or concluded.</summary>
    public static IEnumerable<Entity> Told(Norm norm, Library library, Func<Relation, bool> isThroughTime) =>
        Ways(Wanted(norm, library, null), r => r.IsComplete && !isThroughTime(r)) is { IsEmpty: false } ways
            ? ways.Select(way => way.SelectMany(Tells).Where(e => e.IsVariable)).Aggregate((one, other) => one.Intersect(other))
            : Variables.Of(norm);

    /// <summary>Of what each of some norms may ever bind; null where that is too much to tell.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<Entity>>>? Of(ImmutableArray<(Norm Norm, ImmutableArray<Entity> Variables)> norms)
    {
        for (var n = 0; n < norms.Length; n++)
        {
            Add(NumberOf("norm", n), norms[n].Variables, Wanted(norms[n].Norm, library, selection));
        }

        for (var next = 0; next < _relations.Count; next++)
        {
            foreach (var rule in _rulesByHead[_relations[next].Id])
            {
                Add(NumberOf("relation", rule.Head.Relation.Id), rule.Head.Arguments, rule.Body);
            }
        }

        State();
        var conclusions = Conclusions.Draw(RuleSet.Of([.. _rules]), _facts, new Window(0, 1), MostDrawn);
        return conclusions.AreComplete
            ? [.. norms.Select((of, n) => conclusions.Of(NumberOf("norm", n))
                .Select(c => c.Tuple.Select(s => _symbols[s]).ToImmutableArray())
                .Where(tuple => tuple.Zip(of.Variables).All(t => t.First.Sort == t.Second.Sort)).ToImmutableArray())]
            : null;
    }

    /// <summary>What a norm wants so that it starts, and at every moment; with no readings taken, what it wants on one or another.</summary>
    private static AllOf Wanted(Norm norm, Library library, Selection? selection) =>
        new([.. new[] { norm.Once, norm.While }.Select(a => Wanted(a, library, selection)).OfType<Condition>()], norm.At);

    private static Condition? Wanted(Alternatives<Condition> alternatives, Library library, Selection? selection)
    {
        if (selection is not null)
        {
            return alternatives.Under(selection)?.Value;
        }

        // on a reading of which nothing is said here, nothing is wanted
        var isSaidOnAll = alternatives.Items.Any(a => a.Guard is null)
            || library.Readings.Any(r => !r.Choices.IsEmpty && r.Choices.All(c => alternatives.Items.Any(a => a.Guard == new Guard(r.Name, c.Name))));
        return isSaidOnAll ? new AnyOf([.. alternatives.Items.Select(a => a.Value)], alternatives.Items[0].At) : null;
    }

    private static bool Admits(Selection? selection, Guard? guard) => selection is null || selection.Admits(guard);

    /// <summary>Every way in which a condition may hold at some moment: what each wants of relations and holders.</summary>
    private static ImmutableArray<ImmutableArray<Condition>> Ways(Condition condition, Func<Relation, bool> tells)
    {
        switch (condition)
        {
            case AllOf { Operands: var operands }:
                return Together(operands, tells);
            case Since { Operand: var holding, From: var from }:
                return Together([holding, from], tells);
            case AnyOf { Operands: var operands }:
                ImmutableArray<ImmutableArray<Condition>> ways = [.. operands.SelectMany(o => Ways(o, tells)).Take(MostWays + 1)];
                return ways.Length > MostWays || ways.Any(w => w.IsEmpty) ? [[]] : ways;
            case Ever { Operand: var operand }:
                return Ways(operand, tells);
            case Always { Operand: var operand }:
                return Ways(operand, tells);
            case Holds { Relation: var relation }:
                return tells(relation) ? [[condition]] : [[]];
            case HeldBy or Same or Not { Operand: Same }:
                return [[condition]];
            default:
                return [[]];
        }
    }

    private static ImmutableArray<ImmutableArray<Condition>> Together(ImmutableArray<Condition> operands, Func<Relation, bool> tells)
    {
        ImmutableArray<ImmutableArray<Condition>> ways = [[]];
        foreach (var operand in operands)
        {
            var own = Ways(operand, tells);
            ways = own.Length * ways.Length > MostWays ? ways : [.. ways.SelectMany(way => own.Select(o => way.AddRange(o)))];
        }

        return ways;
    }

    private static IEnumerable<Entity> Tells(Condition leaf) => leaf switch
    {
        Holds c => c.Arguments,
        HeldBy c => [c.Thing, c.Holder],
        Same c when c.One.IsVariable != c.Other.IsVariable => [c.One, c.Other],
        _ => [],
    };

    private void Add(int head, ImmutableArray<Entity> arguments, Condition body)
    {
        foreach (var way in Ways(body, r => r.IsComplete && !_circles.IsThroughTime(r)))
        {
            var places = new Places(_symbols);
            var atom = new Atom(head, [.. arguments.Select(places.Of)]);
            var literals = way.Select(leaf => Literal(leaf, places)).ToList();
            var bound = literals.OfType<AtomLiteral>().SelectMany(l => l.Atom.Variables).ToHashSet();
            literals.AddRange(places.Variables.Where(v => !bound.Contains(v.Number)).ToList()
                .Select(v => new AtomLiteral(Atom.Of(NumberOf("sort", v.Variable.Sort), Argument.Variable(v.Number)), [])));
            _rules.Add(new Deduction.Rule(atom, [.. literals]));
        }
    }

    private Literal Literal(Condition leaf, Places places) => leaf switch
    {
        Holds atom => new AtomLiteral(new Atom(NumberOf(atom.Relation), [.. atom.Arguments.Select(places.Of)]), []),
        HeldBy held => new AtomLiteral(Atom.Of(NumberOf(held), places.Of(held.Thing), places.Of(held.Holder)), []),
        Same same => new ComparisonLiteral(places.Of(same.One), places.Of(same.Other)),
        Not { Operand: Same same } => new ComparisonLiteral(places.Of(same.One), places.Of(same.Other), true),
        _ => throw new InvalidOperationException($"{leaf.GetType().Name} tells nothing apart."),
    };

    private int NumberOf(HeldBy held)
    {
        _held.Add((held.Thing.Sort, held.Holder.Sort));
        return NumberOf("held", (held.Thing.Sort, held.Holder.Sort));
    }

    private int NumberOf(Relation relation)
    {
        if (!_numbers.ContainsKey(("relation", relation.Id)))
        {
            _relations.Add(relation);
        }

        return NumberOf("relation", relation.Id);
    }

    private int NumberOf(string kind, object of)
    {
        _numbers.TryAdd((kind, of), _numbers.Count);
        return _numbers[(kind, of)];
    }

    /// <summary>What is recorded of the relations met, who may hold what, and the things of each sort.</summary>
    private void State()
    {
        var met = _relations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in record.Facts.Where(f => met.Contains(f.Relation.Id)))
        {
            State(NumberOf(fact.Relation), fact.Arguments);
        }

        foreach (var pair in _held)
        {
            foreach (var thing in _things[pair.Thing])
            {
                foreach (var holder in HoldersOf(thing, pair.Holder))
                {
                    State(NumberOf("held", pair), [thing, holder]);
                }
            }
        }

        foreach (var sort in Enum.GetValues<Sort>().Where(s => _numbers.ContainsKey(("sort", s))))
        {
            foreach (var thing in _things[sort])
            {
                State(NumberOf("sort", sort), [thing]);
            }
        }
    }

    private void State(int number, ImmutableArray<Entity> of) => _facts.Add(new Fact(number, [.. of.Select(_symbols.Of)], Moments.At(0)));

    /// <summary>Whoever may ever hold a thing: the first holder and those to whom it is given; anyone, where nobody says who held it at first.</summary>
    private IEnumerable<Entity> HoldersOf(Entity thing, Sort sort)
    {
        var transfers = library.Transfers.Where(t => t.Thing == thing && Admits(selection, t.Guard)).ToList();
        return record.FirstHolders.FirstOrDefault(h => h.Thing == thing) is { Holder: var first } && transfers.Count <= MostTransfers
            ? transfers.Select(t => t.To).Prepend(first).Where(h => h.Sort == sort).Distinct()
            : _things[sort];
    }
}
