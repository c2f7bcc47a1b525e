using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>The identity of a node that nobody wrote: a group, what an act comes to, what a variable may stand for.</summary>
internal readonly record struct NodeKey(NodeKind Kind)
{
    /// <summary>The kind of norms; <see cref="Modality.Must"/> where there are none.</summary>
    public Modality Modality { get; init; }

    /// <summary>The verb's infinitive, the relation's identity, or the reading's name.</summary>
    public string Word { get; init; } = "";

    /// <summary>The object or thing; a variable for any of its sort.</summary>
    public Entity? Object { get; init; }

    /// <summary>The act in full, where verb and object are not all.</summary>
    public Act? Act { get; init; }

    /// <summary>Who has what a clause extends.</summary>
    public Entity? Party { get; init; }

    /// <summary>Who granted it.</summary>
    public Entity? Grantor { get; init; }

    /// <summary>The number of the norm or instrument among those of the library.</summary>
    public int Number { get; init; }

    /// <summary>The acts of a verb on an object.</summary>
    public static NodeKey Deeds(string verb, Entity? on) => new(NodeKind.Deeds) { Word = verb, Object = Anything(on) };

    /// <summary>The exercises of a power by an act; of one that names no agent, by anyone.</summary>
    public static NodeKey Exercises(Act act) => new(NodeKind.Exercises)
    {
        Word = act.Verb.Infinitive,
        Object = Anything(act.Object),
        Party = act.Agent is { IsVariable: true } ? null : act.Agent,
    };

    /// <summary>The norms on an act, or their breaches.</summary>
    public static NodeKey OnAct(NodeKind kind, Modality modality, Act act) =>
        new(kind) { Modality = modality, Word = act.Verb.Infinitive, Object = Anything(act.Object), Act = act };

    /// <summary>The norms on acts of a verb on an object.</summary>
    public static NodeKey OnObject(Modality modality, Act act) =>
        new(NodeKind.NormsOnObject) { Modality = modality, Word = act.Verb.Infinitive, Object = Anything(act.Object) };

    /// <summary>One name for all variables of a sort; any other entity as it is.</summary>
    public static Entity? Anything(Entity? entity) => entity is { IsVariable: true } ? Entity.Variable("", entity.Sort) : entity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Modality, Number, string.GetHashCode(Word, StringComparison.Ordinal), Object, Act?.Agent, Party, Grantor);
}
