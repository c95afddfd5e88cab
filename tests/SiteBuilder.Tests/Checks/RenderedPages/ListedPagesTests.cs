using System.Text;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;
using SiteBuilder.Tests.Checks.Claims;

namespace SiteBuilder.Tests.Checks.RenderedPages;

/// <summary>What is read from the bytes of a page, and what is said of them, by the lists under <c>tests/lists</c>.</summary>
public sealed class ListedPagesTests
{
    private static readonly SiteSettings Settings = new()
    {
        Name = "示例县人民政府", Domain = "www.example.gov.cn", BasePath = "/zwgk", Organiser = "办公室 & 局", IdCode = "9901010001", Icp = "示ICP备1号", Phone = "1<2", Email = "a'b", Address = "\"路\"", ConacId = "A B", Undertaker = "中心",
        Police = new PoliceRecord("公安1号", "1"),
    };

    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    [Theory, MemberData(nameof(Of), "pages.txt")]
    public void The_bytes_of_a_page_are_read_as_listed(string section) => ListedCases.Hold("pages.txt", section, text => section switch
    {
        "Addresses" => PageAddresses.Of(Encoding.UTF8.GetBytes(text), Settings.Origin).DefaultIfEmpty("none"),
        "Ids" => [string.Join(' ', PageAddresses.Ids(Encoding.UTF8.GetBytes(text)).Select(id => id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture)))],
        "Places that are meant" => [Resolved(text)],
        "Nothing in the text" => Said(GK402_NullInPage.Run("a.md", Encoding.UTF8.GetBytes(text))),
        "Policy" => Said(GK408_BlockedByPolicy.Run("a.md", Settings, Encoding.UTF8.GetBytes(text))),
        "Items of every page" => Said(GK407_ItemLostByTheme.Run(Settings, Encoding.UTF8.GetBytes(text))),
        _ => Said(GK401_CellNotOnceInPage.Run(SpokenReport.Written(), Encoding.UTF8.GetBytes(Page(text)))),
    });

    private static IEnumerable<string> Said(IEnumerable<Finding> findings) =>
        findings.Select(f => $"{f.Place.File} {f.Message.Zh} {f.Message.En} {string.Join(' ', f.Cells)}").DefaultIfEmpty("nothing");

    private static string Resolved(string text)
    {
        var site = new SiteAddresses(Settings, new NoFiles(), new HashSet<string>());
        string[] words = text.Split(' ', 2);
        return site.Resolve(new Route(words[0]), words[1]) is { } place ? $"{place.File}#{place.Anchor} shown {SitePlace.Shown(place.File)}" : "elsewhere";
    }

    private sealed class NoFiles : ISiteFiles
    {
        public IEnumerable<string> Paths => [];

        public bool Has(string path) => false;

        public Func<ReadOnlyMemory<byte>>? Page(string path) => null;
    }

    /// <summary>The page of a report with every cell once; - leaves a cell out, + adds one behind, = gives one another text, ? makes it no cell.</summary>
    private static string Page(string edits)
    {
        var report = SpokenReport.Written();
        var cells = report.Form.Tables.SelectMany(t => t.Cells.Select(cell => (Address: t.Address(cell), Html: Cell(t.Address(cell), PrintedFigure.Of(report.Tables[t.Key], cell))))).ToList();
        foreach (string edit in edits.Split('\n'))
        {
            string[] words = edit[2..].Split(' ');
            int at = cells.FindIndex(c => c.Address == words[0]);
            if (edit[0] == '-') cells.RemoveAt(at);
            if (edit[0] == '+') cells.Add((words[0], Cell(words[0], words[1])));
            if (edit[0] == '=') cells[at] = (words[0], Cell(words[0], words[1]));
            if (edit[0] == '?') cells[at] = (words[0], $"<th data-cell=\"{words[0]}\">{words[1]}</th>");
            if (edit[0] == '<') cells = [.. cells.Take(at), .. cells.Skip(at + 1), cells[at]];
        }
        return string.Concat(cells.Select(c => c.Html));
    }

    private static string Cell(string address, string figure) => $"<td class=\"n\" data-cell=\"{address}\">{figure}</td>\n";
}
