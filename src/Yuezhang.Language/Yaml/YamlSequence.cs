using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>A list in a YAML file.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span);
