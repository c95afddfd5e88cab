using System.Text;
using Scriban.Syntax;
using SiteBuilder.Rendering.Engine.Direct;

namespace SiteBuilder.Tests.Rendering.Engine;

public sealed class DirectStatementTests : IDisposable
{
    /// <summary>A theme that defines a function is left to the engine, even where nothing calls it.</summary>
    private const string Function = "{{ func never }}{{ end }}";

    private readonly MadeUpSite direct = new MadeUpSite().WithReport("xinfangju", 2022), engine = new MadeUpSite().WithReport("xinfangju", 2022).WithTheme("portal/parts/never.html", Function);

    public void Dispose()
    {
        direct.Dispose();
        engine.Dispose();
    }

    [Fact]
    public void Loops_conditions_and_what_is_printed_are_carried_out_directly_unless_the_theme_defines_a_function()
    {
        Assert.Equal((true, true), (IsDirect(direct, "parts/table.html"), IsDirect(direct, "layouts/report.html")));
        Assert.Equal((false, false), (IsDirect(engine, "parts/table.html"), IsDirect(engine, "layouts/report.html")));
    }

    [Fact]
    public void Every_page_of_a_district_is_the_same_as_the_engine_makes_it()
    {
        using MadeUpSite first = MadeUpSite.District(), second = MadeUpSite.District().WithTheme("portal/parts/never.html", Function);
        var expected = second.Plan().Where(f => f.Page is not null).Select(f => (f.Route.Path, Encoding.UTF8.GetString(f.Make().Bytes.Span))).ToList();

        Assert.InRange(expected.Count, 20, 100);
        Assert.Equal(expected, first.Plan().Where(f => f.Page is not null).Select(f => (f.Route.Path, Encoding.UTF8.GetString(f.Make().Bytes.Span))));
    }

    [Theory]
    [InlineData("{{ for part in report.parts }}{{ part.id }}={{ part.title }};{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ for.index }}{{ if for.first }}!{{ else }},{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if !for.first && part.table }}{{ part.table.caption }}{{ else if for.index == 0 }}0{{ else }}-{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if for.index }}i{{ end }}{{ if part.title || part.missing }}t{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.missing || part.title }}t{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ for other in report.parts }}{{ if other.id == part.id }}{{ for.index }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for x in report.parts }}{{ for x in report.other_years }}{{ x.year }}{{ end }}{{ x.id }}{{ end }}")]
    [InlineData("{{ for a in report.parts }}{{ for b in report.other_years }}{{ a.id }}{{ end }}{{ for c in report.other_years }}{{ c.route }}{{ a.id }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ for row in part.table.head }}{{ for cell in row }}{{ cell.content }}{{ end }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ for row in part.table.head }}{{ for cell in row }}{{ report.year }}{{ cell.text }}{{ end }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ for row in part.table.head }}{{ for cell in row }}{{ part.title }}{{ end }}{{ for cell in row }}<{{ cell.text }}>{{ end }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ for row in part.table.head }}{{ row.size }}{{ for cell in row }}{{ if cell.stays }}s{{ end }}{{ for.index }}{{ end }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ for column in part.table.columns }}{{ column }}{{ part.id }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ capture kept }}{{ for row in part.table.head }}{{ for cell in row }}{{ cell.content }}{{ end }}{{ end }}{{ end }}{{ kept }}{{ kept }}{{ end }}{{ end }}")]
    [InlineData("{{ for n in 1..3 }}{{ n }}{{ for m in 1..n }}{{ m + n }}{{ end }}{{ end }}")]
    [InlineData("{{ for n in [3, 1] }}{{ n }}{{ [n, 7][0] }}{{ end }}")]
    [InlineData("{{ for n in [] }}{{ n.missing }}{{ end }}{{ for n in report.intro }}{{ n }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ (part.id) }}{{ (part.id == \"a\") == false ? 1 : 2 }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if for.last }}last{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if for.index == 2 }}{{ break }}{{ end }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for part in report.parts offset:1 limit:2 }}{{ part.id }}{{ end }}{{ for part in report.parts reversed }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for part in [] }}x{{ else }}none{{ end }}")]
    [InlineData("{{ last = \"\" }}{{ for part in report.parts }}{{ last }}{{ last = part.id }}{{ end }}{{ last }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ table = part.table }}{{ include \"table\" }}{{ end }}{{ end }}")]
    [InlineData("{{ with report }}{{ year }}{{ for part in parts }}{{ part.id }}{{ year }}{{ end }}{{ end }}")]
    [InlineData("{{ case report.year }}{{ when 2023 }}{{ report.year }}!{{ else }}{{ for part in report.parts }}{{ part.id }}{{ end }}{{ end }}")]
    [InlineData("<p>\n  {{- report.year -}}\n</p>\n{{~ for part in report.parts ~}}\n  {{ part.id }}\n{{~ end ~}}\n")]
    [InlineData("{{ for other in report.other_years }}{{ other.route }} {{ other.title }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ part.titel }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}\n{{ part }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}\n  {{ part.title.length }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ if part.table }}{{ else }}{{ part.table }}{{ end }}{{ end }}")]
    [InlineData("{{ for part in report.part }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for part in reports.parts }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for part in report }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for part in report.year }}{{ part.id }}{{ end }}")]
    [InlineData("{{ for c in report.agency.name }}{{ c }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ part.id.first }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ for.first }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ for.rest }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ part.id + 1 }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ report.parts[99].id }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ content }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ include }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ asset \"portal.css\" }}{{ end }}")]
    [InlineData("{{ for part in report.parts }}{{ part.id }}{{ end }}{{ part.id }}")]
    [InlineData("{{ for i in 1..1000000000 }}{{ end }}")]
    public void What_is_carried_out_directly_prints_and_fails_as_in_the_engine(string template)
    {
        direct.WithTheme("portal/layouts/report.html", template);
        engine.WithTheme("portal/layouts/report.html", template);

        foreach (int year in new[] { 2022, 2023, 2020 })
        {
            string page = $"reports/xinfangju/{year}/index.html";
            Assert.Equal(Result(engine, page), Result(direct, page));
        }
    }

    [Theory]
    [InlineData("{{ for part in report.parts }}\n{{ part.titel }}{{ end }}", 2, 9, "没有「titel」这个变量")]
    [InlineData("{{ for part in report.parts }}\n{{ part }}{{ end }}", 2, 4, "这个值不能直接输出")]
    [InlineData("{{ for part in report.parts }}\n  {{ part.table }}{{ end }}", 2, 6, "这里的变量没有值，请先用 if 判断")]
    [InlineData("{{ for part in report.parts }}\n  {{ if part.tabel }}{{ end }}{{ end }}", 2, 14, "没有「tabel」这个变量")]
    [InlineData("\n{{ for part in report.part }}{{ part.id }}{{ end }}", 2, 23, "没有「part」这个变量")]
    [InlineData("\n{{ for i in 1..4000 }}{{ for j in 1..4000 }}{{ i }}{{ end }}{{ end }}", 2, 48, "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    public void What_fails_in_a_loop_is_told_at_its_place(string template, int line, int column, string reason)
    {
        var finding = Assert.Single(direct.WithTheme("portal/layouts/report.html", template).Make(MadeUpSite.New + "index.html").Findings);

        Assert.Equal(("GK501", $"themes/portal/layouts/report.html:{line}:{column}", $"模板有误：{reason}。"),
            (finding.Rule.Code, $"{finding.Place.File}:{finding.Place.Line}:{finding.Place.Column}", finding.Message.Zh));
    }

    [Fact]
    public void What_one_page_assigned_is_gone_in_the_next()
    {
        direct.WithTheme("portal/layouts/report.html", "{{ if report.year == 2023 }}{{ left = report.year }}{{ end }}{{ left }}{{ for part in report.parts }}{{ left }}{{ end }}");
        string first = Result(direct, "reports/xinfangju/2023/index.html");
        var next = direct.Make("reports/xinfangju/2022/index.html");

        Assert.Contains("2023202320232023", first);
        Assert.Equal(["模板有误：没有「left」这个变量或函数。"], next.Findings.Select(f => f.Message.Zh));
        Assert.Equal(first, Result(direct, "reports/xinfangju/2023/index.html"));
    }

    private static string Result(MadeUpSite site, string page)
    {
        var made = site.Make(page);
        return $"{string.Join('\n', made.Findings.Select(f => $"{f.Rule.Code} {f.Message.Zh} {f.Message.En}"))}\n{Encoding.UTF8.GetString(made.Bytes.Span)}";
    }

    private static bool IsDirect(MadeUpSite site, string template) => Holds(site.Theme().Templates.Find(template)!.Page!);

    private static bool Holds(ScriptNode node) =>
        node is DirectStatement || Enumerable.Range(0, node.ChildrenCount).Any(i => node.GetChildren(i) is { } child && Holds(child));
}
