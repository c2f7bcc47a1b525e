using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>A part of a YAML file, with the exact stretch that it covers.</summary>
internal abstract record YamlNode(TextSpan Span);
