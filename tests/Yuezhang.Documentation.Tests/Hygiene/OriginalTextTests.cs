using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed class OriginalTextTests
{
    private static readonly OriginalText Poem = new(["床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。康熙光緒二十一年四月十四日"], ["是地上霜舉頭望明月"]);

    [Fact]
    public void No_file_repeats_a_sentence_of_the_sources()
    {
        var folder = Environment.GetEnvironmentVariable("YUEZHANG_SOURCES");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip("YUEZHANG_SOURCES names no folder of original texts to compare with.");
        }

        var sources = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Assert.NotEmpty(sources);
        var names = Repository.Read("eng/long-names.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#');
        var original = new OriginalText(sources.Select(File.ReadAllText), names);
        Faults.None(
            from file in Repository.Files()
            let run = original.FirstSharedRun(Repository.Read(file))
            where run is not null
            select $"{file}: {run}");
    }

    [Theory]
    [InlineData("他說：疑是地上霜，舉頭望明月。")]
    [InlineData("疑是地上\n霜 舉頭 望明月")]
    public void A_run_of_nine_characters_is_found_across_punctuation_and_lines(string text) => Assert.NotNull(Poem.FirstSharedRun(text));

    [Theory]
    [InlineData("疑是地上霜舉頭望")]
    [InlineData("疑是地上霜 a 舉頭望明月")]
    [InlineData("光緒二十一年四月十四日")]
    [InlineData("《是地上霜舉頭望明月》")]
    public void Phrases_dates_and_listed_names_may_be_repeated(string text) => Assert.Null(Poem.FirstSharedRun(text));
}
