using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
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
            DoneConditionSyntax done => Done(done) is { } act ? Occurs(act, at) : null,
            ActConditionSyntax { Act: var act } => _acts.WithAgent(act, VerbForm.Present) is { } bound ? Occurs(bound, at) : null,
            BoundConditionSyntax bound => Norm(bound) is { } act ? new Bound(bound.Modality, act, at) : null,
            InForceConditionSyntax { Instrument: var name } => _names.Entity(name, Sort.Instrument) is { } instrument ? new InForce(instrument, at) : null,
            SettledConditionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new Settled(account, at) : null,
            WaivedConditionSyntax { Account: var name } => _names.Entity(name, Sort.Account) is { } account ? new InterestWaived(account, at) : null,
            InstalmentsConditionSyntax instalments => Instalments(instalments),
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
        ? _names.Entity(name, Sort.Party) is { } bearer ? _acts.Of(bearer, norm.Act, VerbForm.Infinitive) : null
        : _acts.WithAgent(norm.Act, VerbForm.Infinitive);

    /// <summary>A lasting act goes on; a debt paid is a debt settled; every other act has been done.</summary>
    public static Condition Occurs(Act act, Citation at) => act switch
    {
        { Verb.LastsUntil: not null } => new Lasts(act, at),
        { Object: { Sort: Sort.Account } account } when act.Verb == Verb.Pay => new Settled(account, at),
        _ => new Happened(act, at),
    };

    private Act? Done(DoneConditionSyntax done) =>
        done.Object is { } thing ? _acts.Done(thing, done.Participle) : _acts.Done(done.Participle);

    private Condition? Instalments(InstalmentsConditionSyntax syntax)
    {
        if (_names.Entity(syntax.Account, Sort.Account) is not { } account || !syntax.Instalments.All(i => _names.HasInstalment(account, i)))
        {
            return null;
        }

        var each = syntax.Instalments.Select(Condition (i) => syntax.Overdue
            ? new InstalmentOverdue(account, i.Value, context.Cite(i.Span))
            : new InstalmentPaid(account, i.Value, context.Cite(i.Span))).ToImmutableArray();
        return each is [var single] ? single : new AllOf(each, context.Cite(syntax.Span));
    }

    private ImmutableArray<Condition>? Each(ImmutableArray<ConditionSyntax> operands)
    {
        var bound = operands.Select(Bind).ToList();
        return bound.Contains(null) ? null : [.. bound.Select(c => c!)];
    }
}
