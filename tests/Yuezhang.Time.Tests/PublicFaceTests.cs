using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Time.Tests;

public class PublicFaceTests
{
    private static readonly Assembly s_assembly = typeof(Day).Assembly;

    public static TheoryData<Type> PublicTypes => [.. s_assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    [Fact]
    public void The_public_face_is_the_one_agreed()
    {
        var agreed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt"));
        var actual = PublicApiDescriber.Describe(s_assembly);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.actual.txt"), actual);
        Assert.Equal(agreed, actual);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_public_type_is_immutable(Type type)
    {
        Assert.True(type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) : type.IsSealed, $"{type} can be changed or derived from.");
        Assert.DoesNotContain(type.GetProperties(), property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter));
        Assert.DoesNotContain(type.GetFields(), field => !field.IsInitOnly && !field.IsLiteral);
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
