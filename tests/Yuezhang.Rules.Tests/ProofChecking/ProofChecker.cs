using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>
/// Checks proofs step by step against the law and the record alone, and against nothing that the engine has worked out: each finding must follow
/// by one rule of the design from the findings that it rests on, at the moment of which it speaks. One rule a finding; what is not shown is not believed. Where
/// there is no such rule, the naive evaluator is asked, which knows law and record alone.
/// </summary>
internal sealed partial class ProofChecker(Situation situation)
{
    /// <summary>What waits for itself rests on what was before, and that on what was before it: so many steps are followed.</summary>
    private const int Deepest = 60;

    private int _depth;

    private readonly Dictionary<Proof, Judgement> _judgements = new(ReferenceEqualityComparer.Instance);
    private readonly Recorded _recorded = new(situation);

    /// <summary>What is wrong with the proofs checked so far; nothing, if they are good.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The kind of each step checked.</summary>
    public IEnumerable<string> Kinds => _judgements.Keys.Select(p => p.Finding.Kind);

    /// <summary>What neither a rule here nor the naive evaluator can judge: it is believed, and counted.</summary>
    public SortedDictionary<string, int> Believed { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks a proof with all below it.</summary>
    public Judgement Check(Proof proof)
    {
        if (!_judgements.TryGetValue(proof, out var judgement))
        {
            if (_depth == Deepest)
            {
                return proof.Finding switch
                {
                    ConditionFinding f => Attest(proof, f.Condition, f.Truth),
                    NormFinding f => Attest(proof, f),
                    _ => Unchecked(proof, "what lies too deep"),
                };
            }

            if (proof is { Finding: ConditionFinding { Condition: Program.Holds atom }, Because.IsEmpty: false })
            {
                _told.Add((Name(atom)!, proof.Moment));
            }

            _depth++;
            var premises = new Premises([.. proof.Because.Concat(proof.Besides).Select(Check)]);
            _depth--;
            ExpectGrounds(proof);
            judgement = proof.Finding switch
            {
                NormFinding f => Norm(proof, f, premises),
                DefeatFinding f => Defeat(proof, f, premises),
                ConditionFinding f => Condition(proof, f, premises),
                EventFinding f => Event(proof, f, premises),
                AbsenceFinding f => Absence(proof, f),
                BalanceFinding f => Balance(proof, f, premises),
                PartFinding f => Part(proof, f, premises),
                WaiverFinding f => Waiver(proof, f),
                PostingFinding f => Posting(proof, f),
                TermFinding f => Term(proof, f),
                WindowFinding f => Window(proof, f),
                ReadingFinding f => Reading(proof, f),
                HorizonFinding f => Horizon(proof, f),
                NotEncodedFinding f => NotEncoded(proof, f),
                SilenceFinding f => Silence(proof, f),
                FactFinding f => Fact(proof, f),
                RuleFinding f => Rule(proof, f, premises),
                NothingFinding f => Nothing(proof, f),
                FirstHolderFinding f => FirstHolder(proof, f),
                TransferFinding f => Transfer(proof, f, premises),
                ExerciseFinding f => Exercise(proof, f, premises),
                ImportFinding f => Import(proof, f, premises),
                NotCarriedFinding f => NotCarried(proof, f, premises),
                UndoingFinding f => Undoing(proof, f),
                CutFinding => Unchecked(proof, "told no further"),
                _ => throw new InvalidOperationException($"No rule judges {proof.Finding.Kind}."),
            };
            Expect(judgement.Shown.IsEmpty || proof.Holds.Contains(judgement.Shown), proof, $"it is shown on {judgement.Shown}, but said of {proof.Holds}");
            _judgements.Add(proof, judgement);
        }

        return judgement;
    }

    private Judgement Reading(Proof proof, ReadingFinding finding)
    {
        var reading = situation.Library.Readings.FirstOrDefault(r => r == finding.Reading);
        Expect(reading is not null && reading.Choices.Contains(finding.Choice), proof, "the library has no such reading");
        Expect(situation.Selection.Choices.GetValueOrDefault(finding.Reading.Name) == finding.Choice.Name, proof, "the point is not read so");
        Expect(proof.At == finding.Choice.At, proof, "it stands elsewhere");
        return new Judgement(proof, Interval.Always);
    }

    private Judgement Horizon(Proof proof, HorizonFinding finding)
    {
        Expect(finding.Horizon == situation.Library.Horizon && proof.Moment.Day > finding.Horizon && proof.At == Program.Citation.None, proof, "the horizon lies elsewhere");
        return new Judgement(proof, new Interval(Boundary.StartOf(finding.Horizon.Next), Boundary.End));
    }

    private Judgement NotEncoded(Proof proof, NotEncodedFinding finding)
    {
        Expect(situation.Library.Instrument(finding.Instrument) is null && proof.At == finding.Instrument.At, proof, "the instrument is encoded");
        return new Judgement(proof, Interval.Always);
    }

    private Judgement Silence(Proof proof, SilenceFinding finding)
    {
        Expect(finding.Searched.SequenceEqual(situation.Library.Instruments.SelectMany(i => i.Articles)) && proof.At == Program.Citation.None, proof, "not every article was searched");
        return new Judgement(proof, Interval.Always);
    }

    /// <summary>Whether a point is read as a guard asks, and a step below says so.</summary>
    private void ExpectReading(Proof proof, Program.Guard? guard, Premises premises) =>
        Expect(guard is null || premises.Findings<ReadingFinding>().Any(f => f.Reading.Name == guard.Reading && f.Choice.Name == guard.Choice), proof, $"it does not say how {guard?.Reading} is read");

    /// <summary>Believes a step that nothing judges.</summary>
    private Judgement Unchecked(Proof proof, string what)
    {
        Believed[what] = Believed.GetValueOrDefault(what) + 1;
        return proof.Finding is NormFinding { State: var state }
            ? new Judgement(proof, proof.Holds, Of(state is NormState.InForce or NormState.Breached), Of(state is NormState.Fulfilled or NormState.Cured or NormState.Waived or NormState.Discharged or NormState.Expired or NormState.Terminated), null)
            : new Judgement(proof, proof.Holds);

        Truth Of(bool met) => ((NormFinding)proof.Finding).State == NormState.Undetermined ? Truth.Unknown : met ? Truth.True : Truth.False;
    }

    private void Expect(bool met, Proof proof, string otherwise)
    {
        if (!met)
        {
            Faults.Add($"{Prose.English.Say(proof.Finding)} (at {proof.Moment}): {otherwise}");
        }
    }
}
