using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>
/// Reads YAML (and so JSON) as a small tree with places. Of YAML it takes texts, lists and mappings in one document;
/// anchors, aliases, tags, directives and further documents are refused, because a reader of the record cannot see what they do.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly TextSpan _span;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<ParsingEvent> _events;
    private int _position;

    private YamlReader(SourceText source, TextSpan span, ImmutableArray<ParsingEvent> events, DiagnosticBag diagnostics) =>
        (_source, _span, _events, _diagnostics) = (source, span, events, diagnostics);

    /// <summary>The tree of a whole file; null, and a diagnostic, where it cannot be read.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, new TextSpan(0, source.Content.Length), diagnostics);

    /// <summary>The tree of a stretch of a file, as of the front matter of a treaty.</summary>
    public static YamlNode? Read(SourceText source, TextSpan span, DiagnosticBag diagnostics) =>
        YamlEvents.Of(source, span, diagnostics) is { } events ? new YamlReader(source, span, events, diagnostics).Document() : null;

    private YamlNode? Document()
    {
        Next<StreamStart>();
        if (Current is StreamEnd)
        {
            return new YamlMapping([], new TextSpan(_span.Start, 0));
        }

        var start = Next<DocumentStart>();
        if (start.Version is not null || start.Tags is { Count: > 0 } tags && tags.Any(t => !t.Handle.StartsWith('!')))
        {
            return Refuse(start, "a directive");
        }

        if (Node() is not { } root)
        {
            return null;
        }

        if (Current is not DocumentEnd)
        {
            return Misplaced(Current);
        }

        Next<DocumentEnd>();
        return Current is StreamEnd ? root : Refuse(Current, "a second document");
    }

    /// <summary>The node that comes next; null, once it is reported, where it or a part of it is refused.</summary>
    private YamlNode? Node()
    {
        var at = Current;
        return at switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => Refuse(at, "an anchor or an alias"),
            NodeEvent { Tag.IsEmpty: false } => Refuse(at, "a tag"),
            Scalar => Text(Next<Scalar>()),
            SequenceStart => Sequence(),
            MappingStart => Mapping(),
            _ => Misplaced(at),
        };
    }

    private YamlSequence? Sequence()
    {
        var start = Next<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Current is not SequenceEnd)
        {
            if (Node() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = Next<SequenceEnd>();
        return new YamlSequence(items.ToImmutable(), Whole(start, end, items.LastOrDefault()));
    }

    private YamlMapping? Mapping()
    {
        var start = Next<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (Current is not MappingEnd)
        {
            if (Current is not Scalar)
            {
                Refuse(Current, "a key that is no text");
                return null;
            }

            if (Node() is not YamlScalar key || Node() is not { } value)
            {
                return null;
            }

            if (keys.TryAdd(key.Value, key))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else
            {
                _diagnostics.ReportKeyTwice(_source.At(key.Span), key.Value, _source.At(keys[key.Value].Span));
            }
        }

        var end = Next<MappingEnd>();
        return new YamlMapping(entries.ToImmutable(), Whole(start, end, entries.LastOrDefault()?.Value));
    }

    private YamlScalar Text(Scalar scalar)
    {
        var span = At(scalar.Start, scalar.End);
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = span.Start + quotes;
        var literal = start + scalar.Value.Length <= _source.Content.Length
            && _source.Content.AsSpan(start, scalar.Value.Length).SequenceEqual(scalar.Value);
        return new YamlScalar(scalar.Value, literal ? start : null, span);
    }

    /// <summary>A block list or mapping has no closing mark: it reaches to the end of its last part.</summary>
    private TextSpan Whole(ParsingEvent start, ParsingEvent end, YamlNode? last)
    {
        var opening = At(start.Start, start.End);
        return start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow } || last is null
            ? opening.To(new TextSpan(At(end.Start, end.End).Start, 1))
            : opening.To(last.Span);
    }

    private TextSpan At(Mark start, Mark end) => YamlEvents.Place(_span, start, end);

    private ParsingEvent Current => _events[_position];

    private T Next<T>()
        where T : ParsingEvent => (T)_events[_position++];

    /// <summary>YamlDotNet passes some broken flow collections, such as a key without its value.</summary>
    private YamlNode? Misplaced(ParsingEvent at)
    {
        _diagnostics.ReportYamlNotRead(_source.At(At(at.Start, at.End)), "a value is missing here");
        return null;
    }

    private YamlNode? Refuse(ParsingEvent at, string what)
    {
        _diagnostics.ReportYamlNotAllowed(_source.At(At(at.Start, at.End)), what);
        return null;
    }
}
