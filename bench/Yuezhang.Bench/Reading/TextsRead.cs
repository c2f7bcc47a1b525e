using System.Diagnostics;
using System.Globalization;
using System.Text;
using Yuezhang.Time.Dates;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Bench.Reading;

/// <summary>Reads the dates or the quantities of every text below a folder, or of a made-up text, and prints how fast.</summary>
internal static class TextsRead
{
    private const int Rounds = 7;

    // a clause with neither a date nor a numeral, and one of nothing else
    private const string Plain = "凡在此约未经声明者，悉照向章办理，";
    private const string Sums = "三十万五千两";
    private const string Dates = "光绪二十一年三月二十三日，越日，二十八日，";
    private const int MadeUpCharacters = 3_500_000;

    /// <summary>Reads the quantities of the files named <c>*.txt</c> below a folder; of two made-up texts where none is given.</summary>
    public static int Quantities(string? folder) => Run(folder, "quantities", Sums, text => QuantityReader.Read(text).Length);

    /// <summary>Reads the dates, likewise.</summary>
    public static int DatesOf(string? folder) => Run(folder, "dates", Dates, text => DateReader.Read(text, DateReadingOptions.None).Length);

    private static int Run(string? folder, string what, string dense, Func<string, int> read)
    {
        if (folder is null)
        {
            Measure($"a text without {what}", what, [Repeated(Plain)], read);
            Measure($"a text of {what} alone", what, [Repeated(dense)], read);
            return 0;
        }

        var texts = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Measure($"{texts.Count} texts", what, texts, read);
        return texts.Count > 0 ? 0 : 2;
    }

    private static void Measure(string name, string what, IReadOnlyList<string> texts, Func<string, int> read)
    {
        var size = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var speeds = new List<double>();
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            found = texts.Sum(read);
            speeds.Add(size / clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {size:F1} MB, {found} {what}, {speeds.Order().ElementAt(Rounds / 2):F0} MB/s (median of {Rounds}; {speeds.Min():F0} to {speeds.Max():F0})"));
    }

    private static string Repeated(string clause) =>
        new StringBuilder().Insert(0, clause, MadeUpCharacters / clause.Length).ToString();
}
