using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// Adds riders to a program by a chance of its own, so that what they are added to stays as it was: persons that bear norms, days that the text names, terms that
/// run out, windows that open again and again, what applies before force, a second duty to do the same, acts done for somebody, limits to how much may be done,
/// debts that are law on a reading or open before force, grants that speak of the subjects of a party, or were made in return for something, and what undoes a norm
/// whenever it comes.
/// </summary>
/// <remarks>
/// What is judged by the state just before may begin within a day, where an act is not recorded or not yet known: a term that runs from it begins on that day, for an
/// evaluator that goes by days on the next. No term is made to run from such an act.
/// </remarks>
internal sealed class RiderGenerator(Random random)
{
    private bool _isJudged;

    public TestTreaty Add(TestTreaty treaty)
    {
        _isJudged = !treaty.Further.CountsAs.IsEmpty || Conditions.In(treaty).Exists(c => c is Exercised);
        treaty = Chance(12) ? AddPersons(treaty) : treaty;
        treaty = treaty with
        {
            Force = Ridden(treaty.Force!, 4),
            Norms = [.. treaty.Norms.Select(n => Applied(Ended(Ridden(n)), treaty))],
            Accounts = [.. treaty.Accounts.Select(a => Chance(15) ? Ended(a) : a)],
            Further = Ridden(treaty.Further),
        };
        treaty = treaty.Norms.FirstOrDefault(n => n is { Modality: Modality.Must, Maintains: null, Act.Agent.IsVariable: false, Act.Object.IsVariable: false }) is { } duty && Chance(30)
            ? treaty.With(Beside(duty, treaty))
            : treaty;
        treaty = Chance(20) ? ForSomebody(treaty) : treaty;
        treaty = Chance(40) ? treaty with { Norms = [.. treaty.Norms.Select(OfSubjects)] } : treaty;
        treaty = Chance(40) ? treaty with
        {
            Norms = [.. treaty.Norms.Select(n => n.Act.Verb == ToTrade && Chance(50) ? n with { InReturnFor = Law.Done(Deed()) } : n)],
            Further = treaty.Further with { Clauses = [.. treaty.Further.Clauses.Select(c => c with { OnlyFree = Chance(50) })] },
        }
        : treaty;
        treaty = Chance(25) ? AddLimits(treaty) : treaty;
        treaty = treaty with { Accounts = [.. treaty.Accounts.Select(a => Applied(a, treaty))] };
        treaty = treaty.Readings.Length > 0 && Chance(40) ? treaty with { Accounts = [.. treaty.Accounts.SelectMany(a => Versions(a))] } : treaty;
        return treaty with { Norms = [.. treaty.Norms.Select(n => n.VoidIf is { Within: not null } undone && Chance(20) ? n with { VoidIf = undone with { Within = null } } : n)] };
    }

    /// <summary>A debt as one reading has it, and perhaps as the other has: for less, or more.</summary>
    private ImmutableArray<Account> Versions(Account account)
    {
        var one = account with { Guard = new Guard("point", "one") };
        return Chance(40) ? [one] :
        [
            one,
            account with
            {
                Guard = new Guard("point", "other"),
                Instalments = [.. account.Instalments.Select(i => i with { Amount = i.Amount * new Rational(random.Next(1, 4), 2) })],
                Recurring = account.Recurring is { } charge ? charge with { Amount = charge.Amount * 2 } : null,
                Prepayment = Chance(50) ? account.Prepayment : Alternatives<PrepaymentRule>.None,
                Waiver = Chance(60) ? account.Waiver : null,
            },
        ];
    }

    /// <summary>Prohibitions of more than so much trade, in one unit or two. Of trade there is no event: one of which the quantity is not told would be too fine.</summary>
    private TestTreaty AddLimits(TestTreaty treaty)
    {
        var act = treaty.Norms.FirstOrDefault(n => n.Act is { Verb: var verb, Agent.IsVariable: false } && verb == ToTrade)?.Act ?? Trade;
        if (Chance(50) && !treaty.Norms.Any(n => n.Modality == Modality.May && n.Act == act))
        {
            treaty = treaty.With(new NormGenerator(random, treaty, circles: false).On(act, Modality.May, 10));
        }

        for (var number = random.Next(1, 5); number > 0; number--)
        {
            var norm = new NormGenerator(random, treaty, circles: false).On(act, Modality.MustNot, 10 + number);
            treaty = treaty.With(norm with
            {
                Act = act with { Measure = new Amount(random.Next(1, 4) * 5, Chance(75) ? Chest : Crown), MoreThan = true },
                Within = Chance(15) ? By() : null,
                Notwithstanding = Chance(60) ? [.. treaty.Norms.Where(n => n.Act.Verb == ToTrade && n.Instrument == norm.Instrument).Select(n => n.At.Article).Distinct()] : [],
            });
        }

        return treaty;
    }

    /// <summary>The same, and some of the fortifying and settling is for one party or another.</summary>
    private TestTreaty ForSomebody(TestTreaty treaty) => treaty with
    {
        Norms = [.. treaty.Norms.Select(n => n with { Act = ForSomebody(n.Act) })],
        Events = [.. treaty.Events.Select(e => e with { Act = ForSomebody(e.Act) })],
        Completeness = [.. treaty.Completeness.Select(c => c with { Act = c.Act is { } act ? ForSomebody(act) : null })],
    };

    /// <summary>The same norm of trade of the subjects of its bearer, or for them, or with them.</summary>
    private Norm OfSubjects(Norm norm)
    {
        if (norm.Act.Verb != ToTrade || !Chance(60) || Subjects.FirstOrDefault(s => s.Bearer == norm.Act.Agent) is not { } its)
        {
            return norm;
        }

        return norm with
        {
            Act = random.Next(3) switch
            {
                0 => norm.Act with { Agent = its },
                1 => norm.Act with { Beneficiary = its },
                _ => norm.Act with { Counterparty = its },
            },
        };
    }

    private Act ForSomebody(Act act) => (act.Verb != ToFortify && act.Verb != ToSettle) || Chance(40) ? act
        : act with { Beneficiary = random.Next(5) switch { 0 => Settlers, 1 or 2 => Corvia, 3 => Doria, _ => Borea } };

    /// <summary>A second duty to do the same, within a term of its own.</summary>
    private Norm Beside(Norm duty, TestTreaty treaty) => Law.Must(duty.Act, 9) with
    {
        Id = "beside-9",
        Instrument = duty.Instrument,
        At = In(duty.Instrument, 9),
        Once = Chance(70) ? Law.Always(new ConditionGenerator(random, treaty, Reach.Record).Make(1)) : Alternatives<Condition>.None,
        Within = Chance(60) ? By() : new Term(Days(), Deed(), Article(1)),
    };

    /// <summary>A norm of persons, on what they may do as well.</summary>
    private TestTreaty AddPersons(TestTreaty treaty)
    {
        var norm = new NormGenerator(random, treaty, circles: false).On(Settling, (Modality)random.Next(4), 8);
        return new RecordGenerator(random).AddEvents(treaty.With(norm), [Settling]);
    }

    /// <summary>The same norm with days named by the text as the last of its terms.</summary>
    private Norm Ended(Norm norm) => norm with
    {
        Within = norm.Within is not null && Chance(12) ? By() : norm.Within,
        VoidIf = norm.VoidIf is { Within: not null } undone && Chance(20) ? undone with { Within = By() } : norm.VoidIf,
    };

    /// <summary>The same norm, which applies before its instrument is in force.</summary>
    private Norm Applied(Norm norm, TestTreaty treaty) => !Chance(12) ? norm : norm with
    {
        AppliesFrom = Chance(60) ? Rider() : new ConditionGenerator(random, treaty, Reach.Record).Make(1),
    };

    /// <summary>The same debt, which may open before its instrument is in force.</summary>
    private Account Applied(Account account, TestTreaty treaty) => !Chance(25) ? account : account with
    {
        AppliesFrom = Chance(60) ? Rider() : new ConditionGenerator(random, treaty, Reach.Record).Make(1),
    };

    private Account Ended(Account account) => account with
    {
        Instalments = [.. account.Instalments.Select(i => Chance(60) ? i with { Due = By() } : i)],
        Waiver = account.Waiver is { } waiver && Chance(40) ? waiver with { Within = By() } : account.Waiver,
    };

    private Norm Ridden(Norm norm) => norm with
    {
        Once = Ridden(norm.Once),
        Until = Ridden(norm.Until),
        While = Ridden(norm.While),
        Suspended = Ridden(norm.Suspended),
        Waived = Ridden(norm.Waived),
        Discharged = Ridden(norm.Discharged),
        Maintains = norm.Maintains is { } kept ? Ridden(kept, 10) : null,
        Within = norm.Within is { Anchor: null } term ? term with { Start = Ridden(term.Start, 10) } : norm.Within,
        VoidIf = norm.VoidIf is { } undone ? undone with { Condition = Ridden(undone.Condition, 10) } : null,
    };

    private FurtherLaw Ridden(FurtherLaw law) => law with
    {
        Until = Ridden(law.Until),
        Commitments = [.. law.Commitments.Select(Ridden)],
        Suspensions = [.. law.Suspensions.Select(s => s with { While = Ridden(s.While, 10) })],
        Instruments = [.. law.Instruments.Select(i => i with { Force = Ridden(i.Force!, 4), Until = Ridden(i.Until), Commitments = [.. i.Commitments.Select(Ridden)] })],
        Rules = [.. law.Rules.Select(r => Ridden(r, law))],
        Transfers = [.. law.Transfers.Select(t => t with { Once = Ridden(t.Once) })],
        CountsAs = [.. law.CountsAs.Select(c => c with { While = Ridden(c.While) })],
        Clauses = [.. law.Clauses.Select(c => c with { Once = Ridden(c.Once), Until = Ridden(c.Until), While = Ridden(c.While) })],
    };

    private Commitment Ridden(Commitment commitment) => commitment with { Once = Ridden(commitment.Once), Until = Ridden(commitment.Until) };

    /// <summary>A rule that looks besides at how long something has been so, of the thing that it concludes of where it can.</summary>
    private Rule Ridden(Rule rule, FurtherLaw law)
    {
        if (!Chance(15))
        {
            return rule;
        }

        var start = rule.Head.Arguments is [{ IsVariable: true, Sort: Sort.Place } place, ..]
            ? rule.Head.Relation.Id == IsReached.Id && !_isJudged && Chance(50) ? new Holds(law.Relations.First(r => r == IsOpen), [place], Article(1)) : Law.Done(new Act(ToFortify, null, place))
            : Law.Done(Deed());
        Condition rider = Chance(80) ? Law.Over(new Term(Days(), start, Article(1))) : Day();
        return rule with { Body = Law.All(rule.Body, Chance(60) ? rider : Law.Not(rider)) };
    }

    private Alternatives<Condition> Ridden(Alternatives<Condition> alternatives) =>
        alternatives.IsEmpty ? alternatives : new([.. alternatives.Items.Select(a => a with { Value = Ridden(a.Value, 10) })]);

    private Condition Ridden(Condition condition, int percent) => !Chance(percent) ? condition : random.Next(4) switch
    {
        0 => Law.All(condition, Rider()),
        1 => Law.All(condition, Law.Not(Rider())),
        2 => Law.Any(condition, Rider()),
        _ => Rider(),
    };

    private Condition Rider() => random.Next(8) switch
    {
        6 or 7 => Window(),
        0 or 1 => Day(),
        2 => Law.Over(By()),
        3 => Law.Over(new Term(Days(), Law.All(Law.Done(Deed()), Law.Not(Day())), Article(1))),
        4 => Law.Over(new Term(new Period(1, PeriodUnit.Month), Deed(), Article(1))),
        _ => Law.Over(new Term(Days(), Deed(), Article(1))),
    };

    private InWindow Window() => new(
        new Period(random.Next(0, 4), PeriodUnit.Day),
        Chance(15) ? new Period(1, PeriodUnit.Month) : new Period(random.Next(4, 16), PeriodUnit.Day),
        Chance(75) ? Law.Done(Deed()) : Law.All(Law.Done(Deed()), Law.Not(Day())),
        Peace,
        Article(1));

    // the naive evaluator goes by days: a midnight begins one or closes it
    private Reached Day() => new(ProgramGenerator.First + random.Next(2, 58), random.Next(3) == 0 ? 1440 : 0, Article(1));

    private Term By() => Term.EndingOn(ProgramGenerator.First + random.Next(2, 58), Article(1));

    private Period Days() => new(random.Next(0, 25), PeriodUnit.Day);

    private Act Deed() => random.Next(5) switch { 0 => Exchange, 1 when !_isJudged => Arrangement, 2 => Fortification, 3 => Garrison, _ => CommerceExchange };

    private bool Chance(int percent) => random.Next(100) < percent;
}
