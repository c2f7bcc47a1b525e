using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Binding;

/// <summary>Finds what names stand for. A name that stands for nothing, or for another sort of thing, is reported and gives null.</summary>
internal sealed class NameBinder(BindingContext context)
{
    private static readonly NameKey s_thisTreaty = NameKey.Of("this treaty");
    private static readonly HashSet<string> s_partsAlone = new(["percent", "per cent", "per mille", "permille"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name stands for something.</summary>
    public bool IsKnown(string name) =>
        NameKey.Of(name) == s_thisTreaty
        || context.Each?.Find(name) is not null
        || (context.Variables is { } variables && (VariableScope.IsOne(name) || variables.Find(name, out _) is not null))
        || context.Names.Entities.Find(name) is not null;

    /// <summary>Whether a name stands for something of which one says "are", and whose acts stand without an s.</summary>
    public bool IsPlural(string name) => context.Names.Entities.Find(name) is { Value.IsPlural: true };

    /// <summary>What a name stands for; <c>this treaty</c> is the instrument of the file.</summary>
    public Entity? Entity(NameSyntax name)
    {
        if (NameKey.Of(name.Text) == s_thisTreaty)
        {
            return ThisTreaty(name.Span, "`this treaty`");
        }

        if (context.Each?.Find(name.Text) is { } party)
        {
            return party;
        }

        var fault = VariableFault.None;
        if (context.Variables?.Find(name.Text, out fault) is { } variable && fault == VariableFault.None)
        {
            return variable;
        }

        if (context.Names.Entities.Find(name.Text) is { } found)
        {
            context.Uses.Add(SymbolOf.This(found), context.At(name.Span));
            return found.Value;
        }

        if (fault != VariableFault.None)
        {
            context.Diagnostics.ReportVariable(context.At(name.Span), name.Text, namedBefore: fault == VariableFault.NamedBefore);
        }
        else if (VariableScope.IsOne(name.Text) || PartyOfTreaty.IsEach(name.Text))
        {
            context.Diagnostics.ReportNoVariableHere(context.At(name.Span), name.Text);
        }
        else
        {
            context.Diagnostics.ReportUnknownName(context.At(name.Span), name.Text, context.Names.Entities.Names);
        }

        return null;
    }

    /// <summary>What a name stands for, if it is of one of the sorts that are wanted.</summary>
    public Entity? Entity(NameSyntax name, params ReadOnlySpan<Sort> wanted)
    {
        var entity = Entity(name);
        if (entity is null || wanted.Contains(entity.Sort))
        {
            return entity;
        }

        context.Diagnostics.ReportWrongSort(
            context.At(name.Span), name.Text, entity.Sort.WithArticle(), wanted.ToArray().WithArticles(), context.Names.Entities.Find(name.Text)?.At);
        return null;
    }

    /// <summary>Who bears a norm or does an act: a party, or a person.</summary>
    public Entity? Bearer(NameSyntax name) => Entity(name, Sort.Party, Sort.Person);

    /// <summary>The instrument of the file; null, once it is reported, where there is none.</summary>
    public Entity? ThisTreaty(TextSpan span, string what)
    {
        if (context.Instrument is null)
        {
            context.Diagnostics.ReportNotInTreaty(context.At(span), what);
        }

        return context.Instrument;
    }

    /// <summary>The unit that some words name.</summary>
    public Unit? Unit(PhraseSyntax words)
    {
        if (context.Names.Units.Find(words.Text) is { } found)
        {
            context.Uses.Add(SymbolOf.This(found), context.At(words.Span));
            return found.Value;
        }

        if (IsRateOfNothing(words.Text))
        {
            context.Diagnostics.ReportRateOfNothing(context.At(words.Span), words.Text);
        }
        else
        {
            context.Diagnostics.ReportUnknownUnit(context.At(words.Span), words.Text, context.Names.Units.Names);
        }

        return null;
    }

    /// <summary>Whether a unit is so many parts of a hundred, or of a thousand, and does not say of what.</summary>
    public static bool IsRateOfNothing(string unit) => s_partsAlone.Contains(unit.EndsWith(" of", StringComparison.OrdinalIgnoreCase) ? unit[..^" of".Length] : unit);

    /// <summary>So much of a unit.</summary>
    public Amount? Amount(AmountSyntax amount) => Unit(amount.Unit) is { } unit ? new Amount(amount.Number.Value, unit) : null;

    /// <summary>Whether a debt has an instalment of this number; if not, it is reported.</summary>
    public bool HasInstalment(Entity account, OrdinalSyntax number)
    {
        if (!context.Names.Instalments.TryGetValue(account.Id, out var count) || (number.Value >= 1 && number.Value <= count))
        {
            return true;
        }

        context.Diagnostics.ReportUnknownInstalment(context.At(number.Span), number.Value, account.Name, count);
        return false;
    }

    /// <summary>The choice of a reading, or the version of a treaty; null, once it is reported, where there is none.</summary>
    public Guard? Choice(ReadingClauseSyntax clause)
    {
        if (Reading(clause) is not { } reading)
        {
            return null;
        }

        if (ReadingTable.Choice(reading, clause.Choice.Text) is not { } choice)
        {
            context.Diagnostics.ReportUnknownChoice(
                context.At(clause.Choice.Span), clause.Choice.Text, reading.Name, [.. reading.Choices.Select(c => c.Name)]);
            return null;
        }

        context.Uses.Add(SymbolOf.This(reading, choice, context.Names.Readings), context.At(clause.Choice.Span));
        return new Guard(reading.Name, choice.Name);
    }

    private Reading? Reading(ReadingClauseSyntax clause)
    {
        if (!clause.IsVersion)
        {
            var name = clause.Reading!;
            if (context.Names.Readings.Find(name.Text) is { } reading)
            {
                context.Uses.Add(SymbolOf.This(reading, context.Names.Readings), context.At(name.Span));
                return reading;
            }

            context.Diagnostics.ReportUnknownReading(context.At(name.Span), name.Text, context.Names.Readings.All.Select(r => r.Name));
            return null;
        }

        var instrument = clause.Reading is { } treaty ? Entity(treaty, Sort.Instrument) : ThisTreaty(clause.Span, "a version");
        if (instrument is null)
        {
            return null;
        }

        if (context.Names.Readings.Find(ReadingTable.OfVersions(instrument)) is { } versions)
        {
            return versions;
        }

        context.Diagnostics.ReportNoVersions(context.At(clause.Span), instrument.Name);
        return null;
    }

    /// <summary>The choice of a reading that a rule depends on; null for all.</summary>
    /// <returns>Whether it could be found, or none was named.</returns>
    public bool TryGuard(ReadingClauseSyntax? clause, out Guard? guard)
    {
        guard = clause is null ? null : Choice(clause);
        if (guard is not null)
        {
            context.Names.Readings.Use(guard);
        }

        return clause is null || guard is not null;
    }
}
