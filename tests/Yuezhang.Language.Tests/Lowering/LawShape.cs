using System.Collections;
using System.Reflection;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Tests.Lowering;

/// <summary>A piece of law in one line, without the places where it is written and without running numbers.</summary>
internal static class LawShape
{
    /// <summary>All law that the rules of a library lay down, one piece a line, in no order.</summary>
    public static string Of(Library library) => string.Join('\n', Enumerable.Empty<object>()
        .Concat(library.Norms).Concat(library.Rules).Concat(library.Transfers).Concat(library.CountsAs).Concat(library.MostFavouredNationClauses)
        .Select(Of).Distinct().Order(StringComparer.Ordinal));

    private static string Of(object? part) => part switch
    {
        null => "null",
        Entity entity => entity.IsVariable ? $"any {entity.Name}" : entity.Id,
        Verb verb => verb.Infinitive,
        Relation relation => relation.Name,
        string or ValueType => IsArray(part) ? Many((IEnumerable)part) : $"{part}",
        Alternatives<Condition> alternatives => Many(alternatives.Items),
        AllOf or AnyOf => $"{part.GetType().Name}{Many(Flat(part))}",
        IEnumerable many => Many(many),
        _ => $"{part.GetType().Name}({Parts(part)})",
    };

    private static string Parts(object part) => string.Join(", ", part.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType != typeof(Citation) && p.Name is not ("EqualityContract" or "Id") && p.GetIndexParameters().Length == 0)
        .Select(p => $"{p.Name}: {Of(p.GetValue(part))}"));

    /// <summary>"a and (b and c)" is "a and b and c".</summary>
    private static IEnumerable<Condition> Flat(object part) => part switch
    {
        AllOf all => all.Operands.SelectMany(o => o is AllOf ? Flat(o) : [o]),
        AnyOf any => any.Operands.SelectMany(o => o is AnyOf ? Flat(o) : [o]),
        _ => [(Condition)part],
    };

    private static bool IsArray(object part) => part is IEnumerable && part is not string;

    private static string Many(IEnumerable many) => $"[{string.Join("; ", many.Cast<object>().Select(Of))}]";
}
