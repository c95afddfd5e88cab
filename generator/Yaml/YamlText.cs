using SiteBuilder.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteBuilder.Yaml;

/// <summary>
/// The strict, located reader of YAML: a plain subset (maps, lists, scalars). Anchors, aliases, tags and second
/// documents are refused, so that no text can grow beyond its own size.
/// </summary>
internal sealed class YamlText
{
    private const int DeepestLevel = 20;
    private const int Longest = 1 << 20; // a thousand times what anybody types

    private readonly string file;
    private readonly int lineOffset;
    private readonly ICollection<Finding> findings;
    private readonly Parser parser;
    private readonly YamlLines lines;

    private YamlText(string text, string file, int lineOffset, ICollection<Finding> findings)
    {
        this.file = file;
        this.lineOffset = lineOffset;
        this.findings = findings;
        lines = new YamlLines(text);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a text that must be a mapping; an empty text is an empty mapping; null where it cannot be read, which was then reported.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">For findings: the file, relative to the content folder.</param>
    /// <param name="lineOffset">Lines of the file before the text begins.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static YamlMap? Map(string text, string file, int lineOffset, ICollection<Finding> findings)
    {
        if (text.Length > Longest)
        {
            findings.Add(GK005_BrokenYaml.TooLong(new SourceSpan(file, lineOffset + 1, 1)));
            return null;
        }
        var reader = new YamlText(text, file, lineOffset, findings);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            findings.Add(GK005_BrokenYaml.At(reader.Span(e.Start, 1), e.InnerException?.Message ?? e.Message, text, lineOffset));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            findings.Add(GK005_BrokenYaml.At(new SourceSpan(file, lineOffset + 1, 1), e.Message, text, lineOffset));
            return null;
        }
    }

    private YamlMap? Document()
    {
        Next<StreamStart>();
        if (parser.Current is StreamEnd || !parser.MoveNext() || parser.Current is StreamEnd) return new YamlMap([], new SourceSpan(file, lineOffset + 1, 1));
        parser.MoveNext();
        var node = Node(0);
        if (parser.Current is not DocumentEnd) throw Refused(parser.Current!, "only one document");
        parser.MoveNext();
        if (parser.Current is DocumentStart second) throw Refused(second, "a second document");
        if (node is YamlScalar { IsEmpty: true }) return new YamlMap([], node.Place);
        if (node is YamlMap map) return map;
        findings.Add(GK007_WrongValue.At(node.Place, "内容", "应由“键: 值”组成", "must be made of “key: value”"));
        return null;
    }

    private YamlNode Node(int level)
    {
        var current = parser.Current ?? throw new YamlException("unexpected end");
        if (level > DeepestLevel) throw Refused(current, "nesting too deep");
        if (current is AnchorAlias) throw Refused(current, "alias (*)");
        if (current is NodeEvent { Anchor.IsEmpty: false }) throw Refused(current, "anchor (&)");
        if (current is NodeEvent { Tag.IsEmpty: false }) throw Refused(current, "tag (!)");
        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Span(scalar.Start, Length(scalar)));
            case SequenceStart start:
                return List(start, level);
            case MappingStart start:
                return Mapping(start, level);
            default:
                throw Refused(current, current.GetType().Name);
        }
    }

    private YamlList List(SequenceStart start, int level)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd) items.Add(Node(level + 1));
        parser.MoveNext();
        return new YamlList(items, Span(start.Start, 1));
    }

    private YamlMap Mapping(MappingStart start, int level)
    {
        parser.MoveNext();
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (Node(level + 1) is not YamlScalar key) throw new YamlException(start.Start, start.End, "a key must be plain text");
            var value = Node(level + 1);
            if (seen.Add(key.Value)) entries.Add(new YamlEntry(key, value));
            else findings.Add(GK010_KeyTwice.At(key));
        }
        parser.MoveNext();
        return new YamlMap(entries, Span(start.Start, 1));
    }

    private void Next<T>() where T : ParsingEvent
    {
        if (!parser.MoveNext() || parser.Current is not T) throw new YamlException("unexpected start");
    }

    private static YamlException Refused(ParsingEvent at, string what) => new(at.Start, at.End, what);

    private static int Length(Scalar scalar) => scalar.End.Line == scalar.Start.Line ? (int)Math.Max(1, scalar.End.Column - scalar.Start.Column) : 1;

    private SourceSpan Span(Mark mark, int length)
    {
        var (line, column) = lines.Of(mark);
        return new(file, lineOffset + line, column, length);
    }
}
