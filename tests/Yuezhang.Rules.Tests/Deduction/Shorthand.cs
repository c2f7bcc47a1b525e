using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Short ways to write rules in tests; X, Y and Z are variables.</summary>
internal static class Shorthand
{
    public const int Edges = 0;
    public const int Reaches = 1;

    public static readonly Argument X = Argument.Variable(0);
    public static readonly Argument Y = Argument.Variable(1);
    public static readonly Argument Z = Argument.Variable(2);

    /// <summary>Whoever is joined by edges at one moment is reached at that moment.</summary>
    public static readonly ImmutableArray<Rule> ByEdges =
        [Follows(Atom.Of(Reaches, X, Y), Is(Edges, X, Y)), Follows(Atom.Of(Reaches, X, Z), Is(Reaches, X, Y), Is(Edges, Y, Z))];

    public static Rule Follows(Atom head, params ImmutableArray<Literal> body) => new(head, body);

    public static AtomLiteral Is(int relation, params ImmutableArray<Argument> arguments) => new(new Atom(relation, arguments), []);

    public static AtomLiteral Not(int relation, params ImmutableArray<Argument> arguments) => new(new Atom(relation, arguments), [], IsNegated: true);

    public static AtomLiteral Under(this AtomLiteral literal, params ImmutableArray<TemporalOperator> chain) => literal with { Chain = chain };

    public static TemporalOperator Within(long least, long most) => new Sometime(Direction.Past, new Reach(least, most));

    public static TemporalOperator All(long least, long most) => new Throughout(Direction.Past, new Reach(least, most));

    public static Fact Edge(int from, int to, Moments moments) => new(Edges, [from, to], moments);
}
