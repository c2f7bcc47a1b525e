using System.Collections;
using System.Reflection;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>A tree in one line, without places: <c>Norm(Bearer: Japan, Modality: May, …)</c>. What is null, false or empty is left out.</summary>
internal static class Shape
{
    public static string Of(object? node) => node switch
    {
        null => "null",
        NameSyntax name => name.Text,
        PhraseSyntax phrase => $"'{phrase.Text}'",
        FreeTextSyntax text => $"\"{text.Text}\"",
        NumberSyntax number => number.Value.ToString(),
        OrdinalSyntax ordinal => $"{ordinal.Value}",
        PeriodSyntax period => period.Value.ToString(),
        DateSyntax date => date.Value.ToString(),
        SyntaxNode other => $"{other.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal)}({Parts(other)})",
        IEnumerable many and not string => $"[{string.Join("; ", many.Cast<object>().Select(Of))}]",
        _ => $"{node}",
    };

    private static string Parts(SyntaxNode node) => string.Join(", ", node.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType != typeof(TextSpan) && p.Name is not "EqualityContract" and not nameof(StatementSyntax.IsBroken))
        .Select(p => (p.Name, Value: p.GetValue(node)))
        .Where(p => p.Value is not (null or false) and not IEnumerable { } || (p.Value is IEnumerable many && many.Cast<object>().Any()))
        .Select(p => p.Value is true ? p.Name : $"{p.Name}: {Of(p.Value)}"));
}
