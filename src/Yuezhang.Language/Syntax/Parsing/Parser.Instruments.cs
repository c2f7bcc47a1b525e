using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>The treaty itself: parties, force, commitments, suspension, rank, versions.</content>
internal sealed partial class Parser
{
    private StatementSyntax? AboutThisTreaty()
    {
        if (TakeAll("is between"))
        {
            return Parties();
        }

        if (TakeAll("is in force"))
        {
            return Force();
        }

        if (TakeAll("rests between"))
        {
            return Suspension();
        }

        if (TakeAll("goes before"))
        {
            return Precedence();
        }

        if (TakeAll("has versions"))
        {
            return Versions();
        }

        if (AtAny("must", "may", "need", "can", "cannot", "owes", "cedes"))
        {
            var verb = Current;
            Fail(() => diagnostics.ReportTreatyIsNoParty(source.At(verb.Span)));
            return null;
        }

        if (Take("is"))
        {
            FailMissing("`between` or `in force`", "between", "in");
        }
        else
        {
            FailMissing("`is between`, `is in force`, `rests between`, `goes before` or `has versions`", "is", "rests", "goes", "has");
        }

        return null;
    }

    private ForceSyntax? Force()
    {
        var from = Take("from") ? AfterFrom() : Expect("once") ? Condition() : null;
        if (from is null)
        {
            return null;
        }

        var clauses = InlineClauses("until", "through");
        RefuseReading();
        EndHead("until", "through");
        return new ForceSyntax(from, clauses.AddRange(Clauses(() => ConditionClauseWithReading("until", "through"))), default);
    }

    private PartiesSyntax? Parties()
    {
        if (JoinedNames("a party") is not { } parties)
        {
            return null;
        }

        if (parties.Length < 2)
        {
            FailMissing("`and` and another party");
            return null;
        }

        EndHead("and");
        NoClauses();
        return new PartiesSyntax(parties, default);
    }

    /// <summary><c>NAME is bound by this treaty</c>.</summary>
    private CommitmentSyntax Commitment(NameSyntax party)
    {
        var clauses = InlineClauses("from", "once", "until", "through");
        RefuseReading();
        EndHead("from", "once", "until", "through");
        return new CommitmentSyntax(party, clauses.AddRange(Clauses(() => ConditionClauseWithReading("from", "once", "until", "through"))), default);
    }

    private RestSuspensionSyntax? Suspension()
    {
        if (Name("a party") is not { } one || !Expect("and") || Name("a party") is not { } other || !Expect("while") || Condition() is not { } condition)
        {
            return null;
        }

        RefuseReading();
        EndHead();
        NoClauses();
        return new RestSuspensionSyntax(one, other, condition, default);
    }

    private PrecedenceSyntax? Precedence()
    {
        if (Name("an instrument") is not { } lower || !Expect(SyntaxKind.Colon, "a colon and the ground") || FreeText("the ground") is not { } ground)
        {
            return null;
        }

        NoClauses();
        return new PrecedenceSyntax(lower, ground, default);
    }

    private EarlyApplicationSyntax? EarlyApplication()
    {
        if (!Expect("from") || AfterFrom() is not { } from)
        {
            return null;
        }

        RefuseReading();
        EndHead();
        NoClauses();
        return new EarlyApplicationSyntax(from, default);
    }

    private VersionsSyntax Versions()
    {
        EndHead();
        return new VersionsSyntax(Choices("operative", "at least one version"), default);
    }

    /// <summary>Clauses on the first line.</summary>
    private ImmutableArray<ConditionClauseSyntax> InlineClauses(params string[] allowed)
    {
        var clauses = ImmutableArray.CreateBuilder<ConditionClauseSyntax>();
        while (!failed && Array.Exists(allowed, words => At(words.Split(' ')[0])) && ConditionClause(allowed) is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.ToImmutable();
    }
}
