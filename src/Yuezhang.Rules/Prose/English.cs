using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Prose;

/// <summary>Puts findings into English, in the words of the treaty language where it has them. Another language is another class like this.</summary>
public static class English
{
    /// <summary>A finding as a sentence without its full stop.</summary>
    public static string Say(Finding finding) => finding switch
    {
        NormFinding f => $"{Norm(f.Norm)}: {State(f.State)}",
        ConditionFinding f => Condition(f.Condition, f.Truth),
        EventFinding f => Event(f),
        AbsenceFinding f => Absence(f),
        BalanceFinding f => Balance(f),
        PostingFinding f => $"{f.Posting.Date}: {Amount(f.Posting.Amount, f.Unit)} of interest paid are counted toward principal",
        PartFinding f => $"{Part(f.Account, f.Part)}, {Amount(f.Part.Amount, f.Account.Unit)}, {PartDue(f.Part)}: {PartState(f)}",
        WaiverFinding f => Waiver(f),
        TermFinding { Term.EndsOn: { } named } => $"by {named}: the text names the last day itself",
        TermFinding f => $"within {f.Term.Period} of {Start(f.Term)}: the last day is {f.LastDay}",
        WindowFinding f => $"the {Ordinal(f.Number)} {f.Window.Every} from {Start(f.Window.Anchor)} {(f.Window.Every.Count == 1 ? "ends" : "end")} on {f.From}: within {f.Window.Length} of it is through {f.Through}",
        ReadingFinding f => $"{f.Reading.Name} is read {f.Choice.Name}: {f.Choice.Ground}",
        DefeatFinding f => Defeat(f),
        HorizonFinding f => $"what recurs is worked out only through {f.Horizon}, the horizon of this library",
        NotEncodedFinding f => $"{f.Instrument.Name} is named here, but what it says is not encoded",
        CutFinding => "and so on: ask about this moment to be told more",
        UndoingFinding f => Undoing(f),
        ImportFinding f => $"what {f.Clause.Grantor} grants to others, {f.Clause.Beneficiary} has as well: {Norm(f.Grant)} ({f.Grant.At})",
        NotCarriedFinding f => $"what {f.Clause.Grantor} grants to others, {f.Clause.Beneficiary} has as well, but not that {Norm(f.Grant)} ({f.Grant.At}): {(f.Without is { } without ? $"{f.Clause.Beneficiary} has nothing like {without}" : $"it was granted in return for this, that {Condition(f.Grant.InReturnFor!)}, and only what is free is carried")}",
        ExerciseFinding f => $"{f.Occurrence.Dates.Items[0].Value.Range}: {Done(f.Occurrence.Act)}, {(f.Validity switch { Truth.True => "with power", Truth.False => "without power: it changes nothing", _ => "with or without power, it is not known" })}",
        RuleFinding f => $"by {f.Rule.At}, {Condition(f.Head)}",
        NothingFinding f => $"{f.Rule.At} concludes nothing here: there is nothing such that {Condition(f.Condition)}",
        FactFinding f => $"it is recorded that {Condition(new Holds(f.Fact.Relation, f.Fact.Arguments, f.Fact.At))} ({f.Fact.Source})",
        TransferFinding f => $"{f.Transfer.From} gives {f.Transfer.Thing} to {f.Transfer.To}{(f.Effect == Truth.True ? "" : ", perhaps")}",
        FirstHolderFinding f => $"{f.Holder.Holder} held {f.Holder.Thing} at first ({f.Holder.Source})",
        SilenceFinding f => $"no rule speaks of it; searched: {Searched(f)}",
        _ => throw new InvalidOperationException($"No sentence is known for {finding.GetType().Name}."),
    };

    /// <summary>What a finding takes for granted; null where it takes nothing.</summary>
    public static string? Assumption(Finding finding) => finding switch
    {
        ReadingFinding f => $"{f.Reading.Name} is read {f.Choice.Name}{(f.Choice.Governs ? ", which governs" : "")}",
        EventFinding { Occurrence: { Assumed: true } o } => $"{o.Id} is supposed by the scenario",
        EventFinding { Occurrence: { Certainty: Certainty.Provisional } o } => $"{o.Id} is provisional: {o.Source}",
        EventFinding { Occurrence: { Certainty: Certainty.Doubtful } o } => $"{o.Id} is doubtful: {o.Source}",
        WaiverFinding { Outcome.State: WaiverState.Open } f => $"interest on {f.Account.Name} is provisional until the waiver is met or missed",
        UndoingFinding { Outcome.IsOpen: true } f => $"{Norm(f.Norm)}: provisional until it is known whether {Condition(f.Outcome.Condition.Condition)}",
        FactFinding { Fact: { Certainty: Certainty.Provisional } o } => $"{o.Id} is provisional: {o.Source}",
        FactFinding { Fact: { Certainty: Certainty.Doubtful } o } => $"{o.Id} is doubtful: {o.Source}",
        AbsenceFinding { Certain: true, Complete: { } c } => $"the record of {What(c)} is complete through {c.Through}: {c.Source}",
        _ => null,
    };

    /// <summary>A norm as its article puts it: "Japan must evacuate Weihaiwei".</summary>
    public static string Norm(Norm norm) => Bound(norm.Modality, norm.Act);

    /// <summary>A state of a norm, in words.</summary>
    public static string State(NormState state) => state switch
    {
        NormState.InForce => "in force",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>A condition as it is, is not, or may be.</summary>
    public static string Condition(Condition condition, Truth truth = Truth.True) => truth switch
    {
        Truth.Unknown => $"it is not known whether {Affirm(condition, true)}",
        _ => Affirm(condition, truth == Truth.True),
    };

    /// <summary>An act as something done: "commerce-1896 is exchanged", "Japan evacuates Weihaiwei".</summary>
    public static string Done(Act act) => Deed(act, true, lasting: true);

    /// <summary>An event as something done: "China pays 50,000,000 Kuping taels as instalment 2 of the indemnity".</summary>
    public static string Done(Occurrence occurrence) => occurrence.Payment is { } payment
        ? $"{occurrence.Act.Agent?.Name ?? "the debtor"} pays {payment.Amount}{PartPaid(payment)}"
        : Done(occurrence.Act);

    /// <summary>A part of an account: "instalment 2 of the indemnity".</summary>
    public static string Part(Account account, DebtPart part) => part.Kind switch
    {
        DebtPartKind.Interest => $"interest on {account.Name}",
        DebtPartKind.Charge => $"charge {part.Number} of {account.Name}",
        _ => $"instalment {part.Number} of {account.Name}",
    };

    /// <summary>Some names, and how many more there are: "Karst, the Moor and 3 more".</summary>
    internal static string Names(ImmutableArray<Entity> entities, int more = 0)
    {
        var names = entities.Select(e => e.Name).Concat(more > 0 ? [$"{more} more"] : []).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>An amount with its unit.</summary>
    public static string Amount(Rational value, Unit unit) => new Amount(value, unit).ToString();

    private static string Bound(Modality modality, Act act) =>
        $"{act.Agent?.Name ?? "anyone"} {Modal(modality)} {act.Verb.Infinitive}{Object(act)}";

    /// <summary>From what a term runs: "the exchange of the peace".</summary>
    internal static string Start(Term term) => Start(term.Start);

    /// <inheritdoc cref="Start(Term)"/>
    private static string Start(Condition start) => start is Happened { Act: var act } ? Noun(act) : $"the day on which {Affirm(start, true)}";

    /// <summary>How a norm binds, in the words of the treaty language: "must not".</summary>
    internal static string Modal(Modality modality) => modality switch
    {
        Modality.Must => "must",
        Modality.MustNot => "must not",
        Modality.May => "may",
        Modality.NeedNot => "need not",
        Modality.Can => "can",
        _ => "cannot",
    };

    private static string Object(Act act)
    {
        var measure = act.Measure is { } m ? $" with {(act.MoreThan ? "more than " : "")}{m}" : "";
        var (of, to, at) = (act.Beneficiary is { } b ? $" for {b.Name}" : "", act.Counterparty is { } c ? $" {act.Verb.Preposition} {c.Name}" : "", act.Place is { } p ? $" at {p.Name}" : "");
        return act.Object is { } o ? $" {o.Name}{measure}{of}{to}{at}" : measure + of + to + at;
    }

    private static string Affirm(Condition condition, bool yes) => condition switch
    {
        Happened { Act: var act } => Deed(act, yes, lasting: false),
        Lasts { Act: var act } => Deed(act, yes, lasting: true),
        InstalmentPaid c => $"instalment {c.Number} of {c.Account.Name} is {Un(yes)}paid",
        InstalmentOverdue c => $"instalment {c.Number} of {c.Account.Name} is {Un(yes)}overdue",
        Settled c => $"{c.Account.Name} {Is(c.Account)} {Un(yes)}settled",
        InterestWaived c => $"interest on {c.Account.Name} is {Un(yes)}waived",
        InForce c => $"{c.Instrument.Name} {Is(c.Instrument)} {Un(yes)}in force",
        Bound c => yes ? Bound(c.Modality, c.Act) : $"it is not so that {Bound(c.Modality, c.Act)}",
        InForceBetween c => $"{c.Instrument.Name} {Is(c.Instrument)} {Un(yes)}in force between {c.One.Name} and {c.Other.Name}",
        Breached c => $"it is {Un(yes)}breached that {Bound(c.Modality, c.Act)}",
        Exercised c => $"{(yes ? "" : "it is not so that ")}{Done(c.Act)}, with power",
        Holds c => Related(c, yes),
        HeldBy c => $"{c.Thing.Name} {Is(c.Thing)} {Un(yes)}held by {c.Holder.Name}",
        Reached c => $"{Moment(c)} has {Un(yes)}come",
        Same c => $"{c.One.Name} {Is(c.One)} {Un(yes)}{c.Other.Name}",
        Ever c => $"{(yes ? "" : "at no moment so far ")}{(yes ? "at some moment so far " : "")}{Affirm(c.Operand, true)}",
        Always c => $"{(yes ? "at every moment so far " : "not at every moment so far ")}{Affirm(c.Operand, true)}",
        Since c => $"{(yes ? "" : "it is not so that ")}{Affirm(c.Operand, true)}, ever since {Affirm(c.From, true)}",
        WithinLast c => $"{(yes ? "within" : "at no moment within")} the last {c.Period} {Affirm(c.Operand, true)}",
        Throughout c => $"{(yes ? "throughout" : "not throughout")} the last {c.Period} {Affirm(c.Operand, true)}",
        Delayed { Operand: Happened { Act: var act } } c => $"it is {Un(yes)}{c.Period} since {Noun(act)}",
        Delayed c => $"{c.Period} ago {Affirm(c.Operand, yes)}",
        RunOut { Term.EndsOn: { } named } => $"{named} is {Un(yes)}over",
        RunOut { Term: var term } => $"{term.Period} {(term.Period.Count == 1 ? "has" : "have")} {Un(yes)}passed since {Start(term)}",
        InWindow c => $"it is {Un(yes)}within {c.Length} of the end of {c.Every}, or of as many more, from {Start(c.Anchor)}",
        AtLeast c => $"it is {Un(yes)}so of at least {c.Count} that {Affirm(c.Operand, true)}",
        Times c => $"it is {Un(yes)}so that at least {c.Count} times {Done(c.Act)}",
        Totals c => $"it is {Un(yes)}so that together with at least {c.Amount} {Done(c.Act)}",
        Not c => Affirm(c.Operand, !yes),
        AllOf c => Joined(c.Operands, yes, yes ? " and " : " or "),
        AnyOf c => Joined(c.Operands, yes, yes ? " or " : " and "),
        _ => throw new InvalidOperationException($"No sentence is known for {condition.GetType().Name}."),
    };

    /// <summary>A moment that the text names: "1850-03-01", "12:00 on 1850-03-01"; the midnight that closes a day is "24:00".</summary>
    private static string Moment(Reached reached) =>
        reached.Minute == 0 ? $"{reached.Day}" : string.Create(CultureInfo.InvariantCulture, $"{reached.Minute / 60:00}:{reached.Minute % 60:00} on {reached.Day}");

    /// <summary>A relation after its first argument, the others in their places: "the port is not open", "the suits are triable at the port before the consul".</summary>
    private static string Related(Holds atom, bool yes)
    {
        var (of, says) = (atom.Arguments[0], atom.Relation.Of(atom.Arguments.Skip(1).Select(a => a.Name)));
        return says.StartsWith("is ", StringComparison.Ordinal) ? $"{of} {Is(of)} {Un(yes)}{(of.IsPlural ? Nouns.OfMany(says[3..]) : says[3..])}" : $"{(yes ? "" : "it is not so that ")}{of} {says}";
    }

    private static string Defeat(DefeatFinding finding)
    {
        var (defeated, by) = (finding.Defeated, finding.By);
        var why = finding.Precedence is { } precedence ? $"{by.At} goes before {defeated.At} ({precedence.Ground})"
            : by.Notwithstanding.Contains(defeated.At.Article) ? $"{by.At} stands notwithstanding {defeated.At}"
            : $"{defeated.At} is subject to {by.At}";
        return $"{Norm(defeated)} gives way: {why}";
    }

    private static string Undoing(UndoingFinding finding)
    {
        var (outcome, limit) = (finding.Outcome, finding.Outcome.LastDay is { } last ? $" by {last}" : "");
        var condition = Condition(outcome.Condition.Condition);
        return outcome switch
        {
            { IsMet: true, MetOn: { } day } => $"since {day} it is so that {condition}: {Norm(finding.Norm)} never was",
            { IsMet: true } => $"it is so that {condition}: {Norm(finding.Norm)} never was",
            { IsMissed: true } => $"it was not so{limit} that {condition}: {Norm(finding.Norm)} stands",
            _ => $"whether{limit} {condition} is not known yet: {Norm(finding.Norm)} stands provisionally",
        };
    }

    private static string Joined(IEnumerable<Condition> operands, bool yes, string between) => string.Join(between, operands.Select(o => Affirm(o, yes)));

    private static string Ordinal(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{number}{(number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");

    private static string Un(bool yes) => yes ? "" : "not ";

    private static string Is(Entity? subject) => subject is { IsPlural: true } ? "are" : "is";

    private static string Deed(Act act, bool yes, bool lasting) => act switch
    {
        { Agent: null } => $"{act.Object?.Name ?? "it"} {Is(act.Object)} {Un(yes)}{act.Verb.Participle}",
        { Agent: { IsPlural: var are } agent } when lasting => yes ? $"{agent} {(are ? act.Verb.Infinitive : act.Verb.Present)}{Object(act)}" : $"{agent} {(are ? "do" : "does")} not {act.Verb.Infinitive}{Object(act)}",
        { Agent: { IsPlural: var are } agent } => $"{agent} {(are ? "have" : "has")} {Un(yes)}{act.Verb.Participle}{Object(act)}",
    };

    private static string Noun(Act act) => act switch
    {
        { Agent: null, Verb.Infinitive: "exchange" } => $"the exchange of {act.Object}",
        { Agent: null, Verb.Infinitive: "sign" } => $"the signature of {act.Object}",
        { Agent: null, Verb.Infinitive: "ratify" } => $"the ratification of {act.Object}",
        _ => $"the day when {Deed(act, true, lasting: true)}",
    };

    private static string Event(EventFinding finding)
    {
        var o = finding.Occurrence;
        var when = finding.Date.IsOneDay ? finding.Date.ToString() : $"between {finding.Date.Earliest} and {finding.Date.Latest}";
        return $"{when}: {Done(o)}{(finding.Later ? ", later" : "")} ({(o.Assumed ? "supposed" : o.Source)})";
    }

    private static string PartPaid(Payment payment) => payment.Part switch
    {
        PaymentPart.Instalment => $" as instalment {payment.Instalment} of {payment.Account.Name}",
        PaymentPart.Principal => $" as principal of {payment.Account.Name}",
        PaymentPart.Interest => $" as interest on {payment.Account.Name}",
        _ => $" of {payment.Account.Name}",
    };

    private static string Absence(AbsenceFinding finding)
    {
        var what = finding.Act is { } act ? $"'{Done(act)}'" : $"payments of {finding.Payments!.Name}";
        var known = finding.Known is { } day ? $", known through {day}," : "";
        return (finding.Complete, finding.Certain) switch
        {
            ({ } c, true) => $"the record{known} is complete for {what} through {c.Through} and has none{(finding.Else ? " else" : "")}{(finding.Since is { } since ? $" since {since}" : "")} by the day asked about",
            ({ } c, false) => $"the record{known} says nothing of {what} after {(finding.Known is { } k && k < c.Through ? k : c.Through)}",
            _ => $"the record{known} is not declared complete for {what}",
        };
    }

    private static string What(Completeness complete) => complete.Act is { } act ? $"'{Done(act)}'" : $"payments of {complete.Payments!.Name}";

    private static string Balance(BalanceFinding finding)
    {
        var unit = finding.Ledger.Account.Unit;
        var principal = finding.Principal is { } p ? Amount(p, unit) : "";
        var name = finding.Ledger.Account.Name.Name;
        if (finding.Ledger.Account.Recurring is not null)
        {
            return finding.Principal switch
            {
                null => $"what of {name} is due and unpaid is not known",
                { IsZero: true } => $"nothing of {name} is due and unpaid",
                _ => $"{principal} of {name} are due and unpaid",
            };
        }

        var interest = finding.Ledger.Account.Interest is null ? "" : finding switch
        {
            { Ledger.IsWaived: true } => "; its interest was never owed",
            { Interest: null } => "; its interest is not known",
            { Interest.IsZero: true } => "; no interest is owed",
            { Interest: { } i } => $"; {Amount(i, unit)} of interest accrued and unpaid{(finding.Ledger.IsProvisional ? ", provisional" : "")}",
        };
        return finding.Principal switch
        {
            null => $"what is left of {name} is not known{interest}",
            { IsZero: true } => $"{name} is repaid{interest}",
            _ => $"{principal} of principal are left of {name}{interest}",
        };
    }

    /// <summary>When a part of a debt is due.</summary>
    public static string PartDue(DebtPart part) => part.Due is { } day ? $"due by {day}" : "due on a day that is not known";

    /// <summary>What became of a part of a debt.</summary>
    public static string PartState(PartFinding finding) => (finding.State, finding.Part.PaidOn) switch
    {
        (NormState.Fulfilled, { } day) => $"paid on {day}",
        (NormState.Cured, { } day) => $"paid late, on {day}",
        (NormState.Breached, _) => "overdue",
        (NormState.Void, { } day) => $"never owed, though paid on {day}",
        (NormState.Void, _) => "never owed",
        (NormState.Undetermined, _) when finding.Part is { Kind: DebtPartKind.Interest, Conditional: true } => "if nothing more is paid before",
        (NormState.Undetermined, _) => "undetermined",
        (NormState.Dormant, _) => "not yet in force",
        _ => "not paid yet",
    };

    private static string Waiver(WaiverFinding finding)
    {
        var (name, outcome) = (finding.Account.Name.Name, finding.Outcome);
        var limit = outcome.LastDay is { } last ? $" (last day {last})" : "";
        return outcome.State switch
        {
            WaiverState.Met when outcome.SetOff.IsZero => $"{name} was settled on {outcome.SettledOn}, in time for the waiver{limit}: interest was never owed",
            WaiverState.Met => $"{name} was settled on {outcome.SettledOn}, in time for the waiver{limit}: interest was never owed, "
                + $"and {Amount(outcome.SetOff, finding.Account.Unit)} paid as interest count toward principal",
            WaiverState.Missed => $"{name} was not settled in time for the waiver{limit}: interest is owed",
            _ => $"whether {name} is settled in time for the waiver{limit} is not known yet: interest is provisional",
        };
    }

    private static string Searched(SilenceFinding finding) =>
        string.Join("; ", finding.Searched.GroupBy(c => c.Instrument).Select(g => $"{g.Key} {string.Join(", ", g.Select(c => c.Article))}"));
}
