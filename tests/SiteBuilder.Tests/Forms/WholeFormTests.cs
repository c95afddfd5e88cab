using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>A form file read whole: everything that it says, and every way in which it can contradict itself.</summary>
public sealed class WholeFormTests
{
    internal const string Trial = """
        id: trial
        first_year: 2030
        last_year: 2033
        basis: 试用
        parts:
          - { number: 1, title: 一、总体, variants: [一、概述], aspects: [{ name: 公开, words: [公开, 发布] }] }
          - { number: 2, title: 二、表, table: requests }
        tables:
          - key: requests
            name: 表三
            caption: 试用表
            layout: wide
            corner: 项目
            row_heading: 类别
            missing: [new.b]
            columns:
              - { label: 组, variants: [类], children: [{ key: a, label: 甲, variants: [甲类] }, { key: b, label: 乙, kind: change, unit: 项 }] }
              - { key: total, label: 总计, computed: yes }
            rows:
              - { key: new, label: 一、新收, short: 新收, unit: 件 }
              - { key: old, label: 二、结转, kind: amount }
              - { key: end.all, label: 三、办结 }
            relations:
              - { kind: total, axis: columns, left: [a, b], right: [total], text: 总计 }
              - { kind: balance, axis: rows, left: [new, old], right: [end.all], text: 平衡 }
              - { kind: not_negative, axis: columns, left: [a, b], text: 不小于零 }
            expectations:
              - { kind: stock, axis: rows, figure: old, last: [end.all], plus: [new], minus: [end.all], text: 存量 }
              - { kind: none, axis: columns, figure: b, text: 没有 }
            documents: [a, total]
        key_figures:
          - { name: 新收, cells: [requests.new.a, requests.new.total], headline: yes }
        pictures:
          - { kind: trend, key: t, title: 走势, series: [{ name: 甲, cells: [requests.new.a] }] }
          - { kind: share, key: s, title: 占比, series: [{ name: 甲, cells: [requests.new.a], of: [requests.new.total] }] }

        """;

    [Fact]
    public void A_form_that_was_cut_before_its_tables_is_told_once_and_not_used()
    {
        var findings = new List<Finding>();
        Assert.Null(FormReader.Read(Trial[..Trial.IndexOf("tables:", StringComparison.Ordinal)], "forms/trial.yml", findings));
        Assert.Equal(["forms/trial.yml:1 GK009 没有表（tables）。"], findings.Select(f => $"{f.Place.File}:{f.Place.Line} {f.Rule.Code} {f.Message.Zh}"));
    }

    [Fact]
    public void Everything_that_a_form_says_is_read()
    {
        var form = Read(Trial, out var findings)!;
        Assert.Equal([], findings);
        Assert.Equal(("trial", 2030, 2033, "试用"), (form.Id, form.FirstYear, form.LastYear, form.Basis));
        Assert.Equal([false, true, true, true, false], new[] { 2029, 2030, 2031, 2033, 2034 }.Select(form.IsFor));
        Assert.Equal(["1 一、总体 [一、概述]  公开=公开,发布", "2 二、表 [] requests "], form.Parts.Select(p => $"{p.Number} {p.Title} [{string.Join(',', p.Variants)}] {p.Table} {string.Join(';', p.Aspects.Select(a => $"{a.Name}={string.Join(',', a.Words)}"))}"));
        var table = Assert.Single(form.Tables);
        Assert.Equal(("requests", "表三", "试用表", TableLayout.Wide, "项目", "类别"), (table.Key, table.Name, table.Caption, table.Layout, table.Corner, table.RowHeading));
        Assert.Equal(["a 甲 [甲类] Count  False 组/甲 1", "b 乙 [] Change 项 False 组/乙 1", "total 总计 [] Count  True 总计 0"], table.Columns.Leaves.Select(Said));
        Assert.Equal(["new 一、新收 [] Count 件 False 一、新收 0", "old 二、结转 [] Amount  False 二、结转 0", "end.all 三、办结 [] Count  False 三、办结 0"], table.Rows.Leaves.Select(Said));
        Assert.Equal((2, 1), (table.Columns.Depth, table.Rows.Depth));
        Assert.Equal(["新收", "一、新收", "二、结转", "三、办结"], table.Rows.Names);
        Assert.Equal("新收", table.Rows.Leaves[0].ShortName);
        Assert.Equal([0, 2, 3, 4, 5, 6, 7, 8], table.Cells);
        Assert.Equal((1, -1, -1, -1), (table.Columns.IndexOf("b"), table.IndexOf("new", "b"), table.IndexOf("new", "x"), table.IndexOf("x", "a")));
        Assert.Equal(["requests.new.a", "requests.end.all.total"], [table.Address(0), table.Address(8)]);
        Assert.Equal((8, -1, -1, -1), (table.Parse("end.all.total"), table.Parse("end.all"), table.Parse("a"), table.Parse("new.b")));
        Assert.Equal("表三「三、办结」行「总计」列", table.Describe(8));
        Assert.Equal([NumberKind.Count, NumberKind.Count, NumberKind.Amount, NumberKind.Change, NumberKind.Amount], new[] { 0, 2, 3, 4, 5 }.Select(table.KindOf));
        Assert.Equal([2, 5, 8], table.Cells.Where(table.IsComputed));
        Assert.Equal(["Total False 总计: 3,4 = 5", "Total False 总计: 6,7 = 8", "Balance True 平衡: 0,3 = 6", "Balance True 平衡: 2,5 = 8", "NotNegative False 不小于零: 3,4 = ", "NotNegative False 不小于零: 6,7 = "],
            table.Lines.Select(l => $"{l.Relation.Kind} {l.Relation.OverRows} {l.Relation.Text}: {string.Join(',', l.Left)} = {string.Join(',', l.Right)}"));
        Assert.Equal(["Stock True 1 [0] [2] [end.all] 存量", "None False 1 [] [] [] 没有"],
            table.Expectations.Select(e => $"{e.Kind} {e.OverRows} {e.Figure} [{string.Join(',', e.Plus)}] [{string.Join(',', e.Minus)}] [{string.Join(',', e.Last)}] {e.Text}"));
        Assert.Equal(["a", "total"], table.DocumentColumns);
        Assert.Equal(["新收 件 0,2  True"], form.KeyFigures.Select(Said));
        Assert.Equal(["Trend t 走势: 甲 件 0  False", "Share s 占比: 甲 % 0 2 False"], form.Pictures.Select(p => $"{p.Kind} {p.Key} {p.Title}: {string.Join("; ", p.Series.Select(Said))}"));
    }

    [Theory]
    [InlineData("first_year: 2030", "first_year: 2007", "2:13 GK007 「first_year」应是年份。 “first_year” must be a year.")]
    [InlineData("first_year: 2030", "first_year: 2201", "2:13 GK007 「first_year」应是年份。 “first_year” must be a year.")]
    [InlineData("first_year: 2030", "first_year: x", "2:13 GK007 「first_year」应是整数。 “first_year” must be a whole number.")]
    [InlineData("first_year: 2030", "first_year:", "2:12 GK007 「first_year」应是年份。 “first_year” must be a year.")]
    [InlineData("first_year: 2030", "first_year: 2008", "")]
    [InlineData("last_year: 2033", "last_year: 2029", "3:12 GK007 「last_year」不能早于 first_year。 “last_year” must not be before first_year.")]
    [InlineData("last_year: 2033", "last_year: 2030", "")]
    [InlineData("missing: [new.b]", "missing: [new.z]", "9:5 GK009 missing 里的「new.z」不是本表的单元格。 “new.z” in missing is no cell of this table.")]
    [InlineData("missing: [new.b]", "missing: [end.all.b, b]", "9:5 GK009 missing 里的「b」不是本表的单元格。 “b” in missing is no cell of this table.")]
    [InlineData("number: 2, title: 二、表", "number: 1, title: 二、表", "7:15 GK009 number「1」用了两次。 the number “1” is used twice.")]
    [InlineData("number: 2, title: 二、表", "number: 2, title: 一、总体", "7:25 GK009 title「一、总体」用了两次。 the title “一、总体” is used twice.")]
    [InlineData("variants: [一、概述], aspects", "table: requests, aspects", "7:37 GK009 table「requests」用了两次。 the table “requests” is used twice.")]
    [InlineData("headline: yes }", "headline: yes }\n  - { name: 新收, cells: [requests.new.a] }", "33:13 GK009 name「新收」用了两次。 the name “新收” is used twice.")]
    [InlineData("key: s, title", "key: t, title", "35:25 GK009 key「t」用了两次。 the key “t” is used twice.")]
    [InlineData("series: [{ name: 甲, cells: [requests.new.a] }]", "series: [{ name: 甲, cells: [requests.new.a] }, { name: 甲, cells: [requests.end.all.a] }]", "34:94 GK009 name「甲」用了两次。 the name “甲” is used twice.")]
    [InlineData("table: requests }", "table: others }", "1:1 GK009 parts 里写的表「others」没有定义。 the table “others” named in parts is not defined.")]
    [InlineData("documents: [a, total]", "documents: [a, sum]", "9:5 GK009 没有「sum」这一列。 there is no column “sum”.")]
    [InlineData("{ key: new, label: 一、新收, short: 新收, unit: 件 }", "{ label: 一、新收 }", "9:5 GK009 「一、新收」没有 key。 “一、新收” has no key. | 25:9 GK009 勾稽关系里的「new」不是行或列的 key。 “new” in a relation is no key of the axis. | 28:9 GK009 勾稽关系里的「new」不是行或列的 key。 “new” in a relation is no key of the axis. | 9:5 GK009 missing 里的「new.b」不是本表的单元格。 “new.b” in missing is no cell of this table.")]
    [InlineData("{ key: old, label: 二、结转, kind: amount }", "{ key: new, label: 二、结转, kind: amount, columns: [a, z] }", "9:5 GK009 key「new」用了两次。 the key “new” is used twice. | 9:5 GK009 没有「z」这一列。 there is no column “z”. | 25:9 GK009 勾稽关系里的「old」不是行或列的 key。 “old” in a relation is no key of the axis. | 28:9 GK009 勾稽关系里的「old」不是行或列的 key。 “old” in a relation is no key of the axis.")]
    [InlineData("left: [a, b], right: [total]", "left: [a, b], right: []", "24:9 GK009 勾稽关系缺少一边。 the relation lacks a side.")]
    [InlineData("kind: not_negative, axis: columns, left: [a, b]", "kind: not_negative, axis: columns, left: []", "26:9 GK009 勾稽关系缺少一边。 the relation lacks a side.")]
    [InlineData("left: [a, b], right: [total]", "left: [a, b], right: [totals]", "24:9 GK009 勾稽关系里的「totals」不是行或列的 key。是不是「total」？ “totals” in a relation is no key of the axis. Did you mean “total”?")]
    [InlineData("{ kind: none, axis", "{ axis", "29:9 GK009 没有写 kind。 kind is missing.")]
    [InlineData("layout: wide", "layout: round", "12:13 GK007 「layout」应是grid、wide、blocks之一。 “layout” must be one of grid, wide, blocks.")]
    public void A_form_that_contradicts_itself_is_refused_with_the_place(string good, string bad, string findings)
    {
        Assert.Contains(good, Trial, StringComparison.Ordinal);
        var form = Read(Trial.Replace(good, bad, StringComparison.Ordinal), out var found);
        Assert.Equal(findings, string.Join(" | ", found));
        Assert.Equal(findings.Length == 0, form is not null);
    }

    [Theory]
    [InlineData("- key: requests", "- key: ../requests", "9:10 GK009 key「../requests」只能由字母、数字和 _ - 组成，不超过 60 个字符。 the key “../requests” may hold letters, digits and _ -, at most 60 characters.")]
    [InlineData("{ key: new, label", "{ key: ne w, label", "20:16 GK009 key「ne w」只能由字母、数字和 . _ - 组成，不超过 60 个字符。 the key “ne w” may hold letters, digits and . _ -, at most 60 characters.")]
    [InlineData("{ key: total, label", "{ key: to.tal, label", "18:16 GK009 key「to.tal」只能由字母、数字和 _ - 组成，不超过 60 个字符。 the key “to.tal” may hold letters, digits and _ -, at most 60 characters.")]
    [InlineData("key: t, title", "key: t/t, title", "34:25 GK009 key「t/t」只能由字母、数字和 _ - 组成，不超过 60 个字符。 the key “t/t” may hold letters, digits and _ -, at most 60 characters.")]
    public void A_key_is_short_and_of_signs_that_file_names_and_addresses_can_hold(string right, string wrong, string first)
    {
        Assert.Contains(right, Trial, StringComparison.Ordinal);
        var findings = new List<Finding>();
        Assert.Null(FormReader.Read(Trial.Replace(right, wrong, StringComparison.Ordinal), "forms/trial.yml", findings));
        Assert.Equal(first, findings.Select(f => $"{f.Place.Line}:{f.Place.Column} {f.Rule.Code} {f.Message.Zh} {f.Message.En}").First());
    }

    [Fact]
    public void A_name_of_more_than_twenty_letters_is_shown_cut() =>
        Assert.Equal(("12345678901234567890", "12345678901234567890…"), (FormKey.Shown("12345678901234567890"), FormKey.Shown("123456789012345678901")));

    /// <summary>Found by fuzzing: the second table took the file of the first.</summary>
    [Fact]
    public void Two_tables_of_one_key_are_refused_at_the_second()
    {
        int from = Trial.IndexOf("  - key: requests", StringComparison.Ordinal), to = Trial.IndexOf("key_figures", StringComparison.Ordinal);
        Assert.Null(Read(Trial[..to] + Trial[from..to] + Trial[to..], out var findings));
        Assert.Equal(["31:10 GK009 key「requests」用了两次。 the key “requests” is used twice."], findings);
    }

    /// <summary>Every cell's address repeats the keys of its table, row and column.</summary>
    [Fact]
    public void A_key_of_twenty_thousand_letters_is_cut_where_it_is_told()
    {
        var findings = new List<Finding>();
        Assert.Null(FormReader.Read(Trial.Replace("- key: requests", "- key: " + new string('u', 20_000), StringComparison.Ordinal), "forms/trial.yml", findings));
        Assert.Equal("9:10 GK009 key「uuuuuuuuuuuuuuuuuuuu…」只能由字母、数字和 _ - 组成，不超过 60 个字符。", findings.Select(f => $"{f.Place.Line}:{f.Place.Column} {f.Rule.Code} {f.Message.Zh}").First());
        Assert.All(findings, finding => Assert.InRange(finding.Message.Zh.Length, 1, 200));
    }

    [Theory, InlineData(false, 15), InlineData(true, 5)]
    public void A_key_that_nobody_knows_is_reported_in_every_mapping(bool shown, int mappings)
    {
        int from = Trial.IndexOf("key_figures", StringComparison.Ordinal);
        string tables = Trial[..from], figures = Trial[from..], strange = "{ strange: 1, ";
        Read(shown ? tables + figures.Replace("{ ", strange, StringComparison.Ordinal) : tables.Replace("{ ", strange, StringComparison.Ordinal) + figures, out var found);
        Assert.Equal(Enumerable.Repeat("没有「strange」这一项。 There is no key “strange”.", mappings), found.Select(f => f[(f.IndexOf("GK006 ", StringComparison.Ordinal) + 6)..]));
    }

    private static Form? Read(string text, out IReadOnlyList<string> findings)
    {
        var found = new List<Finding>();
        var form = FormReader.Read(text, "trial.yml", found);
        findings = [.. found.Select(f => $"{f.Place.Line}:{f.Place.Column} {f.Rule.Code} {f.Message.Zh} {f.Message.En}")];
        return form;
    }

    private static string Said(Header h) => $"{h.Key} {h.Label} [{string.Join(',', h.Variants)}] {h.Kind} {h.Unit} {h.Computed} {h.Path} {h.Level}";

    private static string Said(Measure m) => $"{m.Name} {m.Unit} {string.Join(',', m.Cells.Select(c => c.Cell))} {string.Join(',', m.Whole.Select(c => c.Cell))} {m.IsHeadline}";
}
