using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Rules.Tests.Planted;

/// <summary>
/// The engine with a fault in it, compiled in memory and loaded with these tests beside it, so that nothing in the sources has to know of faults.
/// </summary>
internal sealed class FaultyEngine : AssemblyLoadContext
{
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
    private readonly string _name;
    private readonly byte[] _compiled;

    private FaultyEngine(string name, PlantedFault? fault)
        : base(isCollectible: true) => (_name, _compiled) = (name, Compile(name, fault));

    /// <summary>What a watch notices of the engine with a fault.</summary>
    /// <param name="fault">The fault; null for the engine as it is.</param>
    /// <param name="watch">The watch.</param>
    /// <param name="programs">How many programs it looks at.</param>
    public static string? Noticed(PlantedFault? fault, Watch watch, int programs)
    {
        var engine = new FaultyEngine(fault?.File.Split('/')[0] ?? "Yuezhang.Rules", fault);
        var tests = engine.LoadFromAssemblyName(typeof(Watches).Assembly.GetName());
        var look = tests.GetType(typeof(Watches).FullName!)!.GetMethod(nameof(Watches.Notices))!;
        var noticed = (string?)look.Invoke(null, [Enum.ToObject(look.GetParameters()[0].ParameterType, (int)watch), programs]);
        engine.Unload();
        return noticed;
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
        var sources = Repository.Files($"src/{of}", ".cs").Select(file => CSharpSyntaxTree.ParseText(Text(file, fault), s_language)).Append(CSharpSyntaxTree.ParseText(Usings, s_language));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && name != of && (!name.StartsWith("Yuezhang.", StringComparison.Ordinal) || name == "Yuezhang.Time"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        using var compiled = new MemoryStream();
        var result = CSharpCompilation.Create(of, sources, references, options).Emit(compiled);
        return result.Success
            ? compiled.ToArray()
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    private static string Text(string file, PlantedFault? fault)
    {
        var text = Repository.Read(file);
        if (fault is null || file != $"src/{fault.File}")
        {
            return text;
        }

        var parts = text.Split(fault.Right);
        return parts.Length == 2
            ? string.Join(fault.Wrong, parts)
            : throw new InvalidOperationException($"{file}: '{fault.Right}' stands there {parts.Length - 1} times, and should once.");
    }
}
