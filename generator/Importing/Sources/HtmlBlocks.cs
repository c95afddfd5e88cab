using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>A block with the element of the page that it comes from.</summary>
internal sealed record PlacedBlock(Block Block, IElement Element);

/// <summary>Walks a page and gathers its paragraphs and tables in the order of reading; what is not shown is passed over.</summary>
internal sealed class HtmlBlocks(string folder)
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg", "select", "option", "button", "input", "textarea", "nav", "audio", "video", "canvas", "map",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "center",
        "hr", "br", "figure", "figcaption", "form", "fieldset", "table", "tr", "td", "th", "tbody", "caption", "address", "details", "summary", "ucapcontent", "ucaptitle",
    };

    private readonly List<PlacedBlock> blocks = [];
    private readonly List<Run> runs = [];
    private readonly HtmlImages images = new(folder);
    private IElement? owner;
    private int tables;

    public IReadOnlyDictionary<string, byte[]> Images => images.Found;

    public IReadOnlyList<Text> Notes => images.Notes;

    public IReadOnlyList<PlacedBlock> Of(IElement body)
    {
        Walk(body, false, null);
        Flush(body);
        return blocks;
    }

    /// <summary>True for an element that a browser would not show.</summary>
    public static bool IsHidden(IElement element) => Hidden.Contains(element.LocalName) || IsUnseen(element);

    /// <summary>True for an element that the page says is not to be shown.</summary>
    public static bool IsUnseen(IElement element) =>
        element.HasAttribute("hidden") || HiddenClasses.Of(element)
        || element.GetAttribute("style") is { } style && string.Concat(style.Where(c => !char.IsWhiteSpace(c))) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for an element whose text is struck out.</summary>
    public static bool IsStruck(IElement element) =>
        element.LocalName is "s" or "del" or "strike" || element.GetAttribute("style")?.Contains("line-through", StringComparison.OrdinalIgnoreCase) == true;

    private void Walk(INode node, bool bold, string? link)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) Add(text.Data, bold, link, (IElement)node);
            else if (child is IElement element && !IsHidden(element)) Visit(element, bold, link);
        }
    }

    private void Visit(IElement element, bool bold, string? link)
    {
        if (element.LocalName == "table" && !HoldsTable(element))
        {
            Flush(element);
            blocks.Add(new PlacedBlock(new GridBlock(HtmlGrid.Read(element, ++tables)), element));
            return;
        }
        bool breaks = Paragraphs.Contains(element.LocalName);
        if (breaks) Flush(element);
        switch (element.LocalName)
        {
            case "img" when images.Take(element) is { } image: runs.Add(new Run(element.GetAttribute("alt")?.Trim() ?? "", Image: image)); break;
            case "sup": runs.Add(new Run($"[{element.TextContent.Trim()}]", bold)); break;
            case var _ when IsStruck(element) && !breaks && Spaced(element.TextContent).Trim() is { Length: > 0 } old: runs.Add(new Run($"[{old}]", bold)); break; // it never runs together with what counts
            default: Walk(element, bold || IsBold(element), element.LocalName == "a" ? element.GetAttribute("href") : link); break;
        }
        if (breaks) Flush(element);
    }

    /// <summary>A table around another is layout: its cells are read as text. One of a single cell is no table but the text of the cell around it.</summary>
    private static bool HoldsTable(IElement table) => table.QuerySelectorAll("table").Any(t => t.QuerySelectorAll("td,th").Skip(1).Any());

    private static bool IsBold(IElement element) =>
        element.LocalName is "b" or "strong"
        || element.GetAttribute("style") is { } style && System.Text.RegularExpressions.Regex.IsMatch(style, @"font-weight\s*:\s*(bold|[6-9]00)", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private void Add(string data, bool bold, string? link, IElement parent)
    {
        string text = Spaced(data);
        if (text.Length == 0) return;
        owner ??= parent;
        runs.Add(new Run(text, bold, link));
    }

    /// <summary>White space as a browser shows it; a line break between two Chinese characters of the source shows as nothing worth keeping.</summary>
    private static string Spaced(string data)
    {
        var text = new StringBuilder(data.Length);
        foreach (char c in data)
        {
            bool space = c is ' ' or '\t' or '\r' or '\n' or '\u00A0' or '\u3000' or '\u2002' or '\u2003';
            if (!space) text.Append(c);
            else if (text.Length == 0 || text[^1] != ' ') text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>Addresses that lead somewhere from another site; relative ones are those of the portal.</summary>
    private static string? Usable(string? link) =>
        link is not null && (link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            ? link.Trim() : null;

    private void Flush(IElement at)
    {
        bool isLink = runs.All(r => r.Link is not null || r.Image is null && string.IsNullOrWhiteSpace(r.Text));
        var trimmed = RunText.Trimmed(runs.Select(r => r with { Link = Usable(r.Link) }));
        runs.Clear();
        var element = owner ?? at;
        owner = null;
        if (trimmed.Count == 0) return;
        var holder = element.Closest("h1,h2,h3,h4,h5,h6,li") ?? element;
        int heading = holder.LocalName is ['h', >= '1' and <= '6'] ? holder.LocalName[1] - '0' : 0;
        blocks.Add(new PlacedBlock(new TextBlock(new($"第 {blocks.Count + 1} 段", $"paragraph {blocks.Count + 1}"), trimmed) { Heading = heading, Bullet = Bullet(holder), IsLink = isLink }, element));
    }

    private static string? Bullet(IElement holder)
    {
        if (holder.LocalName != "li" || holder.ParentElement is not { LocalName: "ul" or "ol" } list) return null;
        if (list.LocalName == "ul") return "-";
        int number = Number(list, "start") ?? 1;
        foreach (var item in list.Children.TakeWhile(c => c != holder).Where(c => c.LocalName == "li")) number = (Number(item, "value") ?? number) + 1;
        number = Number(holder, "value") ?? number;
        return number.ToString(CultureInfo.InvariantCulture) + ".";
    }

    /// <summary>What an attribute says about the numbers of a list; null where that is no number.</summary>
    private static int? Number(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) && number is >= 0 and < 1000 ? number : null;
}
