using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Rendering;

/// <summary>One site with every hostile text in every place that text can reach; every file that it would have is read as its reader reads it.</summary>
public sealed class HostileContentTests(HostileContentTests.Hostile hostile) : IClassFixture<HostileContentTests.Hostile>
{
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href"];
    private static readonly string[] Schemes = ["javascript:", "data:", "vbscript:", "file:"];
    private static readonly string[] Intruders = ["iframe", "object", "embed", "base", "harm-element", "video", "math", "animate"];

    [Fact]
    public void No_element_and_no_attribute_comes_out_of_any_text()
    {
        var intruders = hostile.Pages.SelectMany(page => page.Value.All.SelectMany(Intrusions).Select(what => $"{page.Key}: {what}"));

        Assert.Equal([], intruders.Distinct());
    }

    [Fact]
    public void Every_payload_is_shown_as_the_text_that_it_is()
    {
        string shown = string.Concat(hostile.Pages.Values.SelectMany(page => page.QuerySelectorAll("h1, title").Select(e => e.TextContent + "\n")));

        Assert.Equal([], HostilePayloads.All.Where(payload => !shown.Contains(payload, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_programs_read_stays_well_formed_and_has_no_name_out_of_a_text()
    {
        var names = new List<string>();
        foreach (var (path, bytes) in hostile.Files.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)))
            names.AddRange(XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants().Select(e => e.Name.LocalName));
        foreach (var (path, bytes) in hostile.Files.Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(bytes);
            names.AddRange(Names(json.RootElement));
        }
        foreach (var block in hostile.Pages.Values.SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")))
        {
            using var json = JsonDocument.Parse(block.TextContent);
            names.AddRange(Names(json.RootElement));
        }

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => name.Contains("harm", StringComparison.Ordinal) || name == "script");
    }

    [Fact]
    public void No_cell_of_a_download_is_a_formula_out_of_a_text()
    {
        var cells = hostile.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal))
            .SelectMany(f => Encoding.UTF8.GetString(f.Value).TrimStart('\uFEFF').Split('\n').SelectMany(line => line.Split(',')))
            .Where(cell => cell.Contains("harm", StringComparison.Ordinal)).ToList();
        var formulas = hostile.Files.Where(f => f.Key.EndsWith(".xlsx", StringComparison.Ordinal)).SelectMany(f => Formulas(f.Value));

        Assert.NotEmpty(cells);
        Assert.DoesNotContain(cells, cell => cell.TrimStart('"') is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..]);
        Assert.DoesNotContain(formulas, formula => formula.Contains("harm", StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_of_the_plan_lies_outside_the_output()
    {
        string output = Path.GetFullPath("output") + Path.DirectorySeparatorChar;

        Assert.NotEmpty(hostile.Files);
        Assert.All(hostile.Files.Keys, path => Assert.DoesNotContain('\\', path));
        Assert.All(hostile.Files.Keys, path => Assert.StartsWith(output, Path.GetFullPath(Path.Combine(output, path)), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Intrusions(IElement element)
    {
        string name = element.LocalName;
        if (Intruders.Contains(name)) yield return $"<{name}>";
        if (name is "script" or "style" && element.GetAttribute("type") != "application/ld+json" && element.TextContent.Contains("harm", StringComparison.Ordinal)) yield return $"<{name}> {element.TextContent}";
        foreach (var attribute in element.Attributes)
        {
            bool isAddress = Addresses.Contains(attribute.Name);
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name.Contains("harm", StringComparison.Ordinal)
                || attribute.Name == "style" && attribute.Value.Contains("harm", StringComparison.Ordinal)
                || isAddress && Schemes.Any(scheme => attribute.Value.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                || isAddress && attribute.Value.Contains("//harm.example", StringComparison.Ordinal)) yield return $"<{name} {attribute.Name}=\"{attribute.Value}\">";
        }
    }

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static List<string> Formulas(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()).Select(f => f.Text)];
    }

    /// <summary>The site, made once.</summary>
    public sealed class Hostile
    {
        public Hostile()
        {
            using var site = HostileSite.Make();
            Files = site.Plan().Where(f => !f.Route.Path.StartsWith("assets/", StringComparison.Ordinal)).ToDictionary(f => f.Route.Path, f => f.Make().Bytes.ToArray(), StringComparer.Ordinal);
            Pages = Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);
        }

        internal Dictionary<string, byte[]> Files { get; }

        internal Dictionary<string, IDocument> Pages { get; }
    }
}
