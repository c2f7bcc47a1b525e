using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Libraries;

/// <summary>A question in a treaty file, with the answer that it must have.</summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">The answer.</param>
/// <param name="Because">Phrases that must occur among the reasons of the answer.</param>
/// <param name="At">Where it stands.</param>
public sealed record LibraryTest(AskedQuestion Question, Expectation Expected, ImmutableArray<string> Because, Citation At);

/// <summary>The answer that a test expects.</summary>
public abstract record Expectation
{
    private protected Expectation()
    {
    }
}

/// <summary>A verdict: <c>not yet</c>.</summary>
public sealed record ExpectVerdict(ExpectedVerdict Verdict) : Expectation;

/// <summary>An amount: <c>83,333,333⅓ Kuping taels</c>.</summary>
public sealed record ExpectAmount(Amount Amount) : Expectation;

/// <summary>Some things, all of them: <c>Shashi, Suzhou</c>.</summary>
public sealed record ExpectThings(ImmutableArray<Entity> Things) : Expectation;

/// <summary>A day: <c>1896-05-08</c>.</summary>
public sealed record ExpectDay(Day Day) : Expectation;
