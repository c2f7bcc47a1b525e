using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Libraries;

/// <summary>Whatever becomes of a valid library's files, loading them ends, throws nothing, and reports nothing outside the files.</summary>
public class MutationTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(150).WithReplay(1895_04_17UL, 2413301UL);

    private static readonly (string Path, string Content)[] s_files =
    [
        (WrittenLibrary.TreatyPath, WrittenLibrary.Treaty),
        (WrittenLibrary.RecordPath, WrittenLibrary.Record),
        (WrittenLibrary.ScenarioPath, WrittenLibrary.Scenario),
        ("library.yaml", WrittenLibrary.Opening),
    ];

    private static readonly string[] s_scraps =
        ["", " ", "\n", "    ", "is", "a party", "Haven", "the ransom", "on the duty reading of leaving", "not", "(", ")", "\"", "'", ": ", "- ", "{", "[", "&x", "#",
         "```", "---", "99999999999999999999", "1/0", "-1", "1721-13-45", "%", "，", "\u0304", "\uD842\uDFB7", "\t", "and", "or", "of", "exchange", "0"];

    private sealed record Mutation(int File, int At, int Length, string Scrap);

    private static Gen<Mutation> Mutations =>
        from file in Gen.Choose(0, s_files.Length - 1)
        from at in Gen.Choose(0, s_files[file].Content.Length)
        from length in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 12), Gen.Choose(0, 400))
        from scrap in Gen.OneOf(Gen.Elements(s_scraps), Pieces)
        select new Mutation(file, at, length, scrap);

    /// <summary>A piece of another place.</summary>
    private static Gen<string> Pieces =>
        from file in Gen.Choose(0, s_files.Length - 1)
        from at in Gen.Choose(0, s_files[file].Content.Length - 1)
        from length in Gen.Choose(0, 120)
        select s_files[file].Content.Substring(at, Math.Min(length, s_files[file].Content.Length - at));

    [Fact]
    public void Loading_never_throws_and_every_place_lies_in_its_file() =>
        Prop.ForAll(Arb.From(Mutations.ListOf()), mutations => Holds(mutations.Take(6))).Check(s_config);

    [Fact]
    public void Reading_a_question_never_throws() =>
        Prop.ForAll(Arb.From(Gen.OneOf(Gen.Elements(s_scraps), Pieces, Gen.Elements("must ", "may ", "is ", "when is ", "what does ", "Nordmark ")).ListOf()), words =>
        {
            var (question, diagnostics) = QuestionReader.Read(string.Join(' ', words), s_haven);
            return question is not null || !diagnostics.IsEmpty;
        }).Check(s_config);

    [Fact]
    public void Reading_a_scenario_never_throws() =>
        Prop.ForAll(Arb.From(Mutations.Where(m => m.File == 2).ListOf()), mutations =>
        {
            var text = mutations.Take(4).Aggregate(WrittenLibrary.Scenario, Mutated);
            var (scenario, diagnostics) = ScenarioReader.Read(new SourceText("inline", text), s_haven);
            return scenario is not null || !diagnostics.IsEmpty;
        }).Check(s_config);

    private static readonly LoadedLibrary s_haven = WrittenLibrary.Haven.Load();

    private static bool Holds(IEnumerable<Mutation> mutations)
    {
        var library = mutations.GroupBy(m => m.File).Aggregate(
            WrittenLibrary.Haven, (l, g) => l.With(s_files[g.Key].Path, g.Aggregate(s_files[g.Key].Content, Mutated)));
        var loaded = library.Load();
        return loaded.Diagnostics.All(d => d.At.Source is null || d.At.Span.End <= d.At.Source.Content.Length)
            && loaded.Diagnostics.All(d => d.Message.Length > 0 && d.Help.Length > 0);
    }

    private static string Mutated(string text, Mutation mutation)
    {
        var at = Math.Min(mutation.At, text.Length);
        return text.Remove(at, Math.Min(mutation.Length, text.Length - at)).Insert(at, mutation.Scrap);
    }
}
