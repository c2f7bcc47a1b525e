using System.Collections.Immutable;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Gives conditions their meaning; a condition of which a part is not known is reported and gives null.</summary>
internal sealed class ConditionBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);
    private readonly ActBinder _acts = new(context);

    /// <summary>The condition that a sentence states.</summary>
    public Condition? Bind(ConditionSyntax syntax)
    {
        var at = context.Cite(syntax.Span);
        return syntax switch
        {
            AllOfSyntax all => Each(all.Operands) is { } operands ? new AllOf(operands, at) : null,
            AnyOfSyntax any => Each(any.Operands) is { } operands ? new AnyOf(operands, at) : null,
            NotSyntax not => Bind(not.Operand) is { } operand ? new Not(operand, at) : null,
            EventConditionSyntax { Event: var noun } => Event(noun) is { } act ? new Happened(act, at) : null,
            ReachedConditionSyntax reached => new Reached(reached.Date.Value, reached.Time?.Minute ?? 0, at),
            AfterEventConditionSyntax after => After(after, at),
            PredicateConditionSyntax predicate => Predicate(predicate, at),
            BeenDoneConditionSyntax done => BeenDone(done, at),
            HasDoneConditionSyntax done => HasDone(done.Subject, done.Act) is { } act ? done.Validly ? new Exercised(act, at) : Done(act, at) : null,
            ValidlyDoneConditionSyntax done => _acts.Done(done.Subject!, done.Participle) is { } act ? new Exercised(act, at) : null,
            TimesConditionSyntax times => HasDone(times.Subject, times.Act) is { } act ? new Times(times.Count.Value, act, at) : null,
            TotalConditionSyntax total => HasDone(total.Subject, total.Act) is { } act && _names.Amount(total.Amount) is { } amount ? new Totals(amount, act, at) : null,
            ActConditionSyntax act => Doing(act, at),
            BoundConditionSyntax bound => Norm(bound) is { } act ? new Bound(bound.Modality, act, at) : null,
            BreachConditionSyntax breach => _names.Bearer(breach.Bearer) is { } bearer && _acts.Of(bearer, breach.Act, VerbForm.Infinitive) is { } act
                ? new Breached(breach.OfProhibition ? Modality.MustNot : Modality.Must, act, at) : null,
            InForceConditionSyntax { Instrument: var name } => _names.Entity(name, Sort.Instrument) is { } instrument ? new InForce(instrument, at) : null,
            BetweenForceConditionSyntax between => Between(between, at),
            HeldConditionSyntax held => Both(_names.Entity(held.Thing, Sort.Thing, Sort.Place), _names.Entity(held.Holder, Sort.Party)) is var (thing, holder) ? new HeldBy(thing, holder, at) : null,
            SameConditionSyntax same => Both(_names.Entity(same.One), _names.Entity(same.Other)) is var (one, other) ? new Same(one, other, at) : null,
            SettledConditionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new Settled(account, at) : null,
            WaivedConditionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new InterestWaived(account, at) : null,
            InstalmentsConditionSyntax instalments => Instalments(instalments),
            PassedConditionSyntax passed => new TermBinder(context).Bind(passed.Term) is { } term ? new RunOut(term, context.Instrument!, at) : null,
            WindowConditionSyntax window => new TermBinder(context).Bind(window.Every) is { } every ? new InWindow(window.Length.Value, every.Period, every.Start, context.Instrument!, at) : null,
            AgoConditionSyntax ago => InPeriod(ago, ago.Operand, (operand, instrument) => new Delayed(operand, ago.Period.Value, instrument, at)),
            LatelyConditionSyntax { Throughout: true } lately => InPeriod(lately, lately.Operand, (operand, instrument) => new Throughout(operand, lately.Period.Value, instrument, at)),
            LatelyConditionSyntax lately => InPeriod(lately, lately.Operand, (operand, instrument) => Within(lately, operand, instrument, at)),
            SoFarConditionSyntax { Every: true } always => Bind(always.Operand) is { } operand ? new Always(operand, at) : null,
            SoFarConditionSyntax ever => Bind(ever.Operand) is { } operand ? new Ever(operand, at) : null,
            SinceConditionSyntax since => Both(Bind(since.Operand), Bind(since.From)) is var (operand, from) ? new Since(operand, from, at) : null,
            AtLeastConditionSyntax least => AtLeast(least, at),
            _ => throw new InvalidOperationException($"No meaning is given to {syntax.GetType().Name}."),
        };
    }

    /// <summary>An act by its noun: <c>exchange</c>, of this treaty or of another instrument.</summary>
    public Act? Event(EventNounSyntax noun)
    {
        var instrument = noun.Instrument is { } name
            ? _names.Entity(name, Sort.Instrument)
            : _names.ThisTreaty(noun.Span, $"`{context.Source[noun.Span]}`");
        return instrument is null ? null : new Act(
            noun.Noun switch
            {
                EventNoun.Signature => Verb.Sign,
                EventNoun.Ratification => Verb.Ratify,
                _ => Verb.Exchange,
            },
            null,
            instrument);
    }

    /// <summary>The act of a norm that is used as a condition or asked about; its bearer is the agent.</summary>
    public Act? Norm(BoundConditionSyntax norm) => norm.Bearer is { } name
        ? _names.Bearer(name) is { } bearer ? _acts.Of(bearer, norm.Act, VerbForm.Infinitive) : null
        : _acts.WithAgent(norm.Act, VerbForm.Infinitive);

    /// <summary>A debt paid is a debt settled; every other act has been done.</summary>
    public static Condition Done(Act act, Citation at) => act is { Object: { Sort: Sort.Account } account } && act.Verb == Verb.Pay
        ? new Settled(account, at)
        : new Happened(act, at);

    /// <summary>What is said of something after <c>is</c>: a state, an act that goes on, an act that has been done.</summary>
    private Condition? Predicate(PredicateConditionSyntax syntax, Citation at)
    {
        var state = syntax.Subject is { } subject
            ? new StateBinder(context).Of(subject, syntax.Predicate, out var isState)
            : new StateBinder(context).Of(syntax.Predicate, out isState);
        if (isState)
        {
            return state;
        }

        var isParticiple = syntax.Subject is null ? _acts.ParticipleIn(syntax.Predicate) is not null : _acts.IsParticiple(syntax.Predicate);
        if (!isParticiple && !context.Names.States.All.IsEmpty)
        {
            context.Diagnostics.ReportUnknownState(
                context.At(syntax.Predicate.Span), syntax.Predicate.Text, context.Names.States.Phrases.Concat(context.Names.Verbs.In(VerbForm.Participle)));
            return null;
        }

        var act = syntax.Subject is { } thing ? _acts.Done(thing, syntax.Predicate) : _acts.Done(syntax.Predicate);
        return act is null ? null : act.Verb.LastsUntil is null ? Done(act, at) : new Lasts(act, at);
    }

    private Happened? BeenDone(BeenDoneConditionSyntax syntax, Citation at)
    {
        if (_acts.Done(syntax.Subject, syntax.Participle) is not { } act)
        {
            return null;
        }

        if (act.Verb.LastsUntil is null)
        {
            context.Diagnostics.ReportHasBeenNotNeeded(context.At(syntax.Span), syntax.Subject.Text, act.Verb.Participle);
            return null;
        }

        return new Happened(act, at);
    }

    private Act? HasDone(Syntax.Names.NameSyntax subject, ActSyntax act) =>
        _names.Bearer(subject) is { } agent ? _acts.Of(agent, act, VerbForm.Participle) : null;

    /// <summary>Only what lasts goes on; an act that is done in a day has been done, or not yet.</summary>
    private Lasts? Doing(ActConditionSyntax syntax, Citation at)
    {
        var act = syntax.Agent is { } name
            ? _names.Bearer(name) is { } agent ? _acts.Of(agent, syntax.Act, VerbForm.Infinitive) : null
            : _acts.WithAgent(syntax.Act, VerbForm.Present);
        return act is null ? null : Lasting(act, syntax.Span) is { } lasting ? new Lasts(lasting, at) : null;
    }

    /// <summary>An act, if it lasts; if not, that is reported.</summary>
    public Act? Lasting(Act act, Text.TextSpan span)
    {
        if (act.Verb.LastsUntil is not null)
        {
            return act;
        }

        context.Diagnostics.ReportActDoesNotLast(context.At(span), act.Verb.Infinitive, act.Agent?.Name ?? "", act.Verb.Participle, act.Object?.Name);
        return null;
    }

    private Delayed? After(AfterEventConditionSyntax syntax, Citation at) =>
        Event(syntax.Event) is { } act && new TermBinder(context).Convention(syntax) is { } instrument
            ? new Delayed(new Happened(act, at), syntax.Period.Value, instrument, at)
            : null;

    private InForceBetween? Between(BetweenForceConditionSyntax syntax, Citation at) =>
        Both(_names.Entity(syntax.One, Sort.Party), _names.Entity(syntax.Other, Sort.Party)) is var (one, other) && _names.Entity(syntax.Instrument, Sort.Instrument) is { } instrument
            ? new InForceBetween(instrument, one, other, at)
            : null;

    private Condition? InPeriod(Syntax.SyntaxNode place, ConditionSyntax syntax, Func<Condition, Entity, Condition?> make) =>
        Bind(syntax) is { } operand && new TermBinder(context).Convention(place) is { } instrument ? make(operand, instrument) : null;

    /// <summary>What has been done stays done: within a period is only what goes on, or holds for a time.</summary>
    private WithinLast? Within(LatelyConditionSyntax syntax, Condition operand, Entity instrument, Citation at)
    {
        if (operand is Happened or Exercised or Times or Totals)
        {
            context.Diagnostics.ReportStaysDone(context.At(syntax.Operand.Span), syntax.Period.Value.ToString());
            return null;
        }

        return new WithinLast(operand, syntax.Period.Value, instrument, at);
    }

    private AtLeast? AtLeast(AtLeastConditionSyntax syntax, Citation at)
    {
        var variable = Entity.Variable(SpokenNames.OneOf + syntax.Subject.Text, syntax.Sort);
        var inside = context with { Variables = (context.Variables ?? new VariableScope()).With(syntax.Subject.Text, variable) };
        return new ConditionBinder(inside).Bind(syntax.Operand) is { } operand ? new AtLeast(syntax.Count.Value, variable, operand, at) : null;
    }

    private Condition? Instalments(InstalmentsConditionSyntax syntax)
    {
        if (_names.Entity(syntax.Account, Sort.Account) is not { } account || !syntax.Instalments.All(i => _names.HasInstalment(account, i)))
        {
            return null;
        }

        var each = syntax.Instalments.Select(i => Instalment(syntax, account, i)).ToImmutableArray();
        return each is [var single] ? single : new AllOf(each, context.Cite(syntax.Span));
    }

    private Condition Instalment(InstalmentsConditionSyntax syntax, Entity account, OrdinalSyntax instalment)
    {
        var at = context.Cite(instalment.Span);
        Condition state = syntax.Overdue ? new InstalmentOverdue(account, instalment.Value, at) : new InstalmentPaid(account, instalment.Value, at);
        return syntax.Denied ? new Not(state, at) : state;
    }

    private ImmutableArray<Condition>? Each(ImmutableArray<ConditionSyntax> operands)
    {
        var bound = operands.Select(Bind).ToList();
        return bound.Contains(null) ? null : [.. bound.Select(c => c!)];
    }

    private static (T One, T Other)? Both<T>(T? one, T? other)
        where T : class => one is null || other is null ? null : (one, other);
}
