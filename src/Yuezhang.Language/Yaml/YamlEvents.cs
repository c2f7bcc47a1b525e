using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>The parts of a YAML file in a row, as far as its nesting and its length are bearable.</summary>
internal static class YamlEvents
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 16;

    /// <summary>The most texts, lists and mappings that are read.</summary>
    public const int MaximumNodes = 200_000;

    /// <summary>All events of a stretch; null, once it is reported, where it is no YAML or too much.</summary>
    public static ImmutableArray<ParsingEvent>? Of(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var parser = new Parser(new StringReader(source[span]));
        var events = ImmutableArray.CreateBuilder<ParsingEvent>();
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                events.Add(current);
                depth += current.NestingIncrease;
                // The stream and the document are two levels more. The reader of YAML takes a time that grows with the square of
                // the depth, so that the limit must stop it, not judge it afterwards.
                if (depth > MaximumDepth + 2 || events.Count > 2 * MaximumNodes)
                {
                    diagnostics.ReportYamlTooLarge(source.At(Place(span, current.Start, current.End)), MaximumDepth, MaximumNodes);
                    return null;
                }
            }

            return events.ToImmutable();
        }
        catch (YamlException e)
        {
            diagnostics.ReportYamlNotRead(source.At(Place(span, e.Start, e.End)), e.Message.TrimEnd('.'));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet lets these out for an escape beyond Unicode ("\UFFFFFFFF") and for some broken flow collections.
            var last = events.Count > 0 ? Place(span, events[^1].Start, events[^1].End) : new TextSpan(span.Start, 0);
            diagnostics.ReportYamlNotRead(source.At(last), "what follows here cannot be read");
        }

        return null;
    }

    /// <summary>The stretch of the file between two marks.</summary>
    public static TextSpan Place(TextSpan span, Mark start, Mark end)
    {
        var from = span.Start + (int)Math.Clamp(start.Index, 0, span.Length);
        return TextSpan.FromBounds(from, Math.Max(from, span.Start + (int)Math.Clamp(end.Index, 0, span.Length)));
    }
}
