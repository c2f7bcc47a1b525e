using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;

namespace Yuezhang.Rules.Review;

/// <summary>A term of the law, and what it is the term of.</summary>
/// <param name="Provision">What the term is set for, and where it stands.</param>
/// <param name="Term">The term.</param>
/// <param name="Guard">The reading on which it is law; null for all.</param>
/// <param name="Running">Whether it matters, at each moment: its duty is owed.</param>
internal sealed record Clock(Provision Provision, Term Term, Guard? Guard, Func<Model, Timeline<Truth>> Running)
{
    /// <summary>All of a library.</summary>
    public static IEnumerable<Clock> All(TakenWorld taken) => taken.Norms.SelectMany(Of).Concat(taken.Situation.Library.Accounts.SelectMany(Of));

    private static IEnumerable<Clock> Of(Norm norm)
    {
        if (norm.Within is { } term)
        {
            yield return new Clock(new Provision(English.Norm(norm), term.At), term, norm.Guard, model => model.LifeOf(norm).Binding);
        }

        if (norm.VoidIf is { Within: { } limit })
        {
            yield return new Clock(new Provision($"what undoes it that {English.Norm(norm)}", limit.At), limit, norm.Guard, model => model.LifeOf(norm).Binding);
        }
    }

    private static IEnumerable<Clock> Of(Account account)
    {
        foreach (var instalment in account.Instalments)
        {
            yield return Clock($"instalment {instalment.Number} of {account.Name}", instalment.Due, null);
        }

        if (account.Recurring is { } charge)
        {
            yield return Clock($"{account.Name}", charge.Every, null);
        }

        foreach (var payable in account.Interest?.Payable.Items ?? [])
        {
            yield return Clock($"interest on {account.Name}", payable.Value, payable.Guard);
        }

        if (account.Waiver is { } waiver)
        {
            yield return Clock($"the waiver of interest on {account.Name}", waiver.Within, null);
        }

        Clock Clock(string what, Term term, Guard? guard) => new(new Provision(what, term.At), term, guard ?? account.Guard, model => model.IsLaw(account) ? model.Opened(account.Name) : Kleene.Never);
    }
}
