using System.Collections.Immutable;
using Spectre.Console;
using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Cli.Screen;

/// <summary>The sign that stands for a state in a chart, one cell wide; it tells the state without its colour.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Meaning">What it means, for the legend.</param>
/// <param name="Style">Its colour.</param>
internal sealed record StateSign(char Sign, string Meaning, Style Style)
{
    private static readonly StateSign s_breached = new('!', "breached", new Style(Color.Red, decoration: Decoration.Bold));
    private static readonly StateSign s_undetermined = new('?', "undetermined", new Style(Color.Aqua));
    private static readonly StateSign s_suspended = new('░', "suspended", new Style(Color.Yellow));
    private static readonly StateSign s_inForce = new('█', "in force", new Style(Color.Green));
    private static readonly StateSign s_notYet = new('·', "not yet", Ink.Quiet);
    private static readonly StateSign s_over = new('─', "over", Ink.Quiet);
    private static readonly StateSign s_void = new('×', "never was", Ink.Quiet);

    /// <summary>All signs; where a cell holds several states, the first of them stands for it, so that what is short is seen.</summary>
    public static ImmutableArray<StateSign> All { get; } = [s_breached, s_undetermined, s_suspended, s_inForce, s_notYet, s_over, s_void];

    /// <summary>The sign of a state.</summary>
    public static StateSign Of(NormState state) => state switch
    {
        NormState.Breached => s_breached,
        NormState.Undetermined => s_undetermined,
        NormState.Suspended => s_suspended,
        NormState.InForce => s_inForce,
        NormState.Dormant or NormState.Conditional => s_notYet,
        NormState.Void => s_void,
        _ => s_over,
    };
}
