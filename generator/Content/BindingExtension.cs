using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>Reads <c>{{ 表三.本年新收.总计 }}</c> in running text as a bound number.</summary>
internal sealed class BindingExtension : IMarkdownExtension
{
    public const string FileKey = "file";

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new BindingParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

/// <summary>A bound number in the syntax tree.</summary>
internal sealed class BindingInline(Binding binding) : LeafInline
{
    public Binding Binding { get; } = binding;
}

/// <summary>Recognises the two braces; what is never closed stays text and is reported by the reader of the narrative.</summary>
internal sealed class BindingParser : InlineParser
{
    /// <summary>No path is longer; the end is not looked for through the whole text.</summary>
    private const int Longest = 300;

    public BindingParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var ahead = slice.Text.AsSpan(slice.Start + 2, Math.Clamp(slice.End - slice.Start - 1, 0, Longest));
        int length = ahead.IndexOf("}}", StringComparison.Ordinal);
        if (length < 0 || ahead[..length].Contains('\n')) return false;
        int end = slice.Start + 2 + length;
        string source = slice.Text[(slice.Start + 2)..end].Trim();
        int position = processor.GetSourcePosition(slice.Start, out int line, out int column);
        var file = (string)processor.Context!.Properties[BindingExtension.FileKey];
        processor.Inline = new BindingInline(Parse(source, new SourceSpan(file, line + 1, column + 1, end + 2 - slice.Start)))
        {
            Span = new Markdig.Syntax.SourceSpan(position, position + end + 1 - slice.Start),
        };
        slice.Start = end + 2;
        return true;
    }

    /// <summary>同比 and 上年 come first; what remains is the path.</summary>
    public static Binding Parse(string source, SourceSpan place)
    {
        source = source.Replace('．', '.');
        if (source.StartsWith("同比", StringComparison.Ordinal)) return new Binding(BindingKind.Growth, source, source[2..].TrimStart(' ', '\u3000', '.', '\t'), place);
        if (source.StartsWith("上年.", StringComparison.Ordinal)) return new Binding(BindingKind.LastYear, source, source[3..].Trim(), place);
        return new Binding(BindingKind.Figure, source, source, place);
    }
}

/// <summary>Prints a bound number.</summary>
internal sealed class BindingRenderer(Func<Binding, string> figure) : HtmlObjectRenderer<BindingInline>
{
    protected override void Write(HtmlRenderer renderer, BindingInline obj) => renderer.WriteEscape(figure(obj.Binding));
}
