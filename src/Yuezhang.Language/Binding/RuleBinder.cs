using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>States, cessions, what counts as what, most-favoured-nation clauses: statements that conclude something without binding anybody to an act.</summary>
internal sealed class RuleBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);

    /// <summary>The rules that a state comes to: one for each of its subjects, on each reading that divides its clauses.</summary>
    public ImmutableArray<Rule> Bind(StateSyntax syntax, string id)
    {
        var within = context with { Variables = new VariableScope() };
        var heads = syntax.Subjects.Select(subject => Head(new StateBinder(within), subject, syntax)).ToList();
        var clear = _names.TryGuard(syntax.Reading, out var guard);
        var clauses = new ClauseBinder(within, syntax.Clauses);
        var (once, until, during) = (clauses.Once("from when a state holds"), clauses.Until("until when a state holds"), clauses.While("while what a state holds"));
        if (heads.Contains(null) || !clear || !clauses.IsClear || syntax.IsBroken)
        {
            return [];
        }

        // what several readings divide has no one guard
        var guards = new[] { once, until, during }.SelectMany(a => a.Items).Select(i => i.Guard).Append(guard);
        if (!GuardedPoints.TryReading(guards.Select(g => (g, context.At(syntax.Span))), "when a state holds", context, out var reading))
        {
            return [];
        }

        IEnumerable<Guard?> choices = guard is null && reading is not null ? reading.Choices.Select(c => new Guard(reading.Name, c.Name)) : Enumerable.Repeat(guard, 1);
        return
        [
            .. from head in heads.Index()
               from choice in choices
               let name = heads.Count == 1 ? id : $"{id}-{head.Index + 1}"
               select new Rule
               {
                   Id = choice is null || guard is not null ? name : $"{name}-{choice.Choice}",
                   Head = head.Item!,
                   Body = Body(On(once, choice), On(until, choice), On(during, choice), context.Cite(syntax.Span)),
                   Instrument = context.Instrument,
                   Guard = choice,
                   At = context.Cite(syntax.Span),
               },
        ];
    }

    /// <summary>What passes, one transfer for each thing.</summary>
    public ImmutableArray<Transfer> Bind(CessionSyntax syntax, string id)
    {
        var from = _names.Entity(syntax.From, Sort.Party);
        var to = _names.Entity(syntax.To, Sort.Party);
        var things = syntax.Things.Select(t => _names.Entity(t, Sort.Place, Sort.Thing)).ToList();
        var clear = _names.TryGuard(syntax.Reading, out var guard);
        var clauses = new ClauseBinder(context, syntax.Clauses);
        var once = clauses.Once("when a cession takes effect");
        return from is null || to is null || things.Contains(null) || !clear || !clauses.IsClear || syntax.IsBroken
            ? []
            :
            [
                .. things.Select((thing, index) => new Transfer
                {
                    Id = things.Count == 1 ? id : $"{id}-{index + 1}",
                    Thing = thing!,
                    From = from,
                    To = to,
                    Instrument = context.Instrument!,
                    Once = once,
                    Guard = guard,
                    At = context.Cite(syntax.Span),
                }),
            ];
    }

    /// <summary>An act that counts as another; null, once it is reported, where a part of it is not known.</summary>
    public CountsAs? Bind(CountsAsSyntax syntax, string id)
    {
        var acts = new ActBinder(context);
        var done = syntax.Done switch
        {
            DoneEventSyntax sentence => acts.Done(sentence.Object, sentence.Participle),
            ActEventSyntax { Act: var act } => acts.WithAgent(act, VerbForm.Present),
            var payment => NoAct(payment),
        };
        var counts = syntax.Having
            ? _names.Bearer(syntax.Subject) is { } agent ? acts.Of(agent, syntax.Counts, VerbForm.Participle) : null
            : acts.Done(syntax.Subject, syntax.Counts.Phrase);
        var clear = _names.TryGuard(syntax.Reading, out var guard);
        var clauses = new ClauseBinder(context, syntax.Clauses);
        var during = clauses.While("while what an act counts as another");
        return done is null || counts is null || !clear || !clauses.IsClear || syntax.IsBroken
            ? null
            : new CountsAs { Id = id, Done = done, Counts = counts, Instrument = context.Instrument!, While = during, Guard = guard, At = context.Cite(syntax.Span) };
    }

    /// <summary>A most-favoured-nation clause; null, once it is reported, where a part of it is not known.</summary>
    public MostFavouredNationClause? Bind(FavourSyntax syntax, string id)
    {
        var grantor = _names.Entity(syntax.Grantor, Sort.Party);
        var beneficiary = _names.Entity(syntax.Beneficiary, Sort.Party);
        var thirds = syntax.Thirds.Select(t => _names.Entity(t, Sort.Party)).ToList();
        var scope = Acts(syntax, except: false);
        var except = Acts(syntax, except: true);
        var clear = _names.TryGuard(syntax.Reading, out var guard);
        var clauses = new ClauseBinder(context, syntax.Clauses);
        var (once, until, during) = (
            clauses.Once("from when a most-favoured-nation clause stands"),
            clauses.Until("until when a most-favoured-nation clause stands"),
            clauses.While("while what a most-favoured-nation clause stands"));
        if (grantor is null || beneficiary is null || thirds.Contains(null) || scope is null || except is null || !clear || !clauses.IsClear || syntax.IsBroken)
        {
            return null;
        }

        return new MostFavouredNationClause
        {
            Id = id,
            Grantor = grantor,
            Beneficiary = beneficiary,
            Thirds = [.. thirds.Select(t => t!)],
            Scope = [.. scope.Value.Select(a => a.Verb).Distinct()],
            Except = except.Value,
            OnlyFree = syntax.Freely,
            Instrument = context.Instrument!,
            Once = once,
            Until = until,
            While = during,
            Guard = guard,
            At = context.Cite(syntax.Span),
        };
    }

    private static Holds? Head(StateBinder states, Syntax.Names.NameSyntax subject, StateSyntax syntax)
    {
        var head = states.Of(subject, syntax.Predicate, out var isState);
        if (!isState)
        {
            states.ReportUnknown(syntax.Predicate);
        }

        return head;
    }

    private static Condition? On(Alternatives<Condition> alternatives, Guard? choice) =>
        alternatives.Items.FirstOrDefault(i => i.Guard is null || i.Guard == choice)?.Value;

    /// <summary>A state has begun, has not ended, and what must hold holds: the clauses of a rule as of a norm.</summary>
    private static Condition Body(Condition? once, Condition? until, Condition? during, Citation at)
    {
        var parts = new[]
        {
            once is null ? null : new Ever(once, once.At),
            until is null ? null : new Not(new Ever(until, until.At), until.At),
            during,
        }.OfType<Condition>().ToImmutableArray();
        return parts is [var single] ? single : new AllOf(parts, at);
    }

    private ImmutableArray<Act>? Acts(FavourSyntax syntax, bool except)
    {
        var acts = syntax.Scope.Where(s => s.Except == except).SelectMany(s => s.Acts).Select(a => Scope(a, except)).ToList();
        return acts.Contains(null) ? null : [.. acts.Select(a => a!)];
    }

    /// <summary>An act to which a clause extends, by its kind alone; or one to which it does not, as narrow as it is written.</summary>
    private Act? Scope(ActSyntax act, bool except) => except
        ? new ActBinder(context).Of(null, act, VerbForm.Infinitive)
        : new ActBinder(context).Kind(act);

    private Act? NoAct(EventSentenceSyntax sentence)
    {
        context.Diagnostics.ReportNotAnEvent(context.At(sentence.Span), "a payment counts as no other act", "write what is done, as in `where the note is delivered, …`");
        return null;
    }
}
