using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>One way of putting a point of a rule, the choice of a reading on which it is law (null for all), and where it is put so.</summary>
internal readonly record struct GuardedPoint<T>(Guard? Guard, T Value, Citation At, Location Place)
    where T : notnull;

/// <summary>Makes alternatives of what is said on one point, so that under any readings at most one of them is law.</summary>
internal static class GuardedPoints
{
    /// <summary>The points that some clauses make.</summary>
    /// <returns>Whether every reading that they name is known; if not, what is left unsaid is not to be judged.</returns>
    public static bool TryCollect<TClause, TValue>(
        IEnumerable<TClause> clauses,
        Func<TClause, ReadingClauseSyntax?> reading,
        Func<TClause, TValue?> value,
        BindingContext context,
        out List<GuardedPoint<TValue>> points)
        where TClause : SyntaxNode
        where TValue : class
    {
        var names = new NameBinder(context);
        var clear = true;
        points = [];
        foreach (var clause in clauses)
        {
            if (value(clause) is { } bound && names.TryGuard(reading(clause), out var guard))
            {
                points.Add(new GuardedPoint<TValue>(guard, bound, context.Cite(clause.Span), context.At(clause.Span)));
            }
            else
            {
                clear = false;
            }
        }

        return clear;
    }

    /// <summary>One value for each reading. What is said twice on readings that can be taken together is reported; the first stands.</summary>
    public static Alternatives<T> Exclusive<T>(IReadOnlyList<GuardedPoint<T>> points, string what, BindingContext context)
        where T : notnull
    {
        var kept = new List<GuardedPoint<T>>();
        foreach (var point in points)
        {
            if (kept.Find(k => Overlap(k.Guard, point.Guard)) is { Place: not null } first)
            {
                context.Diagnostics.ReportSaidTwice(point.Place, what, first.Place);
                continue;
            }

            kept.Add(point);
        }

        return new Alternatives<T>([.. kept.Select(k => new Alternative<T>(k.Guard, k.Value, k.At))]);
    }

    /// <summary>Several conditions on one point: on each reading those are law that it admits, joined to one.</summary>
    public static Alternatives<Condition> Joined(
        IReadOnlyList<GuardedPoint<Condition>> points, Func<ImmutableArray<Condition>, Citation, Condition> join, string what, BindingContext context)
    {
        if (points.Count == 0)
        {
            return Alternatives<Condition>.None;
        }

        if (!TryReading(points.Select(p => (p.Guard, p.Place)), what, context, out var reading))
        {
            return Alternatives<Condition>.None;
        }

        if (reading is null)
        {
            return Alternatives<Condition>.Always(One(points), points[0].At);
        }

        var alternatives = ImmutableArray.CreateBuilder<Alternative<Condition>>();
        foreach (var choice in reading.Choices)
        {
            var guard = new Guard(reading.Name, choice.Name);
            var admitted = points.Where(p => p.Guard is null || p.Guard == guard).ToList();
            if (admitted.Count > 0)
            {
                alternatives.Add(new Alternative<Condition>(guard, One(admitted), admitted[0].At));
            }
        }

        return new Alternatives<Condition>(alternatives.ToImmutable());

        Condition One(IReadOnlyList<GuardedPoint<Condition>> conditions) =>
            conditions is [var single] ? single.Value : join([.. conditions.Select(c => c.Value)], conditions[0].At);
    }

    /// <summary>The one reading that some guards are of: null for none; more than one is reported.</summary>
    public static bool TryReading(
        IEnumerable<(Guard? Guard, Location Place)> guards, string what, BindingContext context, out Reading? reading)
    {
        reading = null;
        foreach (var (guard, place) in guards)
        {
            if (guard is null)
            {
                continue;
            }

            if (reading is not null && reading.Name != guard.Reading)
            {
                context.Diagnostics.ReportReadingsMixed(place, what, reading.Name, guard.Reading);
                return false;
            }

            reading = context.Names.Readings.Find(guard.Reading);
        }

        return true;
    }

    /// <summary>On which choice nothing is said: null where something is said on all, the empty text where nothing is said at all.</summary>
    public static string? Unsaid<T>(Alternatives<T> alternatives, BindingContext context)
        where T : notnull
    {
        if (alternatives.IsEmpty)
        {
            return "";
        }

        if (alternatives.Items.Any(i => i.Guard is null))
        {
            return null;
        }

        var reading = context.Names.Readings.Find(alternatives.Items[0].Guard!.Reading)!;
        return reading.Choices.Select(c => new Guard(reading.Name, c.Name)).FirstOrDefault(g => alternatives.Items.All(i => i.Guard != g)) is { } open
            ? $" on {open}"
            : null;
    }

    private static bool Overlap(Guard? a, Guard? b) => a is null || b is null || a.Reading != b.Reading || a == b;
}
