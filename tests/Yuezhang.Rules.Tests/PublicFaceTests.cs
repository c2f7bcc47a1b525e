using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Rules.Tests;

public class PublicFaceTests
{
    private static readonly Assembly s_assembly = typeof(Library).Assembly;

    // they work out what they are asked for and keep it; nothing that they have said changes
    private static readonly Type[] s_thatKeepWhatTheyFound = [typeof(Model), typeof(Inquiry), typeof(Explainer), typeof(Chronicle), typeof(Comparison)];

    public static TheoryData<Type> Types => [.. s_assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    [Fact]
    public void The_public_face_is_the_one_agreed()
    {
        var agreed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt"));
        var actual = PublicApiDescriber.Describe(s_assembly);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.actual.txt"), actual);
        Assert.Equal(agreed, actual);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_type_is_immutable(Type type)
    {
        Assert.True(
            type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) : type.IsSealed || (type.IsAbstract && !Inheritable(type)),
            $"{type} can be changed or derived from.");
        Assert.DoesNotContain(type.GetProperties(), property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter));
        Assert.DoesNotContain(type.GetFields(), field => !field.IsInitOnly && !field.IsLiteral);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_holds_only_values_that_cannot_change(Type type)
    {
        if (!s_thatKeepWhatTheyFound.Contains(type))
        {
            Assert.DoesNotContain(type.GetProperties(BindingFlags.Instance | BindingFlags.Public), property => CanChange(property.PropertyType));
        }
    }

    // an abstract record may have cases in its own assembly only
    private static bool Inheritable(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Any(c => (c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly) && !(c.GetParameters() is [{ } only] && only.ParameterType == type));

    private static bool CanChange(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && type.GetGenericTypeDefinition() != typeof(IEnumerable<>))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && CanChange(type.GetGenericArguments()[0]));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
