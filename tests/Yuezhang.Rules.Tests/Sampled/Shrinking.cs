using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes a program that shows a fault as small as it can be while it still shows one.</summary>
internal static class Shrinking
{
    public static TestTreaty Smallest(TestTreaty treaty, Func<TestTreaty, bool> fails)
    {
        while (Smaller(treaty).FirstOrDefault(t => StillFails(t, fails)) is { } smaller)
        {
            treaty = smaller;
        }

        return treaty;
    }

    // a program from which too much was taken may break the naive evaluator; it shows nothing
    private static bool StillFails(TestTreaty treaty, Func<TestTreaty, bool> fails)
    {
        try
        {
            return fails(treaty);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }

    private static IEnumerable<TestTreaty> Smaller(TestTreaty treaty) =>
    [
        .. treaty.Known is null ? [] : new[] { treaty with { Known = null } },
        .. Without(treaty.Norms).Select(norms => treaty with { Norms = norms }),
        .. treaty.Accounts.Select(a => treaty with { Accounts = treaty.Accounts.Remove(a), Events = treaty.Events.RemoveAll(e => e.Payment?.Account == a.Name) }),
        .. treaty.Accounts.Where(a => a.Waiver is not null).Select(a => treaty with { Accounts = treaty.Accounts.Replace(a, a with { Waiver = null }) }),
        .. treaty.Accounts.Where(a => a.AppliesFrom is not null).SelectMany(a => Simpler(a.AppliesFrom!).Prepend(null).Select(c => treaty with { Accounts = treaty.Accounts.Replace(a, a with { AppliesFrom = c }) })),
        .. Smaller(treaty.Further).Select(further => treaty with { Further = further }),
        .. Without(treaty.Events).Select(events => treaty with { Events = events }),
        .. Without(treaty.Completeness).Select(complete => treaty with { Completeness = complete }),
        .. Without(treaty.Facts).Select(facts => treaty with { Facts = facts }),
        .. Without(treaty.FirstHolders).Select(holders => treaty with { FirstHolders = holders }),
        .. Simpler(treaty.Force!).Select(force => treaty with { Force = force }),
        .. Each(treaty.Norms, Smaller).Select(norms => treaty with { Norms = norms }),
    ];

    private static IEnumerable<FurtherLaw> Smaller(FurtherLaw law) =>
    [
        .. Without(law.Rules).Select(rules => law with { Rules = rules }),
        .. Without(law.Transfers).Select(transfers => law with { Transfers = transfers }),
        .. Without(law.Clauses).Select(clauses => law with { Clauses = clauses }),
        .. Without(law.CountsAs).Select(counts => law with { CountsAs = counts }),
        .. Without(law.Instruments).Select(instruments => law with { Instruments = instruments }),
        .. Without(law.Commitments).Select(commitments => law with { Commitments = commitments }),
        .. Without(law.Suspensions).Select(suspensions => law with { Suspensions = suspensions }),
        .. Without(law.Precedences).Select(precedences => law with { Precedences = precedences }),
        .. Without(law.Incompatibilities).Select(incompatibilities => law with { Incompatibilities = incompatibilities }),
        .. Simpler(law.Until).Select(until => law with { Until = until }),
        .. Each(law.Rules, r => Simpler(r.Body).Select(body => r with { Body = body }).Concat(r.Instrument is null ? [] : [r with { Instrument = null }])).Select(rules => law with { Rules = rules }),
        .. Each(law.Transfers, t => Simpler(t.Once).Select(once => t with { Once = once })).Select(transfers => law with { Transfers = transfers }),
        .. Each(law.CountsAs, c => Simpler(c.While).Select(during => c with { While = during })).Select(counts => law with { CountsAs = counts }),
        .. Each(law.Commitments, Smaller).Select(commitments => law with { Commitments = commitments }),
        .. Each(law.Suspensions, s => Simpler(s.While).Select(during => s with { While = during })).Select(suspensions => law with { Suspensions = suspensions }),
        .. Each(law.Clauses, Smaller).Select(clauses => law with { Clauses = clauses }),
        .. Each(law.Instruments, Smaller).Select(instruments => law with { Instruments = instruments }),
    ];

    private static IEnumerable<MostFavouredNationClause> Smaller(MostFavouredNationClause clause) =>
    [
        .. Simpler(clause.Once).Select(once => clause with { Once = once }),
        .. Simpler(clause.Until).Select(until => clause with { Until = until }),
        .. Simpler(clause.While).Select(during => clause with { While = during }),
    ];

    private static IEnumerable<Commitment> Smaller(Commitment commitment) =>
    [
        .. Simpler(commitment.Once).Select(once => commitment with { Once = once }),
        .. Simpler(commitment.Until).Select(until => commitment with { Until = until }),
    ];

    private static IEnumerable<Instrument> Smaller(Instrument instrument) =>
    [
        .. Without(instrument.Commitments).Select(commitments => instrument with { Commitments = commitments }),
        .. Without(instrument.Suspensions).Select(suspensions => instrument with { Suspensions = suspensions }),
        .. Simpler(instrument.Force!).Select(force => instrument with { Force = force }),
        .. Simpler(instrument.Until).Select(until => instrument with { Until = until }),
        .. Each(instrument.Commitments, Smaller).Select(commitments => instrument with { Commitments = commitments }),
    ];

    private static IEnumerable<Norm> Smaller(Norm norm) =>
    [
        .. Simpler(norm.Once).Select(c => norm with { Once = c }),
        .. Simpler(norm.Until).Select(c => norm with { Until = c }),
        .. Simpler(norm.While).Select(c => norm with { While = c }),
        .. Simpler(norm.Suspended).Select(c => norm with { Suspended = c }),
        .. Simpler(norm.Waived).Select(c => norm with { Waived = c }),
        .. Simpler(norm.Discharged).Select(c => norm with { Discharged = c }),
        .. norm.Maintains is null ? [] : Simpler(norm.Maintains).Select(c => norm with { Maintains = c }).Prepend(norm with { Maintains = null }),
        .. norm.Within is null ? [] : norm.Within.EndsOn is not null ? [norm with { Within = null }] : Simpler(norm.Within.Start).Select(c => norm with { Within = norm.Within with { Start = c } }).Prepend(norm with { Within = null }),
        .. norm.AppliesFrom is null ? [] : Simpler(norm.AppliesFrom).Select(c => norm with { AppliesFrom = c }).Prepend(norm with { AppliesFrom = null }),
        .. norm.VoidIf is null ? [] : Simpler(norm.VoidIf.Condition).Select(c => norm with { VoidIf = norm.VoidIf with { Condition = c } }).Prepend(norm with { VoidIf = null }),
        .. norm.Counterparty is null ? [] : new[] { norm with { Counterparty = null } },
        .. norm.Guard is null ? [] : new[] { norm with { Guard = null } },
        .. norm.SubjectTo.IsEmpty ? [] : new[] { norm with { SubjectTo = [] } },
        .. norm.Notwithstanding.IsEmpty ? [] : new[] { norm with { Notwithstanding = [] } },
    ];

    private static IEnumerable<Alternatives<Condition>> Simpler(Alternatives<Condition> alternatives) => alternatives.IsEmpty ? [] :
    [
        Alternatives<Condition>.None,
        .. alternatives.Items.Where(_ => alternatives.Items.Length > 1).Select(i => Law.Always(i.Value)),
        .. alternatives.Items.Length > 1 ? [] : Simpler(alternatives.Items[0].Value).Select(Law.Always),
    ];

    // its parts, it with one part less, it with a simpler part
    private static IEnumerable<Condition> Simpler(Condition condition) => condition switch
    {
        Not c => [c.Operand, .. Simpler(c.Operand).Select(Law.Not)],
        AllOf c => [.. c.Operands, .. Without(c.Operands).Select(o => Law.All(o)), .. Each(c.Operands, Simpler).Select(o => Law.All(o))],
        AnyOf c => [.. c.Operands, .. Without(c.Operands).Select(o => Law.Any(o)), .. Each(c.Operands, Simpler).Select(o => Law.Any(o))],
        Ever c => [c.Operand, .. Simpler(c.Operand).Select(o => c with { Operand = o })],
        Always c => [c.Operand, .. Simpler(c.Operand).Select(o => c with { Operand = o })],
        Since c => [c.Operand, c.From, .. Simpler(c.Operand).Select(o => c with { Operand = o }), .. Simpler(c.From).Select(o => c with { From = o })],
        WithinLast c => [c.Operand, .. Simpler(c.Operand).Select(o => c with { Operand = o })],
        Throughout c => [c.Operand, .. Simpler(c.Operand).Select(o => c with { Operand = o })],
        Delayed c => [c.Operand, .. Simpler(c.Operand).Select(o => c with { Operand = o })],
        RunOut c => c.Term.EndsOn is not null ? [] : [.. Simpler(c.Term.Start).Select(o => c with { Term = c.Term with { Start = o } })],
        InWindow c => [.. Simpler(c.Anchor).Select(o => new InWindow(c.Length, c.Every, o, c.Instrument, c.At))],
        AtLeast c => [.. Simpler(c.Operand).Select(o => c with { Operand = o })],
        Happened { Act.Verb.Infinitive: "exchange" } => [],
        _ => [Law.Done(Exchange)],
    };

    private static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> all) => Enumerable.Range(0, all.Length).Select(all.RemoveAt);

    private static IEnumerable<ImmutableArray<T>> Each<T>(ImmutableArray<T> all, Func<T, IEnumerable<T>> simpler) =>
        Enumerable.Range(0, all.Length).SelectMany(i => simpler(all[i]).Select(s => all.SetItem(i, s)));
}
