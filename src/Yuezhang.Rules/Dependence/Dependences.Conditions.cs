using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <content>What conditions look at.</content>
internal sealed partial class Dependences
{
    /// <summary>From this many parts of one condition on, a part that stands in it several times is looked at once only.</summary>
    private const int ManyParts = 256;

    private Stack<(Condition Part, Wait How)>? _stack = new();

    /// <summary>What a condition waits for; whatever its depth, with a stack of its own.</summary>
    public void Read(Condition condition, Wait how, Guard? guard, IWaiting waiting)
    {
        if (!IsMadeOfOthers(condition))
        {
            Leaf(condition, how, guard, waiting);
            return;
        }

        var parts = Interlocked.Exchange(ref _stack, null) ?? new Stack<(Condition Part, Wait How)>();
        HashSet<(Condition, Wait)>? seen = null;
        parts.Push((condition, how));
        for (var count = 1; parts.TryPop(out var next); count++)
        {
            if (count > ManyParts && IsMadeOfOthers(next.Part) && !(seen ??= new(Twice.Same)).Add(next))
            {
                continue;
            }

            var (part, wait) = next;
            switch (part)
            {
                case AllOf all: Push(all.Operands, wait); break;
                case AnyOf any: Push(any.Operands, wait); break;
                case Not not: parts.Push((not.Operand, wait | Wait.Contrary)); break;
                case AtLeast least: parts.Push((least.Operand, wait | Wait.Contrary)); break;
                case Ever ever: parts.Push((ever.Operand, wait)); break;
                case Always always: parts.Push((always.Operand, wait)); break;
                case Since since:
                    parts.Push((since.From, wait));
                    parts.Push((since.Operand, wait));
                    break;
                case WithinLast within:
                    Counting(within.Instrument, waiting);
                    parts.Push((within.Operand, wait));
                    break;
                case Throughout throughout:
                    Counting(throughout.Instrument, waiting);
                    parts.Push((throughout.Operand, wait));
                    break;
                case Delayed delayed:
                    Counting(delayed.Instrument, waiting);
                    parts.Push((delayed.Operand, wait | (IsADay(_library, delayed.Period, delayed.Instrument) ? Wait.Delayed : Wait.DelayOfNoDay)));
                    break;
                case RunOut over:
                    Counting(over.Term, over.Instrument, waiting);
                    parts.Push((over.Term.Start, wait | Wait.Contrary));
                    break;
                case InWindow window:
                    Counting(window.Instrument, waiting);
                    parts.Push((window.Anchor, wait | Wait.Contrary));
                    break;
                default: Leaf(part, wait, guard, waiting); break;
            }
        }

        _stack = parts;

        // The first operand is looked at first: cycles are told in the order of the text.
        void Push(ImmutableArray<Condition> operands, Wait wait)
        {
            for (var i = operands.Length - 1; i >= 0; i--)
            {
                parts.Push((operands[i], wait));
            }
        }
    }

    private static bool IsMadeOfOthers(Condition condition) =>
        condition is AllOf or AnyOf or Not or AtLeast or Ever or Always or Since or WithinLast or Throughout or Delayed or RunOut or InWindow;

    private void Read(Alternatives<Condition> alternatives, Wait how, IWaiting waiting)
    {
        foreach (var alternative in alternatives.Items)
        {
            Chosen(alternative.Guard, waiting);
            Read(alternative.Value, how, alternative.Guard, waiting);
        }
    }

    private void Read(Term term, Entity instrument, Wait how, Guard? guard, IWaiting waiting)
    {
        Counting(term, instrument, waiting);
        Read(term.Start, how, guard, waiting);
    }

    private void Leaf(Condition part, Wait how, Guard? guard, IWaiting waiting)
    {
        switch (part)
        {
            case Happened { Act: var act }: Deeds(act.Verb.Infinitive, act.Object, how, guard, waiting); break;
            case Lasts { Act: var act }: Lasting(act, how, guard, waiting); break;
            case Times { Act: var act }: Deeds(act.Verb.Infinitive, act.Object, how | Wait.Contrary, guard, waiting); break;
            case Totals { Act: var act }: Deeds(act.Verb.Infinitive, act.Object, how | Wait.Contrary, guard, waiting); break;
            case Exercised { Act: var act }:
                waiting.On(NodeKey.Exercises(act), how, guard);
                break;
            case Bound bound: waiting.On(NodeKey.OnAct(NodeKind.NormsOnAct, bound.Modality, bound.Act), how, guard); break;
            case Breached breached: waiting.On(NodeKey.OnAct(NodeKind.BreachesOnAct, breached.Modality, breached.Act), how, guard); break;
            case InForce inForce: Force(inForce.Instrument, how, guard, waiting); break;
            case InForceBetween between: Force(between.Instrument, between.One, between.Other, how, guard, waiting); break;
            case Holds holds: waiting.On(new NodeKey(NodeKind.Relation) { Word = holds.Relation.Id }, how, guard); break;
            case HeldBy held: waiting.On(new NodeKey(NodeKind.Holder) { Object = NodeKey.Anything(held.Thing) }, how, guard); break;
            case InstalmentPaid paid: Books(paid.Account, how, guard, waiting); break;
            case InstalmentOverdue overdue: Books(overdue.Account, how, guard, waiting); break;
            case Settled settled: Books(settled.Account, how, guard, waiting); break;
            case InterestWaived waived: Books(waived.Account, how, guard, waiting); break;
        }
    }

    private static void Deeds(string verb, Entity? on, Wait how, Guard? guard, IWaiting waiting) => waiting.On(NodeKey.Deeds(verb, on), how, guard);

    /// <summary>A lasting act, and what ends it.</summary>
    private static void Lasting(Act act, Wait how, Guard? guard, IWaiting waiting)
    {
        Deeds(act.Verb.Infinitive, act.Object, how, guard, waiting);
        if (act.Verb.LastsUntil is { } ending)
        {
            Deeds(ending, act.Object, how | Wait.Contrary, guard, waiting);
        }
    }

    private void Books(Entity account, Wait how, Guard? guard, IWaiting waiting)
    {
        if (account.IsVariable)
        {
            waiting.On(new NodeKey(NodeKind.AnyAccount), how, guard);
        }

        foreach (var number in AccountNumbers(account))
        {
            waiting.On(number, how, guard);
        }
    }

    private void Force(Entity instrument, Wait how, Guard? guard, IWaiting waiting)
    {
        if (instrument.IsVariable)
        {
            waiting.On(new NodeKey(NodeKind.AnyInstrument), how, guard);
        }
        else if (InstrumentNumber(instrument) is { } number)
        {
            waiting.On(number, how, guard);
        }
    }

    /// <summary>The force between two parties; one that is not named, or a variable, stands for whoever is bound.</summary>
    private void Force(Entity instrument, Entity? one, Entity? other, Wait how, Guard? guard, IWaiting waiting)
    {
        Force(instrument, how, guard, waiting);
        if (instrument.IsVariable)
        {
            waiting.On(new NodeKey(NodeKind.AnyMembership), how, guard);
            return;
        }

        if (InstrumentNumber(instrument) is not { } number || _library.Instruments[number - FirstInstrument] is { Commitments.IsEmpty: true, Suspensions.IsEmpty: true })
        {
            return;
        }

        number -= FirstInstrument;
        if (one is null or { IsVariable: true } || other is null or { IsVariable: true })
        {
            waiting.On(new NodeKey(NodeKind.Membership) { Number = number }, how, guard);
            return;
        }

        foreach (var party in (ReadOnlySpan<Entity>)[one, other])
        {
            if (_commitments.TryGetValue((number, party), out var commitment))
            {
                waiting.On(commitment, how, guard);
            }
        }

        if (_suspensions.TryGetValue((number, one, other), out var suspensions))
        {
            foreach (var suspension in suspensions)
            {
                waiting.On(suspension, how | Wait.Contrary, guard);
            }
        }
    }

    /// <summary>The choice on which a way of putting it is law.</summary>
    private static void Chosen(Guard? guard, IWaiting waiting)
    {
        if (guard is not null)
        {
            waiting.On(new NodeKey(NodeKind.Reading) { Word = guard.Reading }, Wait.Contrary, null);
        }
    }

    /// <summary>The readings of how a term is counted; none where the text names its last day.</summary>
    private void Counting(Term term, Entity instrument, IWaiting waiting)
    {
        if (term.EndsOn is null)
        {
            Counting(instrument, waiting);
        }
    }

    /// <summary>The readings of how an instrument counts.</summary>
    private void Counting(Entity instrument, IWaiting waiting)
    {
        foreach (var guard in (_library.Instrument(instrument)?.Counting.Points ?? []).SelectMany(ways => ways))
        {
            Chosen(guard, waiting);
        }
    }

    /// <summary>The same part, waited for in the same way.</summary>
    private sealed class Twice : IEqualityComparer<(Condition Part, Wait How)>
    {
        public static Twice Same { get; } = new();

        public bool Equals((Condition Part, Wait How) x, (Condition Part, Wait How) y) => ReferenceEquals(x.Part, y.Part) && x.How == y.How;

        public int GetHashCode((Condition Part, Wait How) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Part), obj.How);
    }
}
