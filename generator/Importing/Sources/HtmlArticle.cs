using AngleSharp.Dom;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Narratives;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Sources;

/// <summary>
/// Cuts the report out of the page of a portal: the smallest element that holds all statutory tables and all headings of parts.
/// Navigation, breadcrumbs and the footer stand outside it, whatever the portal calls its elements.
/// </summary>
internal static class HtmlArticle
{
    /// <summary>The blocks of the report; none where the page shows neither a statutory table nor headings of parts.</summary>
    public static IReadOnlyList<PlacedBlock> Cut(IReadOnlyList<PlacedBlock> blocks)
    {
        var forms = FormCatalogue.BuiltIn();
        var tables = new TableFinder(forms);
        var marks = blocks.Where(b => b.Block is GridBlock grid ? tables.IsStatutory(grid.Grid) : PartHeadings.Strength(((TextBlock)b.Block).Text, forms) >= HeadingStrength.Bracketed).ToList();
        if (marks.Count < 2) return marks.Count == 1 && marks[0].Block is GridBlock ? blocks : [];
        var common = Ancestors(marks[0].Element).ToList();
        foreach (var mark in marks.Skip(1))
        {
            var others = Ancestors(mark.Element).ToHashSet();
            common = [.. common.SkipWhile(e => !others.Contains(e))];
        }
        if (common.Count == 0) return blocks;
        var article = common[0];
        return [.. blocks.Where(b => Ancestors(b.Element).Contains(article))];
    }

    private static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement) yield return e;
    }
}
