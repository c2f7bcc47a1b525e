using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>One of the things of which a condition is asked: whether it satisfies it. A norm is weighed against those that conclude the contrary.</summary>
internal sealed class OneThing
{
    private readonly Model _model;
    private readonly Condition _condition;
    private readonly Deontics? _deontics;

    /// <summary>One thing in the place of the variable.</summary>
    public OneThing(Model model, Which question, Entity thing)
    {
        (_model, Thing) = (model, thing);
        _condition = Substitution.Of(question.Variable, thing).In(question.Condition);
        _deontics = _condition is Bound bound ? new Deontics(model, bound.Modality, bound.Act) : null;
    }

    /// <summary>The thing.</summary>
    public Entity Thing { get; }

    /// <summary>The question of it alone.</summary>
    public Question Alone => _condition is Bound bound ? new WhetherBound(bound.Modality, bound.Act) : new WhetherHolds(_condition);

    /// <summary>The moments at which the verdict may change.</summary>
    public IEnumerable<Boundary> Points => _deontics?.Points
        ?? (_condition is Holds atom ? new Conflicts(_model).Values(atom) : []).Prepend(_condition).SelectMany(c => _model.TruthOf(c).Pieces).Select(p => p.Interval.From);

    /// <summary>The verdict at one moment.</summary>
    public Verdict At(Boundary at) => _deontics?.At(at) switch
    {
        { } verdict => verdict,
        _ when _condition is Holds atom && !new Conflicts(_model).Standing(atom, at).IsEmpty => Verdict.Conflict,
        _ => _model.TruthOf(_condition)[at] switch { Truth.True => Verdict.Yes, Truth.False => Verdict.No, _ => Verdict.Undetermined },
    };

    /// <summary>All things of the variable's sort, in the order of the library.</summary>
    public static List<OneThing> All(Model model, Which question) =>
        [.. model.Situation.Library.Things[question.Variable.Sort].Where(thing => !thing.IsVariable).Select(thing => new OneThing(model, question, thing))];
}
