using System.Collections.Immutable;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;

namespace Yuezhang.Rules.Review;

/// <summary>Looks for articles that contradict each other, on the readings taken and on every other choice, one at a time.</summary>
internal sealed class ContradictionReview(TakenWorld taken, CancellationToken cancellation)
{
    /// <summary>With more norms than this to look through again, over all choices of readings, the last choices are not tried.</summary>
    private const long MostWork = 1_500_000;

    /// <summary>With more pairs of norms than this that could disagree on one act, they are not compared.</summary>
    private const long MostPairs = 250_000;

    /// <summary>What was left out, in words; null for nothing.</summary>
    public string? LeftOut { get; private set; }

    /// <summary>The contradictions, grouped by the two articles.</summary>
    public IEnumerable<Contradiction> Find()
    {
        var norms = taken.Norms;
        var pairs = Oppositions.Count(norms);
        if (pairs > MostPairs)
        {
            LeftOut = "contradictions were not looked for: too many norms could disagree on one act";
            return [];
        }

        if (!Oppositions.MayArise(taken.Model, norms, cancellation))
        {
            return [];
        }

        // whether a duty is still owed is not sure where the record may lack its performance
        var found = Find(taken, norms.Length + pairs);
        ImmutableArray<Act> untold = [.. Oppositions.ContestedDuties(taken.Model, norms, cancellation).Where(act => taken.Model.Chronicle.Complete(act) is null)];
        if (untold.IsEmpty)
        {
            return found;
        }

        var supposed = Find(taken.WithoutMore(untold), norms.Length + pairs);
        return supposed.Select(c => found.Find(c.SaysTheSameAs) ?? c with { UntilDone = true }).Concat(found.Where(c => !supposed.Exists(c.IsBetweenTheSameAs)));
    }

    private List<Contradiction> Find(TakenWorld world, long work)
    {
        var choices = world.OtherChoices.ToList();
        var tried = (int)Math.Min(choices.Count, MostWork / Math.Max(work, 1));
        if (tried < choices.Count)
        {
            LeftOut = $"{choices.Count - tried} choices of readings were not tried for contradictions: there is too much law";
        }

        var here = In(world.Model);
        var elsewhere = choices.Take(tried).Select(choice => (Choice: choice, Clashes: In(world.On(choice)))).ToList();
        var contradictions = here.Values.Select(clash => clash.On([.. world.OpenChoices.Where(open => EndsOn(open, clash))])).ToList();

        // what arises on several choices at the same times is one finding
        contradictions.AddRange(
            from other in elsewhere
            from clash in other.Clashes.Values
            where !here.ContainsKey(clash.Articles)
            group (clash, other.Choice) by (clash.Articles, string.Join(' ', clash.Stretches)) into same
            select same.First().clash.On([.. same.Select(s => s.Choice)]));
        return contradictions;

        // on another choice of an open reading the two agree
        bool EndsOn(Guard open, Clash clash) => elsewhere.Exists(e => e.Choice.Reading == open.Reading && !e.Clashes.ContainsKey(clash.Articles));
    }

    private Dictionary<(string, string), Clash> In(Model model)
    {
        var clashes = new Dictionary<(string, string), Clash>();
        foreach (var conflict in new Conflicts(model).All(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (conflict.On.From >= taken.Horizon)
            {
                continue;
            }

            var (one, other) = Provisions(model, conflict);
            var articles = (Article(one.At), Article(other.At));
            if (!clashes.TryGetValue(articles, out var clash))
            {
                clashes.Add(articles, clash = new Clash(articles));
            }

            clash.Add(one, other, conflict.On.Until >= taken.Horizon ? new Interval(conflict.On.From, Boundary.End) : conflict.On);
        }

        return clashes;
    }

    /// <summary>Both conclusions, in the order of the text.</summary>
    private static (Provision One, Provision Other) Provisions(Model model, Conflict conflict)
    {
        var (one, other) = conflict switch
        {
            NormConflict c => (new Provision(English.Norm(c.One), c.One.At), new Provision(English.Norm(c.Other), c.Other.At)),
            ValueConflict c => (Concluded(model, c.One, c.On), Concluded(model, c.Other, c.On)),
            _ => throw new InvalidOperationException($"{conflict.GetType().Name} names no articles."),
        };
        return Citations.InOrder.Compare(one.At, other.At) <= 0 ? (one, other) : (other, one);
    }

    /// <summary>A relation, at the rule that concludes it or the place that records it.</summary>
    private static Provision Concluded(Model model, Holds atom, Interval on)
    {
        var at = on.From.IsOpen ? on.Until.IsOpen ? Boundary.StartOf(new Day(0)) : Boundary.StartOf(on.Until.Day.Previous) : on.From;
        return new Provision(English.Condition(atom), model.Relations.Why(atom, at)?.Rule.At ?? model.Relations.Recorded(atom).FirstOrDefault()?.At ?? atom.At);
    }

    private static string Article(Citation at) => at.Article.Length > 0 ? $"{at.Instrument}, {at.Article}" : $"{at.File}:{at.Line}";

    /// <summary>The two articles, with all that they say against each other in one world.</summary>
    private sealed class Clash((string, string) articles)
    {
        private readonly List<Provision> _ones = [];
        private readonly List<Provision> _others = [];
        private readonly SortedSet<(Boundary From, Boundary Until)> _stretches = [];

        public (string, string) Articles => articles;

        /// <summary>When they do, overlapping and touching stretches made one.</summary>
        public ImmutableArray<Interval> Stretches
        {
            get
            {
                var joined = new List<Interval>();
                foreach (var (from, until) in _stretches)
                {
                    if (joined.Count > 0 && from <= joined[^1].Until)
                    {
                        joined[^1] = new Interval(joined[^1].From, until > joined[^1].Until ? until : joined[^1].Until);
                    }
                    else
                    {
                        joined.Add(new Interval(from, until));
                    }
                }

                return [.. joined];
            }
        }

        public void Add(Provision one, Provision other, Interval on)
        {
            Add(_ones, one);
            Add(_others, other);
            _stretches.Add((on.From, on.Until));
        }

        public Contradiction On(ImmutableArray<Guard> readings) =>
            new([.. _ones.OrderBy(p => p.At, Citations.InOrder)], [.. _others.OrderBy(p => p.At, Citations.InOrder)], Stretches, readings);

        private static void Add(List<Provision> side, Provision provision)
        {
            if (!side.Contains(provision))
            {
                side.Add(provision);
            }
        }
    }
}
