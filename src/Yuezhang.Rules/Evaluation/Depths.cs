using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Keeps long chains of rules off the stack of the machine: where one rule has led to another and that to a third so often that it could overflow,
/// all that the next one waits for is worked out first, one after the other, the farthest first.
/// </summary>
internal sealed class Depths(Model model)
{
    /// <summary>So many rules deep one may go.</summary>
    private const int Deep = 48;

    private int _depth;

    /// <summary>Works out a norm or an account.</summary>
    public TResult Within<TWritten, TResult>(TWritten written, Func<Model, TWritten, TResult> workOut)
        where TWritten : notnull
    {
        if (_depth >= Deep)
        {
            WorkOutBefore(written);
        }

        _depth++;
        try
        {
            return workOut(model, written);
        }
        finally
        {
            _depth--;
        }
    }

    private void WorkOutBefore(object written)
    {
        var network = Network.Of(model.Situation.Library);
        var node = written is Norm norm ? network.NodeOf(norm) : network.NodeOf((Account)written);
        if (node is not { } start)
        {
            return;
        }

        var depth = _depth;
        _depth = 0;
        try
        {
            foreach (var before in network.Order(start, n => IsKnown(network.WrittenAt(n))).Where(n => n != start))
            {
                switch (network.WrittenAt(before))
                {
                    case Norm n when Variables.Of(n).Any():
                        foreach (var instance in model.Norms.Where(i => i.Imported is null && network.NodeOf(i) == before))
                        {
                            model.LifeOf(instance);
                        }

                        break;
                    case Norm n when model.Situation.Selection.Admits(n.Guard):
                        model.LifeOf(n);
                        break;
                    case Account account when model.Situation.Selection.Admits(account.Guard):
                        model.LedgerOf(account.Name);
                        break;
                    case Instrument instrument:
                        model.ForceOf(instrument.Name);
                        break;
                }
            }
        }
        finally
        {
            _depth = depth;
        }
    }

    private bool IsKnown(object? written) => written switch
    {
        Norm norm => model.Knows(norm),
        Account account => model.Knows(account),
        _ => false,
    };
}
