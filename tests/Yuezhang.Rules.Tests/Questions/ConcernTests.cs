using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>What of a day concerns a place or a party: the peace of two states, an alliance of three, and a debt.</summary>
public class ConcernTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Instrument(Alliance, Aurelia, Corvia, Dunmark) with { Force = Law.Done(Exchange) })
        .With(Debts.Of((10, 6))).CompletePayments()
        .With(
            Law.May(Garrison),
            Law.Must(Fortification, 2).Within(Law.Months(3)),
            Law.Must(Delivery with { Place = Quay }, 3).OwedTo(Borea),
            Law.May(Trade).Of(Corvia).In(Alliance),
            Law.Must(Fortification, 2).Of(Dunmark).OwedTo(Corvia).In(Alliance));

    [Fact]
    public void Everything_is_of_concern_unless_something_is_named()
    {
        Assert.Equal(5, View(Concern.All).Norms.Length);
        Assert.Equal(View(Concern.All).Norms.Select(n => n.Norm.Id), DayView.Of(s_treaty.Inquiry, On("1850-03-01")).Norms.Select(n => n.Norm.Id));
    }

    [Fact]
    public void A_place_is_concerned_by_what_is_done_to_it_or_there()
    {
        Assert.Equal(["Borea may garrison Karst", "Corvia may trade at Karst"], Norms(At(Karst)));
        Assert.Equal(["Aurelia must deliver ore at the Quay"], Norms(At(Quay)));
        Assert.Equal(["Borea may garrison Karst", "Aurelia must deliver ore at the Quay", "Corvia may trade at Karst"], Norms(At(Karst, Quay)));
    }

    [Fact]
    public void A_debt_concerns_no_place_and_its_debtor_and_creditor()
    {
        Assert.Empty(View(At(Karst)).Owed);
        Assert.Single(View(Of(Aurelia)).Owed);
        Assert.Single(View(Of(Borea)).Owed);
        Assert.Empty(View(Of(Corvia)).Owed);
    }

    [Fact]
    public void A_party_is_concerned_by_what_it_bears_what_it_is_owed_and_what_the_other_of_two_parties_bears()
    {
        Assert.Equal(["Borea may garrison Karst", "Aurelia must fortify the Moor", "Aurelia must deliver ore at the Quay"], Norms(Of(Borea)));
        Assert.Equal(["Corvia may trade at Karst", "Dunmark must fortify the Moor"], Norms(Of(Corvia)));
        Assert.Equal(["Dunmark must fortify the Moor"], Norms(Of(Dunmark)));
        Assert.Equal(["Borea may garrison Karst", "Aurelia must fortify the Moor", "Aurelia must deliver ore at the Quay", "Dunmark must fortify the Moor"], Norms(Of(Aurelia, Dunmark)));
    }

    [Fact]
    public void What_anyone_may_concerns_all_parties_of_its_instrument()
    {
        var treaty = s_treaty with { Norms = [Law.May(Trade).Of(null).In(Alliance)] };
        Assert.Single(DayView.Of(treaty.Inquiry, On("1850-03-01"), Of(Dunmark)).Norms);
        Assert.Empty(DayView.Of(treaty.Inquiry, On("1850-03-01"), Of(Borea)).Norms);
    }

    [Fact]
    public void Place_and_party_narrow_each_other() => Assert.Equal(["Borea may garrison Karst"], Norms(At(Karst) with { Parties = [Borea] }));

    [Fact]
    public void An_instrument_is_shown_to_those_it_binds_and_to_places_for_its_norms()
    {
        Assert.Equal(["the peace"], Instruments(Of(Borea)));
        Assert.Equal(["the peace", "the alliance"], Instruments(Of(Aurelia)));
        Assert.Equal(["the peace", "the alliance"], Instruments(At(Moor)));
        Assert.Equal(["the peace"], Instruments(At(Quay)));
        Assert.Empty(Instruments(At(Karst) with { Parties = [Dunmark] }));
    }

    [Fact]
    public void What_falls_due_next_is_of_concern_as_well()
    {
        Assert.Equal(["Aurelia must fortify the Moor", "instalment 1 of the debt"], View(Of(Borea)).NextDue.Select(i => i.What));
        Assert.Equal(["Aurelia must fortify the Moor"], View(At(Moor)).NextDue.Select(i => i.What));
        Assert.Empty(View(At(Karst)).NextDue);
    }

    private static Concern At(params ImmutableArray<Entity> places) => new(places, []);

    private static Concern Of(params ImmutableArray<Entity> parties) => new([], parties);

    private static DayView View(Concern concern) => DayView.Of(s_treaty.Inquiry, On("1850-03-01"), concern);

    private static IEnumerable<string> Norms(Concern concern) => View(concern).Norms.Select(n => English.Norm(n.Norm));

    private static IEnumerable<string> Instruments(Concern concern) => View(concern).Instruments.Select(i => i.Instrument.Title == "the alliance" ? "the alliance" : "the peace");
}
