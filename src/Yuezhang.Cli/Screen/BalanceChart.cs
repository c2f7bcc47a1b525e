using Yuezhang.Cli.Commands;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Screen;

/// <summary>What was left of an account, a bar for each day on which it changed, with the figure beside it.</summary>
internal static class BalanceChart
{
    private const int Width = 36;
    private const int Eighths = 8;

    public static void Draw(Sheet sheet, LedgerView view)
    {
        if (view.Ledger.Opens is not { } opens || opens > view.On)
        {
            return;
        }

        var steps = Steps(view, opens).ToList();
        var most = steps.Select(step => step.Left ?? Rational.Zero).Aggregate(Rational.Zero, Rational.Max);
        if (most.IsZero)
        {
            return;
        }

        sheet.Heading(view.Recorded is null ? "Left, from each day on" : "Left as supposed, from each day on");
        foreach (var (day, left) in steps)
        {
            var bar = left is { } known ? Bar(known, most) : "?";
            sheet.Draw(Ink.Of($"{day}  ", Ink.Quiet).Then(bar.PadRight(Width + 2)).Then(LedgerScreen.Figure(left)).Indented(Sheet.Indent));
        }
    }

    private static IEnumerable<(Day Day, Rational? Left)> Steps(LedgerView view, Day opens)
    {
        var changes = view.Ledger.Principal.Runs().Select(run => run.Interval.From).Where(from => !from.IsOpen).Select(from => from.Day);
        return changes.Prepend(opens).Where(day => day >= opens && day <= view.On).Distinct().Order()
            .Select(day => (day, view.Ledger.PrincipalOn(day)));
    }

    /// <summary>A bar in eighths of a cell; what is not nil is seen.</summary>
    private static string Bar(Rational value, Rational most)
    {
        var eighths = (int)((value / most * (Width * Eighths)).Numerator / (value / most * (Width * Eighths)).Denominator);
        var (whole, part) = Math.DivRem(eighths == 0 && !value.IsZero ? 1 : eighths, Eighths);
        return new string('█', whole) + (part == 0 ? "" : ((char)('█' + Eighths - part)).ToString());
    }
}
