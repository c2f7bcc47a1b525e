using Xunit.v3;

namespace Yuezhang.Rules.Tests;

/// <summary>
/// The test says what the example of this number says in <c>docs/reference/semantics.md</c>, with the same dates. It can be run by its number:
/// <c>--filter-trait "Example=3.7"</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExampleAttribute(string label) : Attribute, ITraitAttribute
{
    /// <summary>The number: the section, and the example within it.</summary>
    public string Label => label;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Example", label)];
}
