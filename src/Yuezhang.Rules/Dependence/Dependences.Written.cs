using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <content>What norms, accounts, instruments, rules, transfers and clauses wait for.</content>
internal sealed partial class Dependences
{
    private void Of(Norm norm, IWaiting waiting)
    {
        Chosen(norm.Guard, waiting);
        if (norm.AppliesFrom is { } from)
        {
            Read(from, Wait.Contrary, null, waiting);
        }

        Read(norm.Once, Wait.Contrary, waiting);
        Read(norm.Until, Wait.Contrary, waiting);
        Read(norm.While, Wait.Contrary, waiting);
        Read(norm.Suspended, Wait.Contrary, waiting);
        Read(norm.Waived, Wait.Contrary, waiting);
        Read(norm.Discharged, Wait.Contrary, waiting);
        if (norm.Performance is { } performance)
        {
            Read(performance, Wait.Contrary, null, waiting);
        }

        if (norm.Maintains is { } maintains)
        {
            Read(maintains, Wait.Contrary, null, waiting);
        }

        Doing(norm, waiting);
        if (norm.Within is { } term)
        {
            Read(term, norm.Instrument, Wait.Contrary, null, waiting);
        }

        Void(norm, waiting);
        if (IsOfNoParty(norm))
        {
            Force(norm.Instrument, Wait.Contrary, null, waiting);
        }
        else
        {
            Force(norm.Instrument, norm.Act.Agent, norm.Counterparty, Wait.Contrary, null, waiting);
        }
    }

    /// <summary>Whether a norm stands generally, whoever is bound: its bearer is no party of its instrument, as persons are of none.</summary>
    private bool IsOfNoParty(Norm norm) => norm.Act.Agent is { } bearer
        && (bearer.IsVariable ? bearer.Sort != Sort.Party : _library.Instrument(norm.Instrument)?.Binds(bearer) == false);

    /// <summary>An obligation to achieve waits for its act, and for the lasting act that goes on again; a prohibition for what it forbids.</summary>
    private void Doing(Norm norm, IWaiting waiting)
    {
        switch (norm)
        {
            case { Modality: Modality.Must, Performance: null, Maintains: null }:
                Deeds(norm.Act.Verb.Infinitive, norm.Act.Object, Wait.Contrary, null, waiting);
                if (_beginnings.TryGetValue(norm.Act.Verb.Infinitive, out var beginnings))
                {
                    foreach (var beginning in beginnings)
                    {
                        Deeds(beginning, norm.Act.Object, Wait.Contrary, null, waiting);
                    }
                }

                break;
            case { Modality: Modality.MustNot, Maintains: null }:
                Lasting(norm.Act, Wait.Contrary, null, waiting);
                break;
        }
    }

    /// <summary>
    /// The retroactive condition is taken, its term with it, as if the norm were void. Within that branch the norm is given, so that what comes back to it
    /// comes to an end; and each branch within a branch gives one norm more.
    /// </summary>
    private void Void(Norm norm, IWaiting waiting)
    {
        if (norm.VoidIf is { } retroactive)
        {
            Read(retroactive.Condition, Wait.Contrary | Wait.InBranch, null, waiting);
            if (retroactive.Within is { } term)
            {
                Read(term, norm.Instrument, Wait.Contrary | Wait.InBranch, null, waiting);
            }
        }
    }

    private void Of(Account account, IWaiting waiting)
    {
        Chosen(account.Guard, waiting);
        if (account.AppliesFrom is { } from)
        {
            Read(from, Wait.Contrary, null, waiting);
        }

        Force(account.Instrument, account.Debtor, account.Creditor, Wait.Contrary, null, waiting);
        foreach (var instalment in account.Instalments)
        {
            Read(instalment.Due, account.Instrument, Wait.Contrary, null, waiting);
        }

        if (account.Recurring is { } charge)
        {
            Read(charge.Every, account.Instrument, Wait.Contrary, null, waiting);
            Read(charge.While, Wait.Contrary, null, waiting);
        }

        if (account.Interest is { } interest)
        {
            foreach (var payable in interest.Payable.Items)
            {
                Chosen(payable.Guard, waiting);
                Read(payable.Value, account.Instrument, Wait.Contrary, payable.Guard, waiting);
            }

            foreach (var guard in interest.From.Items.Select(i => i.Guard).Concat(interest.DayCount.Items.Select(i => i.Guard)))
            {
                Chosen(guard, waiting);
            }
        }

        foreach (var rule in account.Prepayment.Items)
        {
            Chosen(rule.Guard, waiting);
        }

        if (account.Waiver is { } waiver)
        {
            Read(waiver.Within, account.Instrument, Wait.Contrary, null, waiting);
        }
    }

    private void Of(Instrument instrument, IWaiting waiting)
    {
        if (instrument.Force is { } force)
        {
            Read(force, Wait.Contrary, null, waiting);
        }

        Read(instrument.Until, Wait.Contrary, waiting);
    }

    private void Of(Commitment commitment, IWaiting waiting)
    {
        Read(commitment.Once, Wait.Contrary, waiting);
        Read(commitment.Until, Wait.Contrary, waiting);
    }

    /// <summary>A rule only adds: what it waits for takes nothing away, unless its body does.</summary>
    private void Of(Rule rule, IWaiting waiting)
    {
        Chosen(rule.Guard, waiting);
        Read(rule.Body, Wait.Plain, null, waiting);
        if (rule.Instrument is { } instrument)
        {
            Force(instrument, Wait.Plain, null, waiting);
        }
    }

    private void Of(Transfer transfer, IWaiting waiting)
    {
        Chosen(transfer.Guard, waiting);
        Read(transfer.Once, Wait.Contrary, waiting);
        Force(transfer.Instrument, Wait.Contrary, null, waiting);
    }

    /// <summary>What is done counts at once; whether it counts is judged by the state just before.</summary>
    private void Of(CountsAs counts, IWaiting waiting)
    {
        Chosen(counts.Guard, waiting);
        Deeds(counts.Done.Verb.Infinitive, counts.Done.Object, Wait.Plain, null, waiting);
        Read(counts.While, Wait.Contrary | Wait.JudgedBefore, waiting);
        Force(counts.Instrument, Wait.Contrary | Wait.JudgedBefore, null, waiting);
    }

    private void Of(MostFavouredNationClause clause, IWaiting waiting)
    {
        Chosen(clause.Guard, waiting);
        Read(clause.Once, Wait.Contrary, waiting);
        Read(clause.Until, Wait.Contrary, waiting);
        Read(clause.While, Wait.Contrary, waiting);
        Force(clause.Instrument, clause.Grantor, clause.Beneficiary, Wait.Contrary, null, waiting);
    }

    /// <summary>Who holds a thing: the transfers of it, each judged in its turn by who held just before.</summary>
    private void OfHolder(Entity thing, IWaiting waiting)
    {
        if (thing.IsVariable)
        {
            All(Enumerable.Range(FirstTransfer, _library.Transfers.Length).Where(n => ((Transfer)Written[n].Subject).Thing.Sort == thing.Sort), waiting);
            return;
        }

        All(_transfers.GetValueOrDefault(thing), waiting);
        All(_transfers.GetValueOrDefault(Entity.Variable("", thing.Sort)), waiting);
    }

    private void OfMembership(int instrument, IWaiting waiting)
    {
        var first = _commitmentsOf[instrument];
        All(Enumerable.Range(first.Commitment, _library.Instruments[instrument].Commitments.Length), waiting);
        foreach (var suspension in Enumerable.Range(first.Suspension, _library.Instruments[instrument].Suspensions.Length))
        {
            waiting.On(suspension, Wait.Contrary, null);
        }
    }
}
