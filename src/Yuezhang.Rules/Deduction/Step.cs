namespace Yuezhang.Rules.Deduction;

/// <summary>The testing of one literal in the course of a join: it is opened for a binding and then gives its ways of holding, one by one.</summary>
/// <param name="place">The place of the literal in the body.</param>
internal abstract class Step(int place)
{
    /// <summary>The place of the literal in the body.</summary>
    public int Place { get; } = place;

    /// <summary>Begins for what is bound so far.</summary>
    public abstract void Open(View view, int[] binding);

    /// <summary>
    /// The next way for the literal to hold, and those moments of the region at which it does so; there may be none of these. False when no
    /// way is left.
    /// </summary>
    public abstract bool Next(View view, int[] binding, Moments region, out Moments held);
}

/// <summary>A positive atom: a way for every row that fits.</summary>
internal sealed class AtomStep(int place, AtomLiteral literal, Func<int, bool> isBound) : Step(place)
{
    private readonly Rows _rows = new(literal.Atom, isBound);
    private Table? _table;

    /// <inheritdoc/>
    public override void Open(View view, int[] binding)
    {
        _table = view.Of(literal.Atom.Relation, isNegated: false);
        _rows.Open(_table, binding);
    }

    /// <inheritdoc/>
    public override bool Next(View view, int[] binding, Moments region, out Moments held)
    {
        var row = _rows.Next(binding);
        held = view.Within(literal.Chain, _table!, row, region);
        return row >= 0;
    }
}

/// <summary>A positive span: a way for every row that fits its anchor.</summary>
internal sealed class SpanStep(int place, SpanLiteral literal, Func<int, bool> isBound) : Step(place)
{
    private readonly Rows _anchors = new(literal.Anchor, isBound);
    private readonly Rows _holding = new(literal.Holding, _ => true);
    private Table? _table;

    /// <inheritdoc/>
    public override void Open(View view, int[] binding)
    {
        _table = view.Of(literal.Anchor.Relation, isNegated: false);
        _anchors.Open(_table, binding);
    }

    /// <inheritdoc/>
    public override bool Next(View view, int[] binding, Moments region, out Moments held)
    {
        var row = _anchors.Next(binding);
        held = Moments.None;
        if (row < 0)
        {
            return false;
        }

        var holding = view.Of(literal.Holding.Relation, isNegated: false);
        _holding.Open(holding, binding);
        held = view.Within(literal, (_table!, row), (holding, _holding.Next(binding)), region);
        return true;
    }
}

/// <summary>A literal that binds nothing: one way, or none.</summary>
internal abstract class Test(int place) : Step(place)
{
    private bool _isOpen;

    /// <inheritdoc/>
    public sealed override void Open(View view, int[] binding) => _isOpen = true;

    /// <inheritdoc/>
    public sealed override bool Next(View view, int[] binding, Moments region, out Moments held)
    {
        held = _isOpen ? Held(view, binding, region) : Moments.None;
        (var isFirst, _isOpen) = (_isOpen, false);
        return isFirst;
    }

    /// <summary>The moments of the region at which the literal holds.</summary>
    protected abstract Moments Held(View view, int[] binding, Moments region);
}

/// <summary>A negated atom.</summary>
internal sealed class NegatedAtomTest(int place, AtomLiteral literal) : Test(place)
{
    private readonly Rows _rows = new(literal.Atom, _ => true);

    /// <inheritdoc/>
    protected override Moments Held(View view, int[] binding, Moments region)
    {
        var table = view.Of(literal.Atom.Relation, isNegated: true);
        _rows.Open(table, binding);
        return region.Without(view.Within(literal.Chain, table, _rows.Next(binding), region));
    }
}

/// <summary>A negated span.</summary>
internal sealed class NegatedSpanTest(int place, SpanLiteral literal) : Test(place)
{
    private readonly Rows _anchors = new(literal.Anchor, _ => true);
    private readonly Rows _holding = new(literal.Holding, _ => true);

    /// <inheritdoc/>
    protected override Moments Held(View view, int[] binding, Moments region)
    {
        var (anchors, holding) = (view.Of(literal.Anchor.Relation, isNegated: true), view.Of(literal.Holding.Relation, isNegated: true));
        _anchors.Open(anchors, binding);
        _holding.Open(holding, binding);
        return region.Without(view.Within(literal, (anchors, _anchors.Next(binding)), (holding, _holding.Next(binding)), region));
    }
}

/// <summary>A count.</summary>
internal sealed class CountTest(int place, CountLiteral literal) : Test(place)
{
    private readonly Rows _rows = new(literal.Atom, v => v != literal.Variable);

    /// <inheritdoc/>
    protected override Moments Held(View view, int[] binding, Moments region)
    {
        var table = view.Of(literal.Atom.Relation, literal.IsNegated);
        var sets = new List<Moments>();
        _rows.Open(table, binding);
        for (var row = _rows.Next(binding); row >= 0; row = _rows.Next(binding))
        {
            if (view.Within(literal.Chain, table, row, region) is { IsEmpty: false } held)
            {
                sets.Add(held);
            }
        }

        var enough = Moments.SharedByAtLeast(literal.Least, sets);
        return literal.IsNegated ? region.Without(enough) : region.Intersect(enough);
    }
}

/// <summary>A comparison.</summary>
internal sealed class ComparisonTest(int place, ComparisonLiteral literal) : Test(place)
{
    /// <inheritdoc/>
    protected override Moments Held(View view, int[] binding, Moments region) =>
        (literal.Left.Under(binding) == literal.Right.Under(binding)) != literal.IsNegated ? region : Moments.None;
}
