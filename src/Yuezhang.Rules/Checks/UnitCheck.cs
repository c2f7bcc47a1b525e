using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Checks;

/// <summary>Quantities are compared and added in one unit only: conversions are dated facts, not arithmetic.</summary>
internal sealed class UnitCheck(Library library)
{
    private readonly Dictionary<string, Unit> _owed = library.Accounts.DistinctBy(a => a.Name.Id).ToDictionary(a => a.Name.Id, a => a.Unit, StringComparer.Ordinal);

    /// <summary>The quantities of a part that meet in unlike units.</summary>
    public IEnumerable<LawProblem> Of(LawPart part)
    {
        foreach (var act in part.Acts)
        {
            if (Paid(act, part.At) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var condition in part.Spoken.Select(c => c.Condition))
        {
            if (condition.Act() is not { } act || (act.Measure is null && condition is not Totals))
            {
                continue;
            }

            if (Paid(act, condition.At) is { } problem)
            {
                yield return problem;
            }

            if (condition is not Totals { Amount: var amount })
            {
                continue;
            }

            if (act.Measure is { } measure && measure.Unit != amount.Unit)
            {
                yield return Mixed(condition.At, $"a total of {amount} is made of quantities in {measure.Unit.Plural}", amount.Unit, measure.Unit);
            }

            if (UnitOwed(act) is { } owed && owed != amount.Unit)
            {
                yield return Mixed(condition.At, $"a total of {amount} is made of payments on {act.Object}, which is owed in {owed.Plural}", amount.Unit, owed);
            }
        }
    }

    /// <summary>A payment on a debt is in the debt's unit.</summary>
    private LawProblem? Paid(Act act, Citation at) =>
        act.Measure is { } paid && UnitOwed(act) is { } owed && owed != paid.Unit
            ? Mixed(at, $"{paid} are paid on {act.Object}, which is owed in {owed.Plural}", paid.Unit, owed)
            : null;

    private Unit? UnitOwed(Act act) =>
        act.Object is { Sort: Sort.Account, IsVariable: false } name ? _owed.GetValueOrDefault(name.Id) : null;

    private static LawProblem Mixed(Citation at, string text, params ReadOnlySpan<Unit> units) =>
        new(LawProblemKind.MixedUnits, text, [at], [.. units.ToArray().Select(u => u.Plural)]);
}
