using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Documents;

/// <summary>A stretch of text in one look. With <paramref name="Image"/> (a name in the document's images) the text is its description.</summary>
internal readonly record struct Run(string Text, bool Bold = false, string? Link = null, string? Image = null);

/// <summary>A paragraph, heading, list item or table of a source, in the order of reading.</summary>
/// <param name="Place">Where it stands, for the people who look it up: 第 3 页, 第 2 个表格.</param>
internal abstract record Block(Text Place);

/// <summary>A paragraph, a heading or an item of a list.</summary>
internal sealed record TextBlock(Text Place, IReadOnlyList<Run> Runs) : Block(Place)
{
    /// <summary>The level that the source itself gives (h2, 标题 2); 0 for plain text.</summary>
    public int Heading { get; init; }

    /// <summary>What stands before an item of a list: <c>-</c> or <c>1.</c>; null elsewhere.</summary>
    public string? Bullet { get; init; }

    /// <summary>Every word of it is a link: an item of a menu, a list of downloads.</summary>
    public bool IsLink { get; init; }

    /// <summary>The paragraph without marks, trimmed.</summary>
    public string Text => string.Concat(Runs.Where(r => r.Image is null).Select(r => r.Text)).Trim();

    /// <summary>The paragraph without what stands before a place of its <see cref="Text"/>, its pictures kept; null where nothing remains.</summary>
    public TextBlock? From(int at)
    {
        string whole = string.Concat(Runs.Where(r => r.Image is null).Select(r => r.Text));
        int skipped = at + whole.Length - whole.TrimStart().Length;
        var rest = new List<Run>();
        foreach (var run in Runs)
        {
            int cut = run.Image is null ? Math.Min(skipped, run.Text.Length) : 0;
            skipped -= cut;
            rest.Add(run with { Text = run.Text[cut..] });
        }
        var trimmed = RunText.Trimmed(rest);
        return trimmed.Count == 0 ? null : this with { Runs = trimmed, Heading = 0, Bullet = null };
    }
}

/// <summary>A table of the source.</summary>
internal sealed record GridBlock(Grid Grid) : Block(Grid.Place);
