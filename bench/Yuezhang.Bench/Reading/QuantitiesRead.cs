using System.Diagnostics;
using System.Globalization;
using System.Text;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Bench.Reading;

/// <summary>Reads the quantities of every text below a folder, or of a made-up text, and prints how fast.</summary>
internal static class QuantitiesRead
{
    private const int Rounds = 7;

    // a clause without a numeral, and one of nothing else
    private const string Plain = "凡在此约未经声明者，悉照向章办理，";
    private const string Dense = "三十万五千两";
    private const int MadeUpCharacters = 3_500_000;

    /// <summary>Runs it on the files named <c>*.txt</c> below a folder; on the two made-up texts where none is given.</summary>
    public static int Run(string? folder)
    {
        if (folder is null)
        {
            Measure("a text without a numeral", [Repeated(Plain)]);
            Measure("a text of numerals alone", [Repeated(Dense)]);
            return 0;
        }

        var texts = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Measure($"{texts.Count} texts", texts);
        return texts.Count > 0 ? 0 : 2;
    }

    private static void Measure(string name, IReadOnlyList<string> texts)
    {
        var size = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var speeds = new List<double>();
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            found = texts.Sum(text => QuantityReader.Read(text).Length);
            speeds.Add(size / clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {size:F1} MB, {found} quantities, {speeds.Order().ElementAt(Rounds / 2):F0} MB/s (median of {Rounds}; {speeds.Min():F0} to {speeds.Max():F0})"));
    }

    private static string Repeated(string clause) =>
        new StringBuilder().Insert(0, clause, MadeUpCharacters / clause.Length).ToString();
}
