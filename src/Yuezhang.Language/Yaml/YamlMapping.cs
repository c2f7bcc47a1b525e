using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>Keys and their values in a YAML file; no key occurs twice.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span);

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
