using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>Key figures and pictures of a form are data, and read as strictly as its tables.</summary>
public sealed class PictureReaderTests
{
    private const string Start = """
        id: trial
        first_year: 2030
        basis: 试用
        tables:
          - key: requests
            name: 表三
            caption: 试用
            layout: grid
            row_heading: 项目
            columns: [{ key: a, label: 甲 }, { key: b, label: 乙, kind: change, unit: 项 }]
            rows: [{ key: new, label: 新收, unit: 件 }, { key: old, label: 结转, unit: 件 }]

        """;

    [Fact]
    public void Names_cells_and_units_are_read()
    {
        var form = Read("key_figures:\n  - { name: 共计, cells: [requests.new.a, requests.old.a], headline: yes }\npictures:\n  - { kind: share, key: s, title: 占比, series: [{ name: 新收, cells: [requests.new.a], of: [requests.new.a, requests.old.a] }] }\n", []);

        var figure = Assert.Single(form!.KeyFigures);
        Assert.Equal(("共计", "件", true), (figure.Name, figure.Unit, figure.IsHeadline));
        Assert.Equal("%", Assert.Single(Assert.Single(form.Pictures).Series).Unit);
        Assert.Equal(("4", "75.0%"), (figure.Print(Filled(3, 1)), form.Pictures[0].Series[0].Print(Filled(3, 1))));
        Assert.Equal(("—", "—"), (figure.Print(Filled(3, null)), form.Pictures[0].Series[0].Print(Filled(3, null))));
        Assert.Equal(("0", "—"), (figure.Print(Filled(0, 0)), form.Pictures[0].Series[0].Print(Filled(0, 0))));

        Dictionary<string, FilledTable> Filled(int @new, int? old)
        {
            var table = form.Table("requests");
            var cells = new List<CellInput> { new(table.IndexOf("new", "a"), CellState.Typed, @new, 1, 1) };
            if (old is { } number) cells.Add(new(table.IndexOf("old", "a"), CellState.Typed, number, 1, 1));
            return new() { ["requests"] = new FilledTable(table, "requests.csv", [.. cells]) };
        }
    }

    [Theory]
    [InlineData("NotApplicable", "NotApplicable", "/"), InlineData("NotApplicable", "Blank", "—"), InlineData("Blank", "Blank", "—")]
    [InlineData("Typed", "NotApplicable", "2"), InlineData("Typed", "Typed", "5"), InlineData("Unread", "Unread", "—")]
    public void What_does_not_apply_is_told_from_what_is_not_there(string one, string other, string printed)
    {
        var form = Read("key_figures:\n  - { name: 共计, cells: [requests.new.a, requests.old.a] }\n", [])!;
        var table = form.Table("requests");
        var filled = new FilledTable(table, "requests.csv", [new(table.IndexOf("new", "a"), Enum.Parse<CellState>(one), 2, 1, 1), new(table.IndexOf("old", "a"), Enum.Parse<CellState>(other), 3, 1, 1)]);
        Assert.Equal(printed, form.KeyFigures[0].Print(new Dictionary<string, FilledTable> { ["requests"] = filled }));
    }

    [Theory]
    [InlineData("key_figures:\n  - { name: 共计, cells: [requests.news.a] }\n", "trial.yml:13:5: 错误 GK009: 没有「requests.news.a」这个单元格。是不是「requests.new.a」、「requests.new.b」、「requests.old.a」？")]
    [InlineData("key_figures:\n  - { name: 共计 }\n", "trial.yml:13:5: 错误 GK008: 缺少必填项「cells」。")]
    [InlineData("pictures:\n  - { kind: pie, key: s, title: 图, series: [] }\n", "trial.yml:13:13: 错误 GK007: 「kind」应是trend、composition、share之一。")]
    [InlineData("pictures:\n  - { kind: trend, key: s, title: 图, series: [] }\n", "trial.yml:13:5: 错误 GK009: 图表「图」应有 1 到 8 个系列。")]
    [InlineData("pictures:\n  - { kind: share, key: s, title: 图, series: [{ name: 甲, cells: [requests.new.a] }] }\n", "trial.yml:13:5: 错误 GK009: 图表「图」的「甲」：只有 share 图要写 of。")]
    [InlineData("pictures:\n  - { kind: trend, key: s, title: 图, series: [{ name: 乙, cells: [requests.new.b] }] }\n", "trial.yml:13:5: 错误 GK009: 图表「图」的「乙」是增减数，不能作图。")]
    [InlineData("pictures:\n  - { kind: trend, key: s, title: 图, colour: red, series: [{ name: 甲, cells: [requests.new.a] }] }\n", "trial.yml:13:38: 错误 GK006: 没有「colour」这一项。")]
    public void What_cannot_be_drawn_is_reported_at_its_place(string end, string finding)
    {
        var findings = new List<Finding>();

        Assert.Null(Read(end, findings));
        Assert.Equal([finding], findings.Select(SiteTestResult.Line));
    }

    private static Form? Read(string end, List<Finding> findings) => FormReader.Read(Start + end, "trial.yml", findings);
}
