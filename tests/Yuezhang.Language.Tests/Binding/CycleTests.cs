using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Tests.Libraries;

namespace Yuezhang.Language.Tests.Binding;

public class CycleTests
{
    private const string Article = "## Article 4 — More\n\n```treaty\n";

    [Theory]
    [InlineData("Suderia must leave Haven\n    until Suderia must leave Haven")]
    [InlineData("Suderia may leave Haven\n    until Suderia must arrange the harbour pledge\n\nSuderia must arrange the harbour pledge\n    while not (Suderia may leave Haven)")]
    [InlineData("Suderia owes Nordmark 5 marks, the fee\n    at each anniversary of exchange while Suderia must arrange the harbour pledge\n\nSuderia must arrange the harbour pledge\n    until the fee is settled")]
    [InlineData("Suderia may leave Haven    on the duty reading of leaving\n    while Suderia need not arrange the harbour pledge\n\nSuderia need not arrange the harbour pledge\n    while Suderia may leave Haven    on the duty reading of leaving")]
    public void Rules_that_wait_for_each_other_are_an_error(string rules)
    {
        var fault = Assert.Single(With(rules).Errors());
        Assert.Equal(DiagnosticCodes.Cycle, fault.Code);
    }

    [Theory]
    [InlineData("Suderia may leave Haven\n    until Suderia must arrange the harbour pledge\n\nSuderia must arrange the harbour pledge\n    once Suderia has left Haven")]
    [InlineData("Suderia may leave Haven    on the duty reading of leaving\n    while Suderia need not arrange the harbour pledge\n\nSuderia need not arrange the harbour pledge    on the choice reading of leaving\n    while Suderia may leave Haven")]
    [InlineData("Suderia may leave Haven\n    while the ransom is settled\n\nSuderia must leave Haven\n    while Suderia may leave Haven")]
    public void A_chain_that_ends_in_an_event_or_is_law_on_no_reading_is_no_cycle(string rules) => Assert.Empty(With(rules).Errors());

    [Fact]
    public void The_message_follows_the_cycle_by_article()
    {
        var fault = Assert.Single(With("Suderia must leave Haven\n    until Suderia must arrange the harbour pledge\n\nSuderia must arrange the harbour pledge\n    unless Suderia must leave Haven").Errors());
        Assert.Equal(
            "rules wait for each other: Suderia must leave Haven (haven-1720, article 4), which waits for: Suderia must arrange the harbour pledge "
            + "(haven-1720, article 4), which waits for: Suderia must leave Haven (haven-1720, article 4)",
            fault.Message);
        Assert.Equal("Suderia must leave Haven", fault.At.Source![fault.At.Span]);
    }

    [Fact]
    public void A_great_tangle_of_rules_is_judged_in_bounded_time()
    {
        var rules = string.Join("\n\n", Enumerable.Range(0, 30).Select(i =>
            $"Suderia must act{i} Haven\n    unless {string.Join(" or ", Enumerable.Range(0, 30).Where(j => j != i).Select(j => $"Suderia must act{j} Haven"))}"));
        var acts = string.Join('\n', Enumerable.Range(0, 30).Select(i => $"to act{i} a place is an act"));
        Assert.Equal(DiagnosticCodes.Cycle, Assert.Single(With($"{acts}\n\n{rules}").Errors()).Code);
    }

    private static WrittenLibrary With(string rules) =>
        WrittenLibrary.Haven.With(WrittenLibrary.TreatyPath, $"{WrittenLibrary.Treaty}\n\n{Article}{rules}\n```\n");
}
