using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>What else than its object the words after a verb name.</summary>
internal enum ActRole
{
    /// <summary>To whom, or against whom: after the verb's own preposition.</summary>
    Counterparty,

    /// <summary>For whom.</summary>
    Beneficiary,

    /// <summary>At which place.</summary>
    Place,
}

/// <summary>
/// The words after a verb, divided: the object, then in any order against whom, for whom and where. A word that leads a role may also stand inside a name, as in
/// <c>goods landed for repair</c>: so the names that are known tell where each begins.
/// </summary>
/// <param name="ObjectEnd">Where the object ends.</param>
/// <param name="Roles">Each role with the place of the word that leads it and the end of its name.</param>
internal sealed record ActRoles(int ObjectEnd, ImmutableArray<(ActRole Role, int Lead, int End)> Roles)
{
    /// <summary>The role that a word leads after a verb; null for any other word.</summary>
    public static ActRole? LedBy(string word, Verb verb) => word switch
    {
        "at" => ActRole.Place,
        "for" => ActRole.Beneficiary,
        _ => word == verb.Preposition ? ActRole.Counterparty : null,
    };

    /// <summary>The division in which all names are known, and of those the one with the longest object; where there is none, the likeliest.</summary>
    /// <param name="phrase">Verb and what follows it.</param>
    /// <param name="from">The place after the verb.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="takesObject">Whether it is done to something.</param>
    /// <param name="isName">Whether so many words from a place on are a name that is known.</param>
    public static ActRoles Of(PhraseSyntax phrase, int from, Verb verb, bool takesObject, Func<int, int, bool> isName)
    {
        var end = phrase.Words.Length;
        var leads = Enumerable.Range(from, end - from).Where(i => RoleAt(i) is not null).Reverse().ToList();
        ActRoles? likely = null;
        if (from < end && !IsName(from, end))
        {
            foreach (var objectEnd in leads.Where(lead => lead == from ? !takesObject : IsName(from, lead)))
            {
                if (Known(objectEnd, []) is { } roles)
                {
                    return new ActRoles(objectEnd, roles);
                }

                likely ??= new ActRoles(objectEnd, InOrder(objectEnd));
            }
        }

        return likely ?? new ActRoles(end, []);

        ActRole? RoleAt(int place) => phrase.Words[place] is { Quoted: false, Text: var word } ? LedBy(word, verb) : null;

        bool IsName(int start, int until) => until > start && isName(start, until - start);

        // the roles from one lead on, each name known; the longest name first
        ImmutableArray<(ActRole, int, int)>? Known(int lead, ImmutableArray<ActRole> before)
        {
            var role = RoleAt(lead)!.Value;
            if (before.Contains(role))
            {
                return null;
            }

            foreach (var next in leads.Where(l => l > lead).Prepend(end).Where(next => IsName(lead + 1, next)))
            {
                if ((next == end ? [] : Known(next, before.Add(role))) is { } rest)
                {
                    return rest.Insert(0, (role, lead, next));
                }
            }

            return null;
        }

        // where a name is not known: each lead of a new role that has a word before it begins that role
        ImmutableArray<(ActRole, int, int)> InOrder(int first)
        {
            var roles = ImmutableArray.CreateBuilder<(ActRole Role, int Lead, int End)>();
            foreach (var lead in Enumerable.Reverse(leads).Where(l => l >= first && l + 1 < end))
            {
                if (RoleAt(lead) is { } role && roles.All(r => r.Role != role) && (roles.Count == 0 || lead > roles[^1].Lead + 1))
                {
                    if (roles.Count > 0)
                    {
                        roles[^1] = roles[^1] with { End = lead };
                    }

                    roles.Add((role, lead, end));
                }
            }

            return roles.ToImmutable();
        }
    }
}
