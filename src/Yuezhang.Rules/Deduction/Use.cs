namespace Yuezhang.Rules.Deduction;

/// <summary>One atom of a rule's body by which the rule is entered when moments of the atom have changed.</summary>
internal sealed class Use
{
    private readonly Rule _rule;
    private readonly int _place;
    private readonly int _literal;
    private readonly Func<View, Table, int, Moments, Moments> _start;
    private Join? _join;

    /// <summary>A use.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Its place in the program.</param>
    /// <param name="literal">The place of the literal.</param>
    /// <param name="atom">Which of the literal's atoms.</param>
    public Use(Rule rule, int place, int literal, int atom)
    {
        (_rule, _place, _literal) = (rule, place, literal);
        Atom = rule.Body[literal].Atoms[atom];
        var chain = rule.Body[literal].Chain;
        _start = rule.Body[literal] switch
        {
            SpanLiteral span when atom == 0 => (_, _, _, changed) => chain.Touched(span.TouchedByAnchor(changed)),
            SpanLiteral { IsNegated: false } span => (view, table, row, changed) => chain.Touched(span.TouchedByHolding(changed, view.Meeting(table, row, changed))),
            SpanLiteral span => (_, _, _, changed) => chain.Touched(span.TouchedByHolding(changed, Moments.Always)),
            { IsNegated: true } or CountLiteral => (_, _, _, changed) => chain.Touched(changed),
            _ when chain.All(link => link.IsOfEachMoment) => (_, _, _, changed) => chain.Of(changed),
            _ => (view, table, row, changed) => view.Within(chain, table, row, chain.Touched(changed)),
        };
    }

    /// <summary>The atom.</summary>
    public Atom Atom { get; }

    /// <summary>Finds every way in which the body holds at moments at which the changed ones of a row count.</summary>
    /// <param name="view">The tables.</param>
    /// <param name="table">The atom's table.</param>
    /// <param name="row">The row.</param>
    /// <param name="changed">Its moments that changed; they are held, or for a negated literal lacked, as the view has it.</param>
    /// <param name="window">The moments looked at.</param>
    /// <param name="finding">What is told of each way.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Draw(View view, Table table, int row, Moments changed, Window window, IFinding finding, CancellationToken cancellation)
    {
        // The moments of a positive atom are worked out here once; any other literal is tested among the rest.
        _join ??= new Join(_rule, _place, Atom, _rule.Body[_literal] is AtomLiteral { IsNegated: false } ? _literal : -1);
        if (_join.Enter(table.Tuple(row)))
        {
            _join.Run(view, _start(view, table, row, changed).Intersect(window.Moments), finding, cancellation);
        }
    }
}
