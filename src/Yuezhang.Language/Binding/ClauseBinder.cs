using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>
/// The clauses of a statement, those of one kind joined to one point for each reading. They are bound in the order in which they stand, whatever is asked for first: what one
/// calls <c>a place</c>, a later one calls <c>the place</c>.
/// </summary>
internal sealed class ClauseBinder
{
    private readonly BindingContext _context;
    private readonly List<(ConditionClauseSyntax Clause, Condition? Condition)> _conditions = [];
    private readonly List<(TermClauseSyntax Clause, Term? Term)> _terms = [];
    private readonly List<(VoidClauseSyntax Clause, RetroactiveCondition? Undone)> _undone = [];

    /// <summary>Binds the clauses.</summary>
    public ClauseBinder(BindingContext context, IEnumerable<NormClauseSyntax> clauses)
    {
        _context = context;
        foreach (var clause in clauses)
        {
            Bind(clause);
        }
    }

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
        foreach (var (clause, condition) in _conditions.Where(c => c.Clause.Kind == kind))
        {
            if (clause.Reading is { } reading)
            {
                _context.Diagnostics.ReportReadingNotAllowed(_context.At(reading.Span));
                IsClear = false;
            }

            if (at is not null)
            {
                _context.Diagnostics.ReportSaidTwice(_context.At(clause.Span), what, _context.At(at.Span));
                IsClear = false;
            }

            at ??= clause;
            first ??= condition;
        }

        IsClear &= at is null || first is not null;
        return first;
    }

    /// <summary>The term of an obligation; null for none.</summary>
    /// <param name="mayHaveOne">Whether the norm is one that can have a term.</param>
    public Term? Within(bool mayHaveOne)
    {
        foreach (var (index, (clause, _)) in _terms.Index())
        {
            if (!mayHaveOne)
            {
                _context.Diagnostics.ReportTermNotOfProhibition(_context.At(clause.Span), "a prohibition has no term");
            }
            else if (index > 0)
            {
                _context.Diagnostics.ReportTermNotOfProhibition(_context.At(clause.Span), "the norm has one already");
            }
        }

        return _terms is [var (_, first), ..] ? first : null;
    }

    /// <summary>What undoes it from the start; null for nothing.</summary>
    public RetroactiveCondition? VoidIf()
    {
        foreach (var (clause, _) in _undone.Skip(1))
        {
            _context.Diagnostics.ReportSaidTwice(_context.At(clause.Span), "what undoes a norm", _context.At(_undone[0].Clause.Span));
        }

        return _undone is [var (_, first), ..] ? first : null;
    }

    private void Bind(NormClauseSyntax clause)
    {
        var conditions = new ConditionBinder(_context);
        switch (clause)
        {
            case ConditionClauseSyntax { Kind: ConditionClauseKind.Unless } c:
                _conditions.Add((c, conditions.Bind(c.Condition) is { } denied ? new Not(denied, _context.Cite(c.Span)) : null));
                break;
            case ConditionClauseSyntax c:
                _conditions.Add((c, conditions.Bind(c.Condition)));
                break;
            case TermClauseSyntax c:
                _terms.Add((c, new TermBinder(_context).Bind(c.Term)));
                break;
            case VoidClauseSyntax c:
                var condition = conditions.Bind(c.Condition);
                var within = c.Within is { } term ? new TermBinder(_context).Bind(term) : null;
                _undone.Add((c, condition is null ? null : new RetroactiveCondition(condition, within, _context.Cite(c.Span))));
                break;
        }
    }

    private Alternatives<Condition> Clauses(
        string what, Func<ImmutableArray<Condition>, Citation, Condition> join, params ConditionClauseKind[] kinds)
    {
        var ofKind = _conditions.Where(c => kinds.Contains(c.Clause.Kind)).ToDictionary(c => c.Clause, c => c.Condition);
        IsClear &= GuardedPoints.TryCollect(ofKind.Keys, c => c.Reading, c => ofKind[c], _context, out var points);
        return GuardedPoints.Joined(points, join, what, _context);
    }

    private static Condition All(ImmutableArray<Condition> conditions, Citation at) => new AllOf(conditions, at);

    private static Condition Any(ImmutableArray<Condition> conditions, Citation at) => new AnyOf(conditions, at);
}
