using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Changes good proofs by chance into such as prove nothing: one step somewhere below, in what it says or in what it rests on.</summary>
internal sealed class Forgery(Situation situation, Random random)
{
    /// <summary>The ways of forging a step.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["verdict", "drop a step", "drop what goes besides", "date", "amount", "state", "truth", "norm", "event", "certainty", "reading", "place", "stretch"];

    /// <summary>The answer with one step forged; null where the way taken down the proof has no step of that kind.</summary>
    public Answer? Forge(Answer answer, string kind)
    {
        if (kind == "verdict")
        {
            return answer with { Verdict = Another(answer.Verdict) };
        }

        if (answer.Because.IsEmpty)
        {
            return null;
        }

        var at = random.Next(answer.Because.Length);
        return Below(answer.Because[at], kind) is { } forged ? answer with { Because = answer.Because.SetItem(at, forged) } : null;
    }

    /// <summary>Goes down at random to a step that can be forged so, and builds the way back up.</summary>
    private Proof? Below(Proof proof, string kind)
    {
        var steps = proof.Because.AddRange(proof.Besides);
        if (steps.IsEmpty || random.Next(3) == 0)
        {
            return Forged(proof, kind);
        }

        var at = random.Next(steps.Length);
        return Below(steps[at], kind) is not { } forged ? Forged(proof, kind)
            : at < proof.Because.Length ? proof with { Because = proof.Because.SetItem(at, forged), Besides = proof.Besides }
            : proof with { Besides = proof.Besides.SetItem(at - proof.Because.Length, forged) };
    }

    private Proof? Forged(Proof proof, string kind) => kind switch
    {
        "drop a step" => proof.Because.IsEmpty ? null : proof with { Because = proof.Because.RemoveAt(random.Next(proof.Because.Length)), Besides = proof.Besides },
        "drop what goes besides" => proof.Besides.IsEmpty ? null : proof with { Besides = [] },
        "place" => proof with { At = proof.At with { Line = proof.At.Line + 1 } },
        "stretch" => proof.Finding is EventFinding or ConditionFinding { Condition: Happened or Lasts } ? proof with { Holds = Longer(proof.Holds) } : null,
        _ => Said(proof.Finding, kind) is { } finding && finding != proof.Finding ? proof with { Finding = finding } : null,
    };

    private Finding? Said(Finding finding, string kind) => (kind, finding) switch
    {
        ("date", EventFinding f) => f with { Date = Moved(f.Date) },
        ("date", WindowFinding f) => f with { Through = f.Through.Next },
        ("date", TermFinding f) => f with { LastDay = f.LastDay.Next },
        ("date", PartFinding { Part: { Due: { } due } part } f) => f with { Part = part with { Due = due.Previous } },
        ("date", NormFinding { LastDay: { } day } f) => f with { LastDay = day.Next },
        ("date", WaiverFinding { Outcome: { LastDay: { } last } outcome } f) => f with { Outcome = outcome with { LastDay = last.Next } },
        ("amount", BalanceFinding { Principal: { } principal } f) => f with { Principal = principal + 1 },
        ("amount", BalanceFinding { Interest: { } interest } f) => f with { Interest = interest + 1 },
        ("amount", BalanceFinding f) => f with { Principal = 1 },
        ("amount", PartFinding f) => f with { Part = f.Part with { Amount = f.Part.Amount + 1 } },
        ("amount", PostingFinding f) => f with { Posting = f.Posting with { Amount = f.Posting.Amount + 1 } },
        ("state", NormFinding f) => f with { State = Another(f.State) },
        ("state", PartFinding f) => f with { State = Another(f.State) },
        ("state", WaiverFinding f) => f with { Outcome = f.Outcome with { State = Another(f.Outcome.State) } },
        ("truth", ConditionFinding f) => f with { Truth = Another(f.Truth) },
        ("norm", NormFinding f) => situation.Library.Norms.Where(n => n.Id != f.Norm.Id).ToList() is { Count: > 0 } others ? f with { Norm = others[random.Next(others.Count)] } : null,
        ("norm", DefeatFinding f) => f with { Defeated = f.By, By = f.Defeated },
        ("event", EventFinding f) => f with { Occurrence = situation.Record.Occurrences[random.Next(situation.Record.Occurrences.Length)] },
        ("event", AbsenceFinding { Act: { } act } f) => f with { Act = act with { Object = null } },
        ("certainty", AbsenceFinding f) => f with { Certain = !f.Certain },
        ("certainty", EventFinding { Date.IsOneDay: false } f) => f with { Date = new DateRange(f.Date.Earliest) },
        ("reading", ReadingFinding f) => f with { Choice = f.Reading.Choices.First(c => c != f.Choice) },
        _ => null,
    };

    private DateRange Moved(DateRange range) => new(range.Earliest + -random.Next(1, 4), range.Latest);

    private static Interval Longer(Interval holds) => holds.From.IsOpen
        ? holds.Until.IsOpen ? new Interval(holds.From, Boundary.StartOf(new Day(0))) : new Interval(holds.From, Boundary.StartOf(holds.Until.Day.Next))
        : new Interval(Boundary.StartOf(holds.From.Day.Previous), holds.Until);

    private T Another<T>(T value)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => !v.Equals(value)).ToList() is var others ? others[random.Next(others.Count)] : value;
}
