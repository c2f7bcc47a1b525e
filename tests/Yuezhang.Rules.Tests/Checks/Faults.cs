using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Checks;

/// <summary>What the checks find, said shortly.</summary>
internal static class Faults
{
    public static ImmutableArray<LawProblem> Of(Library library) => LawChecks.Of(library, TestContext.Current.CancellationToken);

    public static ImmutableArray<LawProblem> Of(params ImmutableArray<Norm> norms) => Of(Dependence.Laws.Of(norms));

    /// <summary>The one fault of a library, of the kind expected.</summary>
    public static LawProblem The(LawProblemKind kind, Library library)
    {
        var problem = Assert.Single(Of(library));
        Assert.Equal(kind, problem.Kind);
        return problem;
    }

    public static LawProblem The(LawProblemKind kind, params ImmutableArray<Norm> norms) => The(kind, Dependence.Laws.Of(norms));
}
