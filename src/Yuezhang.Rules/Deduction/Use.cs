namespace Yuezhang.Rules.Deduction;

/// <summary>One atom of a rule's body by which the rule is entered when the atom has come to hold at more moments.</summary>
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
    /// <param name="literal">The place of the literal, a positive one.</param>
    /// <param name="atom">Which of the literal's atoms.</param>
    public Use(Rule rule, int place, int literal, int atom)
    {
        (_rule, _place, _literal) = (rule, place, literal);
        Atom = rule.Body[literal].Atoms[atom];
        var chain = rule.Body[literal].Chain;
        _start = rule.Body[literal] switch
        {
            SpanLiteral span when atom == 0 => (_, _, _, added) => chain.Touched(span.TouchedByAnchor(added)),
            SpanLiteral span => (_, table, row, added) => chain.Touched(span.TouchedByHolding(added, table.Extent(row).Meeting(added))),
            _ when chain.All(link => link is Sometime) => (_, _, _, added) => chain.Of(added),
            _ when chain[^1] is Delay && chain.SkipLast(1).All(link => link is Sometime) => (_, table, row, added) => chain.Of(table.Extent(row).Meeting(added)),
            _ => (view, table, row, added) => view.Within(chain, table, row, chain.Touched(added)),
        };
    }

    /// <summary>The atom.</summary>
    public Atom Atom { get; }

    /// <summary>Finds every way in which the body holds by virtue of more moments for a row of the atom's table.</summary>
    public void Draw(View view, Table table, int row, Moments added, Window window, IFinding finding, CancellationToken cancellation)
    {
        // An atom's own moments are worked out here once; a span has a second atom, and is tested among the rest.
        _join ??= new Join(_rule, _place, Atom, _rule.Body[_literal] is AtomLiteral ? _literal : -1);
        if (_join.Enter(table.Tuple(row)))
        {
            _join.Run(view, _start(view, table, row, added).Intersect(window.Moments), finding, cancellation);
        }
    }
}
