using System.Text;
using SiteBuilder.Forms;
using SiteBuilder.Tests.Forms;

namespace SiteBuilder.Tests.Content;

/// <summary>A table says the same in each of its accepted shapes and encodings.</summary>
public sealed class TableShapesTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void The_printed_requests_table_has_the_figures_of_the_flat_one() => Same("requests", Printed("printed-requests.csv"), "GK003");

    [Fact]
    public void The_printed_disputes_table_has_the_figures_of_the_flat_one() => Same("disputes", Printed("printed-disputes.csv"), "GK003");

    [Fact]
    public void The_printed_blocks_of_proactive_have_the_figures_of_the_flat_lines() => Same("proactive", Encoding.UTF8.GetBytes("""
        第二十条第（一）项,,,
        信息内容,本年制发件数,本年废止件数,现行有效件数
        规章,3,5,74
        行政规范性文件,564,984,4185
        第二十条第（五）项,,,
        信息内容,本年处理决定数量,,
        行政许可,11398889,,
        第二十条第（六）项,,,
        信息内容,本年处理决定数量,,
        行政处罚,6937489,,
        行政强制,166105,,
        第二十条第（八）项,,,
        信息内容,本年收费金额（单位：万元）,,
        行政事业性收费,316441,,
        """));

    [Theory]
    [InlineData("requests"), InlineData("disputes")]
    public void Rows_stand_in_any_order(string table)
    {
        var lines = Text(table).TrimEnd('\n').Split('\n');
        Same(table, Lines([lines[0], .. lines.Skip(1).Reverse()]));
    }

    [Fact]
    public void Lines_of_proactive_stand_in_any_order_and_so_do_their_columns()
    {
        var lines = Text("proactive").TrimEnd('\n').Split('\n').Select(l => l.Split(',')).ToList();
        Same("proactive", Lines([.. lines.Take(1).Concat(lines.Skip(1).Reverse()).Select(f => $"{f[2]},{f[0]},{f[1]}")]));
    }

    [Theory]
    [InlineData("requests"), InlineData("disputes")]
    public void Columns_stand_in_any_order(string table) =>
        Same(table, Lines([.. Text(table).TrimEnd('\n').Split('\n').Select(l => l.Split(',')).Select(f => string.Join(',', [f[0], .. f.Skip(1).Reverse()]))]));

    [Theory]
    [InlineData("requests"), InlineData("disputes")]
    public void Keys_are_taken_for_labels(string table)
    {
        var definition = CityTables.Definition(table);
        var lines = Text(table).TrimEnd('\n').Split('\n').Skip(1).Select((line, row) => definition.Rows.Leaves[row].Key + line[line.IndexOf(',')..]);
        Same(table, Lines([definition.RowHeading + "," + string.Join(',', definition.Columns.Leaves.Select(c => c.Key)), .. lines]));
    }

    [Fact]
    public void Keys_are_taken_for_labels_in_proactive()
    {
        var definition = CityTables.Definition("proactive");
        var values = Text("proactive").TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(',')[2]).ToList();
        Same("proactive", Lines(["信息内容,指标,数值", .. definition.Cells.Select((c, i) => $"{definition.RowHeader(c).Key},{definition.ColumnHeader(c).Key},{values[i]}")]));
    }

    [Fact]
    public void Paths_are_taken_for_labels()
    {
        var definition = CityTables.Definition("requests");
        var lines = Text("requests").TrimEnd('\n').Split('\n');
        Same("requests", Lines([lines[0], .. lines.Skip(1).Select((line, row) => definition.Rows.Leaves[row].Path + line[line.IndexOf(',')..])]));
    }

    [Fact]
    public void Short_names_are_taken_for_labels()
    {
        var definition = CityTables.Definition("requests");
        var lines = Text("requests").TrimEnd('\n').Split('\n');
        Same("requests", Lines([lines[0], .. lines.Skip(1).Select((line, row) => definition.Rows.Leaves[row].ShortName + line[line.IndexOf(',')..])]));
    }

    [Fact]
    public void A_label_broken_over_lines_is_quoted_and_read() =>
        Same("disputes", Encoding.UTF8.GetBytes(Text("disputes").Replace("未经复议直接起诉", "\"未经复议\n直接起诉\"", StringComparison.Ordinal)));

    [Fact]
    public void A_title_above_the_table_and_blank_lines_do_not_matter() =>
        Same("disputes", Encoding.UTF8.GetBytes("政府信息公开行政复议、行政诉讼情况,,,,,\n\n" + Text("disputes").Replace("\n", "\n,,,,,\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\t"), InlineData(";")]
    public void Other_separators_of_spreadsheets_are_read(string separator) => Same("requests", Encoding.UTF8.GetBytes(Text("requests").Replace(",", separator, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\r\n"), InlineData("\r"), InlineData("\n")]
    public void Line_ends_do_not_matter(string end)
    {
        foreach (string table in (string[])["proactive", "requests", "disputes"])
            Same(table, Encoding.UTF8.GetBytes(Text(table).Replace("\n", end, StringComparison.Ordinal)));
    }

    public static IEnumerable<TheoryDataRow<string, string>> Encodings() =>
        from table in (string[])["proactive", "requests", "disputes"]
        from encoding in (string[])["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "gb18030"]
        select new TheoryDataRow<string, string>(table, encoding);

    [Theory, MemberData(nameof(Encodings))]
    public void Encodings_are_told_apart(string table, string name)
    {
        Encoding encoding = name switch
        {
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16 little" => new UnicodeEncoding(false, true),
            "utf-16 big" => new UnicodeEncoding(true, true),
            "gb18030" => Gb18030,
            _ => new UTF8Encoding(false),
        };
        Same(table, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text(table))], name.StartsWith("utf-8", StringComparison.Ordinal) ? [] : ["GK003"]);
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("gb18030")]
    public void A_place_does_not_depend_on_the_encoding(string name)
    {
        Encoding encoding = name == "gb18030" ? Gb18030 : Encoding.GetEncoding(name);
        var result = CityTables.Site.Replace($"{CityTables.Folder}/disputes.csv", "16,1,12", "16,一,12").Encode($"{CityTables.Folder}/disputes.csv", encoding).Check();
        result.FindsAmongOthers("reports/shi/2025/disputes.csv:3:13: 错误 GK026: 表四「未经复议直接起诉」行「结果纠正」列：「一」不是数字。");
    }

    [Fact]
    public void Full_width_digits_give_the_same_figures_and_are_said()
    {
        string text = string.Concat(Text("requests").Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line + "\n" : line[..(line.IndexOf(',') + 1)] + Wide(line[(line.IndexOf(',') + 1)..]) + "\n"));
        Same("requests", Encoding.UTF8.GetBytes(text), "GK029");
    }

    private static string Wide(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c));

    private static string Text(string table) => CityTables.Site.Text($"{CityTables.Folder}/{table}.csv");

    private static byte[] Lines(string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    private static byte[] Printed(string name) => File.ReadAllBytes(Repository.PathOf("tests", "SiteBuilder.Tests", "Content", name));

    private static void Same(string table, byte[] bytes, params string[] codes)
    {
        var flat = CityTables.Read(table, Text(table)).Table!;
        var (read, findings) = CityTables.Read(CityTables.Definition(table), bytes);
        Assert.Equal(codes, findings.Select(f => f.Rule.Code).Distinct());
        Assert.Equal(CityTables.Cells(flat), CityTables.Cells(read!));
        Assert.All(read!.Definition.Cells, c => Assert.Equal(CellState.Typed, read.State(c)));
    }
}
