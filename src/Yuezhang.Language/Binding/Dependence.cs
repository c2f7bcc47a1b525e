using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>One rule that another waits for, and the choice of a reading on which it does so (null for all).</summary>
internal readonly record struct Dependence(object On, Guard? Guard);

/// <summary>The norms that a condition of the form "Japan must evacuate Weihaiwei" looks at.</summary>
internal sealed record NormsOnAct(Bound Bound);

/// <summary>
/// What each norm, account and instrument of a library waits for. A recorded event is waited for by nobody's leave: it ends every chain.
/// </summary>
internal sealed class Dependences
{
    private readonly Library _library;
    private readonly ILookup<(Modality, Verb, Entity?), Norm> _norms;
    private readonly Dictionary<Entity, Account> _accounts;
    private readonly Dictionary<(Modality, Act), NormsOnAct> _groups = [];

    public Dependences(Library library)
    {
        _library = library;
        _norms = library.AllNorms.ToLookup(n => (n.Modality, n.Act.Verb, n.Act.Object));
        _accounts = library.Accounts.ToDictionary(a => a.Name);
    }

    /// <summary>All norms, accounts and instruments; what they wait for leads to the rest.</summary>
    public IEnumerable<object> Rules => _norms.SelectMany(n => n).Concat<object>(_library.Accounts).Concat(_library.Instruments);

    /// <summary>What a rule waits for.</summary>
    public IEnumerable<Dependence> Of(object rule) => rule switch
    {
        Norm norm => Of(norm),
        Account account => Of(account),
        Instrument { Force: { } force } => Of(force, null),
        NormsOnAct { Bound: var bound } => _norms[(bound.Modality, bound.Act.Verb, bound.Act.Object)]
            .Where(n => n.Act.Covers(bound.Act)).Select(n => new Dependence(n, null)),
        _ => [],
    };

    private IEnumerable<Dependence> Of(Norm norm)
    {
        var conditions = norm.Once.Items.Concat(norm.Until.Items).Concat(norm.While.Items).SelectMany(a => Of(a.Value, a.Guard));
        var performance = norm.Performance is { } performed ? Of(performed, null) : [];
        return conditions.Concat(performance).Concat(Instrument(norm.Instrument, norm.Guard));
    }

    private IEnumerable<Dependence> Of(Account account) =>
        (account.Recurring is { } recurring ? Of(recurring.While, null) : []).Concat(Instrument(account.Instrument, null));

    private IEnumerable<Dependence> Of(Condition condition, Guard? guard) => condition switch
    {
        Bound bound => [new Dependence(Group(bound), guard)],
        InForce inForce => Instrument(inForce.Instrument, guard),
        Settled settled => Account(settled.Account, guard),
        InstalmentPaid paid => Account(paid.Account, guard),
        InstalmentOverdue overdue => Account(overdue.Account, guard),
        InterestWaived waived => Account(waived.Account, guard),
        Not not => Of(not.Operand, guard),
        AllOf all => all.Operands.SelectMany(o => Of(o, guard)),
        AnyOf any => any.Operands.SelectMany(o => Of(o, guard)),
        _ => [],
    };

    /// <summary>One group for all conditions on the same act: a thousand norms that look at a thousand others are two thousand turns, not a million.</summary>
    private NormsOnAct Group(Bound bound)
    {
        if (!_groups.TryGetValue((bound.Modality, bound.Act), out var group))
        {
            group = new NormsOnAct(bound);
            _groups.Add((bound.Modality, bound.Act), group);
        }

        return group;
    }

    private IEnumerable<Dependence> Instrument(Entity name, Guard? guard) =>
        _library.Instrument(name) is { } instrument ? [new Dependence(instrument, guard)] : [];

    private IEnumerable<Dependence> Account(Entity name, Guard? guard) =>
        _accounts.TryGetValue(name, out var account) ? [new Dependence(account, guard)] : [];
}
