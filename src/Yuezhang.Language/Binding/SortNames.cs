using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>The sorts in the words of a diagnostic.</summary>
internal static class SortNames
{
    /// <summary>"a party", "an instrument".</summary>
    public static string WithArticle(this Sort sort) => sort switch
    {
        Sort.Party => "a party",
        Sort.Person => "a person",
        Sort.Place => "a place",
        Sort.Instrument => "an instrument",
        Sort.Thing => "a thing",
        _ => "a debt",
    };
}
