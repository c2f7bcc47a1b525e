using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Yuezhang.Language.Yaml;

/// <summary>
/// Reads YAML (and so JSON) as a small tree with places. Of YAML it takes texts, lists and mappings in one document;
/// anchors, aliases, tags, directives and further documents are refused, because a reader of the record cannot see what they do.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 16;

    /// <summary>The most texts, lists and mappings that are read.</summary>
    public const int MaximumNodes = 200_000;

    private readonly SourceText _source;
    private readonly int _offset;
    private readonly int _length;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private int _nodes;

    private YamlReader(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        (_offset, _length) = (span.Start, span.Length);
        _parser = new Parser(new StringReader(source[span]));
    }

    /// <summary>The tree of a whole file; null, and a diagnostic, where it cannot be read.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, new TextSpan(0, source.Content.Length), diagnostics);

    /// <summary>The tree of a stretch of a file, as of the front matter of a treaty.</summary>
    public static YamlNode? Read(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, span, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            diagnostics.ReportYamlNotRead(source.At(reader.At(e.Start, e.End)), e.Message.TrimEnd('.'));
            return null;
        }
        catch (ArgumentException)
        {
            // YamlDotNet lets this out for an escape beyond Unicode ("\UFFFFFFFF").
            diagnostics.ReportYamlNotRead(source.At(new TextSpan(span.Start, 0)), "an escape names no character");
            return null;
        }
    }

    private YamlNode? Document()
    {
        Next<StreamStart>();
        if (Current() is StreamEnd)
        {
            return new YamlMapping([], new TextSpan(_offset, 0));
        }

        var start = Next<DocumentStart>();
        if (start.Version is not null || start.Tags is { Count: > 0 } tags && tags.Any(t => !t.Handle.StartsWith('!')))
        {
            return Refuse(start, "a directive");
        }

        if (Node(1) is not { } root)
        {
            return null;
        }

        Next<DocumentEnd>();
        return Current() is StreamEnd ? root : Refuse(_parser.Current!, "a second document");
    }

    /// <summary>The node that comes next; null, once it is reported, where it or a part of it is refused.</summary>
    private YamlNode? Node(int depth)
    {
        var at = Current();
        if (depth > MaximumDepth || ++_nodes > MaximumNodes)
        {
            _diagnostics.ReportYamlTooLarge(_source.At(At(at.Start, at.End)), MaximumDepth, MaximumNodes);
            return null;
        }

        return at switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => Refuse(at, "an anchor or an alias"),
            NodeEvent { Tag.IsEmpty: false } => Refuse(at, "a tag"),
            Scalar => Text(Next<Scalar>()),
            SequenceStart => Sequence(depth),
            MappingStart => Mapping(depth),
            _ => throw new InvalidOperationException($"A YAML node starts with {at.GetType().Name}."),
        };
    }

    private YamlSequence? Sequence(int depth)
    {
        var start = Next<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Current() is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = Next<SequenceEnd>();
        return new YamlSequence(items.ToImmutable(), Whole(start, end, items.LastOrDefault()));
    }

    private YamlMapping? Mapping(int depth)
    {
        var start = Next<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (Current() is not MappingEnd)
        {
            if (Current() is not Scalar)
            {
                Refuse(_parser.Current!, "a key that is no text");
                return null;
            }

            if (Node(depth + 1) is not YamlScalar key || Node(depth + 1) is not { } value)
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

    private TextSpan At(Mark start, Mark end)
    {
        var from = _offset + (int)Math.Clamp(start.Index, 0, _length);
        return TextSpan.FromBounds(from, Math.Max(from, _offset + (int)Math.Clamp(end.Index, 0, _length)));
    }

    private ParsingEvent Current()
    {
        if (_parser.Current is null)
        {
            _parser.MoveNext();
        }

        return _parser.Current!;
    }

    private T Next<T>()
        where T : ParsingEvent
    {
        var current = Current() as T ?? throw new InvalidOperationException($"YAML: {_parser.Current!.GetType().Name} where {typeof(T).Name} was to come.");
        _parser.MoveNext();
        return current;
    }

    private YamlNode? Refuse(ParsingEvent at, string what)
    {
        _diagnostics.ReportYamlNotAllowed(_source.At(At(at.Start, at.End)), what);
        return null;
    }
}
