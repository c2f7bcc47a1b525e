using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Dependence;

/// <summary>
/// What each thing in a library waits for. What is written has its number from the outset: norms first, in the order of the library, then accounts,
/// instruments, and so on. A norm that is said of many stands with its variables, which may be anything of their sorts, but for those that are told apart.
/// </summary>
internal sealed partial class Dependences
{
    /// <summary>How many candidates are compared, for each thing written, before wider nets are cast.</summary>
    private const int MostCompared = 64;

    private readonly Library _library;
    private readonly Func<Norm, IReadOnlySet<Entity>> _apart;
    private readonly Dictionary<string, int> _normsById;
    private readonly Dictionary<string, List<int>> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Instrument, Entity Party), int> _commitments = [];
    private readonly Dictionary<(int Instrument, Entity, Entity), List<int>> _suspensions = [];
    private readonly List<(int Commitment, int Suspension)> _commitmentsOf = [];
    private readonly Dictionary<string, List<int>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, List<int>> _transfers = [];
    private readonly Dictionary<string, List<string>> _beginnings = new(StringComparer.Ordinal);
    private readonly ActIndex _acts;
    private readonly ActIndex _countsAs;
    private long _left;

    /// <summary>The dependences of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="apart">For which variables of a norm that is said of many it has a node for each thing.</param>
    public Dependences(Library library, Func<Norm, IReadOnlySet<Entity>> apart)
    {
        (_library, _apart) = (library, apart);
        var things = library.Things;
        Norms = [.. library.Norms.SelectMany(n => Instances.Of(n, apart(n), things)).Concat(library.Accounts.SelectMany(AccountNorms.Of))];
        _normsById = new(Norms.Length, StringComparer.Ordinal);
        Written = [.. Enumerate(library, Norms)];
        (FirstAccount, FirstInstrument) = (Norms.Length, Norms.Length + library.Accounts.Length);
        FirstRule = FirstInstrument + library.Instruments.Length;
        FirstTransfer = FirstRule + library.Rules.Length;
        FirstCountsAs = FirstTransfer + library.Transfers.Length;
        FirstClause = FirstCountsAs + library.CountsAs.Length;
        FirstCommitment = FirstClause + library.MostFavouredNationClauses.Length;
        Number(library);
        _acts = new ActIndex(Norms.Length, n => ((int)Norms[n].Modality, Norms[n].Act));
        _countsAs = new ActIndex(library.CountsAs.Length, n => (0, library.CountsAs[n].Counts));
        _left = 1_000_000 + (MostCompared * (long)Written.Length);
        (_notwithstood, _lower, _higher) = Precedences(library);
        _clauses = library.MostFavouredNationClauses.Select((clause, number) => (clause, number)).ToLookup(c => c.clause.Beneficiary, c => c.number);
        _grantors = [.. library.MostFavouredNationClauses.Select(c => c.Grantor).Distinct()];
    }

    /// <summary>All norms: the stated ones, those that are said of many once or for each thing, and those that accounts imply.</summary>
    public ImmutableArray<Norm> Norms { get; }

    /// <summary>All that is written, by number.</summary>
    public ImmutableArray<(NodeKind Kind, object Subject, Guard? Guard)> Written { get; }

    /// <summary>The number of the first account; the others follow in the order of the library.</summary>
    public int FirstAccount { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstInstrument { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstRule { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstTransfer { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstCountsAs { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstClause { get; }

    /// <inheritdoc cref="FirstAccount"/>
    public int FirstCommitment { get; }

    /// <summary>The number of a norm; of one that a clause extends, that of the grant. Null for one that is not of the library.</summary>
    public int? NumberOf(Norm norm)
    {
        var own = norm.Imported?.Grant ?? norm;
        return _normsById.TryGetValue(own.Id, out var number) || (own.Origin is { } origin && _normsById.TryGetValue(origin.Values.Of(_apart(origin.Norm)).IdOf(origin.Norm), out number))
            ? number
            : null;
    }

    /// <summary>The numbers of all versions of an account; none where the name is none of the library's.</summary>
    public IReadOnlyList<int> AccountNumbers(Entity name) => _accounts.TryGetValue(name.Id, out var numbers) ? numbers : [];

    /// <summary>The number of an instrument; null where it is only named.</summary>
    public int? InstrumentNumber(Entity name) => _instruments.TryGetValue(name.Id, out var number) ? number : null;

    /// <summary>What something written waits for.</summary>
    public void Of(int number, IWaiting waiting)
    {
        switch (Written[number].Subject)
        {
            case Norm norm: Of(norm, waiting); break;
            case Account account: Of(account, waiting); break;
            case Instrument instrument: Of(instrument, waiting); break;
            case Commitment commitment: Of(commitment, waiting); break;
            case Suspension suspension: Read(suspension.While, Wait.Contrary, null, waiting); break;
            case Rule rule: Of(rule, waiting); break;
            case Transfer transfer: Of(transfer, waiting); break;
            case CountsAs counts: Of(counts, waiting); break;
            case MostFavouredNationClause clause: Of(clause, waiting); break;
        }
    }

    /// <summary>What a node waits for that nobody wrote.</summary>
    public void Of(NodeKey key, IWaiting waiting)
    {
        switch (key.Kind)
        {
            case NodeKind.Relation: All(_rules.GetValueOrDefault(key.Word), waiting); break;
            case NodeKind.Holder: OfHolder(key.Object!, waiting); break;
            case NodeKind.Deeds: All(_countsAs.Of(0, key.Word, key.Object).Select(n => FirstCountsAs + n), waiting); break;
            case NodeKind.Exercises: OfExercises(key, waiting); break;
            case NodeKind.Membership: OfMembership(key.Number, waiting); break;
            case NodeKind.Undefeated: OfUndefeated(key.Number, waiting); break;
            case NodeKind.NormsOnAct or NodeKind.BreachesOnAct: OfNormsOnAct(key, waiting); break;
            case NodeKind.NormsOnObject: OfNormsOnObject(key, waiting); break;
            case NodeKind.Imports: OfImports(key, waiting); break;
            case NodeKind.Extended: OfExtended(key, waiting); break;
            case NodeKind.AnyAccount: All(Enumerable.Range(FirstAccount, _library.Accounts.Length), waiting); break;
            case NodeKind.AnyInstrument: All(Enumerable.Range(FirstInstrument, _library.Instruments.Length), waiting); break;
            case NodeKind.AnyMembership: All(Enumerable.Range(FirstCommitment, Written.Length - FirstCommitment), waiting); break;
        }
    }

    /// <summary>Whether a delay by an instrument's convention is of one day at least, whatever the convention read.</summary>
    internal static bool IsADay(Library library, Period period, Entity instrument)
    {
        var counting = library.Instrument(instrument)?.Counting;
        return period.Count > 0 && (period.Unit != PeriodUnit.Day || counting is null || counting.FirstDayCounts.Items.All(first => counting.LastDayCounts.Items
            .Where(last => Together(first.Guard, last.Guard))
            .All(last => period.Count - (first.Value ? 1 : 0) - (last.Value ? 0 : 1) >= 1)));

        // two choices of one reading are never taken together
        static bool Together(Guard? one, Guard? other) => one is null || other is null || one.Reading != other.Reading || one == other;
    }

    private static IEnumerable<(NodeKind Kind, object Subject, Guard? Guard)> Enumerate(Library library, ImmutableArray<Norm> norms) =>
    [
        .. norms.Select(n => (NodeKind.Norm, (object)n, n.Guard)),
        .. library.Accounts.Select(a => (NodeKind.Account, (object)a, a.Guard)),
        .. library.Instruments.Select(i => (NodeKind.Instrument, (object)i, (Guard?)null)),
        .. library.Rules.Select(r => (NodeKind.Rule, (object)r, r.Guard)),
        .. library.Transfers.Select(t => (NodeKind.Transfer, (object)t, t.Guard)),
        .. library.CountsAs.Select(c => (NodeKind.CountsAs, (object)c, c.Guard)),
        .. library.MostFavouredNationClauses.Select(c => (NodeKind.Clause, (object)c, c.Guard)),
        .. library.Instruments.SelectMany(i => i.Commitments).Select(c => (NodeKind.Commitment, (object)c, (Guard?)null)),
        .. library.Instruments.SelectMany(i => i.Suspensions).Select(s => (NodeKind.Suspension, (object)s, (Guard?)null)),
    ];

    private static void All(IEnumerable<int>? numbers, IWaiting waiting)
    {
        if (numbers is null)
        {
            return;
        }

        foreach (var number in numbers)
        {
            waiting.On(number, Wait.Plain, null);
        }
    }

    private void Number(Library library)
    {
        for (var n = 0; n < Norms.Length; n++)
        {
            _normsById.TryAdd(Norms[n].Id, n);
        }

        for (var n = 0; n < library.Accounts.Length; n++)
        {
            Add(_accounts, library.Accounts[n].Name.Id, FirstAccount + n);
        }

        for (var n = 0; n < library.Rules.Length; n++)
        {
            Add(_rules, library.Rules[n].Head.Relation.Id, FirstRule + n);
        }

        for (var n = 0; n < library.Transfers.Length; n++)
        {
            Add(_transfers, NodeKey.Anything(library.Transfers[n].Thing)!, FirstTransfer + n);
        }

        foreach (var verb in library.Verbs)
        {
            if (verb.LastsUntil is { } ending)
            {
                Add(_beginnings, ending, verb.Infinitive);
            }
        }

        var commitment = FirstCommitment;
        var suspension = FirstCommitment + library.Instruments.Sum(i => i.Commitments.Length);
        for (var n = 0; n < library.Instruments.Length; n++)
        {
            var instrument = library.Instruments[n];
            _instruments.TryAdd(instrument.Name.Id, FirstInstrument + n);
            _commitmentsOf.Add((commitment, suspension));
            foreach (var c in instrument.Commitments)
            {
                _commitments.TryAdd((n, c.Party), commitment++);
            }

            foreach (var s in instrument.Suspensions)
            {
                Add(_suspensions, (n, s.One, s.Other), suspension);
                Add(_suspensions, (n, s.Other, s.One), suspension++);
            }
        }
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> table, TKey key, T value)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var list))
        {
            table.Add(key, list = []);
        }

        list.Add(value);
    }

    /// <summary>Whether as many more candidates may still be compared one by one.</summary>
    private bool Affords(int compared) => Interlocked.Add(ref _left, -compared) > 0;
}
