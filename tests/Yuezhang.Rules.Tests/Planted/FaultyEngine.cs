using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Rules.Tests.Planted;

/// <summary>
/// The engine with a fault in it, compiled in memory and loaded with these tests beside it, so that nothing in the sources has to know of faults.
/// </summary>
internal sealed class FaultyEngine : AssemblyLoadContext
{
    /// <summary>So many programs are looked at for a fault that the one known to show it no longer shows.</summary>
    private const int Programs = 400;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Yuezhang.Rules")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Yuezhang.Rules.Tests")]
        """;

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview);
    private static readonly ConcurrentDictionary<string, CSharpCompilation> s_right = new(StringComparer.Ordinal);
    private readonly string _name;
    private readonly byte[] _compiled;

    private FaultyEngine(string name, PlantedFault? fault)
        : base(isCollectible: true) => (_name, _compiled) = (name, Compile(name, fault));

    /// <summary>What a watch notices of the engine with a fault.</summary>
    /// <param name="fault">The fault; null for the engine as it is.</param>
    /// <param name="watch">The watch.</param>
    /// <param name="programs">How many programs it looks at.</param>
    /// <param name="first">The programs at which it looks first, by seed.</param>
    public static string? Noticed(PlantedFault? fault, Watch watch, int programs, params int[] first)
    {
        var engine = new FaultyEngine(fault?.File.Split('/')[0] ?? "Yuezhang.Rules", fault);
        var tests = engine.LoadFromAssemblyName(typeof(Watches).Assembly.GetName());
        var look = tests.GetType(typeof(Watches).FullName!)!.GetMethod(nameof(Watches.Notices))!;
        var noticed = (string?)look.Invoke(null, [Enum.ToObject(look.GetParameters()[0].ParameterType, (int)watch), programs, first, new[] { fault?.Example?.Of.FullName, fault?.Example?.First }]);
        engine.Unload();
        return noticed;
    }

    /// <summary>That a fault is noticed by the one that it is put there for; the output says where, to be kept beside the fault.</summary>
    public static void AssertNoticed(PlantedFault fault)
    {
        var noticed = Noticed(fault, fault.Watch, Programs, fault.Seed is { } seed ? [seed] : []);
        Assert.True(noticed is not null, "nothing is noticed");
        TestContext.Current.TestOutputHelper?.WriteLine(noticed);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == _name)
        {
            using var compiled = new MemoryStream(_compiled);
            return LoadFromStream(compiled);
        }

        return assemblyName.Name is "Yuezhang.Time" or "Yuezhang.Rules" or "Yuezhang.Rules.Tests"
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
    }

    private static byte[] Compile(string of, PlantedFault? fault)
    {
        var engine = s_right.GetOrAdd(of, Right);
        if (fault is not null)
        {
            var right = engine.SyntaxTrees.First(tree => tree.FilePath == $"src/{fault.File}");
            engine = engine.ReplaceSyntaxTree(right, CSharpSyntaxTree.ParseText(Text(right.ToString(), fault), s_language));
        }

        using var compiled = new MemoryStream();
        var result = engine.Emit(compiled);
        return result.Success
            ? compiled.ToArray()
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    /// <summary>A part of the engine as it is: read once, for all faults of it.</summary>
    private static CSharpCompilation Right(string of)
    {
        var sources = Repository.Files($"src/{of}", ".cs").Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), s_language, file)).Append(CSharpSyntaxTree.ParseText(Usings, s_language));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && name != of && (!name.StartsWith("Yuezhang.", StringComparison.Ordinal) || name == "Yuezhang.Time"))
            .Select(path => MetadataReference.CreateFromFile(path));

        // what a warning would say the build has said: to look for nulls again takes as long as all the rest
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations, warningLevel: 0);
        return CSharpCompilation.Create(of, sources, references, options);
    }

    private static string Text(string right, PlantedFault fault)
    {
        var parts = right.Split(fault.Right);
        return parts.Length == 2
            ? string.Join(fault.Wrong, parts)
            : throw new InvalidOperationException($"{fault.File}: '{fault.Right}' stands there {parts.Length - 1} times, and should once.");
    }
}
