using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Narratives;

/// <summary>The text of a report out of the blocks of a source: title, introduction, parts; what a portal puts around it is cut away.</summary>
internal sealed class Article
{
    private readonly SortedDictionary<int, List<Block>> sections = [];

    private Article(string? title) => Title = title;

    /// <summary>The title as printed, without blanks; null where none was found.</summary>
    public string? Title { get; }

    /// <summary>The parts that a heading was found for.</summary>
    public IReadOnlyList<int> Headed { get; private init; } = [];

    /// <summary>What the lines and boxes above the text say about it, named as in front matter.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; private init; } = new Dictionary<string, string>();

    /// <summary>成文日期 out of the lines under the text, as yyyy-MM-dd; null where there is none.</summary>
    public string? Written { get; private init; }

    /// <summary>What was left out and what was inferred.</summary>
    public IReadOnlyList<Text> Remarks { get; private init; } = [];

    /// <summary>The blocks of a part (0: the introduction), without the statutory tables.</summary>
    public IReadOnlyList<Block> Section(int part) => sections.TryGetValue(part, out var blocks) ? blocks : [];

    /// <param name="blocks">The blocks of the source in reading order.</param>
    /// <param name="forms">The forms whose headings are looked for.</param>
    /// <param name="tableOf">The key of the statutory table that a table of the source is; null where it is another.</param>
    /// <param name="isLabelOf">Whether a text is nothing but a label of the statutory table of a key.</param>
    public static Article Of(IReadOnlyList<Block> blocks, FormCatalogue forms, Func<Grid, string?> tableOf, Func<string, string, bool> isLabelOf)
    {
        var headings = PartPlaces.Find(blocks, forms, b => b is GridBlock g ? tableOf(g.Grid) : null);
        int first = headings.Count > 0 ? headings.Min(h => h.Index) : Enumerable.Range(0, blocks.Count).FirstOrDefault(i => blocks[i] is GridBlock g && tableOf(g.Grid) is not null, blocks.Count);
        var remarks = new List<Text>();
        var head = Head.Of(blocks, first, remarks);
        var parts = forms.All.SelectMany(f => f.Parts).Where(p => p.Table is not null).GroupBy(p => p.Table!).ToDictionary(g => g.Key, g => g.First().Number);
        var sections = new SortedDictionary<int, List<Block>>();
        int part = 0;
        if (head.Introduction.Count > 0) sections[0] = [.. head.Introduction];
        for (int i = first; i < blocks.Count; i++)
        {
            if (headings.FirstOrDefault(h => h.Index == i) is { Part: > 0 } heading)
            {
                part = heading.Part;
                var line = (TextBlock)blocks[i];
                if (heading.End == line.Text.Length && heading.IsWorded) remarks.Add(Worded(line.Text, part, forms));
                if (line.From(heading.End) is { } behind) Add(sections, part, behind);
            }
            else if (blocks[i] is GridBlock grid && tableOf(grid.Grid) is { } key) part = parts[key];
            else if (!IsOfTable(blocks, i, tableOf, isLabelOf)) Add(sections, part, blocks[i]);
        }
        var said = new Dictionary<string, string>(head.Properties, StringComparer.Ordinal);
        string? written = null;
        if (sections.Count > 0)
        {
            var last = sections[sections.Keys.Max()];
            Tail.CutFooter(last, remarks);
            var (boxes, lines) = MetadataBox.In(last);
            foreach (int i in boxes.OrderDescending()) last.RemoveAt(i);
            foreach (var (name, value) in HeadLines.Read(lines)) said.TryAdd(name, value);
            Tail.CutLinks(last, remarks);
            written = Tail.TakeSignature(last);
        }
        var article = new Article(head.Title) { Properties = said, Headed = [.. headings.Select(h => h.Part).Order()], Written = written, Remarks = remarks };
        foreach (var (number, list) in sections.Where(s => s.Value.Count > 0)) article.sections.Add(number, list);
        return article;
    }

    /// <summary>A page number, a note of our own under a statutory table, and labels of one that the source has right beside its rows.</summary>
    private static bool IsOfTable(IReadOnlyList<Block> blocks, int at, Func<Grid, string?> tableOf, Func<string, string, bool> isLabelOf)
    {
        if (blocks[at] is not TextBlock text || text.Runs.Any(r => r.Image is not null)) return false;
        string? KeyAt(int i) => i >= 0 && i < blocks.Count && blocks[i] is GridBlock grid ? tableOf(grid.Grid) : null;
        if (PageMark.Is(text.Text) || KeyAt(at - 1) is not null && Tail.IsOwnNote(text)) return true;
        return new[] { -1, 1 }.Any(step =>
        {
            int i = at;
            while (i >= 0 && i < blocks.Count && blocks[i] is TextBlock) i += step;
            return KeyAt(i) is { } key && Enumerable.Range(Math.Min(i, at), Math.Abs(i - at) + 1).All(j => j == i || isLabelOf(key, ((TextBlock)blocks[j]).Text));
        });
    }

    /// <summary>A heading in words of its own is printed in those of the form, so that what it said is told.</summary>
    private static Text Worded(string line, int part, FormCatalogue forms)
    {
        string title = forms.All.SelectMany(f => f.Parts).First(p => p.Number == part).Title;
        return new($"“{line}”认作“{title}”这个标题", $"“{line}” is taken for the heading “{title}”");
    }

    private static void Add(SortedDictionary<int, List<Block>> sections, int part, Block block)
    {
        if (!sections.TryGetValue(part, out var list)) sections[part] = list = [];
        list.Add(block);
    }
}
