using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Tests.Importing;

/// <summary>What stands in the cells of real reports: the number as printed, or nothing.</summary>
public sealed class SourceFigureTests
{
    private static string Read(string text, NumberKind kind, bool proactive = true)
    {
        var figure = SourceFigure.Read(text, kind, proactive);
        return figure.State switch
        {
            CellState.Typed => Digits.Text(figure.Value) + (figure.Remark is null ? "" : " *"),
            CellState.Unread => figure.Candidate is { } candidate ? $"? {candidate}" : "?",
            _ => figure.State.ToString(),
        };
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("11398889", "11398889")]
    [InlineData(" 0", "0")]
    [InlineData("0       ", "0")]
    [InlineData("１２", "12 *")]
    [InlineData("1,234,567", "1234567 *")]
    [InlineData("31批次", "31 *")]
    [InlineData("12 件", "12 *")]
    [InlineData("22（其中修订 16 件）", "22 *")]
    [InlineData("55（含自然失效 29 件）", "55 *")]
    [InlineData("22件，其中修订16件", "22 *")]
    [InlineData("12①", "12 *")]
    [InlineData("12²", "12 *")]
    [InlineData("12⟦1⟧", "12 *")]
    [InlineData("零", "0 *")]
    [InlineData("\u00A0", "Blank")]
    [InlineData("", "Blank")]
    [InlineData("/", "NotApplicable")]
    [InlineData("-", "NotApplicable")]
    [InlineData("——", "NotApplicable")]
    [InlineData("2 0", "? 20")]
    [InlineData("1139\n8889", "? 11398889")]
    [InlineData("166164197", "? 166164197")]
    [InlineData("000", "?")]
    [InlineData("05", "?")]
    [InlineData("12(10)", "?")]
    [InlineData("约30", "?")]
    [InlineData("500余", "?")]
    [InlineData("10%", "?")]
    [InlineData("3或4", "?")]
    [InlineData("12-15", "?")]
    [InlineData("无", "?")]
    [InlineData("-3", "?")]
    [InlineData("+3", "?")]
    [InlineData("3.5", "?")]
    [InlineData("1,23,4", "?")]
    [InlineData("1234567890123456", "?")]
    [InlineData("9469\u0661", "?")]
    [InlineData("\u0668", "?")]
    [InlineData("4\u07C2", "?")]
    public void Counts(string printed, string read) => Assert.Equal(read, Read(printed, NumberKind.Count));

    [Theory]
    [InlineData("增72", "72 *")]
    [InlineData("增加5", "5 *")]
    [InlineData("新增 3 项", "3 *")]
    [InlineData("减4", "-4 *")]
    [InlineData("减少2项", "-2 *")]
    [InlineData("-71", "-71 *")]
    [InlineData("－18", "-18 *")]
    [InlineData("−18", "-18 *")]
    [InlineData("+1036", "1036 *")]
    [InlineData("未增未减", "0 *")]
    [InlineData("+(0) -(0)", "0 *")]
    [InlineData("增0减0", "0 *")]
    [InlineData("+2 / -1", "?")]
    [InlineData("增2减1", "?")]
    [InlineData("增", "?")]
    public void Changes(string printed, string read) => Assert.Equal(read, Read(printed, NumberKind.Change));

    [Theory]
    [InlineData("251000元", "251000 *")]
    [InlineData("17.27万元", "17.27 *")]
    [InlineData("2560万元", "2560 *")]
    [InlineData("52.15", "52.15")]
    [InlineData("18.8710", "18.8710")]
    [InlineData("24252.311082", "24252.311082")]
    [InlineData("0.092", "0.092")]
    public void Amounts(string printed, string read) => Assert.Equal(read, Read(printed, NumberKind.Amount));

    [Fact]
    public void Where_nothing_can_be_inapplicable_a_stroke_is_a_blank_that_is_told()
    {
        var figure = SourceFigure.Read("/", NumberKind.Count, mayNotApply: false);
        Assert.Equal((CellState.Blank, "原文为“/”，不是数，留空"), (figure.State, figure.Remark!.Value.Zh));
    }
}
