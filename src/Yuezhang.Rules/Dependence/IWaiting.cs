using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>Takes down what one thing waits for.</summary>
internal interface IWaiting
{
    /// <summary>It waits for something written in the library.</summary>
    void On(int node, Wait how, Guard? guard);

    /// <summary>It waits for what several of those come to.</summary>
    void On(NodeKey key, Wait how, Guard? guard);
}
