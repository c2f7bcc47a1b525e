using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Which day is the last of a term, and whether it is over.</summary>
public sealed partial class Explainer
{
    /// <summary>
    /// Why a norm is in the state it is in, for one who asks by when: whatever that state, it tells the last day of the term, how it is counted, and from what; of a day
    /// that is not known, what leaves it open.
    /// </summary>
    internal Proof ExplainTerm(Norm norm, Boundary at)
    {
        var proof = Explain(norm, at);
        return norm.Within is not { } term ? proof
            : (proof with { Because = [.. proof.Because.Where(p => p.Finding is not TermFinding), .. TermSteps(term, norm.Instrument, at)] }).And(() => proof.Besides);
    }

    private ImmutableArray<Proof> TermSteps(Term term, Entity instrument, Boundary at)
    {
        var day = model.LastDaysOf(term, instrument)?.Only;
        ImmutableArray<Proof> start = term.EndsOn is not null ? []
            : [.. ExplainAll(term.Start, day is null && Open(term.Start, at) is { } open ? open : Begun(term.Start, at)), .. CountingOf(instrument, at)];
        return day is { } last ? [LastDay(term, last, at) with { Because = start }] : start;
    }

    /// <summary>The last moment so far at which it was not known whether a condition holds; null where that was always known.</summary>
    private Boundary? Open(Condition condition, Boundary at) =>
        Looked(condition, Truth.Unknown, at).Cast<Boundary?>().FirstOrDefault(m => model.TruthOf(condition)[m!.Value] == Truth.Unknown);

    /// <summary>The moment as of which it is told that a term has begun, or has not yet.</summary>
    private Boundary Begun(Condition start, Boundary at) => Met(start, Kleene.Ever(model.TruthOf(start)), at);

    /// <summary>The last day of a term, where it is known, and what has begun it, or has not yet.</summary>
    private ImmutableArray<Proof> TermReasons(RunOut over, Boundary at)
    {
        var told = model.LastDaysOf(over.Term, over.Instrument)?.Only is { } last ? ImmutableArray.Create(LastDay(over.Term, last, at)) : [];
        return over.Term is { EndsOn: null, Start: var start }
            ? [.. told, .. ExplainAll(start, Begun(start, at))]
            : told;
    }

    private IEnumerable<Proof> TermBesides(NormLife life, Term term, Boundary at)
    {
        var told = new List<Proof>();
        AddTerm(told, life, at);
        return told.Concat(TermBesides(term, life.Norm.Instrument, at));
    }

    /// <summary>How a term is counted, and when it began to run; of one whose last day the text names, neither.</summary>
    private IEnumerable<Proof> TermBesides(Term term, Entity instrument, Boundary at) => term.EndsOn is not null ? [] : CountingOf(instrument, at).Concat(StartOf(term, at));

    /// <summary>The readings that decide how an instrument counts its periods.</summary>
    private IEnumerable<Proof> CountingOf(Entity instrument, Boundary at) =>
        (model.Situation.Library.Instrument(instrument)?.Counting.Under(model.Situation.Selection)?.Guards ?? []).SelectMany(g => ReadingOf(g, at));

    /// <summary>When a term began to run, or may have.</summary>
    private IEnumerable<Proof> StartOf(Term term, Boundary at) =>
        term.Anchor is { } act ? Covered(act).Select(d => Event(d, at)) : History(term.Start, at);

    /// <summary>The term of a norm, counted by the convention that is law on the readings taken.</summary>
    private static void AddTerm(List<Proof> told, NormLife life, Boundary at)
    {
        if (life is { Norm.Within: { } term, LastDay: { } day })
        {
            told.Add(LastDay(term, day, at));
        }
    }

    private static Proof LastDay(Term term, Day last, Boundary at) => new(new TermFinding(term, last), term.At, at, Interval.Always, []);
}
