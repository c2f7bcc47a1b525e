using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// What rules conclude: from nothing but the record, every rule is applied in every way, again and again, until nothing more follows.
/// What a rule denies, or counts, or asks of a norm, it reads as it stands.
/// </summary>
internal sealed class NaiveRelations(NaiveWorld world)
{
    private readonly List<(Rule Rule, Holds Head, Condition Body)> _rules =
    [
        .. from rule in world.Situation.Library.Rules
           where world.Choice.IsLaw(rule.Guard)
           from put in NaivePutting.Ways(NaivePutting.Variables(rule.Head).Concat(NaivePutting.Variables(rule.Body)), world.Situation.Library)
           select (rule, (Holds)NaivePutting.In(rule.Head, put), NaivePutting.In(rule.Body, put)),
    ];

    public Truth[] Of(Holds atom) => Settled().ByName.TryGetValue(Name(atom), out var truths) ? truths.Days : Stated(atom);

    public void Ask() => Settled();

    private NaiveMany<Truth> Settled() => world.Find("relations", Unknown(), () => new Fixpoint(this).Reach());

    private NaiveMany<Truth> Unknown() =>
        new(_rules.Select(r => Name(r.Head)).Distinct().ToDictionary(name => name, _ => NaiveWorld.Daily(world.Each(_ => Truth.Unknown))));

    // what holds whatever the rules say
    private Truth[] Stated(Holds atom) => world.Each(i => NaiveTruth.AnyOf(world.Situation.Record.Facts
        .Where(f => f.Relation == atom.Relation && f.Arguments.SequenceEqual(atom.Arguments) && (f.From is null || f.From <= world.Events.Known))
        .Select(f => Stated(f, world.Days[i])).Append(atom.Relation.IsComplete ? Truth.False : Truth.Unknown)));

    // what had not ended by the known day may end after it
    private Truth Stated(RecordedFact fact, Day on) =>
        on < fact.From ? Truth.False
        : on > world.Events.Known && !(fact.Until <= world.Events.Known.Next) ? Truth.Unknown
        : on < fact.Until || fact.Until is null ? Truth.True
        : Truth.False;

    private static string Name(Holds atom) => $"{atom.Relation.Id}({string.Join(", ", atom.Arguments.Select(a => a.Id))})";

    /// <summary>The relations as far as they have been worked out.</summary>
    public sealed class Fixpoint(NaiveRelations of)
    {
        private readonly Dictionary<string, Truth[]> _soFar = [];

        public Truth[] Of(Holds atom) => _soFar.GetValueOrDefault(Name(atom)) ?? of.Stated(atom);

        public NaiveMany<Truth> Reach()
        {
            foreach (var (_, head, _) in of._rules)
            {
                _soFar[Name(head)] = of.Stated(head);
            }

            for (var again = true; again;)
            {
                again = false;
                foreach (var (rule, head, body) in of._rules)
                {
                    var follows = of.World.Of(body, this);
                    var law = rule.Instrument is { } instrument ? of.World.Force.Of(instrument) : null;
                    var more = _soFar[Name(head)].Or(law is null ? follows : follows.And(law));
                    again |= !more.SequenceEqual(_soFar[Name(head)]);
                    _soFar[Name(head)] = more;
                }
            }

            return new(_soFar.ToDictionary(v => v.Key, v => NaiveWorld.Daily(v.Value)));
        }
    }

    private NaiveWorld World => world;
}
