using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about the record: what it says, what its silence says, and what follows for acts.</summary>
internal sealed partial class ProofChecker
{
    private Judgement Event(Proof proof, EventFinding finding, Premises premises)
    {
        var date = finding.Occurrence.Dates.Items.FirstOrDefault(d => situation.Selection.Admits(d.Guard));
        var begins = date is null ? Boundary.Beginning : Dated.Of(finding.Occurrence, date.Value).From;
        Expect(situation.Record.Occurrences.Contains(finding.Occurrence), proof, "no such event is recorded");
        Expect(date?.Value.Range == finding.Date, proof, "it has another date on the readings taken");
        Expect(finding.Later == begins > proof.Moment, proof, "it is said to be later, and is not, or the other way about");
        Expect(finding.Date.Earliest <= _recorded.Known || finding.Later, proof, "it is not known yet");
        Expect(proof.At == finding.Occurrence.At && proof.Holds == new Interval(begins, Boundary.End), proof, "it stands elsewhere, or holds otherwise");
        ExpectReading(proof, date?.Guard, premises);
        return new Judgement(proof, finding.Later ? new Interval(begins, begins) : proof.Holds);
    }

    /// <summary>Silence is certain where no event may have come and the record is complete; uncertain where it is not.</summary>
    private Judgement Absence(Proof proof, AbsenceFinding finding)
    {
        var complete = finding.Act is { } act ? _recorded.Complete(act) : _recorded.Complete(finding.Payments!);
        var events = finding.Act is { } of ? _recorded.Of(of) : _recorded.Payments(finding.Payments!);
        var through = _recorded.Through(complete);
        var day = proof.Moment.Day;
        Expect(finding.Complete == complete && finding.Known == situation.Known, proof, "the record is complete otherwise, or known otherwise");
        Expect(proof.At == (complete?.At ?? Citation.None), proof, "it stands elsewhere");
        Expect(finding.Certain == day <= through, proof, finding.Certain ? "silence means nothing there" : "silence means something there");
        Expect(!finding.Certain || finding.Else || !events.Any(e => e.From <= proof.Moment && (finding.Since is null || e.Past > finding.Since)), proof, "there is such an event");
        var next = events.Select(e => e.From).Where(from => from > proof.Moment).Append(Boundary.End).Min();
        return new Judgement(proof, Interval.OfDay(day).Intersect(new Interval(Boundary.Beginning, finding.Certain ? next : Boundary.End)));
    }

    /// <summary>An act has been done: an event shows it. It has not: the silence of a complete record, or what can happen only once happened later.</summary>
    private Judgement Happened(Proof proof, Act act, Truth truth, Premises premises)
    {
        var at = proof.Moment;
        if (Counts(act))
        {
            Expect(proof.Because.Length > 0, proof, "nothing is told");
            return Attest(proof, new Happened(act, proof.At), truth);
        }

        Expect(truth == _recorded.Happened(act, at), proof, "the record says otherwise");
        Expect(proof.Holds == _recorded.Around(at, [act], b => _recorded.Happened(act, b)), proof, "it holds longer, or less long");
        var events = Shown(act, premises);
        Expect(truth switch
        {
            Truth.True => events.Exists(e => e.By <= at && act.Covers(e.Event.Act)),
            Truth.False => Silent(act, premises) || (act.Verb.OnceOnly && events.Exists(e => e.From > at)),
            _ => Unsure(act, premises) || events.Exists(e => e.From <= at),
        }, proof, "no step below shows it");
        return new Judgement(proof, proof.Holds);
    }

    /// <summary>Whether something else may count as an act.</summary>
    private bool Counts(Act act) => situation.Library.CountsAs.Any(c => act.Covers(c.Counts));

    /// <summary>An act goes on: it began, and nothing ended it. It does not: it never began, or ended and did not begin again.</summary>
    private Judgement Lasts(Proof proof, Act act, Truth truth, Premises premises)
    {
        var (at, ending) = (proof.Moment, _recorded.Ending(act));
        Expect(truth == _recorded.Lasts(act, at), proof, "the record says otherwise");
        Expect(proof.Holds == _recorded.Around(at, [act, ending], b => _recorded.Lasts(act, b)), proof, "it holds longer, or less long");
        var (begins, ends) = (Shown(act, premises), Shown(ending, premises));
        var ended = ends.Exists(e => e.By <= at && !_recorded.Of(act).Any(b => b.From <= at && b.Past > e.From));
        Expect(truth switch
        {
            Truth.True => begins.Exists(b => b.By <= at) && (Silent(ending, premises) || ends.Exists(e => e.From > at)),
            Truth.False => Silent(act, premises) && (ended || !_recorded.Of(act).Any(b => b.From <= at)),
            _ => Unsure(act, premises) || Unsure(ending, premises) || begins.Concat(ends).Count(e => e.From <= at) > 1
                || begins.Concat(ends).Any(e => e.From <= at && (e.By > at || e.Latest > _recorded.Known || e.Event.Act.Measure is null)),
        }, proof, "no step below shows it");
        return new Judgement(proof, proof.Holds);
    }

    /// <summary>An act has been done so often, or come to so much: every event that counts must be shown, and where it falls short, the silence of the record.</summary>
    private Judgement Counted(Proof proof, Act act, Rational goal, Func<Occurrence, Rational?> weigh, Truth truth, Premises premises)
    {
        var at = proof.Moment;
        var run = _recorded.Around(at, [act], b => _recorded.Reached(act, goal, weigh, b));
        Expect(truth == _recorded.Reached(act, goal, weigh, at), proof, "the record says otherwise");
        Expect(proof.Holds == run, proof, $"it holds longer, or less long: {proof.Holds} {run}");
        var shown = premises.Findings<EventFinding>().Select(f => f.Occurrence.Id).ToHashSet();
        Expect(_recorded.KnownOf(act).All(e => e.From > at || shown.Contains(e.Event.Id)), proof, "an event is not counted");
        Expect(truth switch { Truth.False => premises.Findings<AbsenceFinding>().Any(f => f.Certain && f.Act == act), Truth.Unknown => Unsure(act, premises) || shown.Count > 0, _ => true }, proof, "it does not say that there are no more");
        return new Judgement(proof, run);
    }

    /// <summary>The events below that are, or may be, of a description.</summary>
    private List<Dated> Shown(Act act, Premises premises) =>
    [
        .. from f in premises.Findings<EventFinding>()
           where f.Occurrence.Payment is null && (act.Covers(f.Occurrence.Act) || (f.Occurrence.Act.Measure is null && (act with { Measure = null, MoreThan = false }).Covers(f.Occurrence.Act)))
           let date = f.Occurrence.Dates.Items.FirstOrDefault(d => situation.Selection.Admits(d.Guard))
           where date is not null && date.Value.Range == f.Date
           select Dated.Of(f.Occurrence, date.Value),
    ];

    private static bool Silent(Act act, Premises premises) => premises.Findings<AbsenceFinding>().Any(f => f is { Certain: true, Act: not null, Else: false } && f.Act.Includes(act));

    private static bool Unsure(Act act, Premises premises) => premises.Findings<AbsenceFinding>().Any(f => !f.Certain && f.Act is not null && f.Act.Includes(act));
}
