using Yuezhang.Language.Binding;
using Yuezhang.Language.Symbols;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Completion;

/// <summary>
/// Where in a phrase that is being typed a name or an act may begin, and which: in <c>garrison Port</c> an act at the first word, and at the second one of the places that can be garrisoned.
/// What a phrase is, the parser says in the words in which it says that one is missing.
/// </summary>
internal sealed class PhraseSlots(LibraryWords library)
{
    /// <summary>What a phrase may be, and the words that are new and so cannot be offered.</summary>
    private static readonly HashSet<string> s_new =
        ["the name of the debt", "another name", "the plural", "the third person", "the past participle", "the name of the reading", "the name of a choice", "a word of the state", "how it is said to whom", "what it is"];

    /// <summary>What may begin at the words of a phrase, each with the number of the word; null where it is not known what the phrase is.</summary>
    public IEnumerable<(int From, IEnumerable<OfferedName> Offers)>? Of(OpenPhrase phrase) => phrase.What switch
    {
        "a party" or "the creditor" or "who holds it" or "who is paid" or "who owes" or "who is owed" or "who receives it" or "who grants" or "who has it as well" or "whose it is" or "`others`, or a party" =>
            First(library.Things(Sort.Party)),
        "the account" => First(library.Things(Sort.Account)),
        "the instrument" or "an instrument" or "the treaty" => First(library.Things(Sort.Instrument).Prepend(LibraryWords.ThisTreaty)),
        "what is ceded" or "what is held" => First(library.Things(Sort.Place, Sort.Thing)),
        "a name" or "the other" or "of what it is said" or "what counts as done" or "to whom or where" => First(library.Things()),
        "what it secures" => First(library.Things(Sort.Instrument, Sort.Account).Prepend(LibraryWords.ThisTreaty)),
        "the unit of the amount" => First(library.Units),
        "the reading" => First(library.Readings),
        "the scenario" => First(library.Scenarios),
        "on a reading" => First(library.ChoiceClauses),
        "in a version" => First(library.VersionClauses),
        "an act" or "a verb" => Act(phrase, 0, VerbForm.Infinitive),
        "a past participle" => Act(phrase, 0, VerbForm.Participle),
        "what they do" => Act(phrase, 0, VerbForm.Present),
        "a condition" or "what happened" => OfSubject(phrase, from => Act(phrase, from, VerbForm.Present)),
        "who does it, and the act" => OfSubject(phrase, from => Act(phrase, from, VerbForm.Infinitive)),
        "who has done it" => OfSubject(phrase, from => Act(phrase, from, VerbForm.Participle)),
        "a name, and what is said of it" => OfSubject(phrase, from => State(phrase, from)),
        "a state or a past participle" or "a state" => State(phrase, 0),
        var what when s_new.Contains(what) => [],
        _ => null,
    };

    private static IEnumerable<(int, IEnumerable<OfferedName>)> First(IEnumerable<OfferedName> offers) => [(0, offers)];

    /// <summary>A subject, and after every row of words that is a name what may be said of it.</summary>
    private IEnumerable<(int, IEnumerable<OfferedName>)> OfSubject(OpenPhrase phrase, Func<int, IEnumerable<(int, IEnumerable<OfferedName>)>> said) => Enumerable
        .Range(1, phrase.Words.Length)
        .Where(count => count <= phrase.Words.Length && library.Names.Entities.Find(Text(phrase, 0, count)) is not null)
        .SelectMany(said)
        .Prepend((0, library.Things()));

    /// <summary>An act, then what it is done to, to whom and where.</summary>
    private IEnumerable<(int, IEnumerable<OfferedName>)> Act(OpenPhrase phrase, int from, VerbForm form)
    {
        yield return (from, library.Acts(form));
        string[] words = [.. phrase.Words.Skip(from).TakeWhile(w => !w.IsQuoted).Select(w => w.Text)];
        if (library.Names.Verbs.Head(words, form) is not var (verb, length))
        {
            yield break;
        }

        if (library.Names.Verbs.ObjectsOf(verb) is { IsEmpty: false } sorts)
        {
            yield return (from + length, library.Things(sorts));
        }

        for (var after = from + length; after < phrase.Words.Length; after++)
        {
            if (phrase.Words[after] is { IsQuoted: false, Text: var word } && ActRoles.LedBy(word, verb) is { } role)
            {
                yield return (after + 1, role switch
                {
                    ActRole.Place => library.Things(Sort.Place),
                    ActRole.Counterparty => library.Things(library.Names.Verbs.CounterpartiesOf(verb)),
                    _ => library.Things(Sort.Party, Sort.Person),
                });
            }
        }
    }

    /// <summary>A state or a past participle; after the words of a state what it is said of.</summary>
    private IEnumerable<(int, IEnumerable<OfferedName>)> State(OpenPhrase phrase, int from)
    {
        yield return (from, library.States.Concat(library.Acts(VerbForm.Participle)));
        foreach (var (state, words) in library.Names.States.All.Zip(library.Names.States.Words))
        {
            var own = words[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (state.Sorts.Length > 1 && phrase.Words.Length >= from + own.Length && NameKey.Of(Text(phrase, from, own.Length)) == NameKey.Of(string.Join(' ', own)))
            {
                yield return (from + own.Length, library.Things(state.Sorts[1]));
            }
        }
    }

    private static string Text(OpenPhrase phrase, int from, int count) => string.Join(' ', phrase.Words.Skip(from).Take(count).Select(w => w.Text));
}
