using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering;

/// <summary>A small content folder for tests of pages: one agency, a report in each form, one page; figures differ from cell to cell, totals are blank.</summary>
internal sealed class MadeUpSite : IDisposable
{
    public const string New = "reports/xinfangju/2023/", Old = "reports/xinfangju/2020/";

    private IReadOnlyList<PlannedFile>? plan;
    private readonly string root = Directory.CreateTempSubdirectory("made-up-site").FullName;

    public MadeUpSite()
    {
        With("site.yml", """
            name: 示例市示例区人民政府
            domain: www.example.gov.cn
            base_path: /zwgk
            id_code: "6401040001"
            organiser: 示例区人民政府办公室
            icp: 宁ICP备00000000号
            police: { text: 宁公网安备 64010400000000号, code: "64010400000000" }
            conac_id: 0123456789ABCDEF
            """);
        With("agencies.csv", "slug,name,short_name,aliases,kind,code,first_year,last_year,in_rollup,order\n").WithAgency("xinfangju,示例市示例区信访局,示例区信访局,,部门,,,,,1");
        With("pages/index.md", "---\ntitle: 政府信息公开\n---\n\n欢迎，请看[指南](guide.md)。\n");
        With("pages/guide.md", "---\ntitle: 政府信息公开指南\n---\n\n指南。\n");
        foreach (int year in new[] { 2020, 2023 }) WithReport("xinfangju", year);
    }

    public string Themes => Path.Combine(root, "themes");

    private string Content => Path.Combine(root, "content");

    public static FormCatalogue Forms { get; } = FormCatalogue.BuiltIn();

    public MadeUpSite With(string path, string text) => Write(Path.Combine(Content, path), text);

    public MadeUpSite With(string path, byte[] bytes)
    {
        Write(Path.Combine(Content, path), "");
        File.WriteAllBytes(Path.Combine(Content, path), bytes);
        return this;
    }

    public MadeUpSite WithTheme(string path, string text) => Write(Path.Combine(Themes, path), text);

    /// <summary>Adds a line to the list of agencies.</summary>
    public MadeUpSite WithAgency(string line) => With("agencies.csv", File.ReadAllText(Path.Combine(Content, "agencies.csv")) + line + "\n");

    /// <summary>Adds a report; its figures are those of every other times a number, so that sums over agencies are easily known.</summary>
    public MadeUpSite WithReport(string agency, int year, int times = 1)
    {
        string folder = $"reports/{agency}/{year}/";
        With(folder + "report.md", $"---\nstatus: final\npublished: {year + 1}-01-20 09:30\nwritten: {year + 1}-01-18\n---\n\n根据条例编制。\n\n## 一、总体情况\n\n公开若干条。\n\n## 三、收到和处理政府信息公开申请情况\n\n没有收取信息处理费。\n\n## 五、存在的主要问题及改进情况\n\n问题。\n\n## 六、其他需要报告的事项\n\n无。\n");
        With(folder + "files/stamped.pdf", "%PDF");
        foreach (var table in Forms.For(year)!.Tables) With($"{folder}{table.Key}.csv", Csv(table, times));
        return this;
    }

    /// <summary>
    /// A district of five agencies in 2020, 2021 and 2023, one of them with a single report: the government's figures are the sum of the
    /// others (three times and once the made-up figure; the court's branch is not added up).
    /// </summary>
    public static MadeUpSite District()
    {
        var site = new MadeUpSite()
            .WithAgency("quzhengfu,示例市示例区人民政府,示例区人民政府,,政府,,,,,0")
            .WithAgency("chengguan,示例市示例区城关街道办事处,示例区城关街道办事处,,街道,,,,,2")
            .WithAgency("shuiwuju,国家税务总局示例市示例区税务局,示例区税务局,,其他,,,,no,3");
        foreach (int year in new[] { 2020, 2021, 2023 }) site.WithReport("xinfangju", year, 3).WithReport("chengguan", year).WithReport("quzhengfu", year, 4);
        return site.WithReport("shuiwuju", 2023, 2);
    }

    public MadeUpSite Replace(string path, string old, string text) =>
        With(path, File.ReadAllText(Path.Combine(Content, path)).Replace(old, text, StringComparison.Ordinal));

    public MadeUpSite Copy(string from, string to) => With(to, File.ReadAllText(Path.Combine(Content, from)));

    public Theme Theme() => SiteBuilder.Rendering.Themes.Theme.Read(Themes, ReadSettings().Theme);

    public IReadOnlyList<PlannedFile> Plan(PlanScope scope = PlanScope.WholeSite) =>
        SitePlan.Of(Check(), Theme(), scope);

    public MadeFile Make(string path) => (plan ??= Plan()).Single(f => f.Route.Path == path).Make();

    public string Text(string path)
    {
        var made = Make(path);
        Assert.Empty(made.Findings.Select(f => $"{f.Message.En} {f.Place}"));
        return Encoding.UTF8.GetString(made.Bytes.Span);
    }

    /// <summary>The checked site, drafts and all.</summary>
    public CheckedSite Check() => CheckedSite.From(Site.From(ParsedContent.From(SourceTree.Read(Content))), DateTime.MinValue);

    public IDocument Page(string path) =>
        BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(Text(path))).GetAwaiter().GetResult();

    public void Dispose() => Directory.Delete(root, recursive: true);

    private SiteSettings ReadSettings() => ParsedContent.From(SourceTree.Read(Content)).Settings!;

    private static string Csv(TableDefinition table, int times)
    {
        string Cell(int cell) => !table.Exists(cell) || table.IsComputed(cell) ? "" : $"{cell * 7 % 400 * times}";
        if (table.Layout == TableLayout.Blocks)
        {
            return "信息内容,指标,数值\n" + string.Concat(table.Cells.Select(c => $"{table.RowHeader(c).Key},{table.ColumnHeader(c).Key},{Cell(c)}\n"));
        }
        var rows = table.Rows.Leaves.Select((row, r) =>
            row.Key + "," + string.Join(',', table.Columns.Leaves.Select((_, c) => Cell(table.IndexOf(r, c)))) + "\n");
        return $"{table.RowHeading},{string.Join(',', table.Columns.Leaves.Select(c => c.Key))}\n{string.Concat(rows)}";
    }

    private MadeUpSite Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        plan = null;
        return this;
    }
}
