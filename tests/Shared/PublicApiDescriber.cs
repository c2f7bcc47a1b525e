using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Yuezhang.Tests.Shared;

/// <summary>The public face of an assembly as sorted text, for comparison with a golden file.</summary>
/// <remarks>What the compiler writes for records (equality, deconstruction, printing) is left out: it follows from "record".</remarks>
internal static class PublicApiDescriber
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>One block a type, in order of full name; one line a member, in order of text; lines end in LF.</summary>
    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(Header(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? $"{(IsReadOnly(type) ? "readonly " : "")}{(IsRecord(type) ? "record struct" : "struct")}"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : $"{(type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}"
                + (IsRecord(type) ? "record" : "class");
        var parent = type.IsClass && type.BaseType is { } b && b != typeof(object) ? [b] : Array.Empty<Type>();
        var supertypes = type.IsEnum
            ? []
            : parent.Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])).Select(Name).Order(StringComparer.Ordinal).ToArray();
        return $"{kind} {type.Namespace}.{Name(type)}{(supertypes.Length == 0 ? "" : $" : {string.Join(", ", supertypes)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value} {Enum.GetName(type, value)}"));
        }

        var constructors = type.GetConstructors().Where(Written).Select(c => $"new({Parameters(c)})");
        var constants = type.GetFields(Declared).Select(f => $"{(f.IsLiteral ? "const" : "field")} {Name(f.FieldType)} {f.Name}");
        var properties = type.GetProperties(Declared).Where(p => p.Name != "EqualityContract").Select(Describe);
        var methods = type.GetMethods(Declared)
            .Where(m => Written(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(Describe);
        return constructors.Concat(constants).Concat(properties).Concat(methods);
    }

    private static string Describe(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Describe))}]";
        var mark = Mark(new NullabilityInfoContext().Create(property), property.PropertyType);
        var setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
            : " set;";
        return $"{(accessor.IsStatic ? "static " : "")}{Name(property.PropertyType)}{mark} {name} {{ get;{setter} }}";
    }

    private static string Describe(MethodInfo method)
    {
        var modifier =
            method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && !method.IsFinal ? "virtual "
            : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var mark = Mark(new NullabilityInfoContext().Create(method.ReturnParameter), method.ReturnType);
        var receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{modifier}{Name(method.ReturnType)}{mark} {method.Name}{generic}({receiver}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        var passing =
            parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : "";
        var mark = Mark(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);
        var byDefault = parameter.HasDefaultValue
            ? string.Create(CultureInfo.InvariantCulture, $" = {parameter.DefaultValue ?? "default"}")
            : "";
        return $"{passing}{Name(parameter.ParameterType)}{mark} {parameter.Name}{byDefault}";
    }

    private static string Mark(NullabilityInfo nullability, Type type) =>
        !type.IsValueType && !type.IsGenericParameter && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var outer = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}." : "";
        return type.IsGenericType && type.Name.Contains('`')
            ? $"{outer}{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : outer + type.Name;
    }

    private static bool Written(MethodBase member) => !member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));

    private static bool IsRecord(Type type) => type.GetMethod(
        "PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
