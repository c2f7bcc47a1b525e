using System.Globalization;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Bench;

/// <summary>
/// N copies of the money-and-garrison rules, read from the same fact file as the rivals read: day numbers count from the exchange,
/// amounts are in thousands, and an instalment of 16,667 stands for a sixth of the rest, as in the rivals' encodings.
/// </summary>
internal static class Copies
{
    /// <summary>The day of the exchange; the rivals' day 0.</summary>
    public static readonly Day Exchange = Day.Parse("1895-05-08");

    private static readonly Unit s_unit = new("thousand", "thousand", "thousand");
    private static readonly Entity s_debtor = new("debtor", "the debtor", Sort.Party, [], Citation.None);
    private static readonly Entity s_creditor = new("creditor", "the creditor", Sort.Party, [], Citation.None);
    private static readonly Verb s_evacuate = new("evacuate", "evacuates", "evacuated");
    private static readonly Verb s_garrison = new("garrison", "garrisons", "garrisoned", LastsUntil: "evacuate");
    private static readonly Verb s_arrange = new("arrange", "arranges", "arranged");
    private static readonly CountingConvention s_counting = new(CountingCalendar.Gregorian, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay);

    /// <summary>Reads a fact file and writes it as law and record.</summary>
    public static (Library Library, HistoricalRecord Record) Read(TextReader facts)
    {
        var treaties = new SortedSet<int>();
        var events = new List<(string Kind, int Copy, int Number, int Day)>();
        while (facts.ReadLine() is { } line)
        {
            var open = line.IndexOf('(', StringComparison.Ordinal);
            if (open < 0)
            {
                continue;
            }

            var arguments = line[(open + 1)..line.IndexOf(')', StringComparison.Ordinal)].Split(',').Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
            switch (line[..open])
            {
                case "treaty":
                    treaties.Add(arguments[0]);
                    break;
                case "payday":
                    events.Add(("payday", arguments[0], arguments[1], arguments[2]));
                    break;
                case var kind:
                    events.Add((kind, arguments[0], 0, arguments[1]));
                    break;
            }
        }

        var copies = treaties.ToDictionary(x => x, x => new Copy(x));
        var occurrences = events.Select((e, i) => copies[e.Copy].Event(i, e.Kind, e.Number, Exchange + e.Day))
            .Concat(copies.Values.Select(c => c.ExchangeEvent()));
        var library = new Library
        {
            Entities = [],
            Verbs = [.. Verb.Known, s_evacuate, s_garrison, s_arrange],
            Instruments = [.. copies.Values.Select(c => c.Instrument)],
            Accounts = [.. copies.Values.SelectMany(c => c.Accounts)],
            Norms = [.. copies.Values.SelectMany(c => c.Norms)],
            Readings = [],
            Horizon = Exchange + 3889,
        };
        return (library, new HistoricalRecord([.. occurrences], [.. copies.Values.SelectMany(c => c.Complete())]));
    }

    /// <summary>One copy: a treaty with its debt, its garrison and the yearly share of its cost.</summary>
    private sealed class Copy
    {
        private readonly Entity _treaty;
        private readonly Entity _commerce;
        private readonly Entity _pledge;
        private readonly Entity _place;
        private readonly Entity _indemnity;
        private readonly Entity _share;
        private readonly Act _exchange;
        private readonly Citation _at4;
        private readonly Citation _at8;

        public Copy(int number)
        {
            Entity Named(string name, Sort sort) => new($"{name}-{number}", $"{name} {number}", sort, [], Citation.None);
            _treaty = Named("treaty", Sort.Instrument);
            _commerce = Named("commerce", Sort.Instrument);
            _pledge = Named("pledge", Sort.Thing);
            _place = Named("port", Sort.Place);
            _indemnity = Named("indemnity", Sort.Account);
            _share = Named("share", Sort.Account);
            _exchange = new Act(Verb.Exchange, null, _treaty);
            _at4 = new Citation(_treaty.Id, "4", "", 0);
            _at8 = new Citation(_treaty.Id, "8", "", 0);
        }

        public Instrument Instrument => new()
        {
            Name = _treaty,
            Title = _treaty.Name,
            Parties = [s_debtor, s_creditor],
            Force = new Happened(_exchange, _at4),
            Counting = Alternatives<CountingConvention>.Always(s_counting, _at4),
            Articles = [_at4, _at8],
        };

        public IEnumerable<Account> Accounts
        {
            get
            {
                Term Within(int count, PeriodUnit unit) => new(new Period(count, unit), _exchange, _at4);
                var months = new[] { 6, 12 };
                var first = months.Select((m, i) => new Instalment(i + 1, 50_000, Within(m, PeriodUnit.Month), _at4));
                var rest = Enumerable.Range(2, 6).Select(y => new Instalment(y + 1, 16_667, Within(y, PeriodUnit.Year), _at4));
                yield return new Account
                {
                    Name = _indemnity,
                    Debtor = s_debtor,
                    Creditor = s_creditor,
                    Instrument = _treaty,
                    Unit = s_unit,
                    At = _at4,
                    Instalments = [.. first, .. rest],
                    Interest = new Interest
                    {
                        Rate = (Rational)1 / 20,
                        From = Alternatives<InterestStart>.Always(new InterestStart(1, OnPayment: true), _at4),
                        Payable = Alternatives<Term>.Always(Within(6, PeriodUnit.Month), _at4),
                        DayCount = Alternatives<BoxedDayCount>.Always(new BoxedDayCount(DayCount.Actual365Fixed), _at4),
                        At = _at4,
                    },
                    Prepayment = Alternatives<PrepaymentRule>.Always(new PrepaymentRule(Reduces.Next), _at4),
                    Waiver = new Waiver(Within(3, PeriodUnit.Year), InterestCountsTowardPrincipal: true, _at4),
                };
                yield return new Account
                {
                    Name = _share,
                    Debtor = s_debtor,
                    Creditor = s_creditor,
                    Instrument = _treaty,
                    Unit = s_unit,
                    At = _at8,
                    Recurring = new RecurringCharge(500, Within(1, PeriodUnit.Year), new Bound(Modality.May, new Act(s_garrison, s_creditor, _place), _at8), _at8),
                };
            }
        }

        public IEnumerable<Norm> Norms
        {
            get
            {
                var evacuate = new Act(s_evacuate, s_creditor, _place);
                yield return new Norm
                {
                    Id = $"{_treaty.Id}/8/1",
                    Modality = Modality.May,
                    Act = new Act(s_garrison, s_creditor, _place),
                    Instrument = _treaty,
                    At = _at8,
                    Until = Alternatives<Condition>.Always(new Bound(Modality.Must, evacuate, _at8), _at8),
                };
                yield return new Norm
                {
                    Id = $"{_treaty.Id}/8/2",
                    Modality = Modality.Must,
                    Act = evacuate,
                    Instrument = _treaty,
                    At = _at8,
                    Once = Alternatives<Condition>.Always(
                        new AllOf(
                            [
                                new InstalmentPaid(_indemnity, 1, _at8),
                                new InstalmentPaid(_indemnity, 2, _at8),
                                new Happened(new Act(Verb.Exchange, null, _commerce), _at8),
                                new AnyOf([new Happened(new Act(s_arrange, null, _pledge), _at8), new InstalmentPaid(_indemnity, 8, _at8)], _at8),
                            ],
                            _at8),
                        _at8),
                };
            }
        }

        public Occurrence Event(int index, string kind, int number, Day day) => Dated($"{kind}-{index}", day) with
        {
            Act = kind switch
            {
                "payday" => new Act(Verb.Pay, s_debtor, _indemnity),
                "commerce" => new Act(Verb.Exchange, null, _commerce),
                _ => new Act(s_arrange, null, _pledge),
            },
            Payment = kind == "payday" ? new Payment(_indemnity, new Amount(number <= 2 ? 50_000 : 16_667, s_unit), PaymentPart.Instalment, number) : null,
        };

        public Occurrence ExchangeEvent() => Dated($"exchange-{_treaty.Id}", Exchange);

        public IEnumerable<Completeness> Complete()
        {
            var through = Exchange + 3889;
            yield return new Completeness(null, _indemnity, through, "", Citation.None);
            yield return new Completeness(null, _share, through, "", Citation.None);
            yield return new Completeness(new Act(s_arrange, null, _pledge), null, through, "", Citation.None);
            yield return new Completeness(new Act(s_evacuate, s_creditor, _place), null, through, "", Citation.None);
        }

        private Occurrence Dated(string id, Day day) => new()
        {
            Id = id,
            Act = _exchange,
            Dates = Alternatives<RecordedDate>.Always(new RecordedDate(new DateRange(day)), Citation.None),
            Certainty = Certainty.Stated,
            Source = "",
            At = Citation.None,
        };
    }
}
