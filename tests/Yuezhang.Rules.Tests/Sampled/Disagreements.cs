using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Where the engine and the naive evaluator say different things of one program: the first such place, in words.</summary>
internal static class Disagreements
{
    /// <summary>The first disagreement; null where there is none.</summary>
    /// <param name="treaty">The program.</param>
    /// <param name="count">Told of everything that both have said alike.</param>
    public static string? First(TestTreaty treaty, Action<string>? count = null) => All(treaty, Worlds(treaty), count).FirstOrDefault();

    private static List<NaiveWorld> Worlds(TestTreaty treaty)
    {
        List<Situation> worlds = [treaty.Situation];
        foreach (var reading in treaty.Situation.OpenReadings)
        {
            worlds = [.. worlds.SelectMany(s => reading.Choices.Select(c => s with { Selection = s.Selection.With(reading.Name, c.Name) }))];
        }

        return worlds.ConvertAll(s => new NaiveWorld(s, ProgramGenerator.First, ProgramGenerator.Last));
    }

    private static IEnumerable<string> All(TestTreaty treaty, List<NaiveWorld> worlds, Action<string>? count)
    {
        foreach (var world in worlds)
        {
            if (count is not null)
            {
                Constructs.Of(treaty, world).ToList().ForEach(count);
            }

            var model = new Model(world.Situation);
            foreach (var disagreement in Truths(treaty, world, model, count).Concat(Lives(world, model, count)).Concat(Accounts(world, model, count)).Concat(Deadlines(world, model, count)).Concat(Ceilings(world, model, count)))
            {
                yield return $"{disagreement} (selection: {string.Join(", ", world.Situation.Selection.Choices.Select(c => c.Value))})";
            }
        }

        foreach (var disagreement in Verdicts(treaty, worlds, count))
        {
            yield return disagreement;
        }
    }

    private static IEnumerable<string> Truths(TestTreaty treaty, NaiveWorld world, Model model, Action<string>? count) =>
        from condition in Conditions.In(treaty)
        let name = condition.GetType().Name
        let naive = world.Of(condition)
        let truths = model.TruthOf(condition)
        from day in world.Days
        let mine = naive[world.Index(day)]
        let its = truths[Boundary.StartOf(day)]
        where Differ(name, mine, its, count)
        select $"{day}: '{ConditionText.Of(condition)}' is {its}, naively {mine}";

    private static IEnumerable<string> Lives(NaiveWorld world, Model model, Action<string>? count)
    {
        var its = model.Norms.ToLookup(NaiveWorld.Key);
        foreach (var norm in model.Norms.Where(n => !world.Norms.Exists(m => NaiveWorld.Key(m) == NaiveWorld.Key(n))))
        {
            yield return $"{Name(norm)} is no norm, naively";
        }

        foreach (var norm in world.Norms)
        {
            var same = its[NaiveWorld.Key(norm)].ToList();
            if (same.Count == 0)
            {
                // what can never bind does not stand among the norms, and is found by its act
                same = [.. model.WeighedOn(norm.Modality, norm.Act).Where(n => NaiveWorld.Key(n) == NaiveWorld.Key(norm))];
                count?.Invoke("left out");
                if (world.LifeOf(norm).Binds.Any(b => b != Truth.False))
                {
                    yield return $"{Name(norm)} is left out, and naively may bind";
                }
            }

            if (same is not [var its1])
            {
                yield return $"{Name(norm)} is {same.Count} norms, naively one";
                continue;
            }

            var (naive, life) = (world.LifeOf(norm), model.LifeOf(its1));
            foreach (var day in world.Days)
            {
                var (at, binds) = (Boundary.StartOf(day), naive.Binds[world.Index(day)]);
                if (Differ(norm.Imported is null ? $"{norm.Modality}" : "imported", world.State(norm, day), life.States[at], count))
                {
                    yield return $"{day}: {Name(norm)} is {life.States[at]}, naively {world.State(norm, day)}";
                }

                if (Differ("binding", binds, life.Binding[at], count))
                {
                    yield return $"{day}: {Name(norm)} binds: {life.Binding[at]}, naively {binds}";
                }
            }
        }

        static string Name(Norm norm) => $"{ConditionText.Of(norm.Act)}: {norm.Modality} ({norm.Id}{(norm.Imported is { } import ? $" through {import.Clause.Id}" : "")})";
    }

    private static IEnumerable<string> Accounts(NaiveWorld world, Model model, Action<string>? count)
    {
        foreach (var account in world.Situation.Library.Accounts.Where(a => world.Choice.IsLaw(a.Guard)))
        {
            var (mine, its) = (world.LedgerOf(account.Name), model.LedgerOf(account.Name));
            if (Differ("waiver", mine.Waiver, its.Waiver?.State, count))
            {
                yield return $"the waiver of {account.Name} is {its.Waiver?.State}, naively {mine.Waiver}";
            }

            foreach (var day in world.Days)
            {
                if (Differ("principal", mine.Principal(day), its.PrincipalOn(day), count))
                {
                    yield return $"{day}: the principal of {account.Name} is {its.PrincipalOn(day)?.ToString() ?? "unknown"}, naively {mine.Principal(day)?.ToString() ?? "unknown"}";
                }

                if (account.Interest is not null && mine.Accrued(day) is { } accrued && Differ("accrued", accrued, its.InterestAccruedIfOwed(day), count))
                {
                    yield return $"{day}: the interest of {account.Name} is {its.InterestAccruedIfOwed(day)?.ToString() ?? "unknown"}, naively {accrued}";
                }
            }
        }
    }

    private static IEnumerable<string> Verdicts(TestTreaty treaty, List<NaiveWorld> worlds, Action<string>? count)
    {
        var inquiry = treaty.Inquiry;
        var random = new Random(treaty.Events.Length + (100 * treaty.Norms.Length));
        foreach (var act in treaty.Norms.Select(n => n.Act).Where(a => a.Agent is { IsVariable: false } && a.Object is { IsVariable: false }).Append(ProgramGenerator.Acts[random.Next(ProgramGenerator.Acts.Length)]).Distinct())
        {
            foreach (var asked in Enum.GetValues<Modality>())
            {
                for (var times = 0; times < 4; times++)
                {
                    var day = worlds[0].Days[random.Next(worlds[0].Days.Count)];
                    var each = worlds.ConvertAll(w => NaiveVerdict.On(w, asked, act, day)).Distinct().ToList();
                    var (mine, its) = (each is [var one] ? one : Verdict.Undetermined, inquiry.Consider(new WhetherBound(asked, act), day).Verdict);
                    if (Differ("verdict", mine, its, count))
                    {
                        yield return $"{day}: {asked} {act.Verb}? {its}, naively {mine}";
                    }
                }
            }
        }

        var own = new Random(treaty.Events.Length + (100 * treaty.Norms.Length) + 1);
        foreach (var which in Whiches.Of(treaty).Where(w => own.Next(w.Condition is Bound ? 10 : 40) == 0))
        {
            var day = worlds[0].Days[own.Next(worlds[0].Days.Count)];
            var each = worlds.ConvertAll(w => NaiveVerdict.On(w, which, day));
            var mine = each.TrueForAll(e => e.Verdict == each[0].Verdict && e.Things.SequenceEqual(each[0].Things)) ? Said(each[0].Verdict, each[0].Things) : "Undetermined";
            var answer = inquiry.Consider(which, day);
            if (Differ("which", mine, Said(answer.Verdict, (answer.Value as ThingsValue)?.Things ?? []), what => count?.Invoke(what.Split(':')[0])))
            {
                yield return $"{day}: which {which.Variable.Sort}: {ConditionText.Of(which.Condition)}? {answer.Verdict} {answer.Value}, naively {mine}";
            }
        }

        foreach (var norm in worlds[0].Norms.Where(n => n.Act.Verb == Cast.ToSettle && own.Next(8) == 0))
        {
            var day = worlds[0].Days[own.Next(worlds[0].Days.Count)];
            var asked = (Modality)own.Next(6);
            var act = own.Next(4) == 0 ? norm.Act with { Place = null, Counterparty = null, Beneficiary = null } : norm.Act;
            var each = worlds.ConvertAll(w => NaiveVerdict.On(w, asked, act, day)).Distinct().ToList();
            var (mine, its) = (each is [var one] ? one : Verdict.Undetermined, inquiry.Consider(new WhetherBound(asked, act), day).Verdict);
            if (Differ("verdict", mine, its, count))
            {
                yield return $"{day}: {asked} {ConditionText.Of(act)}? {its}, naively {mine}";
            }
        }

        foreach (var condition in Conditions.In(treaty).Where(_ => random.Next(4) == 0))
        {
            var day = worlds[0].Days[random.Next(worlds[0].Days.Count)];
            var each = worlds.ConvertAll(w => NaiveVerdict.On(w, condition, day)).Distinct().ToList();
            var (mine, its) = (each is [var one] ? one : Verdict.Undetermined, inquiry.Consider(new WhetherHolds(condition), day).Verdict);
            if (Differ("answer", mine, its, count))
            {
                yield return $"{day}: {ConditionText.Of(condition)}? {its}, naively {mine}";
            }
        }
    }

    /// <summary>By when an act must be done, for each that there is a duty to do.</summary>
    private static IEnumerable<string> Deadlines(NaiveWorld world, Model model, Action<string>? count) =>
        from act in world.Norms.Where(n => n.Modality == Modality.Must).Select(n => n.Act).Distinct()
        let deadline = new Deadline(model, act)
        from day in world.Days
        let naive = NaiveDeadline.On(world, act, day)
        where naive is not null
        let mine = $"{naive.Value.Verdict}: {naive.Value.Day}"
        let its = deadline.At(Boundary.StartOf(day))
        where Differ("by when", mine, $"{its.Verdict}: {its.Day}", what => count?.Invoke(what.Split(':')[0]))
        select $"{day}: by when must {ConditionText.Of(act)}? {its.Verdict} {its.Day}, naively {mine}";

    /// <summary>How much may be done, for each act of which more than some quantity must not be.</summary>
    private static IEnumerable<string> Ceilings(NaiveWorld world, Model model, Action<string>? count) =>
        from limit in world.Norms.Where(n => n.Act.MoreThan)
        from unit in new[] { null, limit.Act.Measure!.Value.Unit }
        let ceiling = new Ceiling(model, new HowMuchMay(limit.Act, unit))
        from day in world.Days
        let naive = NaiveCeiling.On(world, limit.Act, unit, day)
        let mine = $"{naive.Verdict}: {naive.Limits}"
        let its = ceiling.At(Boundary.StartOf(day))
        where Differ("how much", mine, $"{its.Verdict}: {string.Join(", ", (its.Limits?.Amounts ?? []).Select(a => $"{a}").Order(StringComparer.Ordinal))}", what => count?.Invoke(what.Split(':')[0]))
        select $"{day}: how much{(unit is null ? "" : $" in {unit.Plural}")} may {ConditionText.Of(limit.Act)}? {its.Verdict} {its.Limits}, naively {mine}";

    private static string Said(Verdict verdict, IEnumerable<Entity> things) => $"{verdict}{string.Concat(things.Select(t => $": {t.Id}"))}";

    private static bool Differ<T>(string what, T mine, T its, Action<string>? count)
    {
        count?.Invoke(mine is Time.Quantities.Rational ? $"{what} known" : mine is null ? $"{what} unknown" : $"{what} {mine}");
        return !EqualityComparer<T>.Default.Equals(mine, its);
    }
}
