using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Rule = Yuezhang.Rules.Program.Rule;

namespace Yuezhang.Rules.Evaluation;

/// <summary>What relations stand between what things, and when: as rules conclude and the record states.</summary>
internal sealed class Relations(Model model)
{
    /// <summary>With more stretches of time to conclude than this, what the rules say is left open.</summary>
    private const long MostStretches = 20_000_000;

    private readonly Memory<string, Drawn> _drawn = new(model.Rounds, StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, Rule>> _rules = new(() => model.Situation.Library.Rules
        .Where(r => model.Situation.Selection.Admits(r.Guard)).ToLookup(r => r.Head.Relation.Id, StringComparer.Ordinal));

    private readonly Lazy<RuleCircles> _circles = new(() => new RuleCircles(model.Situation.Library.Rules.Where(r => model.Situation.Selection.Admits(r.Guard))));

    private readonly Dictionary<string, RuleLowering> _lowered = new(StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, RecordedFact>> _facts = new(() => model.Situation.Record.Facts
        .Where(f => model.Chronicle.Known is not { } known || f.From is not { } from || from <= known).ToLookup(f => f.Relation.Id, StringComparer.Ordinal));

    /// <summary>Whether a relation holds of some things.</summary>
    public Timeline<Truth> Of(Holds atom)
    {
        var truth = DrawnFor(atom.Relation).Of(atom);
        return atom.Relation.IsComplete ? truth : Kleene.Either(truth, Kleene.Unknown);
    }

    /// <summary>Everything of which a relation surely holds at some moment.</summary>
    public IEnumerable<Holds> All(Relation relation) => DrawnFor(relation).All(relation);

    /// <summary>Why a relation holds at a moment: the rule that concludes it, and its conditions; null where it is recorded, or not concluded.</summary>
    public (Rule Rule, ImmutableArray<Condition> Because)? Why(Holds atom, Boundary at) => DrawnFor(atom.Relation).Why(atom, at, Standing.Certain)
        ?? DrawnFor(atom.Relation).Why(atom, at, Standing.Possible);

    /// <summary>The conditions at which the rules fail that could conclude a relation at a moment.</summary>
    public IEnumerable<(Rule Rule, Condition Failing)> Against(Holds atom, Boundary at) => DrawnFor(atom.Relation).Against(atom, at);

    /// <summary>What the record states of some things.</summary>
    public IEnumerable<RecordedFact> Recorded(Holds atom) => _facts.Value[atom.Relation.Id].Where(f => f.Arguments.SequenceEqual(atom.Arguments));

    private Drawn DrawnFor(Relation relation) => _drawn.Of(relation.Id, _ => Draw(relation));

    /// <summary>Draws all that relations conclude that one rests on.</summary>
    private Drawn Draw(Relation relation)
    {
        var lowering = LoweringOf(relation);
        var given = new List<Fact>();
        foreach (var (number, tuple, truth) in Facts(lowering))
        {
            given.Add(new Fact(number, tuple, TimeScale.Where(truth, Truth.True), TimeScale.Where(truth, Truth.Unknown)));
        }

        return new Drawn(lowering, Conclusions.Draw(RuleSet.Of(lowering.Rules), given, new Window(long.MinValue, long.MaxValue), MostStretches));
    }

    /// <summary>The rules that a relation rests on, made ready: once, however often they are drawn from.</summary>
    private RuleLowering LoweringOf(Relation relation)
    {
        if (!_lowered.TryGetValue(relation.Id, out var lowering))
        {
            lowering = new RuleLowering(_circles.Value, model.CountingOf);
            _ = lowering.NumberOf(relation);
            for (var next = 0; next < lowering.Relations.Count; next++)
            {
                foreach (var rule in _rules.Value[lowering.Relations[next].Id])
                {
                    lowering.Add(rule);
                }
            }

            _lowered.Add(relation.Id, lowering);
        }

        return lowering;
    }

    /// <summary>What is given to the rules: what is recorded, what is looked up, the things of each sort.</summary>
    private IEnumerable<(int Number, ImmutableArray<int> Tuple, Timeline<Truth> Truth)> Facts(RuleLowering lowering)
    {
        var things = model.Situation.Library.Things;
        foreach (var relation in lowering.Relations)
        {
            foreach (var fact in _facts.Value[relation.Id])
            {
                yield return (lowering.NumberOf(relation), [.. fact.Arguments.Select(lowering.Symbols.Of)], Stated(fact));
            }

            if (!relation.IsComplete || _circles.Value.IsThroughTime(relation))
            {
                // what may come of itself for ever is followed to the horizon; whether it goes on beyond is not known
                var open = relation.IsComplete ? Kleene.UnknownFrom(Kleene.Never, model.Rounds.Horizon) : Kleene.Unknown;
                foreach (var tuple in Tuples(relation.Sorts, things))
                {
                    yield return (lowering.NumberOf(relation), [.. tuple.Select(lowering.Symbols.Of)], open);
                }
            }
        }

        foreach (var outside in lowering.Outside)
        {
            foreach (var (condition, tuple) in outside.Instances(lowering.Symbols, things))
            {
                var truth = outside.Waits ? model.Rounds.Of(condition, () => model.TruthOf(condition)) : model.TruthOf(condition);
                yield return (outside.Number, tuple, truth);
            }
        }

        foreach (var (sort, number) in lowering.Domains)
        {
            foreach (var thing in things[sort])
            {
                yield return (number, [lowering.Symbols.Of(thing)], Kleene.Always);
            }
        }

        if (lowering.Horizon is { } horizon)
        {
            yield return (horizon, [], Kleene.Never.With(new Interval(Boundary.Beginning, model.Rounds.Horizon), Truth.True, Support.None));
        }
    }

    /// <summary>When a recorded fact holds. One whose end is not known yet goes on, for all one knows, after the known day.</summary>
    private Timeline<Truth> Stated(RecordedFact fact)
    {
        var from = fact.From is { } first ? Boundary.StartOf(first) : Boundary.Beginning;
        var until = fact.Until is { } last ? Boundary.StartOf(last) : Boundary.End;
        var stated = from < until ? Kleene.Never.With(new Interval(from, until), Truth.True, Support.None) : Kleene.Never;
        return model.Chronicle.Known is { } known && Boundary.StartOf(known.Next) is var after && after < until ? Kleene.UnknownFrom(stated, after) : stated;
    }

    private static IEnumerable<ImmutableArray<Entity>> Tuples(ImmutableArray<Sort> sorts, ILookup<Sort, Entity> things)
    {
        IEnumerable<ImmutableArray<Entity>> tuples = [[]];
        foreach (var sort in sorts)
        {
            tuples = tuples.SelectMany(t => things[sort].Select(t.Add));
        }

        return tuples;
    }

    /// <summary>What was drawn for a relation, and for all those it rests on.</summary>
    private sealed class Drawn(RuleLowering lowering, Conclusions conclusions)
    {
        private readonly Explanations _explanations = new(conclusions);

        public Timeline<Truth> Of(Holds atom)
        {
            if (!conclusions.AreComplete)
            {
                return Kleene.Unknown;
            }

            var (relation, tuple) = (lowering.NumberOf(atom.Relation), Tuple(atom));
            var certain = conclusions.When(relation, tuple.AsSpan());
            return TimeScale.Timeline(certain, conclusions.When(relation, tuple.AsSpan(), Standing.Possible));
        }

        public IEnumerable<Holds> All(Relation relation) => !conclusions.AreComplete ? []
            : conclusions.Of(lowering.NumberOf(relation)).Select(c => new Holds(relation, [.. c.Tuple.Select(s => lowering.Symbols[s])], relation.At));

        public (Rule Rule, ImmutableArray<Condition> Because)? Why(Holds atom, Boundary at, Standing standing)
        {
            if (_explanations.Why(lowering.NumberOf(atom.Relation), Tuple(atom), TimeScale.Number(at), standing) is not { Rule: { } place } derivation
                || lowering.Sources[place] is not { Source: { } source } lowered)
            {
                return null;
            }

            var substitution = Substitute(lowered, derivation.Binding.Select(s => (int?)s));
            return (source, [.. lowered.Conditions.Select(substitution.In)]);
        }

        public IEnumerable<(Rule Rule, Condition Failing)> Against(Holds atom, Boundary at)
        {
            const int Most = 16;
            foreach (var failure in _explanations.Against(lowering.NumberOf(atom.Relation), Tuple(atom), TimeScale.Number(at), Most))
            {
                if (lowering.Sources[failure.Rule] is { Source: { } source } lowered && failure.Literal < lowered.Conditions.Length)
                {
                    yield return (source, Substitute(lowered, failure.Binding).In(lowered.Conditions[failure.Literal]));
                }
            }
        }

        private ImmutableArray<int> Tuple(Holds atom) => [.. atom.Arguments.Select(lowering.Symbols.Of)];

        private Substitution Substitute(LoweredRule lowered, IEnumerable<int?> binding) => new(lowered.Variables.Zip(binding)
            .Where(b => b.Second is >= 0).ToImmutableDictionary(b => b.First, b => lowering.Symbols[b.Second!.Value]));
    }
}
