using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Rules and facts as text, to read when a sampled program fails.</summary>
internal static class DeductionText
{
    public static string Of(Rule rule) => $"{(rule.Box is null ? "" : Of([rule.Box]))}{rule.Head} :- {string.Join(", ", rule.Body.Select(Of))}";

    public static string Of(Fact fact) => $"r{fact.Relation}({string.Join(", ", fact.Tuple)}) certain {fact.Certain} possible {fact.Possible}";

    public static string Of(Literal literal) => (literal.IsNegated ? "not " : "") + Of(literal.Chain) + literal switch
    {
        AtomLiteral atom => $"{atom.Atom}",
        SpanLiteral span => $"({span.Holding} {(span.Direction == Direction.Past ? "since" : "until")}{Of(span.Reach)} {span.Anchor})",
        CountLiteral count => $"(at least {count.Least} X{count.Variable}: {count.Atom})",
        ComparisonLiteral comparison => $"{comparison.Left} = {comparison.Right}",
        _ => "?",
    };

    private static string Of(ImmutableArray<TemporalOperator> chain) => string.Concat(chain.Select(link => link switch
    {
        Sometime sometime => $"sometime {sometime.Direction}{Of(sometime.Reach)} ",
        Throughout throughout => $"throughout {throughout.Direction}{Of(throughout.Reach)} ",
        SometimeWithin => "sometime within a period ",
        ThroughoutWithin => "throughout a period ",
        _ => "delay ",
    }));

    private static string Of(Reach reach) => $"[{reach.Least}, {(reach.Most == long.MaxValue ? "…" : $"{reach.Most}")}]";
}
