using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Gives the statements of one file their meaning, once all names of the library are known.</summary>
internal sealed class EditionBinder(Edition edition)
{
    private readonly EditionLaw _law = new();
    private readonly Dictionary<string, int> _statementsByArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition> _appliesFrom = new(StringComparer.Ordinal);
    private readonly ArticleTable _articles = new(edition);
    private ImmutableArray<Entity>? _parties;

    /// <summary>What the file comes to.</summary>
    public EditionLaw Bind()
    {
        if (edition.Instrument is { } instrument)
        {
            _law.Instrument = Instrument(instrument);
            BindEarlyApplication();
            BindAccounts();
        }

        foreach (var (statement, context) in edition.Statements)
        {
            if (context.Instrument is not null || statement is StateSyntax or IncompatibilitySyntax)
            {
                Bind(statement, context);
            }
        }

        return _law;
    }

    private Instrument Instrument(Entity name)
    {
        var counting = Counting.None;
        Condition? force = null;
        var until = Alternatives<Condition>.None;
        if (The<CountingSyntax>("how periods are counted") is var (countingSyntax, countingContext))
        {
            countingContext.Terms.CountingIsSaid = true;
            counting = new CountingBinder(countingContext).Bind(countingSyntax);
        }

        if (The<PartiesSyntax>("whom the treaty binds") is var (partiesSyntax, partiesContext))
        {
            _parties = [.. partiesSyntax.Parties.Select(p => new NameBinder(partiesContext).Entity(p, Sort.Party)).OfType<Entity>()];
        }

        if (The<ForceSyntax>("when the treaty comes into force") is var (forceSyntax, forceContext))
        {
            force = new ConditionBinder(forceContext).Bind(forceSyntax.From);
            until = new ClauseBinder(forceContext, forceSyntax.Clauses).Until("what ends the treaty");
        }
        else if (edition.Statements.Any(s => s.Statement is NormSyntax or DebtSyntax or CessionSyntax or StateSyntax or CountsAsSyntax or FavourSyntax))
        {
            edition.Context.Diagnostics.ReportNeverInForce(edition.Context.At(edition.Document.FrontMatter!.Content), name.Name);
        }

        _ = The<VersionsSyntax>("which versions the treaty has");
        var commitments = Commitments();
        return new Instrument
        {
            Name = name,
            Title = edition.Title,
            Parties = _parties ?? [],
            Force = force,
            Until = until,
            Commitments = commitments,
            Suspensions = [.. Suspensions()],
            Counting = counting,
            Articles = [.. edition.Articles.Select(a => a.Context.Cite(a.Article.Heading))],
        };
    }

    private ImmutableArray<Commitment> Commitments()
    {
        var commitments = ImmutableArray.CreateBuilder<Commitment>();
        var said = new Dictionary<Entity, Diagnostics.Location>();
        foreach (var (statement, context) in edition.Statements)
        {
            if (statement is not CommitmentSyntax syntax || new NameBinder(context).Entity(syntax.Party, Sort.Party) is not { } party)
            {
                continue;
            }

            if (!said.TryAdd(party, context.At(syntax.Span)))
            {
                context.Diagnostics.ReportSaidTwice(context.At(syntax.Span), $"how {party} is bound", said[party]);
                continue;
            }

            var clauses = new ClauseBinder(context, syntax.Clauses);
            commitments.Add(new Commitment
            {
                Party = party,
                Once = clauses.Once("from when a party is bound"),
                Until = clauses.Until("until when a party is bound"),
                At = context.Cite(syntax.Span),
            });
        }

        return commitments.ToImmutable();
    }

    private IEnumerable<Suspension> Suspensions()
    {
        foreach (var (statement, context) in edition.Statements)
        {
            var names = new NameBinder(context);
            if (statement is RestSuspensionSyntax syntax
                && names.Entity(syntax.One, Sort.Party) is { } one
                && names.Entity(syntax.Other, Sort.Party) is { } other
                && new ConditionBinder(context).Bind(syntax.While) is { } condition)
            {
                yield return new Suspension(one, other, condition, context.Cite(syntax.Span));
            }
        }
    }

    /// <summary>The one statement of a kind; a second is reported.</summary>
    private (T Statement, BindingContext Context)? The<T>(string what)
        where T : StatementSyntax => The<T>(what, edition.Statements);

    private static (T Statement, BindingContext Context)? The<T>(string what, IEnumerable<(StatementSyntax Statement, BindingContext Context)> statements)
        where T : StatementSyntax
    {
        (T Statement, BindingContext Context)? first = null;
        foreach (var (statement, context) in statements.Where(s => s.Statement is T))
        {
            if (first is not null)
            {
                context.Diagnostics.ReportSaidTwice(context.At(statement.Span), what, first.Value.Context.At(first.Value.Statement.Span));
            }

            first ??= ((T)statement, context);
        }

        return first;
    }

    private void BindAccounts()
    {
        var accounts = new Dictionary<string, Account>(StringComparer.Ordinal);
        var furtherVersions = new List<Account>();
        foreach (var (statement, context) in edition.Statements)
        {
            // The name stands for this debt only if no other thing had it first.
            if (statement is DebtSyntax debt
                && context.Names.Entities.Find(debt.Account.Text) is { Value: { Sort: Sort.Account } name } declared
                && (declared.At == context.At(debt.Account.Span) || DebtBinder.IsFurtherVersion(debt, context)))
            {
                CheckBinds(debt.Debtor, context);
                if (new DebtBinder(context).Bind(debt, name) is { } bound)
                {
                    var account = bound with { AppliesFrom = _appliesFrom.GetValueOrDefault(context.Article) };
                    if (!accounts.TryAdd(name.Id, account))
                    {
                        furtherVersions.Add(account);
                    }
                }
            }
        }

        var terms = new AccountTerms(accounts);
        foreach (var (statement, context) in edition.Statements)
        {
            if (statement is InterestSyntax or PrepaymentSyntax or WaiverSyntax or AllocationSyntax)
            {
                terms.Add(statement, context);
            }
        }

        terms.Finish(edition.Context);
        _law.Accounts.AddRange(accounts.Values);

        // what is said of a debt by its name is said of all its versions
        _law.Accounts.AddRange(
            from version in furtherVersions
            let first = accounts[version.Name.Id]
            select version with { Interest = first.Interest, Prepayment = first.Prepayment, Waiver = first.Waiver, Allocation = first.Allocation });
    }

    private void BindEarlyApplication()
    {
        foreach (var article in edition.Articles)
        {
            if (The<EarlyApplicationSyntax>("from when the article applies", article.Statements.Select(s => (s, article.Context))) is var (syntax, context)
                && new ConditionBinder(context).Bind(syntax.From) is { } from)
            {
                _appliesFrom[article.Article.Label] = from;
            }
        }
    }

    private void Bind(StatementSyntax statement, BindingContext context)
    {
        switch (statement)
        {
            case NormSyntax syntax:
                CheckBinds(syntax.Bearer, context);
                _law.Norms.AddRange(new NormBinder(context, _parties ?? [], _articles, _appliesFrom.GetValueOrDefault(context.Article)).Bind(syntax, Id(context)));
                break;
            case StateSyntax syntax:
                _law.Rules.AddRange(new RuleBinder(context).Bind(syntax, Id(context)));
                break;
            case CessionSyntax syntax:
                CheckBinds(syntax.From, context);
                _law.Transfers.AddRange(new RuleBinder(context).Bind(syntax, Id(context)));
                break;
            case CountsAsSyntax syntax:
                Add(_law.CountsAs, new RuleBinder(context).Bind(syntax, Id(context)));
                break;
            case FavourSyntax syntax:
                CheckBinds(syntax.Grantor, context);
                Add(_law.Clauses, new RuleBinder(context).Bind(syntax, Id(context)));
                break;
            case PrecedenceSyntax syntax when new NameBinder(context).Entity(syntax.Lower, Sort.Instrument) is { } lower:
                _law.Precedences.Add(new Precedence(context.Instrument!, lower, syntax.Ground.Text, context.Cite(syntax.Span)));
                break;
            case IncompatibilitySyntax syntax:
                var acts = new ActBinder(context);
                if (acts.Of(null, syntax.One, VerbForm.Infinitive) is { } one && acts.Of(null, syntax.Other, VerbForm.Infinitive) is { } other)
                {
                    _law.Incompatibilities.Add(new Incompatibility(one, other, context.Cite(syntax.Span)));
                }

                break;
        }
    }

    private static void Add<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }

    /// <summary>The identity of the next statement of an article.</summary>
    private string Id(BindingContext context)
    {
        var article = $"{context.Stem}/{EntityId.Of(context.Article)}";
        var number = _statementsByArticle[article] = _statementsByArticle.GetValueOrDefault(article) + 1;
        return $"{article}/{number}";
    }

    /// <summary>A treaty binds its parties, those who join it, and persons; no other state.</summary>
    private void CheckBinds(NameSyntax bearer, BindingContext context)
    {
        var party = context.Names.Entities.Find(bearer.Text) is { Value: { Sort: Sort.Party } named } ? named : null;
        if (party is null && !PartyOfTreaty.IsEach(bearer.Text))
        {
            return;
        }

        if (_parties is not { } parties)
        {
            context.Diagnostics.ReportNoParties(context.At(bearer.Span), context.Instrument!.Name);
            _parties = [];
        }
        else if (party is not null && !parties.IsEmpty && !parties.Contains(party) && _law.Instrument?.Binds(party) != true)
        {
            context.Diagnostics.ReportBearerNotParty(context.At(bearer.Span), bearer.Text, context.Instrument!.Name, string.Join(", ", parties));
        }
    }
}
