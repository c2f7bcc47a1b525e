using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Which statement it is, by its first words or by the word that follows the first name.</content>
internal sealed partial class Parser
{
    private const int ShortestWordWithNeighbours = 3;

    private Block block = new(default, [], false);
    private bool broken;

    public StatementSyntax Statement(Block statement)
    {
        (block, broken) = (statement, statement.Broken);
        Enter(statement.Head);
        var read = ReadStatement();
        if (read is null)
        {
            return new BadStatementSyntax(SpanOf(statement.Whole)) { IsBroken = true };
        }

        return read with { Span = SpanOf(statement.Whole), IsBroken = broken };
    }

    private StatementSyntax? ReadStatement()
    {
        if (Take("to"))
        {
            return AboutActs();
        }

        if (TakeAll("this treaty"))
        {
            return AboutThisTreaty();
        }

        if (TakeAll("this article applies"))
        {
            return EarlyApplication();
        }

        if (Take("reading"))
        {
            return ReadingDeclaration();
        }

        if (TakeAll("periods are counted"))
        {
            return Counting();
        }

        if (TakeAll("it can be that"))
        {
            return StateDeclaration();
        }

        if (At("interest") && At("on", 1))
        {
            return InterestStatement();
        }

        if (Take("if"))
        {
            return WaiverStatement();
        }

        if (Take("where"))
        {
            return CountsAs();
        }

        if (Take("what"))
        {
            return Favour();
        }

        return TakeAll("a payment of") ? AllocationStatement() : NamedStatement();
    }

    private StatementSyntax? NamedStatement()
    {
        if (Name("a name") is not { } name)
        {
            return null;
        }

        if (At(SyntaxKind.Comma) || At("and"))
        {
            return OfSeveral();
        }

        if (AtAny("is", "are"))
        {
            var isPlural = Current.Text == "are";
            position++;
            return AboutName(name, isPlural);
        }

        if (Take("owes"))
        {
            return Debt(name);
        }

        if (Take("cedes"))
        {
            return Cession(name);
        }

        if (At("may") && At("prepay", 1))
        {
            position += 2;
            return Prepayment(name);
        }

        if (AtAny("must", "may", "need", "can", "cannot"))
        {
            return OptionalModality() is { } modality ? Norm(name, modality) : null;
        }

        if (At(SyntaxKind.Word) && Keywords.IsReserved(Current.Text))
        {
            FailNoName("a name");
        }
        else
        {
            FailUnknownStatement();
        }

        return null;
    }

    /// <summary>What is said of several at once can only be a state.</summary>
    private StateSyntax? OfSeveral()
    {
        var before = position;
        position = block.Head.Start;
        if (JoinedNames("a name") is not { } all || !AtAny("is", "are"))
        {
            if (!failed)
            {
                position = before;
                FailUnknownStatement();
            }

            return null;
        }

        position++;
        if (AtSort(isPlural: true))
        {
            // names are declared one by one: the word between these two belongs to a name
            position = before;
            FailNoName("a name");
            return null;
        }

        return State(all);
    }

    /// <summary>What stands after <c>NAME is</c>: its sort, its being bound by the treaty, or a state.</summary>
    private StatementSyntax? AboutName(NameSyntax name, bool isPlural)
    {
        if (AtSort(isPlural))
        {
            return EntityDeclaration(name, isPlural);
        }

        if (At(SyntaxKind.Word) && SortOf(Current.Text, isPlural) is not null && position + 1 == end)
        {
            FailMissing("`a` or `an`");
            return null;
        }

        return TakeAll("bound by this treaty") ? Commitment(name) : State([name]);
    }

    private void FailUnknownStatement() => Fail(() =>
    {
        string? near = null;
        for (var i = block.Head.Start; i < block.Head.End && near is null; i++)
        {
            near = tokens[i].Kind == SyntaxKind.Word && tokens[i].Text.Length >= ShortestWordWithNeighbours
                ? NearestName.To(tokens[i].Text, Keywords.Statements.Where(k => k.Length >= ShortestWordWithNeighbours && k != tokens[i].Text))
                : null;
        }

        diagnostics.ReportUnknownStatement(source.At(SpanOf(block.Head)), near);
    });

    /// <summary>Reads each clause of the statement; those that cannot be read are reported and left out.</summary>
    private ImmutableArray<T> Clauses<T>(Func<T?> read)
        where T : class
    {
        var clauses = ImmutableArray.CreateBuilder<T>();
        foreach (var segment in block.Clauses)
        {
            Enter(segment);
            var clause = read();
            if (clause is not null && ExpectEnd())
            {
                clauses.Add(clause);
            }

            broken |= failed;
        }

        return clauses.ToImmutable();
    }

    /// <summary>The head is finished; a fault in its end is told, but the statement stands.</summary>
    private void EndHead(params string[] mightFollow) => broken |= !ExpectEnd(mightFollow);

    private void NoClauses() => Clauses<SyntaxNode>(() => UnknownClause<SyntaxNode>([]));

    private T? UnknownClause<T>(params ImmutableArray<string> allowed)
        where T : class
    {
        var word = Current;
        var near = word.Kind == SyntaxKind.Word ? NearestName.To(word.Text, allowed.SelectMany(a => a.Split(' ')[..1])) : null;
        Fail(() => diagnostics.ReportUnknownClause(source.At(word.Span), Shown(word.Span), allowed, near));
        return null;
    }

    private TextSpan SpanOf(Segment segment) => tokens[segment.Start].Span.To(tokens[segment.End - 1].Span);
}
