using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// A day at a glance: what is owed, what must, may and must not be done, what is in force, what falls due next.
/// Each line is a question of the kernel with its answer; nothing here concludes by itself.
/// </summary>
public sealed record DayView
{
    /// <summary>How many of what falls due next are shown; what falls due on the same day as the last of them is shown too.</summary>
    private const int NextShown = 3;

    /// <summary>The day.</summary>
    public required Day On { get; init; }

    /// <summary>What of it is looked at.</summary>
    public required Concern Concern { get; init; }

    /// <summary>What is left of each account that exists by then.</summary>
    public required ImmutableArray<(Account Account, Answer Answer)> Owed { get; init; }

    /// <summary>The norms on each act, with the verdict on the day.</summary>
    public required ImmutableArray<(Norm Norm, Answer Answer)> Norms { get; init; }

    /// <summary>The instruments, with whether they are in force.</summary>
    public required ImmutableArray<(Instrument Instrument, Answer Answer)> Instruments { get; init; }

    /// <summary>What falls due next.</summary>
    public required ImmutableArray<DueItem> NextDue { get; init; }

    /// <summary>The view of a day, of all that concerns some places or parties; null for everything.</summary>
    public static DayView Of(Inquiry inquiry, Day on, Concern? concern = null)
    {
        var library = inquiry.Situation.Library;
        var of = concern ?? Concern.All;
        return new DayView
        {
            On = on,
            Concern = of,
            Owed = [.. library.Accounts.Where(a => of.Has(a) && inquiry.Worlds.Any(w => w.IsLaw(a))).DistinctBy(a => a.Name).Select(a => (a, inquiry.ConsiderThenAndNow(new WhatIsOwed(a.Debtor, a.Creditor, a.Name), on)))],
            Norms =
            [
                .. inquiry.Model.Norms.Where(n => n.Act.Verb != Verb.Pay && of.Has(n, library))
                    .DistinctBy(n => (n.Modality, n.Act))
                    .Select(n => (n, inquiry.ConsiderThenAndNow(new WhetherBound(n.Modality, n.Act), on))),
            ],
            Instruments = [.. library.Instruments.Where(i => of.Has(i, inquiry.Model.Norms, library)).Select(i => (i, inquiry.Consider(new WhetherHolds(new InForce(i.Name, i.Articles.IsEmpty ? Citation.None : i.Articles[0])), on)))],
            NextDue = Next([.. DueList.Of(inquiry, on.Next, library.Horizon, of).Where(i => !(i.Done <= on))]),
        };
    }

    private static ImmutableArray<DueItem> Next(ImmutableArray<DueItem> items) =>
        items.Length <= NextShown ? items : [.. items.TakeWhile(i => i.Day <= items[NextShown - 1].Day)];
}
