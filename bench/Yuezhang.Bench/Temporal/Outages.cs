using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Bench.Temporal;

/// <summary>
/// A made-up telegraph network whose outages spread: eleven recursive temporal rules in the manner of the public benchmarks for metric
/// temporal Datalog, and facts by chance. Stations lie in groups of twelve; time is hours.
/// </summary>
internal static class Outages
{
    public const int Station = 0;
    public const int Link = 1;
    public const int Alarm = 2;
    public const int Service = 3;
    public const int Down = 4;
    public const int Impaired = 5;
    public const int Sound = 6;
    public const int Steady = 7;
    public const int Watched = 8;
    public const int Awaited = 9;
    public const int Connected = 10;
    public const int Relieved = 11;
    public const int Abandoned = 12;

    /// <summary>How many relations there are, those given among them.</summary>
    public const int Relations = 13;

    /// <summary>How many stations a group has.</summary>
    public const int GroupSize = 12;

    /// <summary>The hours looked at.</summary>
    public static readonly Window Window = new(0, 2000);

    private const int FactsOfGroup = 100;

    private static readonly Argument s_a = Argument.Variable(0);
    private static readonly Argument s_b = Argument.Variable(1);
    private static readonly Argument s_c = Argument.Variable(2);

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        // whoever gives the alarm out of service is down for the next five hours
        new(Atom.Of(Down, s_a), [Is(Alarm, s_a), Not(Service, s_a)], new Throughout(Direction.Future, new Reach(0, 5))),
        new(Atom.Of(Impaired, s_a), [Is(Down, s_a)]),

        // what impairs a station impairs those it serves within three hours
        new(Atom.Of(Impaired, s_b), [Is(Impaired, s_a) with { Chain = [new Sometime(Direction.Past, new Reach(1, 3))] }, Is(Link, s_a, s_b), Not(Service, s_b)]),
        new(Atom.Of(Sound, s_a), [Is(Station, s_a), Not(Impaired, s_a)]),
        new(Atom.Of(Steady, s_a), [Is(Sound, s_a) with { Chain = [new Throughout(Direction.Past, new Reach(0, 4))] }]),
        new(Atom.Of(Watched, s_a), [new SpanLiteral(Direction.Past, Atom.Of(Impaired, s_a), Atom.Of(Alarm, s_a), new Reach(0, 30), [])]),
        new(Atom.Of(Awaited, s_a), [new SpanLiteral(Direction.Future, Atom.Of(Impaired, s_a), Atom.Of(Service, s_a), new Reach(1, 40), [])]),
        new(Atom.Of(Connected, s_a, s_b), [Is(Link, s_a, s_b), Not(Down, s_a), Not(Down, s_b)]),
        new(Atom.Of(Connected, s_a, s_c), [Is(Connected, s_a, s_b), Is(Link, s_b, s_c), Not(Down, s_c)]),
        new(Atom.Of(Relieved, s_b), [Is(Connected, s_a, s_b), Is(Steady, s_a), Is(Watched, s_b)]),
        new(
            Atom.Of(Abandoned, s_a),
            [
                Is(Down, s_a) with { Chain = [new Sometime(Direction.Past, new Reach(0, 15))] },
                Not(Relieved, s_a),
                Not(Awaited, s_a) with { Chain = [new Throughout(Direction.Future, new Reach(0, 5))] },
            ]),
    ];

    /// <summary>About so many facts: whole groups of a hundred.</summary>
    public static List<Fact> Facts(int count, int seed = 1871)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, Math.Max(count / FactsOfGroup, 1)).SelectMany(group => Group(group * GroupSize, chance))];
    }

    private static IEnumerable<Fact> Group(int first, Random chance)
    {
        for (var station = first; station < first + GroupSize; station++)
        {
            yield return new Fact(Station, [station], Window.Moments);
        }

        // a ring with a few shorter ways, up most of the time; then alarms and services
        for (var i = 0; i < FactsOfGroup - GroupSize; i++)
        {
            var a = chance.Next(GroupSize);
            var from = chance.Next((int)Window.Horizon);
            yield return i < GroupSize ? new Fact(Link, [first + i, first + ((i + 1) % GroupSize)], Moments.Between(from / 10, Window.Horizon - (from / 20)))
                : i < GroupSize + 5 ? new Fact(Link, [first + a, first + ((a + chance.Next(2, 5)) % GroupSize)], Moments.Between(from, from + chance.Next(200, 1000)))
                : i % 3 > 0 ? new Fact(Alarm, [first + a], Moments.At(from))
                : new Fact(Service, [first + a], Moments.Between(from, from + chance.Next(2, 60)));
        }
    }

    private static AtomLiteral Is(int relation, params ImmutableArray<Argument> arguments) => new(new Atom(relation, arguments), []);

    private static AtomLiteral Not(int relation, params ImmutableArray<Argument> arguments) => new(new Atom(relation, arguments), [], IsNegated: true);
}
