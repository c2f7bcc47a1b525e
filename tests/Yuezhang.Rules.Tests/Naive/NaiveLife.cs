using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Naive.NaiveTruth;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// The life of one norm, lived through a day at a time. Where a fact is unknown the norm is followed both ways; it is in one state if both
/// lead there, and binds for certain if it binds in all that they lead to.
/// </summary>
internal sealed class NaiveLife : INaiveValue
{
    private readonly HashSet<NormState>[] _states;

    public NaiveLife(NaiveWorld world, Norm norm)
    {
        _states = new Course(world, norm).States();
        Binds = [.. _states.Select(possible => Common(possible.Select(s => NaiveTruth.Of(s is NormState.InForce or NormState.Breached))))];
        Breached = world.Each(day => BreachedOn(_states[day], NaiveFacts.IsToAchieve(norm) && norm.Within is null));
    }

    private NaiveLife(NaiveWorld world)
    {
        HashSet<NormState> any = [.. Enum.GetValues<NormState>().Where(s => s != NormState.Undetermined)];
        _states = world.Each(_ => any);
        Binds = Breached = world.Each(_ => Truth.Unknown);
    }

    /// <summary>Whether it is in force, or breached and still owed.</summary>
    public Truth[] Binds { get; }

    /// <summary>Whether it is breached.</summary>
    public Truth[] Breached { get; }

    /// <summary>A life of which nothing is known.</summary>
    public static NaiveLife Unknown(NaiveWorld world) => new(world);

    /// <summary>The states that it may be in.</summary>
    public IReadOnlySet<NormState> Possible(int day) => _states[day];

    /// <summary>The state that it is in. Whether it is breached has to be established: if that alone is open, it is in force.</summary>
    public NormState On(int day) => _states[day] switch
    {
        { Count: 1 } only => only.Single(),
        var both when both.SetEquals([NormState.InForce, NormState.Breached]) => NormState.InForce,
        _ => NormState.Undetermined,
    };

    public bool IsSame(INaiveValue other) => other is NaiveLife life && _states.Zip(life._states).All(s => s.First.SetEquals(s.Second));

    private static Truth BreachedOn(HashSet<NormState> states, bool hasNoTerm) =>
        states.SetEquals([NormState.Breached]) ? Truth.True
        : states.Contains(NormState.Breached) || (states.Contains(NormState.InForce) && hasNoTerm) ? Truth.Unknown
        : Truth.False;

    private sealed class Course(NaiveWorld world, Norm norm)
    {
        private readonly Truth[] _performance = Performance(world, norm);

        public HashSet<NormState>[] States()
        {
            var force = world.Force.Of(norm);
            var once = world.Of(norm.Once, Truth.True);
            var performance = NaiveFacts.IsToAchieve(norm) ? _performance : world.Each(_ => Truth.False);
            var (waiver, discharge, end) = (world.Of(norm.Waived, Truth.False), world.Of(norm.Discharged, Truth.False), world.Of(norm.Until, Truth.False));
            var during = world.Of(norm.While, Truth.True);
            var suspension = world.Of(norm.Suspended, Truth.False).Or(world.Force.RestsOf(norm));
            var lastDays = norm.Within is { } term ? world.LastDays(term, norm.Instrument) : [null];
            var kept = Kept();
            var isVoid = NaiveTruth.Of(world.IsVoid(norm));
            HashSet<NaivePast> pasts = [default];

            // what lies before the first day is like the first: the norm may have lived through many days like it
            for (var before = 0; before < 5; before++)
            {
                pasts = [.. pasts.SelectMany(FactsOf(0).After).Select(day => day.Past)];
            }

            return world.Each(i =>
            {
                var days = pasts.SelectMany(FactsOf(i).After).ToHashSet();
                pasts = [.. days.Select(day => day.Past)];
                return days.Select(day => day.State).ToHashSet();
            });

            NaiveFacts FactsOf(int i) =>
                new()
                {
                    Kind = NaiveFacts.KindOf(norm),
                    Void = isVoid,
                    Force = force[i],
                    Once = once[i],
                    Performance = performance[i],
                    Waiver = waiver[i],
                    Discharge = discharge[i],
                    End = end[i],
                    While = during[i],
                    Suspension = suspension[i],
                    Late = Common(lastDays.Select(last => NaiveTruth.Of(world.Days[i] > last))),
                    InTime = Common(lastDays.Select(last => !(world.Days[i] > last) ? Truth.True : _performance[world.Index(last!.Value)])),
                    Kept = kept[i],
                };
        }

        private Truth[] Kept() => norm switch
        {
            { Modality: Modality.Must, Maintains: { } maintained } => world.Of(maintained),
            { Modality: Modality.MustNot, Act.Verb.LastsUntil: not null } => world.Of(new Lasts(norm.Act, norm.At)).Contrary(),
            { Modality: Modality.MustNot } => world.Each(i => NaiveTruth.Contrary(world.Events.DoneOn(norm.Act, world.Days[i]))),
            _ => world.Each(_ => Truth.True),
        };

        private static Truth[] Performance(NaiveWorld world, Norm norm)
        {
            if (norm.Performance is { } performance)
            {
                return world.Of(performance);
            }

            var done = world.Powers.Happened(norm.Act);
            var begun = world.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == norm.Act.Verb.Infinitive);
            return begun is null ? done : done.And(world.Of(new Lasts(norm.Act with { Verb = begun }, norm.At)).Contrary());
        }
    }
}
