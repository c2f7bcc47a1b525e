using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Says why an atom holds at a moment, or why no rule makes it.</summary>
internal sealed class Explanations(Conclusions conclusions)
{
    private readonly ILookup<int, int> _concluding =
        Enumerable.Range(0, conclusions.Rules.Rules.Length).ToLookup(r => conclusions.Rules.Rules[r].Head.Relation);

    private readonly Dictionary<int, Join> _joins = [];

    /// <summary>One step of a proof that an atom holds at a moment; null if it does not.</summary>
    public Derivation? Why(int relation, ImmutableArray<int> tuple, long moment, Standing standing = Standing.Certain, CancellationToken cancellation = default)
    {
        if (!conclusions.When(relation, tuple.AsSpan(), standing).Contains(moment))
        {
            return null;
        }

        var given = conclusions.Given[standing][relation];
        var row = given.Find(tuple.AsSpan());
        if (row >= 0 && !given.Extent(row).Within(Moments.At(moment)).IsEmpty)
        {
            return Derivation.Given(moment);
        }

        var table = conclusions.Tables[standing][relation];
        var view = table.History is { } history
            ? conclusions.Tables.EarlierViewOf(standing, history.Succession, history.NumberOf(table.Find(tuple.AsSpan()), moment))
            : conclusions.Tables.ViewOf(standing);
        var first = new FirstFinding();
        foreach (var join in Fitting(relation, tuple))
        {
            join.Run(view, join.Rule.BodyFor(Moments.At(moment)).Intersect(conclusions.Window.Moments), first, cancellation);
            if (!first.Moments.IsEmpty)
            {
                var at = first.Moments[0].From;
                var evidence = new Evidence(view, join.Binding, at);
                return new Derivation(join.Place, [.. join.Binding], at, [.. join.Rule.Body.SelectMany(evidence.Of)]);
            }
        }

        throw new InvalidOperationException($"Relation {relation} holds at {moment} and nothing says why.");
    }

    /// <summary>For each rule that could conclude an atom, the literals at which it fails to at a moment: one a binding, so many in all at most.</summary>
    public ImmutableArray<Failure> Against(
        int relation, ImmutableArray<int> tuple, long moment, int most, Standing standing = Standing.Certain, CancellationToken cancellation = default)
    {
        var failures = new Failures(most);
        foreach (var join in Fitting(relation, tuple).TakeWhile(_ => !failures.IsFull))
        {
            join.Run(conclusions.Tables.ViewOf(standing), join.Rule.BodyFor(Moments.At(moment)).Intersect(conclusions.Window.Moments), failures, cancellation);
        }

        return failures.All;
    }

    private IEnumerable<Join> Fitting(int relation, ImmutableArray<int> tuple)
    {
        foreach (var place in _concluding[relation])
        {
            var rule = conclusions.Rules.Rules[place];
            if (rule.Head.Arguments.Length != tuple.Length || !Join.Fits(rule.Head, tuple.AsSpan(), new int[rule.VariableCount]))
            {
                continue;
            }

            if (!_joins.TryGetValue(place, out var join))
            {
                _joins[place] = join = new Join(rule, place, rule.Head);
            }

            join.Enter(tuple.AsSpan());
            yield return join;
        }
    }

    private sealed class FirstFinding : IFinding
    {
        public Moments Moments { get; private set; }

        public bool Found(Join join, Moments moments)
        {
            Moments = moments;
            return false;
        }
    }

    private sealed class Failures(int most) : IFinding
    {
        private readonly ImmutableArray<Failure>.Builder _all = ImmutableArray.CreateBuilder<Failure>();

        public bool IsFull => _all.Count >= most;

        public ImmutableArray<Failure> All => _all.ToImmutable();

        public bool Found(Join join, Moments moments) => true;

        public bool Failed(Join join, int step, bool isRow)
        {
            var bound = join.Rule.Head.Variables
                .Concat(join.PlacesBefore(step).Concat(isRow ? [join.PlaceOf(step)] : []).SelectMany(p => Binds(join.Rule.Body[p])))
                .ToHashSet();
            _all.Add(new Failure(join.Place, [.. join.Binding.Select((symbol, v) => bound.Contains(v) ? symbol : (int?)null)], join.PlaceOf(step)));
            return !IsFull;
        }

        private static IEnumerable<int> Binds(Literal literal) => literal is CountLiteral ? [] : Rule.VariablesOf(literal);
    }
}
