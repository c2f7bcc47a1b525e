namespace Yuezhang.Rules.Program;

/// <summary>What of one party answers to what of another: its subjects to the other's subjects, its consul to the other's consul.</summary>
internal static class Counterparts
{
    /// <summary>Who has what a norm grants: its bearer, or the party whose the bearer is.</summary>
    public static Entity? HolderOf(Norm norm) => HolderOf(norm.Act.Agent);

    /// <inheritdoc cref="HolderOf(Norm)"/>
    public static Entity? HolderOf(Entity? agent) => agent is { Sort: not Sort.Party, Bearer: { } whose } ? whose : agent;

    /// <summary>Whether two are of one kind, each of its bearer.</summary>
    public static bool AreAlike(Entity one, Entity other) => one.Sort == other.Sort && one is { Bearer: not null, Kind: { } kind } && other.Bearer is not null && kind == other.Kind;

    /// <summary>An act as another does it: what is the one's reads as the other's of the same kind; null where the other has nothing of the kind, or more than one.</summary>
    /// <param name="act">The act.</param>
    /// <param name="holder">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="library">All that there is.</param>
    /// <param name="without">What of the one has no counterpart; null where all has.</param>
    public static Act? Carried(Act act, Entity holder, Entity other, Library library, out Entity? without)
    {
        Entity? lacking = null;
        var carried = act with
        {
            Agent = act.Agent == holder ? other : Of(act.Agent),
            Object = Of(act.Object),
            Counterparty = Of(act.Counterparty),
            Beneficiary = Of(act.Beneficiary),
            Place = Of(act.Place),
        };
        without = lacking;
        return lacking is null ? carried : null;

        Entity? Of(Entity? entity)
        {
            if (entity?.Bearer is null || entity.Bearer != holder)
            {
                return entity;
            }

            if (Answering(entity, other, library).Take(2).ToList() is [var only])
            {
                return only;
            }

            lacking ??= entity;
            return null;
        }
    }

    /// <summary>Every act of the one that reads as a given act when the other does it: the inverse of <see cref="Carried"/>. What the act leaves open stays open.</summary>
    /// <param name="act">The act as the other does it.</param>
    /// <param name="holder">The one.</param>
    /// <param name="other">The other, who does it, or whose the one is that does it; where nobody is named, anyone.</param>
    /// <param name="library">All that there is.</param>
    public static IEnumerable<Act> Sources(Act act, Entity holder, Entity other, Library library)
    {
        return from agent in act.Agent == other ? [holder] : act.Agent is { } doing ? Theirs(doing) : [null]
               from thing in Of(act.Object)
               from counterparty in Of(act.Counterparty)
               from beneficiary in Of(act.Beneficiary)
               from place in Of(act.Place)
               select act with { Agent = agent, Object = thing, Counterparty = counterparty, Beneficiary = beneficiary, Place = place };

        // what is the one's never stays as it is; what is the other's may be the other's in the grant as well
        IEnumerable<Entity?> Of(Entity? entity) => entity is null ? [null] : entity.Bearer == holder ? [] : Theirs(entity).Prepend(entity);

        IEnumerable<Entity?> Theirs(Entity entity) =>
            entity.Bearer == other && Answering(entity, other, library).Take(2).Count() == 1 ? Answering(entity, holder, library) : [];
    }

    /// <summary>What a party has of the kind of a thing.</summary>
    private static IEnumerable<Entity> Answering(Entity thing, Entity party, Library library) => library.Entities.Where(e => e.Bearer == party && AreAlike(thing, e));
}
