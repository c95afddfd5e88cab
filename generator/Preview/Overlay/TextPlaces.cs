using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Preview.Overlay;

/// <summary>Where in the text of a page a place of <c>report.md</c> stands: the paragraph as a reader sees it, and the stretch in it.</summary>
internal sealed class TextPlaces(Report report)
{
    private readonly IReadOnlyList<ProseParagraph> paragraphs = Prose.Of(report.Narrative, binding => BoundFigures.Print(report, binding)).Paragraphs;

    /// <summary>The paragraph that holds a place; null for front matter and what lies outside of every paragraph.</summary>
    public (string Block, int Start, int Length)? Find(SourceSpan place)
    {
        if (place.Line is not { } line) return null;
        int column = place.Column ?? 1;
        var holder = paragraphs.LastOrDefault(p => p.Text.Length > 0 && IsAtOrBefore(p.Place(0, 1), line, int.MaxValue));
        if (holder is null || !IsAtOrBefore(new SourceSpan("", line), holder.Place(holder.Text.Length - 1, 1).Line ?? 0, int.MaxValue)) return null;
        int start = 0;
        for (int i = 0; i < holder.Text.Length && IsAtOrBefore(holder.Place(i, 1), line, column); i++) start = i;
        return holder.IsBound(start) ? OfBinding(holder, start) : (holder.Text, start, Math.Min(Math.Max(1, place.Length), holder.Text.Length - start));
    }

    /// <summary>All that a binding prints: its characters share one place, and its length in the file is not that of what is read.</summary>
    /// <param name="holder">The paragraph.</param>
    /// <param name="last">Its last character out of the binding.</param>
    private static (string Block, int Start, int Length) OfBinding(ProseParagraph holder, int last)
    {
        var place = holder.Place(last, 1);
        int start = last;
        while (start > 0 && holder.IsBound(start - 1) && holder.Place(start - 1, 1) == place) start--;
        return (holder.Text, start, last + 1 - start);
    }

    private static bool IsAtOrBefore(SourceSpan place, int line, int column) =>
        place.Line < line || (place.Line == line && (place.Column ?? 1) <= column);
}
