using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>A line of a day for one norm, or for several that one statement makes of several places or things, and that stand alike on the day.</summary>
internal sealed record NormLine(string Text, Answer Answer)
{
    private const int MostNamed = 6;

    /// <summary>The lines for some norms, in their order.</summary>
    public static IEnumerable<NormLine> Of(IEnumerable<(Norm Norm, Answer Answer)> norms)
    {
        foreach (var alike in norms.GroupBy(n => (n.Norm.At, n.Answer.Verdict, n.Answer.AsKnownThen?.Verdict, Frame(n.Norm))))
        {
            yield return new NormLine(InOne([.. alike.Select(n => n.Norm)]), alike.First().Answer);
        }
    }

    /// <summary>Norms of one frame in one sentence.</summary>
    public static string InOne(IReadOnlyList<Norm> norms)
    {
        var names = norms.Select(n => n.Act.Place ?? n.Act.Object).OfType<Entity>().Distinct().ToList();
        return English.Norm(names.Count < 2 ? norms[0] : norms[0] with { Act = With(norms[0].Act, Joined(names)) });
    }

    /// <summary>The norm without what may differ: the place of the act; where it has none, its object.</summary>
    public static Act Frame(Norm norm) => norm.Act.Place is null ? norm.Act with { Object = null } : norm.Act with { Place = null };

    private static Act With(Act act, Entity names) => act.Place is null ? act with { Object = names } : act with { Place = names };

    private static Entity Joined(List<Entity> names)
    {
        var named = names.Count > MostNamed ? names.Take(MostNamed - 1) : names.SkipLast(1);
        return names[0] with { Name = $"{string.Join(", ", named)} and {(names.Count > MostNamed ? $"{names.Count - MostNamed + 1} more" : names[^1].Name)}" };
    }
}
