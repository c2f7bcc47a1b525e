using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>The clauses of a statement, those of one kind joined to one point for each reading.</summary>
internal sealed class ClauseBinder(BindingContext context, IEnumerable<ConditionClauseSyntax> clauses)
{
    private readonly ConditionBinder _conditions = new(context);
    private readonly ImmutableArray<ConditionClauseSyntax> _clauses = [.. clauses];

    /// <summary>Whether every clause could be given its meaning.</summary>
    public bool IsClear { get; private set; } = true;

    /// <summary>What starts it for good: all at once.</summary>
    public Alternatives<Condition> Once(string what) => Clauses(what, All, ConditionClauseKind.Once);

    /// <summary>What ends it for good: any of them.</summary>
    public Alternatives<Condition> Until(string what) => Clauses(what, Any, ConditionClauseKind.Until);

    /// <summary>What must hold at each moment: all of them.</summary>
    public Alternatives<Condition> While(string what) => Clauses(what, All, ConditionClauseKind.While, ConditionClauseKind.Unless);

    /// <summary>The clauses of one kind, any of them being enough.</summary>
    public Alternatives<Condition> AnyOfKind(ConditionClauseKind kind, string what) => Clauses(what, Any, kind);

    /// <summary>The one clause of a kind, which no reading divides; null for none.</summary>
    public Condition? The(ConditionClauseKind kind, string what)
    {
        Condition? first = null;
        ConditionClauseSyntax? at = null;
        foreach (var clause in _clauses.Where(c => c.Kind == kind))
        {
            if (clause.Reading is { } reading)
            {
                context.Diagnostics.ReportReadingNotAllowed(context.At(reading.Span));
                IsClear = false;
            }

            if (at is not null)
            {
                context.Diagnostics.ReportSaidTwice(context.At(clause.Span), what, context.At(at.Span));
                IsClear = false;
            }

            at ??= clause;
            first ??= _conditions.Bind(clause.Condition);
        }

        IsClear &= at is null || first is not null;
        return first;
    }

    private Alternatives<Condition> Clauses(
        string what, Func<ImmutableArray<Condition>, Citation, Condition> join, params ConditionClauseKind[] kinds)
    {
        IsClear &= GuardedPoints.TryCollect(_clauses.Where(c => kinds.Contains(c.Kind)), c => c.Reading, Condition, context, out var points);
        return GuardedPoints.Joined(points, join, what, context);
    }

    private Condition? Condition(ConditionClauseSyntax clause) => _conditions.Bind(clause.Condition) switch
    {
        { } condition when clause.Kind == ConditionClauseKind.Unless => new Not(condition, context.Cite(clause.Span)),
        var condition => condition,
    };

    private static Condition All(ImmutableArray<Condition> conditions, Citation at) => new AllOf(conditions, at);

    private static Condition Any(ImmutableArray<Condition> conditions, Citation at) => new AnyOf(conditions, at);
}
