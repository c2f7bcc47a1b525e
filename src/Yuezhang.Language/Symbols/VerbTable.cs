using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Symbols;

/// <summary>The acts of a library, found by any of their forms at any place of a sentence.</summary>
internal sealed class VerbTable
{
    private readonly Dictionary<(VerbForm Form, NameKey Key), Declared<Verb>> _forms = [];
    private readonly List<Verb> _verbs = [];
    private int _longest;

    public VerbTable()
    {
        foreach (var verb in Verb.Known)
        {
            Declare(verb, Location.OfFile(""), new DiagnosticBag());
        }
    }

    /// <summary>All acts, those that every treaty knows first.</summary>
    public ImmutableArray<Verb> All => [.. _verbs];

    /// <summary>Takes up an act; one that is declared already, or shares a form with another, is reported and left out.</summary>
    public void Declare(Verb verb, Location at, DiagnosticBag diagnostics)
    {
        foreach (var form in Enum.GetValues<VerbForm>())
        {
            if (_forms.TryGetValue((form, NameKey.Of(Text(verb, form))), out var first))
            {
                diagnostics.ReportNameDefinedTwice(at, Text(verb, form), first.At);
                return;
            }
        }

        foreach (var form in Enum.GetValues<VerbForm>())
        {
            _forms.Add((form, NameKey.Of(Text(verb, form))), new Declared<Verb>(verb, at));
            _longest = Math.Max(_longest, Text(verb, form).Count(c => c == ' ') + 1);
        }

        _verbs.Add(verb);
    }

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
