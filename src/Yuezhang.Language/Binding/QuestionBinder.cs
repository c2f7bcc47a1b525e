using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Binding;

/// <summary>Gives questions their meaning; one of which a part is not known is reported and gives null.</summary>
/// <param name="context">Where the question stands.</param>
/// <param name="scenarios">The scenarios of the library.</param>
internal sealed class QuestionBinder(BindingContext context, IReadOnlyCollection<Symbol> scenarios)
{
    private readonly NameBinder _names = new(context);
    private readonly ActBinder _acts = new(context);
    private readonly ConditionBinder _conditions = new(context);

    /// <summary>The question that a sentence asks.</summary>
    public AskedQuestion? Bind(QuestionSyntax syntax)
    {
        var question = Body(syntax.Body);
        var scenario = Scenario(syntax.Prefix?.Scenario);
        var readings = syntax.Prefix?.Readings.Select(_names.Choice).ToList() ?? [];
        return question is null || (scenario is null && syntax.Prefix?.Scenario is not null) || readings.Contains(null)
            ? null
            : new AskedQuestion(
                question,
                syntax.Prefix?.On?.Value,
                syntax.Prefix?.At?.Minute,
                syntax.Prefix?.Known?.Value,
                scenario,
                [.. readings.Select(r => new ChooseReading(r!.Reading, r.Choice))],
                context.Source[syntax.Span]);
    }

    /// <summary>The test that a question with its answer is.</summary>
    public LibraryTest? Bind(TestSyntax syntax) => Bind(syntax.Question) is { } question && Expected(syntax.Expected) is { } expected
        ? new LibraryTest(question, expected, [.. syntax.Because.Select(b => b.Text)], context.Cite(syntax.Span))
        : null;

    private Question? Body(QuestionBodySyntax syntax) => syntax switch
    {
        WhetherBoundQuestionSyntax { Norm: var norm } => _conditions.Norm(norm) is { } act ? new WhetherBound(norm.Modality, act) : null,
        WhetherHoldsQuestionSyntax holds => _conditions.Bind(holds.Condition) is { } condition ? new WhetherHolds(condition) : null,
        WhetherDoingQuestionSyntax doing => Doing(doing),
        WhetherDoneQuestionSyntax done => _acts.WithAgent(done.Act, VerbForm.Participle) is { } act
            ? new WhetherHolds(done.Validly ? new Exercised(act, context.Cite(done.Span)) : ConditionBinder.Done(act, context.Cite(done.Span))) : null,
        SinceWhenQuestionSyntax since => _conditions.Bind(since.Condition) is { } condition ? new SinceWhen(condition) : null,
        WhatIsOwedQuestionSyntax owed => Owed(owed),
        WhatPrincipalQuestionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new WhatPrincipal(account) : null,
        WhatInterestQuestionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new WhatInterest(account) : null,
        WhenDueQuestionSyntax due => _names.Entity(due.Account, Sort.Account) is { } account && _names.HasInstalment(account, due.Instalment)
            ? new WhenDue(account, due.Instalment.Value) : null,
        ByWhenQuestionSyntax { Norm: var norm } => _conditions.Norm(norm) is { } act ? new ByWhen(act) : null,
        HowMuchQuestionSyntax { Norm: var norm } => _conditions.Norm(norm) is { } act ? new HowMuchMay(act) : null,
        WhichQuestionSyntax which => Which(which),
        _ => throw new InvalidOperationException($"No meaning is given to {syntax.GetType().Name}."),
    };

    private Which? Which(WhichQuestionSyntax syntax)
    {
        var variable = Entity.Variable(syntax.Asked.Text, syntax.Sort);
        var inside = context with { Variables = VariableScope.Of(syntax.Asked.Text, variable) };
        return new ConditionBinder(inside).Bind(syntax.Condition) is { } condition ? new Which(variable, condition) : null;
    }

    /// <summary>Only what lasts goes on; an act that is done in a day has been done, or not yet.</summary>
    private WhetherHolds? Doing(WhetherDoingQuestionSyntax doing) =>
        _acts.WithAgent(doing.Act, VerbForm.Infinitive) is { } act && _conditions.Lasting(act, doing.Span) is { } lasting
            ? new WhetherHolds(new Lasts(lasting, context.Cite(doing.Span)))
            : null;

    private WhatIsOwed? Owed(WhatIsOwedQuestionSyntax syntax)
    {
        var debtor = _names.Entity(syntax.Debtor, Sort.Party);
        var creditor = syntax.Creditor is { } owedTo ? _names.Entity(owedTo, Sort.Party) : null;
        var account = syntax.Account is { } on ? _names.Entity(on, Sort.Account) : null;
        return debtor is null || (syntax.Creditor is not null && creditor is null) || (syntax.Account is not null && account is null)
            ? null
            : new WhatIsOwed(debtor, creditor, account);
    }

    private string? Scenario(Syntax.Names.NameSyntax? name)
    {
        if (name is null)
        {
            return null;
        }

        if (scenarios.FirstOrDefault(s => NameKey.Of(s.Name) == NameKey.Of(name.Text)) is { } known)
        {
            context.Uses.Add(known, context.At(name.Span));
            return known.Name;
        }

        context.Diagnostics.ReportUnknownScenario(context.At(name.Span), name.Text, scenarios.Select(s => s.Name));
        return null;
    }

    private Expectation? Expected(ExpectationSyntax syntax) => syntax switch
    {
        VerdictExpectationSyntax verdict => new ExpectVerdict(verdict.Verdict),
        AmountExpectationSyntax { Amount: var amount } => _names.Amount(amount) is { } bound ? new ExpectAmount(bound) : null,
        DateExpectationSyntax date => new ExpectDay(date.Date.Value),
        NamesExpectationSyntax names => names.Names.Select(n => _names.Entity(n)).ToList() is var things && things.Contains(null) ? null : new ExpectThings([.. things.Select(t => t!)]),
        _ => throw new InvalidOperationException($"No meaning is given to {syntax.GetType().Name}."),
    };
}
