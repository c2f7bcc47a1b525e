using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes norms of every kind by chance, each on an act whose rank says what it may look at.</summary>
internal sealed class NormGenerator(Random random, TestTreaty treaty, bool circles)
{
    /// <summary>A norm that stands in the article of its number.</summary>
    public Norm Make(int article)
    {
        // a clause wants something to extend
        var rank = !treaty.Further.Clauses.IsEmpty && Chance(40) ? ProgramGenerator.Trades : random.Next(ProgramGenerator.Acts.Length);
        var act = ProgramGenerator.Acts[rank];
        var norm = Law.Norm(Modality(act), act, article);

        // rights to trade go from party to party, so that none may look at another
        var reach = new Reach(Math.Min(rank, ProgramGenerator.Trades), treaty.Further.Relations.IsEmpty ? 0 : Layers.Length)
        {
            Accounts = true,
            Force = true,
            Holders = true,
            Powers = rank < ProgramGenerator.Acts.Length - 1 || circles,
            Circles = circles,
        };
        if (Chance(12))
        {
            var variable = act.Verb == ToTrade || Chance(30) ? SomeParty : SomePlace;
            norm = norm with { Act = variable == SomeParty ? act with { Agent = variable } : Fortification with { Object = variable } };
            reach = reach with { Norms = variable == SomeParty ? reach.Norms : 0, Variables = [variable] };
        }

        norm = Maintain(norm, reach);
        norm = norm with
        {
            Id = $"{norm.Id}-{article}",
            Guard = treaty.Readings.Length > 0 && Chance(30) ? new Guard("point", Chance(50) ? "one" : "other") : null,
            Once = Chance(35) ? Either(Condition(reach, 3), Condition(reach, 1)) : norm.Once,
            Until = Chance(norm.Modality == Program.Modality.Must ? 10 : 30) ? Either(Condition(reach, 3), Condition(reach, 1)) : norm.Until,
            While = Chance(30) ? Either(Condition(reach, 3), Condition(reach, 1)) : norm.While,
            Within = Chance(norm.Modality != Program.Modality.Must ? 5 : norm.Maintains is null ? 60 : 30) ? Term(reach) : null,
            Notwithstanding = Chance(30) && article < 5 ? [$"{article + 1}"] : [],
            SubjectTo = Chance(20) ? [$"{random.Next(1, 7)}"] : [],
        };
        return Retroactive(Place(Release(norm, reach)), reach);
    }

    /// <summary>A norm of a kind on an act that no other norm looks at, and that looks at none.</summary>
    public Norm On(Act act, Modality modality, int article)
    {
        var reach = Reach.Record with { Relations = treaty.Further.Relations.IsEmpty ? 0 : Layers.Length, Force = true, Holders = true };
        var norm = Law.Norm(modality, act, article) with
        {
            Id = $"on-{article}",
            Once = Chance(35) ? Law.Always(Condition(reach, 2)) : Alternatives<Condition>.None,
            While = Chance(30) ? Law.Always(Condition(reach, 2)) : Alternatives<Condition>.None,
            Within = Chance(50) ? Term(reach) : null,
        };
        return Release(Place(norm), reach);
    }

    /// <summary>A norm of contrary effect on the act of another, and what may make one of them yield.</summary>
    public Norm Against(Norm other, int article)
    {
        var contrary = Naive.NaiveDefeat.Contrary(other.Modality);
        var norm = Law.Norm(contrary[random.Next(contrary.Length)], other.Act, article) with
        {
            Id = $"against-{article}",
            Notwithstanding = Chance(50) ? [other.At.Article] : [],
            SubjectTo = Chance(20) ? [other.At.Article] : [],
            Once = Chance(30) ? Law.Always(Condition(Reach.Record, 1)) : Alternatives<Condition>.None,
        };
        var instrument = Chance(60) || treaty.Further.Instruments.IsEmpty ? other.Instrument : treaty.Further.Instruments[0].Name;
        return norm with { Instrument = instrument, At = In(instrument, article) };
    }

    /// <summary>The power to denounce the peace.</summary>
    public Norm Power(int article) => Law.Norm(Program.Modality.Can, Denunciation, article) with
    {
        Id = $"power-{article}",
        Once = Chance(30) ? Law.Always(Condition(Reach.Record with { Powers = true }, 1)) : Alternatives<Condition>.None,
        Until = Chance(30) ? Law.Always(Condition(Reach.Record with { Powers = true }, 1)) : Alternatives<Condition>.None,
    };

    private Modality Modality(Act act) => act.Verb == ToDenounce ? (Modality)random.Next(3, 6)
        : act.Verb == ToTrade && Chance(75) ? Chance(60) ? Program.Modality.May : Chance(50) ? Program.Modality.Can : Program.Modality.NeedNot
        : (Modality)random.Next(4);

    private Norm Maintain(Norm norm, Reach reach) => norm.Modality == Program.Modality.Must && Chance(25)
        ? norm with { Maintains = Chance(40) ? Law.Not(Law.Going(Garrison)) : Condition(reach, 1) }
        : norm;

    private Norm Release(Norm norm, Reach reach) => norm with
    {
        Suspended = Chance(15) ? Either(Condition(reach, 1), Condition(reach, 0)) : norm.Suspended,
        Waived = Chance(12) ? Law.Always(Condition(reach, 1)) : norm.Waived,
        Discharged = Chance(12) ? Law.Always(Condition(reach, 1)) : norm.Discharged,
    };

    private Norm Place(Norm norm)
    {
        var others = treaty.Further.Instruments.Where(i => norm.Act.Agent is null || i.Parties.Contains(norm.Act.Agent)).ToList();
        if (others.Count > 0 && Chance(norm.Act.Verb == ToTrade ? 80 : 35))
        {
            var instrument = others[random.Next(others.Count)].Name;
            norm = norm with { Instrument = instrument, At = In(instrument, int.Parse(norm.At.Article, System.Globalization.CultureInfo.InvariantCulture)) };
        }

        var parties = treaty.Further.Instruments.FirstOrDefault(i => i.Name == norm.Instrument)?.Parties ?? [Aurelia, Borea];
        var sides = parties.Where(p => p != norm.Act.Agent).ToList();
        return Chance(norm.Act.Verb == ToTrade ? 60 : 25) ? norm with { Counterparty = Chance(70) && sides.Contains(Aurelia) ? Aurelia : sides[random.Next(sides.Count)] } : norm;
    }

    private Norm Retroactive(Norm norm, Reach reach) => norm.Modality is not (Program.Modality.Can or Program.Modality.Cannot) && Chance(8) && treaty.Norms.All(n => n.VoidIf is null || Chance(20))
        ? norm with { VoidIf = new RetroactiveCondition(Chance(20) ? Law.Not(Law.Bound(norm.Modality, norm.Act)) : Condition(reach, 1), Law.Days(random.Next(0, 30)), Article(3)) }
        : norm;

    private Term Term(Reach reach)
    {
        var period = new Period(random.Next(0, 35), PeriodUnit.Day);
        return Chance(30)
            ? new Term(period, Condition(reach, 1), Article(1))
            : new Term(Chance(10) ? new Period(1, PeriodUnit.Month) : period, Chance(80) ? Exchange : Arrangement, Article(1));
    }

    private Condition Condition(Reach reach, int depth) => new ConditionGenerator(random, treaty, reach).Make(depth);

    private Alternatives<T> Either<T>(T one, T other)
        where T : notnull => treaty.Readings.Length > 0 && Chance(30) ? Law.Read("point", ("one", one), ("other", other)) : Law.Always(one);

    private bool Chance(int percent) => random.Next(100) < percent;
}
