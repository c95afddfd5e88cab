using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Content;

/// <summary>How deep a Markdown tree is nested, told without recursion: whoever walks it afterwards may recurse.</summary>
internal static class TreeDepth
{
    /// <summary>The first thing that is nested deeper than <paramref name="most"/> levels, or null.</summary>
    public static MarkdownObject? FirstBeyond(MarkdownDocument document, int most)
    {
        var open = new Stack<(MarkdownObject Node, int Level)>();
        open.Push((document, 0));
        while (open.TryPop(out var at))
        {
            if (at.Level > most) return at.Node;
            foreach (var child in Children(at.Node)) open.Push((child, at.Level + 1));
        }
        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
