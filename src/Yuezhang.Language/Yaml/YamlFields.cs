using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>
/// An entry of a YAML file whose keys are known in advance: every other key is reported with the nearest known one,
/// every value that is no text, or no list, where one is wanted, too.
/// </summary>
internal sealed class YamlFields
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlMapping _mapping;

    private YamlFields(SourceText source, DiagnosticBag diagnostics, YamlMapping mapping) =>
        (_source, _diagnostics, _mapping) = (source, diagnostics, mapping);

    /// <summary>The place of the entry.</summary>
    public TextSpan Span => _mapping.Span;

    /// <summary>The place of the entry, for a diagnostic that concerns all of it: its first line.</summary>
    public Location At => _source.At(_mapping.Entries is [var first, ..] ? first.Key.Span : new TextSpan(_mapping.Span.Start, 0));

    /// <summary>The entry that a node is; null, once it is reported, where it is none.</summary>
    public static YamlFields? Of(YamlNode? node, SourceText source, DiagnosticBag diagnostics, params ReadOnlySpan<string> known)
    {
        if (node is not YamlMapping mapping)
        {
            if (node is not null)
            {
                diagnostics.ReportWrongShape(source.At(node.Span), $"an entry with the keys {string.Join(", ", known!)}");
            }

            return null;
        }

        foreach (var key in mapping.Entries.Select(e => e.Key))
        {
            if (!known.Contains(key.Value))
            {
                diagnostics.ReportUnknownKey(source.At(key.Span), key.Value, known.ToArray());
            }
        }

        return new YamlFields(source, diagnostics, mapping);
    }

    /// <summary>The keys that are there, in ordinal order.</summary>
    public string[] Keys => [.. _mapping.Entries.Select(e => e.Key.Value).Order(StringComparer.Ordinal)];

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => this[key] is not null;

    /// <summary>The value of a key; null where it is not there.</summary>
    public YamlNode? this[string key] => _mapping.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    /// <summary>The place of a key.</summary>
    public Location KeyAt(string key) => _source.At(_mapping.Entries.First(e => e.Key.Value == key).Key.Span);

    /// <summary>The text of a key that must be there and not be empty; null, once it is reported, where it is not.</summary>
    public YamlScalar? Required(string key, string meaning)
    {
        if (this[key] is { } value)
        {
            return value is YamlScalar { Value.Length: 0 } ? Missing(key, meaning) : Text(value);
        }

        return Missing(key, meaning);
    }

    /// <summary>The text of a key that may be left out.</summary>
    public YamlScalar? Optional(string key) => this[key] is { } value ? Text(value) : null;

    /// <summary>The items of a key that holds a list; none where it is not there.</summary>
    public ImmutableArray<YamlNode> List(string key)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlSequence list:
                return list.Items;
            case var other:
                _diagnostics.ReportWrongShape(_source.At(other.Span), "a list");
                return [];
        }
    }

    /// <summary>The texts of a key that holds a list of texts; none where it is not there.</summary>
    public ImmutableArray<YamlScalar> Texts(string key) => [.. List(key).Select(Text).OfType<YamlScalar>()];

    /// <summary>The text that a node is; null, once it is reported, where it is none.</summary>
    private YamlScalar? Text(YamlNode node)
    {
        if (node is YamlScalar text)
        {
            return text;
        }

        _diagnostics.ReportWrongShape(_source.At(node.Span), "a text");
        return null;
    }

    private YamlScalar? Missing(string key, string meaning)
    {
        _diagnostics.ReportMissingKey(At, key, meaning);
        return null;
    }
}
