using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>The sorts in words.</summary>
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

    /// <summary>"a place or a thing".</summary>
    public static string WithArticles(this IEnumerable<Sort> sorts) => string.Join(" or ", sorts.Select(WithArticle));

    /// <summary>The sort that a word names; null for any other word.</summary>
    public static Sort? Named(string word) => word switch
    {
        "party" => Sort.Party,
        "person" => Sort.Person,
        "place" => Sort.Place,
        "thing" => Sort.Thing,
        "instrument" => Sort.Instrument,
        _ => null,
    };
}
