using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Rules.Dependence;

/// <summary>What kind of entry of the record, or choice, a key is of.</summary>
internal enum EventKeyKind
{
    /// <summary>An act, by verb and object.</summary>
    Act,

    /// <summary>A payment on an account.</summary>
    Payment,

    /// <summary>A recorded relation.</summary>
    Fact,

    /// <summary>The first holder of a thing.</summary>
    FirstHolder,

    /// <summary>A choice between readings.</summary>
    Reading,
}

/// <summary>By what the law looks at the record: an act by its verb and object, a payment by its account, a fact by its relation, a first holder by the thing.</summary>
internal readonly record struct EventKey(EventKeyKind Kind, string Word, Entity? About)
{
    /// <summary>Acts of a verb on an object.</summary>
    public static EventKey Act(Act act) => new(EventKeyKind.Act, act.Verb.Infinitive, act.Object);

    /// <summary>Payments on an account.</summary>
    public static EventKey Payment(Entity account) => new(EventKeyKind.Payment, "", account);

    /// <summary>Facts of a relation.</summary>
    public static EventKey Fact(Relation relation) => new(EventKeyKind.Fact, relation.Id, null);

    /// <summary>The first holder of a thing.</summary>
    public static EventKey FirstHolder(Entity thing) => new(EventKeyKind.FirstHolder, "", thing);

    /// <summary>The choice taken of a reading.</summary>
    public static EventKey Reading(string name) => new(EventKeyKind.Reading, name, null);

    /// <summary>The keys of one event: its act, and for a payment its account.</summary>
    public static IEnumerable<EventKey> Of(Occurrence occurrence) =>
        occurrence.Payment is { } payment ? [Act(occurrence.Act), Payment(payment.Account)] : [Act(occurrence.Act)];
}
