using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <content>What norms on an act come to: which stand, which are overridden, which are exercised.</content>
internal sealed partial class Dependences
{
    private readonly HashSet<(Entity Instrument, string Article)> _notwithstood;
    private readonly HashSet<Entity> _lower;
    private readonly HashSet<(Entity Higher, Entity Lower)> _higher;

    /// <summary>The kinds of norm that can override one of this kind.</summary>
    internal static ImmutableArray<Modality> Contrary(Modality modality) => modality switch
    {
        Modality.Must => [Modality.MustNot, Modality.NeedNot],
        Modality.MustNot => [Modality.May, Modality.Must],
        Modality.May => [Modality.MustNot],
        Modality.NeedNot => [Modality.Must],
        Modality.Can => [Modality.Cannot],
        _ => [Modality.Can],
    };

    private static (HashSet<(Entity, string)> Notwithstood, HashSet<Entity> Lower, HashSet<(Entity, Entity)> Higher) Precedences(Library library) => (
        [.. library.Norms.SelectMany(n => n.Notwithstanding.Select(article => (n.Instrument, article)))],
        [.. library.Precedences.Select(p => p.Lower)],
        [.. library.Precedences.Select(p => (p.Higher, p.Lower))]);

    private bool MayYield(Norm norm) =>
        !norm.SubjectTo.IsEmpty || _lower.Contains(norm.Instrument) || _notwithstood.Contains((norm.Instrument, norm.At.Article));

    private bool Overrides(Norm by, Norm norm) =>
        (by.Instrument == norm.Instrument && (by.Notwithstanding.Contains(norm.At.Article) || norm.SubjectTo.Contains(by.At.Article)))
        || _higher.Contains((by.Instrument, norm.Instrument));

    private void OfNormsOnAct(NodeKey key, IWaiting waiting)
    {
        var act = key.Act!;
        var candidates = _acts.Of((int)key.Modality, key.Word, act.Object, act.Agent);
        if (!Affords(candidates.Count))
        {
            waiting.On(NodeKey.OnObject(key.Modality, act), Wait.Plain, null);
        }
        else
        {
            foreach (var number in candidates)
            {
                if (!Norms[number].Act.MayCover(act))
                {
                    continue;
                }

                if (key.Kind == NodeKind.BreachesOnAct)
                {
                    waiting.On(number, Wait.Plain, null);
                }
                else
                {
                    Standing(number, waiting);
                }
            }
        }

        if (key.Kind == NodeKind.NormsOnAct)
        {
            Extensions(key.Modality, key.Word, key.Object, act.Agent, Wait.Plain, waiting);
        }
    }

    private void OfNormsOnObject(NodeKey key, IWaiting waiting)
    {
        foreach (var number in _acts.Of((int)key.Modality, key.Word, key.Object))
        {
            Standing(number, waiting);
        }
    }

    private void Standing(int number, IWaiting waiting)
    {
        if (MayYield(Norms[number]))
        {
            waiting.On(new NodeKey(NodeKind.Undefeated) { Number = number }, Wait.Plain, null);
        }
        else
        {
            waiting.On(number, Wait.Plain, null);
        }
    }

    /// <summary>A norm yields to the life of another, not to its standing: defeats never wait for each other.</summary>
    private void OfUndefeated(int number, IWaiting waiting)
    {
        var norm = Norms[number];
        waiting.On(number, Wait.Plain, null);
        foreach (var contrary in Contrary(norm.Modality))
        {
            foreach (var other in _acts.Of((int)contrary, norm.Act.Verb.Infinitive, norm.Act.Object, norm.Act.Agent))
            {
                if (Overrides(Norms[other], norm) && Norms[other].Act.MayMeet(norm.Act))
                {
                    waiting.On(other, Wait.Contrary, null);
                }
            }
        }
    }

    /// <summary>
    /// An exercise is judged by the powers and disabilities on the act as it was done, which may be narrower than the act looked for; and by what clauses
    /// extend to whoever may do it.
    /// </summary>
    private void OfExercises(NodeKey key, IWaiting waiting)
    {
        waiting.On(NodeKey.Deeds(key.Word, key.Object), Wait.Plain, null);
        foreach (var modality in (ReadOnlySpan<Modality>)[Modality.Can, Modality.Cannot])
        {
            waiting.On(new NodeKey(NodeKind.NormsOnObject) { Modality = modality, Word = key.Word, Object = key.Object }, Wait.Contrary | Wait.JudgedBefore, null);
            Extensions(modality, key.Word, key.Object, key.Party, Wait.Contrary | Wait.JudgedBefore, waiting);
        }
    }
}
