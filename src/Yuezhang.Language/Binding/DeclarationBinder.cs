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
                Entity(entity.Name, entity.Sort, entity.Aliases, entity.Span, entity.IsPlural);
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
            case ReadingDeclarationSyntax reading:
                Reading(reading);
                break;
        }
    }

    /// <summary>Reports an act that is ended by one that is not declared; all acts must have been taken up.</summary>
    public void CheckEnding(ActDeclarationSyntax act)
    {
        if (act.EndedBy is { } ending && context.Names.Verbs.Find(ending.Text) is null)
        {
            context.Diagnostics.ReportUnknownVerb(context.At(ending.Span), ending.Text, context.Names.Verbs.In(VerbForm.Infinitive));
        }
    }

    private Entity? Entity(NameSyntax name, Sort sort, ImmutableArray<NameSyntax> aliases, TextSpan at, bool isPlural = false)
    {
        var entity = new Entity(EntityId.Of(name.Text), name.Text, sort, [.. aliases.Select(a => a.Text)], context.Cite(at)) { IsPlural = isPlural };
        return context.Names.Entities.Declare(entity, entity.Id, Names(name, aliases), context.Diagnostics) ? entity : null;
    }

    private void Debt(DebtSyntax debt, Entity instrument)
    {
        if (Entity(debt.Account, Sort.Account, debt.Aliases, debt.Span) is not { } account)
        {
            return;
        }

        context.Names.Owners.Add(account.Id, instrument);
        if (!debt.IsBroken && !debt.Clauses.Any(c => c is RecurrenceSyntax))
        {
            context.Names.Instalments.Add(account.Id, DebtBinder.CountOfInstalments(debt));
        }
    }

    private void Unit(UnitDeclarationSyntax syntax)
    {
        var unit = new Unit(EntityId.Of(syntax.Name.Text), syntax.Name.Text, syntax.Plural?.Text ?? $"{syntax.Name.Text}s");
        IEnumerable<(string, Location)> names =
            [(unit.Singular, context.At(syntax.Name.Span)), (unit.Plural, context.At((syntax.Plural ?? syntax.Name).Span)), .. Names(null, syntax.Aliases)];
        context.Names.Units.Declare(unit, unit.Id, names, context.Diagnostics);
    }

    private void Act(ActDeclarationSyntax syntax)
    {
        var infinitive = syntax.Infinitive.Text.ToLowerInvariant();
        var verb = new Verb(
            infinitive,
            syntax.Present?.Text ?? VerbForms.Present(infinitive),
            syntax.Participle?.Text ?? VerbForms.Participle(infinitive),
            syntax.EndedBy?.Text.ToLowerInvariant());
        context.Names.Verbs.Declare(verb, context.At(syntax.Infinitive.Span), context.Diagnostics);
    }

    private void Reading(ReadingDeclarationSyntax syntax)
    {
        var choices = ImmutableArray.CreateBuilder<ReadingChoice>();
        var names = new Dictionary<NameKey, ReadingChoiceSyntax>();
        ReadingChoiceSyntax? governing = null;
        foreach (var choice in syntax.Choices)
        {
            if (!names.TryAdd(NameKey.Of(choice.Name.Text), choice))
            {
                context.Diagnostics.ReportNameDefinedTwice(
                    context.At(choice.Name.Span), choice.Name.Text, context.At(names[NameKey.Of(choice.Name.Text)].Name.Span));
                continue;
            }

            if (choice.Governs && governing is not null)
            {
                context.Diagnostics.ReportTwoGoverningChoices(context.At(choice.Span), syntax.Name.Text, context.At(governing.Span));
            }

            governing ??= choice.Governs ? choice : null;
            choices.Add(new ReadingChoice(choice.Name.Text, choice == governing, choice.Ground.Text, context.Cite(choice.Span)));
        }

        var reading = new Reading(syntax.Name.Text, syntax.Question.Text, choices.ToImmutable(), context.Cite(syntax.Span));
        context.Names.Readings.Declare(reading, context.At(syntax.Name.Span), context.Diagnostics);
    }

    private IEnumerable<(string Name, Location At)> Names(NameSyntax? name, ImmutableArray<NameSyntax> aliases) =>
        (name is null ? aliases : aliases.Insert(0, name)).Select(n => (n.Text, context.At(n.Span)));
}
