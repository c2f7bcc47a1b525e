using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Symbols;

/// <summary>The acts of a library, found by any of their forms at any place of a sentence.</summary>
internal sealed class VerbTable
{
    private static readonly ImmutableArray<Sort> s_instrument = [Sort.Instrument];
    private static readonly ImmutableArray<Sort> s_debt = [Sort.Account];
    private static readonly ImmutableArray<Sort> s_bearers = [Sort.Party, Sort.Person];

    private readonly Dictionary<(VerbForm Form, NameKey Key), Declared<Verb>> _forms = [];
    private readonly Dictionary<Verb, (ImmutableArray<Sort> Objects, ImmutableArray<Sort> Counterparties)> _sorts = [];
    private readonly List<Verb> _verbs = [];
    private int _longest;

    public VerbTable()
    {
        foreach (var verb in Verb.Known)
        {
            Declare(verb, verb == Verb.Pay || verb == Verb.Prepay ? s_debt : s_instrument, null, Location.OfFile(""), new DiagnosticBag());
        }
    }

    /// <summary>All acts, those that every treaty knows first.</summary>
    public ImmutableArray<Verb> All => [.. _verbs];

    /// <summary>Takes up an act; one that is declared already, or shares a form with another, is reported and left out.</summary>
    /// <param name="verb">The act.</param>
    /// <param name="objects">The sorts of what it may be done to; none for an act that is done to nothing.</param>
    /// <param name="counterparty">The sort of those to whom it may be done; null for parties and persons.</param>
    /// <param name="at">Where it is declared.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public bool Declare(Verb verb, ImmutableArray<Sort> objects, Sort? counterparty, Location at, DiagnosticBag diagnostics)
    {
        foreach (var form in Enum.GetValues<VerbForm>())
        {
            if (_forms.TryGetValue((form, NameKey.Of(Text(verb, form))), out var first))
            {
                diagnostics.ReportNameDefinedTwice(at, Text(verb, form), first.At);
                return false;
            }
        }

        foreach (var form in Enum.GetValues<VerbForm>())
        {
            _forms.Add((form, NameKey.Of(Text(verb, form))), new Declared<Verb>(verb, at));
            _longest = Math.Max(_longest, Text(verb, form).Count(c => c == ' ') + 1);
        }

        _verbs.Add(verb);
        _sorts[verb] = (objects, counterparty is { } sort ? [sort] : s_bearers);
        return true;
    }

    /// <summary>The sorts of what an act may be done to; none for an act that is done to nothing.</summary>
    public ImmutableArray<Sort> ObjectsOf(Verb verb) => _sorts.TryGetValue(verb, out var sorts) ? sorts.Objects : [];

    /// <summary>The sorts of those to whom, or against whom, an act may be done.</summary>
    public ImmutableArray<Sort> CounterpartiesOf(Verb verb) => _sorts.TryGetValue(verb, out var sorts) ? sorts.Counterparties : s_bearers;

    /// <summary>Where an act is declared; the empty path for one that every treaty knows.</summary>
    public Location PlaceOf(Verb verb) => _forms[(VerbForm.Infinitive, NameKey.Of(verb.Infinitive))].At;

    /// <summary>The act of an infinitive.</summary>
    public Verb? Find(string infinitive) =>
        _forms.TryGetValue((VerbForm.Infinitive, NameKey.Of(infinitive)), out var found) ? found.Value : null;

    /// <summary>The act whose form stands at the head of some words, and how many of them it takes; the longest where several fit.</summary>
    public (Verb Verb, int Length)? Head(ReadOnlySpan<string> words, VerbForm form)
    {
        for (var length = Math.Min(_longest, words.Length); length > 0; length--)
        {
            if (_forms.TryGetValue((form, NameKey.Of(string.Join(' ', words[..length]!))), out var found))
            {
                return (found.Value, length);
            }
        }

        return null;
    }

    /// <summary>All acts in one form, to find the nearest to a word that is none.</summary>
    public IEnumerable<string> In(VerbForm form) => _verbs.Select(v => Text(v, form));

    private static string Text(Verb verb, VerbForm form) => form switch
    {
        VerbForm.Infinitive => verb.Infinitive,
        VerbForm.Present => verb.Present,
        _ => verb.Participle,
    };
}
