using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about answers: the verdict, and the value, follow from the proofs.</summary>
internal sealed partial class ProofChecker
{
    /// <summary>An answer checked with its proofs. Every reading must have a choice.</summary>
    public static ProofChecker Of(Situation situation, Answer answer)
    {
        var checker = new ProofChecker(situation);
        checker.Check(answer);
        return checker;
    }

    private void Check(Answer answer)
    {
        var at = answer.Moment;
        _asked = answer.Question switch { WhetherHolds q => [q.Condition], SinceWhen q => [q.Condition], Which q => Each(q).Select(e => e.Condition), _ => [] };
        var premises = new Premises([.. answer.Because.Concat(answer.Besides).Select(Check)]);
        ExpectGrounds(answer);
        var verdict = answer.Question switch
        {
            WhetherBound when !situation.Library.MostFavouredNationClauses.IsEmpty && _witness.Any is null => Believe(answer),
            WhetherBound q => Entailed(q, answer, premises, at),
            WhetherHolds { Condition: Holds { Relation.IsSingleValued: true } atom } when Values(premises, atom) > 1 => Verdict.Conflict,
            WhetherHolds q => Entailed(premises.Of(q.Condition, at)),
            Which when !situation.Library.MostFavouredNationClauses.IsEmpty && _witness.Any is null => Believe(answer),
            Which q => Entailed(q, answer, premises, at),
            WhatIsOwed q => Entailed(answer, [.. situation.Library.Accounts.Where(a => situation.Selection.Admits(a.Guard) && a.Debtor == q.Debtor && (q.Creditor is null || a.Creditor == q.Creditor) && (q.Account is null || a.Name == q.Account))], premises, b => b.Principal + b.Interest),
            WhatPrincipal q => Entailed(answer, [.. new[] { Law(q.Account) }.Where(a => IsOwed(a.Name))], premises, b => b.Principal),
            WhatInterest q => Entailed(answer, [.. new[] { Law(q.Account) }.Where(a => IsOwed(a.Name))], premises, b => b.Interest),
            WhenDue q => Entailed(answer, q, premises),
            ByWhen when !situation.Library.MostFavouredNationClauses.IsEmpty && _witness.Any is null => Believe(answer),
            ByWhen q => Entailed(q, answer, premises, at),
            HowMuchMay when !situation.Library.MostFavouredNationClauses.IsEmpty && _witness.Any is null => Believe(answer),
            HowMuchMay q => Entailed(q, answer, premises, at),
            SinceWhen q => Entailed(answer, q.Condition, premises, at),
            _ => throw new InvalidOperationException($"No rule answers {answer.Question.GetType().Name}."),
        };
        if (verdict != answer.Verdict)
        {
            Faults.Add($"{answer.Question} on {answer.On}: {answer.Verdict.Word()}, but the proofs show {verdict?.Word() ?? "nothing"}");
        }

        if (answer.Question is not SinceWhen && answer.Holds is { } holds && !holds.Contains(at))
        {
            Faults.Add($"{answer.Question} on {answer.On}: said of {holds}");
        }
    }

    private Verdict Believe(Answer answer)
    {
        Believed["verdict"] = Believed.GetValueOrDefault("verdict") + 1;
        return answer.Verdict;
    }

    private static Verdict? Entailed(Truth? truth) => truth switch
    {
        Truth.True => Verdict.Yes,
        Truth.False => Verdict.No,
        Truth.Unknown => Verdict.Undetermined,
        _ => null,
    };

    /// <summary>The first verdict that matches, as the design lists them.</summary>
    private Verdict? Entailed(WhetherBound question, Answer answer, Premises premises, Boundary at)
    {
        List<Norm> pro = [.. NormsOn(question.Modality, question.Act), .. question.Modality == Modality.May ? NormsOn(Modality.Must, question.Act) : []];
        List<Norm> contra = [.. Contrary(question.Modality).SelectMany(m => NormsOn(m, question.Act))];
        var (yes, no) = (Strength(pro), Strength(contra));
        var excluded = Excluding(question).Select(e => Stands(e.Norm, e.Act, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or);
        var speaking = pro.FindAll(n => IsOverridden(n, question.Act, premises, at) != Truth.True);
        var over = speaking.Select(n => premises.Norm(n, at)?.Over).ToList();
        var defeated = pro.Concat(contra).Where(n => premises.Norm(n, at)?.Binding == Truth.True && IsOverridden(n, question.Act, premises, at) == Truth.True);
        return yes is null || no is null || !defeated.All(n => premises.Findings<DefeatFinding>().Any(f => f.Defeated.Id == n.Id)) ? null
            : (yes, no) == (Truth.True, Truth.True) || (yes, no, excluded) == (Truth.True, Truth.False, Truth.True) ? Verdict.Conflict
            : yes == Truth.Unknown || no == Truth.Unknown ? Verdict.Undetermined
            : yes == Truth.True ? Verdict.Yes
            : no == Truth.True ? Verdict.No
            : speaking.Exists(n => premises.Norm(n, at)?.Proof.Finding is NormFinding { State: NormState.Suspended or NormState.Void }) ? Verdict.No
            : speaking.Exists(n => premises.Norm(n, at)?.Proof.Finding is NormFinding { State: NormState.Undetermined } && MayRest(n, at)) ? Verdict.Undetermined
            : over.Contains(null) ? null
            : over.Contains(Truth.True) ? Verdict.Ended
            : over.Contains(Truth.Unknown) ? Verdict.Undetermined
            : speaking.Count > 0 ? Verdict.NotYet
            : pro.Count + contra.Count > 0 || answer.Because.Concat(answer.Besides).Any(p => p.Finding is SilenceFinding) ? Verdict.Silent : null;

        Truth? Strength(List<Norm> norms) => norms.Select(n => Stands(n, question.Act, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or);
    }

    /// <summary>Whether a norm of which it is open in which state it is may be suspended, or void: that only the naive evaluator can tell.</summary>
    private bool MayRest(Norm norm, Boundary at) => _witness.On(at.Day, out _) is { } world && world.Norms.Find(n => NaiveWorld.Key(n) == NaiveWorld.Key(norm)) is { } its
        && world.Possible(its, at.Day).Any(s => s is NormState.Suspended or NormState.Void);

    /// <summary>Each thing that may stand for the variable, with what is asked of it.</summary>
    private IEnumerable<(Entity Thing, Condition Condition)> Each(Which question) =>
        Things(question.Variable).Select(thing => (thing, NaivePutting.In(question.Condition, e => e == question.Variable ? thing : e)));

    /// <summary>The verdict on each thing by itself, and the things of which it is so.</summary>
    private Verdict? Entailed(Which question, Answer answer, Premises premises, Boundary at)
    {
        var each = Each(question).Select(e => (e.Thing, Verdict: e.Condition switch
        {
            Bound bound => Entailed(new WhetherBound(bound.Modality, bound.Act), answer, premises, at),
            Holds { Relation.IsSingleValued: true } atom when Values(premises, atom) > 1 => Verdict.Conflict,
            var condition => Entailed(premises.Of(condition, at)),
        })).ToList();
        return each.Exists(e => e.Verdict is null) ? null
            : each.Exists(e => e.Verdict == Verdict.Conflict) ? Verdict.Conflict
            : each.Exists(e => e.Verdict == Verdict.Undetermined) ? Verdict.Undetermined
            : !each.Exists(e => e.Verdict == Verdict.Yes) ? Verdict.No
            : Equals(answer.Value, new ThingsValue([.. each.Where(e => e.Verdict == Verdict.Yes).Select(e => e.Thing)])) ? Verdict.Yes : null;
    }

    /// <summary>The duties to acts that exclude the one that is asked about.</summary>
    private IEnumerable<(Norm Norm, Act Act)> Excluding(WhetherBound question) =>
        from pair in situation.Library.Incompatibilities
        where question.Modality == Modality.Must
        from other in new[] { (Mine: pair.One, Its: pair.Other), (Mine: pair.Other, Its: pair.One) }
        where other.Mine.Covers(question.Act)
        from norm in NormsOn(Modality.Must, other.Its)
        select (norm, other.Its);

    /// <summary>How many values of what can have only one are shown.</summary>
    private static int Values(Premises premises, Holds atom) => premises.Findings<ConditionFinding>().Where(f => f.Truth == Truth.True).Select(f => f.Condition).OfType<Holds>()
        .Where(other => other.Relation == atom.Relation && other.Arguments.SkipLast(1).SequenceEqual(atom.Arguments.SkipLast(1)))
        .Select(other => other.Arguments[^1]).Distinct().Count();

    /// <summary>The sum of what is left of the accounts.</summary>
    private Verdict? Entailed(Answer answer, List<Account> accounts, Premises premises, Func<BalanceFinding, Rational?> part)
    {
        var balances = accounts.ConvertAll(a => premises.Findings<BalanceFinding>().FirstOrDefault(f => f.Ledger.Account == a && f.On == answer.On));
        if (accounts.Count == 0)
        {
            return answer.Because.Any(p => p.Finding is SilenceFinding) ? Verdict.Silent : null;
        }

        if (balances.Contains(null))
        {
            return null;
        }

        if (!balances.Exists(b => _opened[b!] == Truth.True))
        {
            return balances.Exists(b => _opened[b!] == Truth.Unknown) ? Verdict.Undetermined : Verdict.NotYet;
        }

        var sums = balances.GroupBy(b => b!.Ledger.Account.Unit).Select(g => (Unit: g.Key, Sum: g.Aggregate((Rational?)Rational.Zero, (sum, b) => sum + part(b!)))).ToList();
        if (sums.Exists(s => s.Sum is null))
        {
            return Verdict.Undetermined;
        }

        var value = new MoneyValue([.. sums.Select(s => new Amount(s.Sum!.Value, s.Unit))]);
        return !value.Equals(answer.Value) ? null
            : value.Amounts.Any(a => !a.Value.IsZero) ? Verdict.Yes
            : answer.Question is WhatIsOwed && answer.Verdict == Verdict.NotYet && accounts.Exists(a => a.Recurring is not null) ? answer.Verdict
            : Verdict.Ended;
    }

    private static Verdict? Entailed(Answer answer, WhenDue question, Premises premises)
    {
        var part = premises.Findings<PartFinding>().FirstOrDefault(f => f.Account.Name == question.Account && f.Part.Number == question.Instalment);
        return part is null ? answer.Because.Any(p => p.Finding is SilenceFinding) ? Verdict.Silent : null
            : part.Part.Due is not { } due ? Verdict.Undetermined
            : Equals(answer.Value, new DayValue(due)) ? Verdict.Yes : null;
    }

    /// <summary>Where a condition holds, the day on which it came to hold; else the first day on which it next does.</summary>
    private Verdict? Entailed(Answer answer, Condition condition, Premises premises, Boundary at)
    {
        if (condition is InterestWaived { Account: var account } && premises.Of(condition, at) == Truth.True)
        {
            return Of(Truth.False, Ways(Law(account), premises)[0].MetOn!.Value);
        }

        var moments = premises.MomentsThrough(at);
        var forward = premises.Boundaries.Where(b => b > at).Order().Prepend(at).Select(b => (At: b, Truth: premises.Of(condition, b))).ToList();
        if (forward[0].Truth == Truth.True)
        {
            var held = moments.AsEnumerable().Reverse().TakeWhile(b => premises.Of(condition, b) == Truth.True).ToList();
            return held.Count == moments.Count ? answer.Value is null ? Verdict.Yes : null
                : Of(premises.Of(condition, moments[^(held.Count + 1)]), held[^1].Day);
        }

        var next = forward.FindIndex(p => p.Truth != Truth.False);
        return next < 0 ? Verdict.No : forward[next].Truth == Truth.True ? Of(Truth.False, forward[next].At.Day) : Of(forward[next].Truth, answer.On);

        Verdict? Of(Truth? before, Day day) => before switch
        {
            Truth.False => Equals(answer.Value, new DayValue(day)) ? Verdict.Yes : null,
            Truth.Unknown => Verdict.Undetermined,
            _ => null,
        };
    }
}
