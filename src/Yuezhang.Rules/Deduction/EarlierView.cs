namespace Yuezhang.Rules.Deduction;

/// <summary>The tables as they stood before an addition to a stratum was made; what lies in other strata was settled before.</summary>
internal sealed class EarlierView(Table[] positive, Table[] negative, Succession succession, int number) : View(positive, negative)
{
    /// <inheritdoc/>
    public override Moments Within(Table table, int row, Moments region) =>
        table.History is { } history && history.Succession == succession ? history.Before(number, row, region) : base.Within(table, row, region);
}

/// <summary>The tables as they stood before a revision changed those of lower strata.</summary>
internal sealed class FormerView(Table[] positive, Table[] negative, Dictionary<(Table Table, int Row), Delta> deltas) : View(positive, negative)
{
    /// <inheritdoc/>
    public override Moments Within(Table table, int row, Moments region) => deltas.TryGetValue((table, row), out var delta)
        ? base.Within(table, row, region).Union(delta.Lost.Within(region)).Without(delta.Gained.Within(region))
        : base.Within(table, row, region);

    /// <inheritdoc/>
    public override Moments Meeting(Table table, int row, Moments other) =>
        deltas.ContainsKey((table, row)) ? Within(table, row, Moments.Always).Meeting(other) : base.Meeting(table, row, other);
}
