using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Gives the statements of one treaty their meaning, once all names of the library are known.</summary>
internal sealed class TreatyBinder(Edition edition, Entity instrument)
{
    private readonly TreatyTerms _terms = new();
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly List<Norm> _norms = [];
    private readonly Dictionary<string, int> _normsByArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<NameKey, string> _articles = edition.Articles
        .Select(a => a.Article.Label).DistinctBy(NameKey.Of).ToDictionary(NameKey.Of);
    private ImmutableArray<Entity>? _parties;

    /// <summary>The norms, in the order of the file.</summary>
    public IReadOnlyList<Norm> Norms => _norms;

    /// <summary>The accounts, in the order of the file.</summary>
    public IReadOnlyList<Account> Accounts => [.. _accounts.Values];

    /// <summary>The treaty; its norms and accounts can be had afterwards.</summary>
    public Instrument Bind()
    {
        var counting = Counting.None;
        Condition? force = null;
        if (The<CountingSyntax>("how periods are counted") is var (countingSyntax, countingContext))
        {
            _terms.CountingIsSaid = true;
            counting = new CountingBinder(countingContext).Bind(countingSyntax);
        }

        if (The<PartiesSyntax>("whom the treaty binds") is var (partiesSyntax, partiesContext))
        {
            _parties = [.. partiesSyntax.Parties.Select(p => new NameBinder(partiesContext).Entity(p, Sort.Party)).OfType<Entity>()];
        }

        if (The<ForceSyntax>("when the treaty comes into force") is var (forceSyntax, forceContext))
        {
            force = new ConditionBinder(forceContext).Bind(forceSyntax.From);
        }
        else if (edition.Statements.Any(s => s.Statement is NormSyntax or DebtSyntax))
        {
            edition.Context.Diagnostics.ReportNeverInForce(edition.Context.At(edition.Document.FrontMatter!.Content), instrument.Name);
        }

        BindAccounts();
        foreach (var (statement, context) in edition.Statements)
        {
            if (statement is NormSyntax norm)
            {
                BindNorm(norm, context);
            }
        }

        return new Instrument
        {
            Name = instrument,
            Title = edition.Title,
            Parties = _parties ?? [],
            Force = force,
            Counting = counting,
            Articles = [.. edition.Articles.Select(a => a.Context.Cite(a.Article.Heading))],
        };
    }

    /// <summary>The one statement of a kind; a second is reported.</summary>
    private (T Statement, BindingContext Context)? The<T>(string what)
        where T : StatementSyntax
    {
        (T Statement, BindingContext Context)? first = null;
        foreach (var (statement, context) in edition.Statements.Where(s => s.Statement is T))
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
        foreach (var (statement, context) in edition.Statements)
        {
            // The name stands for this debt only if no other thing had it first.
            if (statement is DebtSyntax debt
                && context.Names.Entities.Find(debt.Account.Text) is { Value: { Sort: Sort.Account } name } declared
                && declared.At == context.At(debt.Account.Span))
            {
                CheckBinds(debt.Debtor, context);
                if (new DebtBinder(context, _terms).Bind(debt, name) is { } account)
                {
                    _accounts.Add(name.Id, account);
                }
            }
        }

        var terms = new AccountTerms(_accounts);
        foreach (var (statement, context) in edition.Statements)
        {
            if (statement is InterestSyntax or PrepaymentSyntax or WaiverSyntax or AllocationSyntax)
            {
                terms.Add(statement, context, _terms);
            }
        }

        terms.Finish(edition.Context);
    }

    private void BindNorm(NormSyntax syntax, BindingContext context)
    {
        var article = $"{instrument.Id}/{EntityId.Of(context.Article)}";
        var number = _normsByArticle[article] = _normsByArticle.GetValueOrDefault(article) + 1;
        CheckBinds(syntax.Bearer, context);
        if (new NormBinder(context, _terms).Bind(syntax, $"{article}/{number}", _articles) is { } norm)
        {
            _norms.Add(norm);
        }
    }

    /// <summary>A treaty binds its parties and nobody else.</summary>
    private void CheckBinds(Syntax.Names.NameSyntax bearer, BindingContext context)
    {
        if (context.Names.Entities.Find(bearer.Text) is not { Value: { Sort: Sort.Party } party })
        {
            return;
        }

        if (_parties is not { } parties)
        {
            context.Diagnostics.ReportNoParties(context.At(bearer.Span), instrument.Name);
            _parties = [];
        }
        else if (!parties.IsEmpty && !parties.Contains(party))
        {
            context.Diagnostics.ReportBearerNotParty(context.At(bearer.Span), bearer.Text, instrument.Name, string.Join(", ", parties));
        }
    }
}
