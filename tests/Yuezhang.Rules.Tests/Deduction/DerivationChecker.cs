using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>
/// Follows a proof down to the facts, trusting nothing but rules and facts: each step must follow by its rule from its premises, what lacked
/// must lack, and no step may lead back to itself.
/// </summary>
internal sealed class DerivationChecker(ImmutableArray<Rule> rules, IReadOnlyCollection<Fact> facts, Window window, Explanations explanations, NaiveDeduction naive)
{
    private readonly Dictionary<(Standing, int, string, long), bool> _isDone = [];

    /// <summary>How many steps were looked at.</summary>
    public int Steps => _isDone.Count;

    /// <summary>What is wrong with the proof of an atom at a moment; null if nothing is.</summary>
    public string? Fault(int relation, ImmutableArray<int> tuple, long moment, Standing standing)
    {
        var key = (standing, relation, string.Join(',', tuple), moment);
        if (_isDone.TryGetValue(key, out var isDone))
        {
            return isDone ? null : $"{key} rests on itself";
        }

        _isDone[key] = false;
        var fault = explanations.Why(relation, tuple, moment, standing) switch
        {
            null => $"{key} is not proved",
            { Rule: null } => facts.Any(f => f.Relation == relation && f.Tuple.SequenceEqual(tuple) && IsGiven(f, moment, standing)) ? null : $"{key} is not given",
            var step => FaultOf(step, rules[step.Rule.Value], tuple, moment, standing),
        };
        _isDone[key] = true;
        return fault is null || fault.EndsWith(']') ? fault : $"{fault} [{key}]";
    }

    private static bool IsGiven(Fact fact, long moment, Standing standing) =>
        fact.Certain.Contains(moment) || (standing == Standing.Possible && fact.Possible.Contains(moment));

    private string? FaultOf(Derivation step, Rule rule, ImmutableArray<int> tuple, long moment, Standing standing)
    {
        var binding = step.Binding.ToArray();
        var away = rule.Box?.Direction == Direction.Past ? step.Moment - moment : moment - step.Moment;
        return !NaiveDeduction.Tuple(rule.Head, binding).SequenceEqual(tuple) ? "the head is another"
            : rule.Box is { Reach: var reach } ? (away >= reach.Least && away <= reach.Most ? null : "the box does not reach") ?? OfBody()
            : away == 0 ? OfBody() : "the moment is another";

        string? OfBody() => rule.Body.Select((literal, i) => OfLiteral(literal, [.. step.Premises.Where(p => p.Literal == i)], binding, step.Moment, standing)).FirstOrDefault(f => f is not null);
    }

    private string? OfLiteral(Literal literal, Premise[] premises, int[] binding, long moment, Standing standing)
    {
        // as if the positive atoms held only where used, and the negated ones everywhere but where they lacked
        bool[] Line(Premise premise) => naive.Line.Make(t => literal.IsNegated ? !premise.Lacked.Contains(t) : premise.Held.Contains(t));
        bool IsOf(Premise premise, Atom atom, int[] bound) => premise.Relation == atom.Relation && premise.Tuple.SequenceEqual(NaiveDeduction.Tuple(atom, bound));
        var follows = literal switch
        {
            ComparisonLiteral => naive.Line.At(naive.Truth(literal, binding, standing), moment),
            AtomLiteral atom => premises is [var one] && IsOf(one, atom.Atom, binding) && naive.Line.At(naive.Line.Under(atom.Chain, Line(one)), moment) != literal.IsNegated,
            SpanLiteral span => premises is [var anchor, var holding] && IsOf(anchor, span.Anchor, binding) && IsOf(holding, span.Holding, binding)
                && naive.Line.At(naive.Line.Under(span.Chain, naive.Line.Span(span, Line(holding), Line(anchor))), moment) != literal.IsNegated,
            CountLiteral count => Counted(count, premises) != literal.IsNegated,
            _ => false,
        };
        return follows ? premises.Select(p => OfPremise(p, standing)).FirstOrDefault(f => f is not null) : $"does not follow: {DeductionText.Of(literal)} from {string.Join<Premise>("; ", premises)}";

        bool Counted(CountLiteral count, Premise[] counted) => Enumerable.Range(0, DeductionGenerator.Symbols).Count(symbol =>
        {
            var bound = (int[])binding.Clone();
            bound[count.Variable] = symbol;
            var premise = counted.SingleOrDefault(p => IsOf(p, count.Atom, bound));

            // what there is no row for holds nowhere; what a denied count does not mention is taken to hold if it does
            return premise is null ? literal.IsNegated && naive.Holds(NaiveDeduction.Opposite(standing), count.Atom.Relation, NaiveDeduction.Tuple(count.Atom, bound), moment) && count.Chain.IsEmpty
                : naive.Line.At(naive.Line.Under(count.Chain, Line(premise)), moment);
        }) >= count.Least;
    }

    private string? OfPremise(Premise premise, Standing standing)
    {
        for (var t = window.First - NaiveLine.Margin; t < window.Horizon + NaiveLine.Margin; t++)
        {
            if (premise.Held.Contains(t) && Fault(premise.Relation, premise.Tuple, t, standing) is { } fault)
            {
                return fault;
            }

            if (premise.Lacked.Contains(t) && naive.Holds(NaiveDeduction.Opposite(standing), premise.Relation, premise.Tuple, t))
            {
                return $"{premise} lacks what it has at {t}";
            }
        }

        return null;
    }
}
