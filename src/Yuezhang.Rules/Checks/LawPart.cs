using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>A condition of a part of a law, and the reading on which it is law; null for all.</summary>
internal readonly record struct GuardedCondition(Condition Condition, Guard? Guard);

/// <summary>A term of a part of a law, and the reading on which it is law; null for all.</summary>
internal readonly record struct GuardedTerm(Term Term, Guard? Guard);

/// <summary>One thing written in a law, as the checks see it: its acts, conditions and terms, whatever it is.</summary>
internal sealed class LawPart
{
    private bool? _hasVariables;

    /// <summary>What is written.</summary>
    public required object Written { get; init; }

    /// <summary>The instrument by whose convention its terms are counted; null where it has none.</summary>
    public Entity? Instrument { get; init; }

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>The acts that it is about.</summary>
    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>Its conditions, the starts of its terms among them.</summary>
    public ImmutableArray<GuardedCondition> Conditions { get; init; } = [];

    /// <summary>Its terms.</summary>
    public ImmutableArray<GuardedTerm> Terms { get; init; } = [];

    /// <summary>What it is about besides: parties, things.</summary>
    public ImmutableArray<Entity> Named { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public Citation At => Wording.At(Written);

    /// <summary>Its conditions with all of which they are made. Only for what <see cref="NestingCheck"/> has passed.</summary>
    public IReadOnlyList<GuardedCondition> Spoken => field ??= Spell();

    /// <summary>Whether it speaks of anything that may be one thing or another.</summary>
    public bool HasVariables => _hasVariables ??= Acts.Any(ConditionParts.SpeaksOfVariables) || Named.Any(e => e.IsVariable)
        || Spoken.Any(c => c.Condition.SpeaksOfVariables()) || Written is Rule { Head.Arguments: var arguments } && arguments.Any(a => a.IsVariable);

    /// <summary>All parts of a library that can have faults of their own.</summary>
    public static IEnumerable<LawPart> All(Library library) =>
    [
        .. library.Norms.Select(Of),
        .. library.Accounts.Select(Of),
        .. library.Instruments.Select(Of),
        .. library.Instruments.SelectMany(i => i.Commitments.Select(c => Of(i, c))),
        .. library.Instruments.SelectMany(i => i.Suspensions.Select(s => Of(i, s))),
        .. library.Rules.Select(Of),
        .. library.Transfers.Select(Of),
        .. library.CountsAs.Select(Of),
        .. library.MostFavouredNationClauses.Select(Of),
    ];

    private IReadOnlyList<GuardedCondition> Spell()
    {
        if (Conditions.All(c => c.Condition.Operands().IsEmpty))
        {
            return Conditions;
        }

        var spoken = Conditions.ToList();
        for (var i = 0; i < spoken.Count; i++)
        {
            foreach (var operand in spoken[i].Condition.Operands())
            {
                spoken.Add(new GuardedCondition(operand, spoken[i].Guard));
            }
        }

        return spoken;
    }

    private static LawPart Of(Norm norm) => new()
    {
        Written = norm,
        Instrument = norm.Instrument,
        Guard = norm.Guard,
        Acts = [norm.Act],
        Conditions =
        [
            .. norm.Once.Items.Select(One), .. norm.Until.Items.Select(One), .. norm.While.Items.Select(One), .. norm.Suspended.Items.Select(One),
            .. norm.Waived.Items.Select(One), .. norm.Discharged.Items.Select(One),
            .. Said(norm.AppliesFrom, norm.Performance, norm.Maintains, norm.Within?.Start, norm.VoidIf?.Condition, norm.VoidIf?.Within?.Start, norm.InReturnFor),
        ],
        Terms = Said(norm.Within, norm.VoidIf?.Within),
        Named = norm.Counterparty is { } counterparty ? [counterparty] : [],
    };

    private static LawPart Of(Account account)
    {
        ImmutableArray<GuardedTerm> terms =
        [
            .. account.Instalments.Select(i => new GuardedTerm(i.Due, null)),
            .. Said(account.Recurring?.Every, account.Waiver?.Within),
            .. account.Interest?.Payable.Items.Select(p => new GuardedTerm(p.Value, p.Guard)) ?? [],
        ];
        return new LawPart
        {
            Written = account,
            Instrument = account.Instrument,
            Conditions = [.. terms.Select(t => new GuardedCondition(t.Term.Start, t.Guard)), .. Said(account.Recurring?.While, account.AppliesFrom)],
            Terms = terms,
        };
    }

    private static LawPart Of(Instrument instrument) => new()
    {
        Written = instrument,
        Instrument = instrument.Name,
        Conditions = [.. Said(instrument.Force), .. instrument.Until.Items.Select(One)],
    };

    private static LawPart Of(Instrument instrument, Commitment commitment) => new()
    {
        Written = commitment,
        Instrument = instrument.Name,
        Conditions = [.. commitment.Once.Items.Select(One), .. commitment.Until.Items.Select(One)],
    };

    private static LawPart Of(Instrument instrument, Suspension suspension) => new()
    {
        Written = suspension,
        Instrument = instrument.Name,
        Conditions = Said(suspension.While),
    };

    private static LawPart Of(Rule rule) => new()
    {
        Written = rule,
        Instrument = rule.Instrument,
        Guard = rule.Guard,
        Conditions = Said(rule.Body),
    };

    private static LawPart Of(Transfer transfer) => new()
    {
        Written = transfer,
        Instrument = transfer.Instrument,
        Guard = transfer.Guard,
        Conditions = [.. transfer.Once.Items.Select(One)],
        Named = [transfer.Thing, transfer.From, transfer.To],
    };

    private static LawPart Of(CountsAs counts) => new()
    {
        Written = counts,
        Instrument = counts.Instrument,
        Guard = counts.Guard,
        Acts = [counts.Done, counts.Counts],
        Conditions = [.. counts.While.Items.Select(One)],
    };

    private static LawPart Of(MostFavouredNationClause clause) => new()
    {
        Written = clause,
        Instrument = clause.Instrument,
        Guard = clause.Guard,
        Conditions = [.. clause.Once.Items.Select(One), .. clause.Until.Items.Select(One), .. clause.While.Items.Select(One)],
    };

    private static GuardedCondition One(Alternative<Condition> alternative) => new(alternative.Value, alternative.Guard);

    private static ImmutableArray<GuardedCondition> Said(params ReadOnlySpan<Condition?> conditions)
    {
        var said = ImmutableArray.CreateBuilder<GuardedCondition>();
        foreach (var condition in conditions)
        {
            if (condition is not null)
            {
                said.Add(new GuardedCondition(condition, null));
            }
        }

        return said.DrainToImmutable();
    }

    private static ImmutableArray<GuardedTerm> Said(params ReadOnlySpan<Term?> terms)
    {
        var said = ImmutableArray.CreateBuilder<GuardedTerm>();
        foreach (var term in terms)
        {
            if (term is not null)
            {
                said.Add(new GuardedTerm(term, null));
            }
        }

        return said.DrainToImmutable();
    }
}
