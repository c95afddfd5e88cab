using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>The heading of a part: its number, and which block it is.</summary>
/// <param name="End">Where in the block the text of the part begins that runs on behind the title; its length where nothing does.</param>
/// <param name="IsWorded">It is none of the names that the form lists.</param>
internal readonly record struct PartPlace(int Part, int Index, int End, bool IsWorded)
{
    /// <summary>How well the line is the heading of its part, from 1 to 3.</summary>
    public int Weight { get; init; }
}

/// <summary>Decides which paragraphs are the headings of the parts: those that say so, in order; a bare numeral only where it leaves no doubt.</summary>
internal static class PartPlaces
{
    /// <param name="blocks">The blocks of the source in reading order.</param>
    /// <param name="forms">The forms whose headings are looked for.</param>
    /// <param name="tableOf">The key of the statutory table that a block is; null where it is none.</param>
    public static IReadOnlyList<PartPlace> Find(IReadOnlyList<Block> blocks, FormCatalogue forms, Func<Block, string?> tableOf)
    {
        var candidates = Enumerable.Range(0, blocks.Count).Select(i => (Index: i, Found: Heading(blocks[i], forms)))
            .Where(c => c.Found.Part > 0 && (!IsItem(blocks[c.Index], c.Found) || c.Index + 1 < blocks.Count && tableOf(blocks[c.Index + 1]) is { } key && forms.All.Any(f => f.Parts.Any(p => p.Number == c.Found.Part && p.Table == key)))).ToList();
        List<PartPlace> Titles(HeadingStrength least) => InOrder([.. candidates.Where(c => c.Found.Strength >= least).Select(c => Place(c.Index, c.Found))]);
        var titles = Titles(HeadingStrength.Worded);
        if (Titles(HeadingStrength.Bracketed) is var all && all.Count > 2 * titles.Count) titles = all; // （一） to （六） number the parts
        var places = titles.ToList();
        foreach (int part in Enumerable.Range(1, 6).Where(p => titles.All(t => t.Part != p)))
        {
            int after = titles.Where(t => t.Part < part).Select(t => t.Index).DefaultIfEmpty(-1).Max();
            int before = titles.Where(t => t.Part > part).Select(t => t.Index).DefaultIfEmpty(blocks.Count).Min();
            var bare = candidates.Where(c => c.Found.Part == part && c.Found.Strength == HeadingStrength.Numeral && c.Index > after && c.Index < before).ToList();
            if (bare.Count == 1 && Fits(bare[0].Index, part, blocks, tableOf)) places.Add(Place(bare[0].Index, bare[0].Found));
        }
        return [.. places.OrderBy(p => p.Index)];
    }

    /// <summary>A paragraph as the heading of a part; of the items of a list only numbered ones that are a name and nothing else.</summary>
    private static PartHeading Heading(Block block, FormCatalogue forms)
    {
        if (block is not TextBlock text || text.Bullet == "-") return default;
        if (text.Bullet is not { } bullet) return PartHeadings.Find(text.Text, forms);
        var found = PartHeadings.Find(text.Text, forms);
        return found.Strength == HeadingStrength.Named && found.End == text.Text.Length ? found with { IsNumbered = bullet == $"{found.Part}." } : default;
    }

    /// <summary>二、主动公开情况。全年公开…: in other words and with its text on the line it may as well be an item of part 一, unless its table follows.</summary>
    private static bool IsItem(Block block, PartHeading found) =>
        found is { Strength: HeadingStrength.Worded, Part: 2 or 3 or 4 } && block is TextBlock text && found.End < text.Text.Length;

    private static PartPlace Place(int index, PartHeading found) =>
        new(found.Part, index, found.End, found.Strength is HeadingStrength.Numeral or HeadingStrength.Worded) { Weight = (found.Strength == HeadingStrength.Named ? 2 : 1) + (found.IsNumbered ? 1 : 0) };

    /// <summary>The headings of parts 二 to 四 stand right above their tables, that of part 一 before all tables, the others behind them.</summary>
    private static bool Fits(int index, int part, IReadOnlyList<Block> blocks, Func<Block, string?> tableOf)
    {
        var tables = Enumerable.Range(0, blocks.Count).Where(i => tableOf(blocks[i]) is not null).ToList();
        return part switch
        {
            1 => tables.Count == 0 || index < tables[0],
            2 or 3 or 4 => tables.Contains(index + 1),
            _ => tables.Count > 0 && index > tables[^1],
        };
    }

    /// <summary>The longest run of headings with growing numbers; of two lines for one part the better one, and of equal ones (a table of contents) the later.</summary>
    private static List<PartPlace> InOrder(List<PartPlace> titles)
    {
        const int one = 100; // more than the weights of all parts together
        var score = new int[titles.Count];
        var before = new int[titles.Count];
        for (int i = 0; i < titles.Count; i++)
        {
            (score[i], before[i]) = (0, -1);
            for (int j = 0; j < i; j++)
            {
                if (titles[j].Part < titles[i].Part && score[j] >= score[i]) (score[i], before[i]) = (score[j], j);
            }
            score[i] += one + titles[i].Weight;
        }
        var run = new List<PartPlace>();
        for (int at = titles.Count == 0 ? -1 : Array.LastIndexOf(score, score.Max()); at >= 0; at = before[at]) run.Insert(0, titles[at]);
        return run;
    }
}
