using System.Collections.Immutable;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.LanguageServer.Features;

/// <summary>How norms, debts and instruments are on the day on which a library opens, and the answers that its tests get. Of a library with errors nothing is told.</summary>
internal static class OpeningDay
{
    private const int MostNorms = 8;

    /// <summary>How what a statement comes to is on the opening day, one line each.</summary>
    public static IEnumerable<string> StatesOf(StatementSyntax statement, TreatyDocument document, LoadedFolder folder)
    {
        if (Day(folder) is not { } day)
        {
            return [];
        }

        var (law, line, file) = (folder.Library.Library, document.Source.LineOf(statement.Span.Start), folder.Library.Cited(document.Source.Path));
        bool IsHere(Citation at) => at.File == file && at.Line == line;
        if (statement is ForceSyntax or PartiesSyntax)
        {
            return law.Instruments.Where(i => i.Name.At.File == file).Select(i => Force(i.Name, folder, day));
        }

        return law.Accounts.Where(a => IsHere(a.At)).Select(a => Debt(a, folder, day)).Concat(Norms([.. folder.Inquiry.Model.Norms.Where(n => n.Act.Verb != Verb.Pay && IsHere(n.At))], folder, day));
    }

    /// <summary>How something that is named is on the opening day; nothing for what has no state of its own.</summary>
    public static IEnumerable<string> StatesOf(Symbol symbol, LoadedFolder folder)
    {
        if (symbol.Kind is not (SymbolKind.Instrument or SymbolKind.Debt) || Day(folder) is not { } day)
        {
            return [];
        }

        var law = folder.Library.Library;
        return symbol.Kind == SymbolKind.Debt
            ? law.Accounts.Where(a => a.Name.Id == symbol.Id).Select(a => Debt(a, folder, day))
            : law.Instruments.Where(i => i.Name.Id == symbol.Id).Select(i => Force(i.Name, folder, day));
    }

    /// <summary>The answer that the test on a line gets now, asked as it wants to be asked; null where there is none.</summary>
    public static string? AnswerTo(int line, TreatyDocument document, LoadedFolder folder)
    {
        var file = folder.Library.Cited(document.Source.Path);
        if (Day(folder) is not { } day || folder.Library.Tests.FirstOrDefault(t => t.At.File == file && t.At.Line == line) is not { Question: var asked })
        {
            return null;
        }

        var inquiry = new Inquiry(asked.Over(folder.Inquiry.Situation));
        inquiry = asked.Scenario is { } name ? inquiry.Under(folder.Library.Scenario(name)!) : inquiry;
        return inquiry is null ? null : Words(inquiry.Consider(asked.Question, Boundary.At(asked.On ?? day, asked.Minute ?? 0)));
    }

    private static Day? Day(LoadedFolder folder) => folder.Library.HasErrors ? null : folder.Library.Opening?.Day;

    private static string Debt(Account account, LoadedFolder folder, Day day) =>
        $"on {day}, {account.Debtor} owes {account.Creditor} on {account.Name}: {Words(folder.Inquiry.Consider(new WhatIsOwed(account.Debtor, account.Creditor, account.Name), day))} ({account.At})";

    private static string Force(Entity instrument, LoadedFolder folder, Day day) =>
        $"on {day}, {instrument} is in force: {Words(folder.Inquiry.Consider(new WhetherHolds(new InForce(instrument, instrument.At)), day))}";

    private static IEnumerable<string> Norms(ImmutableArray<Norm> norms, LoadedFolder folder, Day day)
    {
        foreach (var norm in norms.DistinctBy(n => (n.Modality, n.Act)).Take(MostNorms))
        {
            yield return $"on {day}, {English.Norm(norm)}: {Words(folder.Inquiry.Consider(new WhetherBound(norm.Modality, norm.Act), day))} ({norm.At})";
        }
    }

    private static string Words(Answer answer) => answer.Verdict.Word(answer.Value);
}
