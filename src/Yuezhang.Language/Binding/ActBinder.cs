using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>
/// Finds who does what to what, to whom and where, in a row of words: only the declared acts tell where the verb of
/// <c>Japan camps in the outer belt</c> begins and ends.
/// </summary>
internal sealed class ActBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);

    /// <summary>Verb and object after an agent that is known: <c>evacuate Weihaiwei</c>. The agent is null for anyone.</summary>
    public Act? Of(Entity? agent, ActSyntax act, VerbForm form)
    {
        if (Head(act.Phrase, 0, form) is { } head)
        {
            return Act(agent, act, head.Verb, 0, head.Length);
        }

        ReportUnknownVerb(act.Phrase, 0, form);
        return null;
    }

    /// <summary>A kind of act, by its verb alone: <c>trade</c>, <c>garrison</c>.</summary>
    public Act? Kind(ActSyntax act)
    {
        if (Head(act.Phrase, 0, VerbForm.Infinitive) is { } head && head.Length == act.Phrase.Words.Length && act.Measure is null)
        {
            Use(head.Verb, act.Phrase);
            return new Act(head.Verb, null, null);
        }

        ReportUnknownVerb(act.Phrase, 0, VerbForm.Infinitive, act.Phrase.Words.Length);
        return null;
    }

    /// <summary>Agent, verb and object: <c>Japan garrisons Weihaiwei</c>, in a question, and of many, <c>Japan garrison Weihaiwei</c>.</summary>
    public Act? WithAgent(ActSyntax act, VerbForm form)
    {
        var words = act.Phrase.Words;
        (int Start, int Length, Verb Verb)? found = null;
        for (var start = 1; start < words.Length && found is null; start++)
        {
            if (IsKnown(act.Phrase, 0, start) && Head(act.Phrase, start, FormAfter(act.Phrase, start, form)) is { } head)
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
            ReportUnknownVerb(act.Phrase, LongestName(act.Phrase), FormAfter(act.Phrase, LongestName(act.Phrase), form));
            return null;
        }

        return _names.Bearer(act.Phrase.Slice(0, at)!.ToName()) is { } agent ? Act(agent, act, verb, at, length) : null;
    }

    /// <summary>An act done to something, by whomever: <c>the customs pledge</c>, <c>arranged</c>.</summary>
    public Act? Done(NameSyntax thing, PhraseSyntax participle)
    {
        if (Head(participle, 0, VerbForm.Participle) is { } head && head.Length == participle.Words.Length)
        {
            Use(head.Verb, participle);
            return Object(thing, head.Verb) is { } entity ? new Act(head.Verb, null, entity) : null;
        }

        ReportUnknownVerb(participle, 0, VerbForm.Participle, participle.Words.Length);
        return null;
    }

    /// <summary>The same in the order of a question, where both stand in one row: <c>the customs pledge arranged</c>.</summary>
    public Act? Done(PhraseSyntax thingAndParticiple)
    {
        if (ParticipleIn(thingAndParticiple) is { } start)
        {
            return Done(thingAndParticiple.Slice(0, start)!.ToName(), thingAndParticiple.Slice(start, thingAndParticiple.Words.Length - start)!);
        }

        var count = thingAndParticiple.Words.Length;
        var from = Math.Min(LongestName(thingAndParticiple), count - 1);
        ReportUnknownVerb(thingAndParticiple, from, VerbForm.Participle, count - from);
        return null;
    }

    /// <summary>Whether some words are a past participle and nothing else.</summary>
    public bool IsParticiple(PhraseSyntax phrase) => Head(phrase, 0, VerbForm.Participle) is { } head && head.Length == phrase.Words.Length;

    /// <summary>Where the participle at the end of some words begins; null where there is none.</summary>
    public int? ParticipleIn(PhraseSyntax phrase)
    {
        var count = phrase.Words.Length;
        var ends = Enumerable.Range(1, Math.Max(0, count - 1)).Where(start => Head(phrase, start, VerbForm.Participle) is { } head && start + head.Length == count).ToList();
        return ends.Count == 0 ? null : ends.Find(start => IsKnown(phrase, 0, start)) is > 0 and var known ? known : ends[0];
    }

    private Act? Act(Entity? agent, ActSyntax act, Verb verb, int verbFrom, int verbLength)
    {
        Use(verb, act.Phrase.Slice(verbFrom, verbLength)!);
        var measure = act.Measure is { } with ? _names.Amount(with.Amount) : null;
        return act.Measure is not null && measure is null
            ? null
            : Places(new Act(verb, agent, null, measure, act.Measure?.Kind == MeasureKind.MoreThan), act.Phrase, verbFrom + verbLength);
    }

    /// <summary>The act with what the words after its verb name; null, once it is reported, where one of them is not known or not of its sort.</summary>
    private Act? Places(Act act, PhraseSyntax phrase, int from)
    {
        var objects = context.Names.Verbs.ObjectsOf(act.Verb);
        phrase = objects.IsEmpty ? phrase : AskedFirst(phrase, from);
        var roles = ActRoles.Of(phrase, from, act.Verb, !objects.IsEmpty, (start, count) => IsKnown(phrase, start, count));
        var isSound = true;
        if (phrase.Slice(from, roles.ObjectEnd - from) is { } named)
        {
            act = act with { Object = Found(Object(named.ToName(), act.Verb)) };
        }
        else if (!objects.IsEmpty)
        {
            context.Diagnostics.ReportObjectMissing(context.At(phrase.Slice(0, from)!.Span), act.Verb.Infinitive, objects.WithArticles());
            isSound = false;
        }

        foreach (var (role, lead, end) in roles.Roles)
        {
            var name = phrase.Slice(lead + 1, end - lead - 1)!.ToName();
            act = role switch
            {
                ActRole.Place => act with { Place = Found(_names.Entity(name, Sort.Place)) },
                ActRole.Beneficiary => act with { Beneficiary = Found(_names.Bearer(name)) },
                _ => act with { Counterparty = Found(_names.Entity(name, context.Names.Verbs.CounterpartiesOf(act.Verb).AsSpan())) },
            };
        }

        return isSound ? act : null;

        Entity? Found(Entity? entity)
        {
            isSound &= entity is not null;
            return entity;
        }
    }

    /// <summary>In "which laws may Belmora apply to the inhabitants", what is asked for stands at the end, and is the object.</summary>
    private PhraseSyntax AskedFirst(PhraseSyntax phrase, int from) =>
        phrase.Words.Length > from + 1 && phrase.Words[^1] is { Quoted: true } last && context.Variables?.Find(last.Text, out _) is not null && phrase.Words[^2].Text != "at"
            ? phrase with { Words = phrase.Words.RemoveAt(phrase.Words.Length - 1).Insert(from, last) }
            : phrase;

    /// <summary>What the act is done to, if it is of the sorts to which it may be done.</summary>
    private Entity? Object(NameSyntax name, Verb verb)
    {
        var objects = context.Names.Verbs.ObjectsOf(verb);
        if (objects.IsEmpty)
        {
            context.Diagnostics.ReportObjectNotWanted(context.At(name.Span), verb.Infinitive, name.Text);
            return null;
        }

        return _names.Entity(name, objects.AsSpan());
    }

    private (Verb Verb, int Length)? Head(PhraseSyntax phrase, int start, VerbForm form)
    {
        // A quoted word is always part of a name.
        var words = phrase.Words.Skip(start).TakeWhile(w => !w.Quoted).Select(w => w.Text).ToArray();
        return context.Names.Verbs.Head(words, form);
    }

    private void Use(Verb verb, PhraseSyntax words) => context.Uses.Add(SymbolOf.This(verb, context.Names.Verbs), context.At(words.Span));

    /// <summary>The form in which the verb stands after the name that some words at the head make: the inspectors <c>board</c>, the inspector <c>boards</c>.</summary>
    private VerbForm FormAfter(PhraseSyntax phrase, int count, VerbForm form) =>
        form == VerbForm.Present && _names.IsPlural(phrase.Slice(0, Math.Min(count, phrase.Words.Length))!.Text) ? VerbForm.Infinitive : form;

    private bool IsKnown(PhraseSyntax phrase, int start, int count) => _names.IsKnown(phrase.Slice(start, count)!.Text);

    /// <summary>How many words at the head make the longest name that is known; 1 where none is.</summary>
    private int LongestName(PhraseSyntax phrase) =>
        Enumerable.Range(1, phrase.Words.Length).Where(count => IsKnown(phrase, 0, count)).DefaultIfEmpty(1).Max();

    private void ReportUnknownVerb(PhraseSyntax phrase, int start, VerbForm form, int count = 1)
    {
        var at = phrase.Slice(Math.Min(start, phrase.Words.Length - 1), Math.Min(count, phrase.Words.Length - Math.Min(start, phrase.Words.Length - 1)))!;
        context.Diagnostics.ReportUnknownVerb(context.At(at.Span), at.Text, context.Names.Verbs.In(form));
    }

    /// <summary>
    /// An act once for each of several names: in its last place, or, where further places follow the last of them, each its object, as in <c>hear civil claims and
    /// criminal charges against a person</c>.
    /// </summary>
    /// <param name="act">The act with the first of them.</param>
    /// <param name="syntax">The act as written.</param>
    /// <returns>The acts; null, once it is reported, where a name is not known or not of its sort.</returns>
    public ImmutableArray<Act>? ForEach(Act act, ActSyntax syntax)
    {
        var isObject = act is { Object: not null, Counterparty: null, Beneficiary: null, Place: null };
        var acts = ImmutableArray.CreateBuilder<Act>();
        acts.Add(act);
        foreach (var name in syntax.Others)
        {
            if ((isObject ? Places(act with { Object = null }, name, 0) : InLastPlace(act, name.ToName())) is not { } other)
            {
                return null;
            }

            acts.Add(other);
        }

        var last = acts[^1];
        return [.. acts.Select(a => a with { Counterparty = a.Counterparty ?? last.Counterparty, Beneficiary = a.Beneficiary ?? last.Beneficiary, Place = a.Place ?? last.Place })];
    }

    private Act? InLastPlace(Act act, NameSyntax name) => act switch
    {
        { Place: not null } => _names.Entity(name, Sort.Place) is { } place ? act with { Place = place } : null,
        { Counterparty: not null } => _names.Entity(name, context.Names.Verbs.CounterpartiesOf(act.Verb).AsSpan()) is { } to ? act with { Counterparty = to } : null,
        { Beneficiary: not null } => _names.Bearer(name) is { } whom ? act with { Beneficiary = whom } : null,
        _ => Object(name, act.Verb) is { } thing ? act with { Object = thing } : null,
    };
}
