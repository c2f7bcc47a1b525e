using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why relations hold or do not.</summary>
public sealed partial class Explainer
{
    private readonly HashSet<(string Atom, Boundary At)> _open = [];

    /// <summary>The recorded fact or the rule that makes a relation hold; of one that does not, the conditions at which the rules fail.</summary>
    private ImmutableArray<Proof> RelationReasons(Holds atom, Truth truth, Boundary at)
    {
        var recorded = model.Relations.Recorded(atom).Where(f => truth == Truth.False || (f.From is not { } from || Boundary.StartOf(from) <= at))
            .Select(f => new Proof(new FactFinding(f), f.At, at, new Interval(
                f.From is { } from ? Boundary.StartOf(from) : Boundary.Beginning, f.Until is { } until ? Boundary.StartOf(until) : Boundary.End), [])).ToList();
        if (truth != Truth.False && recorded.Exists(r => r.Holds.Contains(at)))
        {
            return [.. recorded.Where(r => r.Holds.Contains(at))];
        }

        // what a rule concludes may rest on the same relation of the same things only at another moment
        var step = (Atom: string.Join(' ', atom.Arguments.Select(a => a.Id).Prepend(atom.Relation.Id)), at);
        if (!_open.Add(step))
        {
            return [];
        }

        try
        {
            return truth == Truth.False ? [.. recorded, .. Against(atom, at)]
                : model.Relations.Why(atom, at) is { } why ? [RuleStep(why.Rule, atom, why.Because, at)]
                : [.. recorded];
        }
        finally
        {
            _open.Remove(step);
        }
    }

    private Proof RuleStep(Rule rule, Holds head, ImmutableArray<Condition> because, Boundary at)
    {
        var reasons = new List<Proof>();
        AddReading(reasons, rule.Guard, at);
        reasons.AddRange(because.SelectMany(c => ExplainAll(c, at)));
        return new Proof(new RuleFinding(rule, head), rule.At, at, Interval.Always, [.. reasons]);
    }

    /// <summary>Of each rule, and each way of taking its variables, the first condition that fails.</summary>
    private IEnumerable<Proof> Against(Holds atom, Boundary at)
    {
        foreach (var (rule, failing) in model.Relations.Against(atom, at).ToList())
        {
            if (!Variables.Of(failing).Any())
            {
                foreach (var proof in ExplainAll(failing, at))
                {
                    yield return proof;
                }
            }
            else
            {
                yield return new Proof(new NothingFinding(rule, failing), rule.At, at, Interval.Always, []);
            }
        }
    }
}
