using System.Collections.Immutable;
using Xunit;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Renaming;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Tests.Libraries;
using Yuezhang.Language.Tests.Lowering;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Renaming;

public class RenamerTests
{
    private const string New = "Quell Zyx";

    [Fact]
    public void A_name_is_changed_wherever_it_is_written_and_the_other_names_stay()
    {
        var renamed = Renamed("Haven is a place", "New Haven");
        Assert.Contains("New Haven is a place, also 港", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.Contains("Nordmark may occupy New Haven, as security", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.Contains("what: Nordmark occupies New Haven with 2 regiments", Text(renamed, WrittenLibrary.RecordPath), StringComparison.Ordinal);
        Assert.Contains("must Nordmark leave New Haven?", Text(renamed, "library.yaml"), StringComparison.Ordinal);
        Assert.Contains("title: Peace of Haven", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        AssertSameLaw(renamed, "haven", "new-haven");
    }

    [Fact]
    public void Another_name_in_another_script_is_changed_alone()
    {
        var renamed = Renamed("港\n", "新港");
        Assert.Contains("Haven is a place, also 新港", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        AssertSameLaw(renamed);
    }

    [Fact]
    public void An_article_stays_as_it_is_written()
    {
        var renamed = Renamed("ransom, also", "the war debt");
        Assert.Contains("1,000 marks, the war debt, also 赎金", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.Contains("as instalment 1 of the war debt", Text(renamed, WrittenLibrary.RecordPath), StringComparison.Ordinal);
        AssertSameLaw(renamed, "ransom", "war-debt");
    }

    [Fact]
    public void A_name_with_a_keyword_gets_quotes_that_fit_the_file()
    {
        var renamed = Renamed("Nordmark is a party", "March and Fen");
        Assert.Contains("\"March and Fen\" is a party, also 北境", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.Contains("what: Suderia pays “March and Fen” 100 marks", Text(renamed, WrittenLibrary.RecordPath), StringComparison.Ordinal);
        AssertSameLaw(renamed, "nordmark", "march-and-fen");
    }

    [Fact]
    public void The_reasons_that_a_test_expects_go_with_the_first_name_of_a_thing() =>
        Assert.Contains("because trade-1721 is not exchanged, the quay pledge is not arranged", Text(Renamed("harbour pledge is a thing", "quay pledge"), WrittenLibrary.TreatyPath), StringComparison.Ordinal);

    [Fact]
    public void The_plural_of_a_unit_goes_with_its_singular_unless_it_is_declared()
    {
        var renamed = Renamed("mark is a unit", "crown");
        Assert.Contains("owes Nordmark 1,000 crowns", Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.Contains("pays Nordmark 33⅓ crowns", Text(renamed, WrittenLibrary.RecordPath), StringComparison.Ordinal);
        Assert.Contains("rename `mark`", Refusal("marks, the ransom", "crowns"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaving: is", "going", "on the duty reading of going")]
    [InlineData("duty (governs)", "command", "on the command reading of leaving")]
    public void Readings_and_their_choices_are_changed_in_rules_and_scenarios(string at, string name, string expected)
    {
        var renamed = Renamed(at, name);
        Assert.Contains(expected, Text(renamed, WrittenLibrary.TreatyPath), StringComparison.Ordinal);
        Assert.False(TreatyLibrary.Load(renamed, TestContext.Current.CancellationToken).HasErrors);
    }

    [Fact]
    public void An_event_is_changed_with_the_reading_of_its_disputed_date()
    {
        var library = WrittenLibrary.Haven.Replacing(WrittenLibrary.ScenarioPath, "changes:", "changes:\n  - read: date-of-first-part\n    as: 1720-12-02");
        var (files, refusal) = Rename(library, WrittenLibrary.RecordPath, "first-part", "first-payment");
        Assert.Null(refusal);
        Assert.Contains("read: date-of-first-payment", Text(files!, WrittenLibrary.ScenarioPath), StringComparison.Ordinal);
        Assert.Contains("move: first-payment", Text(files!, WrittenLibrary.ScenarioPath), StringComparison.Ordinal);
        Assert.Empty(TreatyLibrary.Load(files!, TestContext.Current.CancellationToken).Diagnostics);
    }

    [Theory]
    [InlineData("Haven is a place", "", "at least one letter")]
    [InlineData("Haven is a place", "#1", "cannot hold `#`")]
    [InlineData("Haven is a place", "a \"b\"", "cannot hold `\"`")]
    [InlineData("Haven is a place", "Nordmark", "cannot be used")]
    [InlineData("Haven is a place", "Νοrdmark", "cannot be used")]
    [InlineData("Haven is a place", "this treaty", "cannot be used")]
    [InlineData("to leave a place", "depart", "stands in several forms")]
    [InlineData("Article 3 — The garrison", "Article 5", "from its heading")]
    [InlineData("is in force from", "x", "nothing is named here")]
    public void What_cannot_be_changed_is_refused_and_told(string at, string name, string why) =>
        Assert.Contains(why, Refusal(at, name), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_is_badly_written_is_refused() =>
        Assert.Contains("cannot be used", Rename(WrittenLibrary.Haven, WrittenLibrary.RecordPath, "surplus", "The Surplus").Refusal, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_changed_in_a_library_with_errors() =>
        Assert.Contains("has errors", Rename(WrittenLibrary.Haven.Replacing(WrittenLibrary.TreatyPath, "unless interest", "unless intrest"), WrittenLibrary.TreatyPath, "Haven is a place", "X").Refusal, StringComparison.Ordinal);

    [Fact]
    public void Every_name_of_the_invented_peace_can_be_changed_and_changed_back() => AssertEveryName(new Files(WrittenLibrary.Haven));

    [Fact]
    public void Every_name_of_the_shipped_library_can_be_changed_and_changed_back() =>
        AssertEveryName(new Files(new DirectoryFiles(Repository.PathOf("treaties"))), Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 20 : 1);

    private static void AssertEveryName(Files files, int each = 1)
    {
        var library = TreatyLibrary.Load(files);
        var declared = library.Uses.Where(u => u.IsDeclaration && u.Symbol.Kind is not (SymbolKind.Act or SymbolKind.State or SymbolKind.Article))
            .Where(u => !(u.Symbol.Kind == SymbolKind.Reading && u.Symbol.Id.StartsWith("version-of-", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(declared);
        foreach (var use in declared.Where((_, index) => index % each == 0))
        {
            var (there, refusal) = RenameAt(files, library, use.At.Path, use.At.Span.Start + 1, NewFor(use.Symbol.Kind));
            Assert.True(refusal is null, $"{use.Written}: {refusal}");
            var other = TreatyLibrary.Load(there!);
            Assert.Equal(library.Diagnostics.Length, other.Diagnostics.Length);
            var place = other.Uses.Zip(library.Uses).First(p => p.Second == use).First;
            var (back, refusedBack) = RenameAt(there!, other, place.At.Path, place.At.Span.Start + 1, use.Written!.Trim('"', '“', '”'));
            Assert.True(refusedBack is null, $"{use.Written}, back: {refusedBack}");
            Assert.All(files.Paths, path => Assert.Equal(WithoutQuotes(Text(files, path)), WithoutQuotes(Text(back!, path)), ignoreCase: true));
        }
    }

    // a name with a word that could be something else is given quotes even where it stood without
    private static string WithoutQuotes(string text) => string.Concat(text.Where(c => c is not ('"' or '“' or '”')));

    private static string NewFor(SymbolKind kind) => kind is SymbolKind.Event or SymbolKind.Scenario or SymbolKind.Reading or SymbolKind.Choice ? "quell-zyx" : New;

    private static void AssertSameLaw(Files renamed, string oldId = "", string newId = "-")
    {
        var after = TreatyLibrary.Load(renamed);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(LawShape.Of(WrittenLibrary.Haven.Load().Library), LawShape.Of(after.Library).Replace(newId, oldId.Length == 0 ? newId : oldId, StringComparison.Ordinal));
    }

    private static string Refusal(string at, string name) => Rename(WrittenLibrary.Haven, WrittenLibrary.TreatyPath, at, name).Refusal ?? "";

    private static Files Renamed(string at, string name)
    {
        var (files, refusal) = Rename(WrittenLibrary.Haven, WrittenLibrary.TreatyPath, at, name);
        Assert.True(refusal is null, refusal);
        return files!;
    }

    /// <summary>Renames what is named where some words begin; an act is named after its <c>to</c>.</summary>
    private static (Files? Files, string? Refusal) Rename(WrittenLibrary library, string path, string at, string name)
    {
        var files = new Files(library);
        var offset = Text(files, path).IndexOf(at, StringComparison.Ordinal) + (at.StartsWith("to ", StringComparison.Ordinal) ? 4 : 0);
        return RenameAt(files, library.Load(), path, offset, name);
    }

    private static (Files? Files, string? Refusal) RenameAt(Files files, LoadedLibrary library, string path, int offset, string name)
    {
        var outcome = new Renamer(library, files).Rename(path, offset, name);
        return outcome.Refusal is null ? (files.With(outcome.Edits), null) : (null, outcome.Refusal);
    }

    private static string Text(Language.Text.ILibraryFiles files, string path) => files.Read(path).Text!.Content;

    /// <summary>The files of a library with changes made in them.</summary>
    private sealed class Files(Language.Text.ILibraryFiles files, ImmutableDictionary<string, string>? changed = null) : Language.Text.ILibraryFiles
    {
        private readonly ImmutableDictionary<string, string> _changed = changed ?? ImmutableDictionary<string, string>.Empty;

        public string Name => files.Name;

        public IEnumerable<string> Paths => files.Paths;

        public Language.Text.SourceRead Read(string path) =>
            _changed.TryGetValue(path, out var text) ? new(new Language.Text.SourceText(path, text), null) : files.Read(path);

        public Files With(IReadOnlyDictionary<string, ImmutableArray<TextEdit>> edits) =>
            new(files, edits.Aggregate(_changed, (all, e) => all.SetItem(e.Key, TextEdit.Apply(RenamerTests.Text(this, e.Key), e.Value))));
    }
}
