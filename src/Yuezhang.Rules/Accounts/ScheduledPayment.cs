using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>What falls due on one day if everything is paid on its last day: the text's own plan.</summary>
/// <param name="Due">The day.</param>
/// <param name="Instalment">The number of the instalment; null on a day of interest alone.</param>
/// <param name="Principal">The principal then due.</param>
/// <param name="Interest">The interest then due.</param>
/// <param name="BalanceAfter">The principal left after it.</param>
/// <param name="At">Where it is written.</param>
public sealed record ScheduledPayment(Day Due, int? Instalment, Rational Principal, Rational Interest, Rational BalanceAfter, Citation At);
