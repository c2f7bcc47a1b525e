using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Binding;

/// <summary>Takes up the names that statements declare, before any statement is given its meaning: a name may be used above its declaration.</summary>
internal sealed class DeclarationBinder(BindingContext context)
{
    /// <summary>Takes up what a statement declares, if it declares anything.</summary>
    public void Declare(StatementSyntax statement)
    {
        switch (statement)
        {
            case EntityDeclarationSyntax entity:
                Entity(entity.Name, entity.Sort, entity.Aliases, entity.Span, entity.IsPlural, entity.Belonging);
                break;
            case DebtSyntax debt when context.Instrument is { } instrument:
                Debt(debt, instrument);
                break;
            case UnitDeclarationSyntax unit:
                Unit(unit);
                break;
            case ActDeclarationSyntax act:
                Act(act);
                break;
            case StateDeclarationSyntax state:
                State(state);
                break;
            case ReadingDeclarationSyntax reading:
                Reading(reading.Name.Text, reading.Question.Text, reading.Choices, reading, reading.Name.Span);
                break;
            case VersionsSyntax versions when context.Instrument is { } instrument:
                Reading(ReadingTable.OfVersions(instrument), $"which version of {instrument.Name} is operative?", versions.Versions, versions, versions.Span);
                break;
        }
    }

    /// <summary>Reports an act that is ended by one that is not declared; all acts must have been taken up.</summary>
    public void CheckEnding(ActDeclarationSyntax act)
    {
        if (act.EndedBy is not { } ending)
        {
            return;
        }

        if (context.Names.Verbs.Find(ending.Text) is { } verb)
        {
            context.Uses.Add(SymbolOf.This(verb, context.Names.Verbs), context.At(ending.Span));
        }
        else
        {
            context.Diagnostics.ReportUnknownVerb(context.At(ending.Span), ending.Text, context.Names.Verbs.In(VerbForm.Infinitive));
        }
    }

    private Entity? Entity(NameSyntax name, Sort sort, ImmutableArray<NameSyntax> aliases, TextSpan at, bool isPlural = false, BelongingSyntax? belonging = null)
    {
        var entity = new Entity(EntityId.Of(name.Text), name.Text, sort, [.. aliases.Select(a => a.Text)], context.Cite(at))
        {
            IsPlural = isPlural,
            Bearer = belonging is null ? null : new NameBinder(context).Entity(belonging.Bearer, Sort.Party),
            Kind = belonging?.Kind.Text.ToLowerInvariant(),
        };
        if (!context.Names.Entities.Declare(entity, entity.Id, Names(name, aliases), context.Diagnostics))
        {
            return null;
        }

        Declared(SymbolOf.This(new Declared<Entity>(entity, context.At(name.Span))), aliases.Insert(0, name).Select(n => n.Span));
        return entity;
    }

    private void Declared(Symbol symbol, IEnumerable<TextSpan> names)
    {
        foreach (var name in names)
        {
            context.Uses.Add(symbol, context.At(name), isDeclaration: true);
        }
    }

    private void Debt(DebtSyntax debt, Entity instrument)
    {
        // a further version of one debt has its name
        var account = DebtBinder.IsFurtherVersion(debt, context) ? context.Names.Entities.Find(debt.Account.Text)!.Value.Value : Entity(debt.Account, Sort.Account, debt.Aliases, debt.Span);
        if (account is null)
        {
            return;
        }

        context.Names.Owners[account.Id] = instrument;
        if (!debt.IsBroken && !debt.Clauses.Any(c => c is RecurrenceSyntax))
        {
            context.Names.Instalments[account.Id] = Math.Max(context.Names.Instalments.GetValueOrDefault(account.Id), DebtBinder.CountOfInstalments(debt));
        }
    }

    private void Unit(UnitDeclarationSyntax syntax)
    {
        var unit = new Unit(EntityId.Of(syntax.Name.Text), syntax.Name.Text, syntax.Plural?.Text ?? $"{syntax.Name.Text}s");
        IEnumerable<(string, Location)> names =
            [(unit.Singular, context.At(syntax.Name.Span)), (unit.Plural, context.At((syntax.Plural ?? syntax.Name).Span)), .. Names(null, syntax.Aliases)];
        if (NameBinder.IsRateOfNothing(unit.Singular))
        {
            context.Diagnostics.ReportRateOfNothing(context.At(syntax.Name.Span), unit.Singular);
        }

        if (context.Names.Units.Declare(unit, unit.Id, names, context.Diagnostics))
        {
            Declared(
                SymbolOf.This(new Declared<Unit>(unit, context.At(syntax.Name.Span))),
                [syntax.Name.Span, .. syntax.Plural is { } plural ? [plural.Span] : Array.Empty<TextSpan>(), .. syntax.Aliases.Select(a => a.Span)]);
        }
    }

    private void Act(ActDeclarationSyntax syntax)
    {
        var infinitive = syntax.Infinitive.Text.ToLowerInvariant();
        var verb = new Verb(
            infinitive,
            syntax.Present?.Text ?? VerbForms.Present(infinitive),
            syntax.Participle?.Text ?? VerbForms.Participle(infinitive),
            syntax.EndedBy?.Text.ToLowerInvariant(),
            syntax.OnlyOnce)
        {
            Preposition = syntax.Toward?.Preposition.Text ?? "to",
        };
        if (context.Names.Verbs.Declare(verb, syntax.Objects?.Sorts ?? [], syntax.Toward?.Sort, context.At(syntax.Infinitive.Span), context.Diagnostics))
        {
            Declared(SymbolOf.This(verb, context.Names.Verbs), [syntax.Infinitive.Span]);
        }
    }

    private void State(StateDeclarationSyntax syntax)
    {
        var sorts = syntax.Parts.Where(p => p.Sort is not null).Select(p => p.Sort!.Value).ToImmutableArray();
        var words = syntax.Parts.Where(p => p.Sort is null).Select(p => p.Words).ToImmutableArray();
        var endsWithThing = syntax.Parts[^1].Sort is not null;
        var name = string.Join(" … ", words);
        var relation = new Relation(EntityId.Of(name), endsWithThing && words.Length > 1 ? $"{name} …" : name, sorts, context.Cite(syntax.Span))
        {
            IsSingleValued = syntax.OneAtATime,
            IsComplete = !syntax.NotAllRecorded,
        };

        // after `is`, divided where a thing stands
        var own = words.SetItem(0, words[0]["is".Length..].Trim());
        var at = syntax.Parts[1].Span;
        if (syntax.OneAtATime && sorts.Length < 2)
        {
            context.Diagnostics.ReportOneAtATime(context.At(syntax.Span), name);
        }
        else if (context.Names.States.Declare(relation, endsWithThing ? own.Add("") : own, context.At(at), context.Diagnostics))
        {
            Declared(SymbolOf.This(new Declared<Relation>(relation, context.At(at))), [at]);
        }
    }

    private void Reading(string name, string question, ImmutableArray<ReadingChoiceSyntax> written, StatementSyntax syntax, TextSpan at)
    {
        var choices = ImmutableArray.CreateBuilder<ReadingChoice>();
        var names = new Dictionary<NameKey, ReadingChoiceSyntax>();
        ReadingChoiceSyntax? governing = null;
        foreach (var choice in written)
        {
            if (!names.TryAdd(NameKey.Of(choice.Name.Text), choice))
            {
                context.Diagnostics.ReportNameDefinedTwice(
                    context.At(choice.Name.Span), choice.Name.Text, context.At(names[NameKey.Of(choice.Name.Text)].Name.Span));
                continue;
            }

            if (choice.Governs && governing is not null)
            {
                context.Diagnostics.ReportTwoGoverningChoices(context.At(choice.Span), name, context.At(governing.Span));
            }

            governing ??= choice.Governs ? choice : null;
            choices.Add(new ReadingChoice(choice.Name.Text, choice == governing, choice.Ground.Text, context.Cite(choice.Span)));
        }

        var reading = new Reading(name, question, choices.ToImmutable(), context.Cite(syntax.Span));
        if (!context.Names.Readings.Declare(reading, context.At(at), reading.Choices.Select(c => context.At(names[NameKey.Of(c.Name)].Name.Span)), context.Diagnostics))
        {
            return;
        }

        Declared(SymbolOf.This(reading, context.Names.Readings), [at]);
        foreach (var choice in reading.Choices)
        {
            Declared(SymbolOf.This(reading, choice, context.Names.Readings), [names[NameKey.Of(choice.Name)].Name.Span]);
        }
    }

    private IEnumerable<(string Name, Location At)> Names(NameSyntax? name, ImmutableArray<NameSyntax> aliases) =>
        (name is null ? aliases : aliases.Insert(0, name)).Select(n => (n.Text, context.At(n.Span)));
}
