using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Rules.Evaluation;

/// <summary>What a model under a scenario can take over from the model before it: all that does not wait for anything that the scenario changes.</summary>
internal sealed class Baseline
{
    private readonly Model _before;
    private readonly Network _network;
    private readonly HashSet<EventKey> _keys;
    private readonly IReadOnlySet<int> _changed;

    public Baseline(Model before, Revision revision)
    {
        _before = before;
        _network = Network.Of(before.Situation.Library);
        _keys = revision.Keys.ToHashSet();
        _changed = _network.ReadersOf(_keys);
    }

    /// <summary>The model before, if a condition is there as it is here; else null.</summary>
    public Model? Same(Condition condition) =>
        condition is not (Not or AllOf or AnyOf) && !LooksAtChange(condition) && _network.ReadsOf(condition).All(n => !_changed.Contains(n)) ? _before : null;

    /// <summary>The same for a norm. What a clause extends is worked out anew: it rests on clauses besides the grant.</summary>
    public Model? Same(Norm norm) => norm.Imported is null && Same(_network.NodeOf(norm)) ? _before : null;

    /// <summary>The same for the state of an account.</summary>
    public Model? SameLedger(Entity account) => _network.NodesOfAccount(account) is { Count: > 0 } versions && versions.All(n => Same(n)) ? _before : null;

    /// <summary>The same for the force of an instrument.</summary>
    public Model? SameForce(Entity instrument) => Same(_network.NodeOfInstrument(instrument)) ? _before : null;

    /// <summary>Whether a condition itself looks at a kind of event that changes: a question may, of which the law knows nothing.</summary>
    private bool LooksAtChange(Condition condition) => condition switch
    {
        Happened c => IsChanged(c.Act),
        Lasts c => IsChanged(c.Act) || IsChanged(c.Act with { Verb = _before.Situation.Library.Verb(c.Act.Verb.LastsUntil!) }),
        Times c => IsChanged(c.Act),
        Totals c => IsChanged(c.Act),
        Exercised c => IsChanged(c.Act),
        _ => Variables.Operands(condition).Any(LooksAtChange),
    };

    private bool IsChanged(Act act) => _keys.Contains(EventKey.Act(act));

    private bool Same(int? node) => node is { } known && !_changed.Contains(known);
}
