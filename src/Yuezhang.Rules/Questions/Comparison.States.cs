using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <content>Who holds what, and the states that rules conclude.</content>
public sealed partial class Comparison
{
    /// <summary>The things that transfers pass on, where others hold them.</summary>
    private IEnumerable<Difference> Holdings() =>
        from transfers in _before.Situation.Library.Transfers.GroupBy(t => t.Thing)
        let thing = transfers.Key
        from span in Spans(_before.HoldersOf(thing), _after.HoldersOf(thing))
        let holder = span.Value.A.Possible.Concat(span.Value.B.Possible).FirstOrDefault(party => span.Value.A.Has(party) != span.Value.B.Has(party))
        let words = (Was: Word(span.Value.A), Would: Word(span.Value.B))
        where words.Was != words.Would
        let point = Point(span.Interval)
        let at = (transfers.FirstOrDefault(t => _before.EffectOf(t)[point] != _after.EffectOf(t)[point]) ?? transfers.First()).At
        select new Difference(
            "holder", $"holder of {thing}", at, span.Interval, words.Was, words.Would, holder is null ? [] : [.. _causes.Of(new HeldBy(thing, holder, at), point)]);

    /// <summary>What rules conclude, where it is otherwise; what the record alone states is the same on both sides.</summary>
    private IEnumerable<Difference> States() =>
        from relation in _before.Situation.Library.Rules.Select(r => r.Head.Relation).Distinct()
        from atom in _before.Relations.All(relation).Concat(_after.Relations.All(relation)).DistinctBy(atom => string.Join('\n', atom.Arguments.Select(a => a.Id)))
        from span in Spans(_before.TruthOf(atom), _after.TruthOf(atom))
        let point = Point(span.Interval)
        select new Difference(
            "state", English.Condition(atom), Concluded(atom, point), span.Interval, Word(span.Value.A), Word(span.Value.B), [.. _causes.Of(atom, point)]);

    /// <summary>Where the rule stands that concludes a state on the one side or the other.</summary>
    private Citation Concluded(Holds atom, Boundary at) => (_before.Relations.Why(atom, at) ?? _after.Relations.Why(atom, at))?.Rule.At ?? atom.At;

    private static string Word(Holders holders) => holders.IsOpen ? $"not known{(holders.NotOpen.IsEmpty ? "" : $", not {string.Join(" or ", holders.NotOpen)}")}" : string.Join(" or ", holders.Possible);
}
