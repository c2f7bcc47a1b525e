using System.Diagnostics;
using System.Globalization;
using Yuezhang.Bench.Calendars;
using Yuezhang.Bench.Libraries;
using Yuezhang.Bench.MoneyAndGarrison;
using Yuezhang.Bench.Reading;
using Yuezhang.Bench.Rivals;
using Yuezhang.Bench.Temporal;
using Yuezhang.Rules.Evaluation;

// Commands are described in bench/README.md.
switch (args)
{
    case ["facts", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var copies):
        using (var output = new StreamWriter(Console.OpenStandardOutput()))
        {
            foreach (var line in CopyFacts.Lines(copies))
            {
                output.WriteLine(line);
            }
        }

        return 0;
    case ["copies", var path]:
        return Answer(path, withProofs: false);
    case ["copies", var path, "proofs"]:
        return Answer(path, withProofs: true);
    case ["rivals", .. var rest]:
        return RivalsCommand.Run(rest, Environment.GetEnvironmentVariable("YUEZHANG_RIVALS"), Console.Out, Console.Error, TimeProvider.System);
    case ["moved", var path]:
        return MovedPayments.Run(path);
    case ["temporal"]:
        return TemporalLoad.Run(10_000);
    case ["temporal", var size] when int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
        return TemporalLoad.Run(count);
    case ["library", var folder]:
        return WholeLibrary.Run(folder, Console.Out);
    case ["calendars"]:
        return CalendarLoad.Run();
    case ["quantities"]:
        return TextsRead.Quantities(folder: null);
    case ["quantities", var folder]:
        return TextsRead.Quantities(folder);
    case ["dates"]:
        return TextsRead.DatesOf(folder: null);
    case ["dates", var folder]:
        return TextsRead.DatesOf(folder);
    default:
        Console.Error.WriteLine("usage: facts N | copies FACTS [proofs] | moved FACTS | temporal [FACTS] | library DIR | calendars | dates [DIR] | quantities [DIR] | rivals [N …] [--rivals DIR] [--repetitions K] [--results FILE]");
        return 2;
}

// The answers for every copy in a file of facts, one line each; what it took, on the other channel.
static int Answer(string path, bool withProofs)
{
    var clock = Stopwatch.StartNew();
    using var facts = File.OpenText(path);
    var law = CopyLaw.Read(facts);
    var read = clock.ElapsedMilliseconds;
    var answers = new CopyAnswers(law, new Model(Situation.Baseline(law.Library, law.Record)), withProofs);
    using var output = new StreamWriter(Console.OpenStandardOutput());
    foreach (var answer in answers.All())
    {
        output.WriteLine(answer.ToString());
    }

    output.Flush();
    Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{clock.ElapsedMilliseconds} ms ({read} of them reading), {answers.ProofSteps} proof steps, {GC.GetTotalPauseDuration().TotalMilliseconds:F0} ms of collection"));
    return 0;
}
