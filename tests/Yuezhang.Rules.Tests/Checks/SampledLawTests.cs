using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.Checks;

public class SampledLawTests
{
    [Fact]
    public void The_laws_made_by_chance_pass_the_checks()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            // two instruments that go before each other are made as well: there the evaluator has a meaning for what the checks refuse
            var problems = Faults.Of(new ProgramGenerator(seed).Make().Library).Where(p => p.Kind != LawProblemKind.PrecedenceCircle).ToList();
            Assert.True(problems.Count == 0, $"program {seed}: {string.Join("; ", problems.Select(p => $"{p.Kind}: {p.Text}"))}");
        }
    }
}
