using Xunit;
using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Rules.Tests.Semantics;

public class TransferExamples
{
    [Fact]
    [Example("8.4")]
    public void Before_any_transfer_the_first_holder_holds() =>
        Settlement.Cession.HasTruths(Law.Held(Settlement.Formosa, Settlement.China), ("1894-01-01", Truth.True));
}
