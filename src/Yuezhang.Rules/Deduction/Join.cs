namespace Yuezhang.Rules.Deduction;

/// <summary>What hears of each way in which a body holds.</summary>
internal interface IFinding
{
    /// <summary>The body holds, for the join's binding, at these moments; whether more is to be looked for.</summary>
    bool Found(Join join, Moments moments);

    /// <summary>At none of the moments at which all before it held does a literal hold, for the join's binding.</summary>
    /// <param name="join">The join.</param>
    /// <param name="step">The step at which it failed.</param>
    /// <param name="isRow">Whether there was a row for it, by which its variables are bound.</param>
    /// <returns>Whether more is to be looked for.</returns>
    bool Failed(Join join, int step, bool isRow) => true;
}

/// <summary>
/// Finds all bindings for which a body holds, and when: literal by literal, keeping only the moments at which all so far hold, and turning
/// back where none is left. It may be entered with an atom of the rule, already bound to a tuple.
/// </summary>
internal sealed class Join
{
    private const int StepsBetweenLooks = 4096;

    private readonly Atom? _entry;
    private readonly Step[] _steps;
    private readonly Moments[] _left;
    private int _untilLook = StepsBetweenLooks;

    /// <summary>A join for a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Its place in the program.</param>
    /// <param name="entry">The atom that is bound first: the head, or one of the body; null for none.</param>
    /// <param name="without">The place of a literal that is not tested, since the moments given at the start are its own; -1 for none.</param>
    public Join(Rule rule, int place, Atom? entry, int without = -1)
    {
        (Rule, Place, _entry) = (rule, place, entry);
        _steps = [.. JoinOrder.Steps(rule, [.. entry?.Variables ?? []], without)];
        _left = new Moments[_steps.Length + 1];
        Binding = new int[rule.VariableCount];
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The place of the rule in the program.</summary>
    public int Place { get; }

    /// <summary>The symbols for the variables bound so far.</summary>
    public int[] Binding { get; }

    /// <summary>The place in the body of what a step tests.</summary>
    public int PlaceOf(int step) => _steps[step].Place;

    /// <summary>The places in the body of what was tested before a step.</summary>
    public IEnumerable<int> PlacesBefore(int step) => _steps.Take(step).Select(s => s.Place);

    /// <summary>Binds the entry to a tuple; false if it does not fit.</summary>
    public bool Enter(ReadOnlySpan<int> tuple) => Fits(_entry!, tuple, Binding);

    /// <summary>Writes the tuple of the head under the binding.</summary>
    public void WriteHead(Span<int> tuple)
    {
        for (var i = 0; i < tuple.Length; i++)
        {
            tuple[i] = Rule.Head.Arguments[i].Under(Binding);
        }
    }

    /// <summary>Whether a tuple fits an atom; the binding then has the symbols of its variables.</summary>
    public static bool Fits(Atom atom, ReadOnlySpan<int> tuple, int[] binding)
    {
        var arguments = atom.Arguments.AsSpan();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsVariable)
            {
                binding[arguments[i].Number] = tuple[i];
            }
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Under(binding) != tuple[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds every way in which the body holds at one or more of the moments.</summary>
    public void Run(View view, Moments moments, IFinding finding, CancellationToken cancellation)
    {
        _left[0] = moments;
        var (depth, isEntering) = (0, true);
        while (depth >= 0 && !_left[depth].IsEmpty)
        {
            if (--_untilLook == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                _untilLook = StepsBetweenLooks;
            }

            if (depth == _steps.Length)
            {
                if (!finding.Found(this, _left[depth]))
                {
                    return;
                }

                (depth, isEntering) = (depth - 1, false);
                continue;
            }

            var step = _steps[depth];
            if (isEntering)
            {
                step.Open(view, Binding);
            }

            var isRow = step.Next(view, Binding, _left[depth], out var held);
            if (!held.IsEmpty)
            {
                _left[++depth] = held;
                isEntering = true;
            }
            else if ((isRow || isEntering) && !finding.Failed(this, depth, isRow))
            {
                return;
            }
            else
            {
                (depth, isEntering) = (isRow ? depth : depth - 1, false);
            }
        }
    }
}
