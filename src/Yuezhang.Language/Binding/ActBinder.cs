using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Binding;

/// <summary>
/// Finds who does what to what in a row of words: only the declared acts tell where the verb of
/// <c>Japan camps in the outer belt</c> begins and ends.
/// </summary>
internal sealed class ActBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);

    /// <summary>Verb and object after an agent that is known: <c>evacuate Weihaiwei</c>.</summary>
    public Act? Of(Entity agent, ActSyntax act, VerbForm form)
    {
        if (Head(act.Phrase, 0, form) is { } head)
        {
            return Act(agent, act, head.Verb, head.Length);
        }

        ReportUnknownVerb(act.Phrase, 0, form);
        return null;
    }

    /// <summary>Agent, verb and object: <c>Japan garrisons Weihaiwei</c>, in a question <c>Japan garrison Weihaiwei</c>.</summary>
    public Act? WithAgent(ActSyntax act, VerbForm form)
    {
        var words = act.Phrase.Words;
        (int Start, int Length, Verb Verb)? found = null;
        for (var start = 1; start < words.Length && found is null; start++)
        {
            if (Head(act.Phrase, start, form) is { } head && IsKnown(act.Phrase, start))
            {
                found = (start, head.Length, head.Verb);
            }
        }

        for (var start = 1; start < words.Length && found is null; start++)
        {
            if (Head(act.Phrase, start, form) is { } head)
            {
                found = (start, head.Length, head.Verb);
            }
        }

        if (found is not var (at, length, verb))
        {
            ReportUnknownVerb(act.Phrase, LongestName(act.Phrase), form);
            return null;
        }

        return _names.Entity(act.Phrase.Slice(0, at)!.ToName(), Sort.Party) is { } agent ? Act(agent, act, verb, at + length) : null;
    }

    /// <summary>An act done to something, by whomever: <c>the customs pledge</c>, <c>arranged</c>.</summary>
    public Act? Done(NameSyntax thing, PhraseSyntax participle)
    {
        if (Head(participle, 0, VerbForm.Participle) is { } head && head.Length == participle.Words.Length)
        {
            return Object(thing, head.Verb) is { } entity ? new Act(head.Verb, null, entity) : null;
        }

        ReportUnknownVerb(participle, 0, VerbForm.Participle, participle.Words.Length);
        return null;
    }

    /// <summary>The same in the order of a question, where both stand in one row: <c>the customs pledge arranged</c>.</summary>
    public Act? Done(PhraseSyntax thingAndParticiple)
    {
        var count = thingAndParticiple.Words.Length;
        for (var start = 1; start < count; start++)
        {
            if (Head(thingAndParticiple, start, VerbForm.Participle) is { } head && start + head.Length == count)
            {
                return Object(thingAndParticiple.Slice(0, start)!.ToName(), head.Verb) is { } entity ? new Act(head.Verb, null, entity) : null;
            }
        }

        var from = Math.Min(LongestName(thingAndParticiple), count - 1);
        ReportUnknownVerb(thingAndParticiple, from, VerbForm.Participle, count - from);
        return null;
    }

    private Act? Act(Entity? agent, ActSyntax act, Verb verb, int objectFrom)
    {
        Entity? thing = null;
        if (act.Phrase.Slice(objectFrom, act.Phrase.Words.Length - objectFrom) is { } name)
        {
            thing = Object(name.ToName(), verb);
            if (thing is null)
            {
                return null;
            }
        }

        Amount? measure = null;
        if (act.Measure is { } with)
        {
            measure = _names.Amount(with.Amount);
            if (measure is null)
            {
                return null;
            }
        }

        return new Act(verb, agent, thing, measure, act.Measure?.MoreThan ?? false);
    }

    /// <summary>What the act is done to; only instruments are signed, ratified and exchanged, only debts paid.</summary>
    private Entity? Object(NameSyntax name, Verb verb) =>
        verb == Verb.Sign || verb == Verb.Ratify || verb == Verb.Exchange ? _names.Entity(name, Sort.Instrument)
        : verb == Verb.Pay || verb == Verb.Prepay ? _names.Entity(name, Sort.Account)
        : _names.Entity(name);

    private (Verb Verb, int Length)? Head(PhraseSyntax phrase, int start, VerbForm form)
    {
        // A quoted word is always part of a name.
        var words = phrase.Words.Skip(start).TakeWhile(w => !w.Quoted).Select(w => w.Text).ToArray();
        return context.Names.Verbs.Head(words, form);
    }

    private bool IsKnown(PhraseSyntax phrase, int count) => _names.IsKnown(phrase.Slice(0, count)!.Text);

    /// <summary>How many words at the head make the longest name that is known; 1 where none is.</summary>
    private int LongestName(PhraseSyntax phrase) =>
        Enumerable.Range(1, phrase.Words.Length).Where(count => IsKnown(phrase, count)).DefaultIfEmpty(1).Max();

    private void ReportUnknownVerb(PhraseSyntax phrase, int start, VerbForm form, int count = 1)
    {
        var at = phrase.Slice(Math.Min(start, phrase.Words.Length - 1), Math.Min(count, phrase.Words.Length - Math.Min(start, phrase.Words.Length - 1)))!;
        context.Diagnostics.ReportUnknownVerb(context.At(at.Span), at.Text, context.Names.Verbs.In(form));
    }
}
