using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SiteBuilder.Tests.Browsing;

/// <summary>A report on paper: A4, numbered pages, whole tables, signed; and every other page with all its figures.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class PrintTests(DemoInBrowser site)
{
    private const double A4Width = 595, A4Height = 842; // points

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task A_report_is_a_document_of_numbered_pages(int width)
    {
        await using var visit = await site.Visit(width);
        await visit.To("reports/quzhengfu/2024/index.html");
        using var document = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = document.GetPages().ToList();

        Assert.All(pages, page => Assert.Equal((A4Width, A4Height), (Math.Round(page.Width), Math.Round(page.Height))));
        Assert.Equal(pages.Select(page => $"—{page.Number}—"), pages.Select(Foot));
        Assert.True(Text(pages[^1]).IndexOf("府2025年3", StringComparison.Ordinal) > 30, "the signature stands below text, never alone on a page");
        string all = string.Concat(pages.Select(Text));
        Assert.DoesNotContain("打印", all);
        Assert.DoesNotContain("当前位置", all);
    }

    [Fact]
    public async Task A_table_is_not_cut_where_a_page_holds_it()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("reports/quzhengfu/2024/index.html");
        using var document = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = document.GetPages().Select(Text).ToList();

        string requests = Assert.Single(pages, page => page.Contains("三、收到和处理政府信息公开申请情况", StringComparison.Ordinal));
        Assert.Contains("本年新收政府信息公开申请数量", requests);
        Assert.Contains("四、结转下年度继续办理", requests);
    }

    [Theory]
    [InlineData("totals", false)]
    [InlineData("checks", false)]
    [InlineData("agency-compare", false)]
    [InlineData("year-compare", true)]
    [InlineData("reports", false)]
    [InlineData("year", false)]
    public async Task No_cell_of_a_table_is_lost_on_paper(string kind, bool onItsSide)
    {
        const string mark = "q"; // in no word of the pages, and as wide as a digit
        await using var visit = await site.Visit(1280);
        await visit.ToKind(kind);
        int cells = await visit.Page.EvaluateAsync<int>($$"""
            [...document.querySelectorAll("main td")].filter(cell => cell.checkVisibility()).map(cell => cell.prepend("{{mark}}")).length
            """);
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.table-box')).maxHeight"));
        using var document = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = document.GetPages().ToList();

        Assert.All(pages, page => Assert.Equal(onItsSide, page.Width > page.Height));
        Assert.All(pages, page => Assert.NotEmpty(Text(page)));
        Assert.Equal(cells, pages.Sum(page => page.Letters.Count(l => l.Value == mark && l.StartBaseLine.X > 0 && l.EndBaseLine.X < page.Width - 20 && l.StartBaseLine.Y > 20)));
    }

    [Fact]
    public async Task What_cannot_be_used_on_paper_is_not_printed()
    {
        await using var visit = await site.Visit(1280);
        var printed = new List<string>();
        foreach (string kind in new[] { "totals", "reports", "agency", "year", "home" })
        {
            await visit.ToKind(kind);
            await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            printed.AddRange((await visit.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll("main :is([download], summary, .pager, .more, nav.crumbs)")].filter(e => e.checkVisibility() && !e.closest(".detail")).map(e => e.textContent)
                """)).Select(text => $"{kind}: {text}"));
            await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });
        }

        Assert.Equal([], printed);
    }

    /// <summary>What stands below the text area, without blanks.</summary>
    private static string Foot(Page page) => string.Concat(page.Letters.Where(l => l.StartBaseLine.Y < 99 && !string.IsNullOrWhiteSpace(l.Value)).OrderBy(l => l.StartBaseLine.X).Select(l => l.Value));

    /// <summary>The text without blanks; a font may name some characters by their radicals (⼈ for 人), which the tests avoid.</summary>
    private static string Text(Page page) => string.Concat(page.Letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal);
}
