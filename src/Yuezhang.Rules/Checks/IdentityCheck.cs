using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>Of things of one kind each has an identity of its own: proofs, scenarios and the state of the treaties go by it.</summary>
internal static class IdentityCheck
{
    /// <summary>The identities that two have.</summary>
    public static IEnumerable<LawProblem> Of(Library library) =>
    [
        .. Twice("norm", library.Norms, n => n.Id, n => n.At),
        .. Twice("debt", [.. library.Accounts.Where(a => IsLawWithAnother(a, library))], a => a.Name.Id, a => a.At),
        .. Twice("instrument", library.Instruments, i => i.Name.Id, i => Wording.At(i)),
        .. Twice("relation", library.Relations, r => r.Id, r => r.At),
        .. Twice("rule", library.Rules, r => r.Id, r => r.At),
        .. Twice("transfer", library.Transfers, t => t.Id, t => t.At),
        .. Twice("rule of what counts as what", library.CountsAs, c => c.Id, c => c.At),
        .. Twice("most-favoured-nation clause", library.MostFavouredNationClauses, c => c.Id, c => c.At),
        .. Twice("reading", library.Readings, r => r.Name, r => r.At),
        .. Twice("name", library.Entities, e => e, e => e.At, e => e.Id),
    ];

    /// <summary>Whether a debt is law together with another of its name: versions of one debt are each on a choice of its own.</summary>
    private static bool IsLawWithAnother(Account account, Library library) =>
        library.VersionsOf(account.Name).Any(other => !ReferenceEquals(other, account) && Review.Oppositions.AreLawTogether(account.Guard, other.Guard));

    private static IEnumerable<LawProblem> Twice<T, TKey>(string what, ImmutableArray<T> all, Func<T, TKey> identity, Func<T, Citation> at, Func<T, string>? name = null)
        where TKey : notnull
    {
        var seen = new Dictionary<TKey, T>(all.Length);
        foreach (var one in all)
        {
            if (!seen.TryAdd(identity(one), one))
            {
                ImmutableArray<Citation> places = [.. new[] { at(seen[identity(one)]), at(one) }.Order(Citations.InOrder)];
                var shown = name?.Invoke(one) ?? identity(one).ToString()!;
                yield return new LawProblem(LawProblemKind.DuplicateIdentity, $"a {what} '{shown}' is there twice", places, [shown]);
            }
        }
    }
}
