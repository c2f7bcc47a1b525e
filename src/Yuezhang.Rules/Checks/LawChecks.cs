using System.Collections.Immutable;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>
/// Whether a law can be worked out at all, and means what it says: it is judged once, before any question. A law without problems gives every condition a value
/// on every day in bounded time.
/// </summary>
/// <remarks>
/// Linear in the size of the library but for circles between readings, where the search is bounded. Example: a privilege granted "while it is not granted" has no value.
/// </remarks>
public static class LawChecks
{
    /// <summary>All problems of a law, in the order of its text; the order of its files, rules and readings does not matter.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<LawProblem> Of(Library library, CancellationToken cancellation)
    {
        var problems = new List<LawProblem>();
        var counting = new CountingCheck(library);
        var sorts = new SortCheck(library);
        var units = new UnitCheck(library);
        var instances = new InstanceCheck(library);
        var parts = new List<LawPart>();
        var nested = false;
        foreach (var part in LawPart.All(library))
        {
            cancellation.ThrowIfCancellationRequested();
            if (NestingCheck.Of(part) is { } tooDeep)
            {
                problems.Add(tooDeep);
                nested = true;
                continue;
            }

            problems.AddRange(counting.Of(part));
            problems.AddRange(sorts.Of(part));
            problems.AddRange(units.Of(part));
            problems.AddRange(SafetyCheck.Of(part));
            parts.Add(part);
        }

        var circles = nested ? null : new RuleCircles(library.Rules);
        problems.AddRange(parts.SelectMany(part => instances.Of(part, IsThroughTime)));
        problems.AddRange(library.Relations.Select(r => instances.Of(r, IsThroughTime(r))).OfType<LawProblem>());
        problems.AddRange(library.Relations.Select(SortCheck.Of).OfType<LawProblem>());
        problems.AddRange(counting.OfCalendars());
        problems.AddRange(IdentityCheck.Of(library));
        problems.AddRange(PrecedenceCheck.Of(library, cancellation));

        // What cannot be read, or not be followed out, has no network.
        if (!nested && !instances.AreTooMany)
        {
            var network = Network.Of(library, cancellation);
            problems.AddRange(CircleCheck.Of(network, cancellation));
            problems.AddRange(ImportCheck.Of(network, cancellation));
        }

        return [.. problems.OrderBy(p => p.Places[0], Citations.InOrder).ThenBy(p => p.Kind).ThenBy(p => p.Text, StringComparer.Ordinal)];

        bool IsThroughTime(Relation relation) => circles?.IsThroughTime(relation) ?? false;
    }
}
