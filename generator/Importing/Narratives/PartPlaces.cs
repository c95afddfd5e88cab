using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>The heading of a part: its number, and which block it is.</summary>
/// <param name="End">Where in the block the text of the part begins that runs on behind the title; its length where nothing does.</param>
/// <param name="IsWorded">It is none of the names that the form lists.</param>
internal readonly record struct PartPlace(int Part, int Index, int End, bool IsWorded);

/// <summary>Decides which paragraphs are the headings of the parts: those that say so, in order; a bare numeral only where it leaves no doubt.</summary>
internal static class PartPlaces
{
    public static IReadOnlyList<PartPlace> Find(IReadOnlyList<Block> blocks, FormCatalogue forms, Func<Block, bool> isStatutory)
    {
        var candidates = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is TextBlock { Bullet: null })
            .Select(i => (Index: i, Found: PartHeadings.Find(((TextBlock)blocks[i]).Text, forms))).Where(c => c.Found.Part > 0).ToList();
        var titles = InOrder([.. candidates.Where(c => c.Found.Strength >= HeadingStrength.Worded).Select(c => Place(c.Index, c.Found))]);
        var places = titles.ToList();
        foreach (int part in Enumerable.Range(1, 6).Where(p => titles.All(t => t.Part != p)))
        {
            int after = titles.Where(t => t.Part < part).Select(t => t.Index).DefaultIfEmpty(-1).Max();
            int before = titles.Where(t => t.Part > part).Select(t => t.Index).DefaultIfEmpty(blocks.Count).Min();
            var bare = candidates.Where(c => c.Found.Part == part && c.Found.Strength == HeadingStrength.Numeral && c.Index > after && c.Index < before).ToList();
            if (bare.Count == 1 && Fits(bare[0].Index, part, blocks, isStatutory)) places.Add(Place(bare[0].Index, bare[0].Found));
        }
        return [.. places.OrderBy(p => p.Index)];
    }

    private static PartPlace Place(int index, PartHeading found) => new(found.Part, index, found.End, found.Strength is HeadingStrength.Numeral or HeadingStrength.Worded);

    /// <summary>The headings of parts 二 to 四 stand right above their tables, that of part 一 before all tables, the others behind them.</summary>
    private static bool Fits(int index, int part, IReadOnlyList<Block> blocks, Func<Block, bool> isStatutory)
    {
        var tables = Enumerable.Range(0, blocks.Count).Where(i => isStatutory(blocks[i])).ToList();
        return part switch
        {
            1 => tables.Count == 0 || index < tables[0],
            2 or 3 or 4 => tables.Contains(index + 1),
            _ => tables.Count > 0 && index > tables[^1],
        };
    }

    /// <summary>The longest run of headings with growing numbers; of two headings of one part (a table of contents) the later.</summary>
    private static List<PartPlace> InOrder(List<PartPlace> titles)
    {
        var length = new int[titles.Count];
        var before = new int[titles.Count];
        for (int i = 0; i < titles.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (int j = 0; j < i; j++)
            {
                if (titles[j].Part < titles[i].Part && length[j] + 1 >= length[i]) (length[i], before[i]) = (length[j] + 1, j);
            }
        }
        var run = new List<PartPlace>();
        for (int at = titles.Count == 0 ? -1 : Array.LastIndexOf(length, length.Max()); at >= 0; at = before[at]) run.Insert(0, titles[at]);
        return run;
    }
}
