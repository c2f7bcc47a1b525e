using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>The last day for an act: by the duties to do it as they are shown, and the terms of those that count, which must be told.</summary>
internal sealed partial class ProofChecker
{
    private Verdict? Entailed(ByWhen question, Answer answer, Premises premises, Boundary at)
    {
        var duties = NormsOn(Modality.Must, question.Act).Where(n => n.Maintains is null).ToList();
        if (duties.Count == 0)
        {
            return premises.Findings<SilenceFinding>().Any() ? Verdict.Silent : null;
        }

        if (duties.Exists(n => Stands(n, question.Act, premises, at) is null || IsOverridden(n, question.Act, premises, at) is null))
        {
            return null;
        }

        var left = duties.FindAll(n => IsOverridden(n, question.Act, premises, at) != Truth.True && premises.Norm(n, at)?.Proof.Finding is NormFinding { State: not NormState.Void });
        var isSure = left.Exists(n => Stands(n, question.Act, premises, at) == Truth.True);
        var counting = isSure ? left.FindAll(n => Stands(n, question.Act, premises, at) != Truth.False) : left;
        if (left.Count == 0)
        {
            return Verdict.No;
        }

        if (isSure && Entailed(new WhetherBound(Modality.Must, question.Act), answer, premises, at) == Verdict.Conflict)
        {
            return Verdict.Conflict;
        }

        var days = counting.ConvertAll(TermOf);
        if (days.Contains(null))
        {
            return Believe(answer);
        }

        foreach (var (duty, day) in counting.Zip(days))
        {
            ExpectTerm(answer, duty, day!.Value);
        }

        var dated = days.FindAll(d => d!.Value.Earliest != s_never);
        if (dated.Count == 0)
        {
            return Verdict.Silent;
        }

        var first = dated.Min(d => d!.Value.Earliest);
        var last = isSure ? counting.Zip(days).Where(d => Stands(d.First, question.Act, premises, at) == Truth.True).Min(d => d.Second!.Value.Latest) : dated.Max(d => d!.Value.Latest);
        return first != last ? Verdict.Undetermined : Equals(answer.Value, new DayValue(first)) ? Verdict.Yes : null;
    }

    /// <summary>The first and the last day that may be the last of a duty's term, never where it has none; null where it cannot be said.</summary>
    private (Day Earliest, Day Latest)? TermOf(Norm duty)
    {
        if (duty.Within is not { } term || (term.EndsOn is null && Counting(duty.Instrument) is null))
        {
            return (s_never, s_never);
        }

        if (IsSeen(term))
        {
            return LastDays(duty);
        }

        // a term that has not begun on any day looked at may begin after all of them
        if (_witness.Any is not { } world || world.Of(term.Start).All(t => t == Truth.False))
        {
            return null;
        }

        var days = world.LastDays(term, duty.Instrument).ConvertAll(d => d ?? s_never);
        return (days.Min(), days.Max());
    }

    /// <summary>Whatever the state of a duty, its term is told: the last day, where it is known, and what began it, or has not yet.</summary>
    private void ExpectTerm(Answer answer, Norm duty, (Day Earliest, Day Latest) days)
    {
        if (duty.Within is not { } term)
        {
            return;
        }

        var told = answer.Because.Where(p => p.Finding is NormFinding f && Premises.Key(f.Norm) == Premises.Key(duty)).SelectMany(p => p.Because).ToList();
        var terms = told.FindAll(p => p.Finding is TermFinding);
        var known = days.Earliest == days.Latest && days.Latest != s_never;
        if (!(known ? terms is [{ Finding: TermFinding f }] && Same(f.Term, term) && f.LastDay == days.Latest : terms.Count == 0))
        {
            Faults.Add($"{answer.Question} on {answer.On}: the term of {Prose.English.Norm(duty)} is not told");
        }

        var parts = Parts(term.Start).ToHashSet(ByContent.Instance);
        if (term.EndsOn is null && !parts.Any(c => c is Program.Same) && !(known ? terms.SelectMany(p => p.Because) : told).Any(p => p.Finding is ConditionFinding f && parts.Contains(f.Condition)))
        {
            Faults.Add($"{answer.Question} on {answer.On}: it is not told what begins the term of {Prose.English.Norm(duty)}");
        }
    }
}
