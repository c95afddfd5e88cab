using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>One figure of a real report is wrong: the whole program names that figure, its right value, and nothing else.</summary>
public sealed class OneWrongFigureTests
{
    public static IEnumerable<TheoryDataRow<int, int>> Requests() => Cells("requests");

    public static IEnumerable<TheoryDataRow<int, int>> Disputes() => Cells("disputes");

    [Fact]
    public void The_figures_as_published_are_without_a_finding() => CityTables.Site.Check().FindsNothing();

    [Theory, MemberData(nameof(Requests))]
    public void One_too_much_in_any_cell_of_requests_is_named_with_its_right_value(int row, int column)
    {
        decimal right = CityTables.Figure("requests", row, column);
        Named(CityTables.Check("requests", (row, column, Digits.Text(right + 1))), row, column, right, right + 1);
    }

    [Theory, MemberData(nameof(Requests))]
    public void One_too_little_is_named_or_refused_as_negative(int row, int column)
    {
        decimal right = CityTables.Figure("requests", row, column);
        var found = CityTables.Check("requests", (row, column, Digits.Text(right - 1)));
        if (right > 0) Named(found, row, column, right, right - 1);
        else Assert.Equal("GK026", Assert.Single(found.Findings).Rule.Code);
    }

    [Theory, MemberData(nameof(Requests))]
    public void Exchanged_digits_are_named_as_such(int row, int column)
    {
        decimal right = CityTables.Figure("requests", row, column);
        string digits = Digits.Text(right);
        if (digits.Length < 2 || digits[0] == digits[1] || digits[1] == '0') return; // nothing to exchange that would still be typed so
        string swapped = $"{digits[1]}{digits[0]}{digits[2..]}";
        var found = CityTables.Check("requests", (row, column, swapped));
        Named(found, row, column, right, decimal.Parse(swapped, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("可能是相邻两位数字写颠倒了", found.Findings[0].Message.Zh, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Disputes))]
    public void One_too_much_in_any_cell_of_disputes_names_its_group_with_terms_and_sum(int row, int column)
    {
        decimal right = CityTables.Figure("disputes", row, column);
        var finding = Assert.Single(CityTables.Check("disputes", (row, column, Digits.Text(right + 1))).Findings);
        Assert.Equal("GK103", finding.Rule.Code);
        Assert.Equal([4, 0, 1, 2, 3], finding.Cells.Select(c => Enumerable.Range(0, 5).First(i => CityTables.Address("disputes", row, i) == c)));
        decimal[] group = [.. Enumerable.Range(0, 5).Select(i => CityTables.Figure("disputes", row, i) + (i == column ? 1 : 0))];
        Assert.Equal((group[..4].Sum(), group[4]), (finding.Expected, finding.Actual));
        Assert.Contains($"{string.Join('+', group[..4].Select(Digits.Text))}＝{Digits.Text(group[..4].Sum())}，填的是 {Digits.Text(group[4])}", finding.Message.Zh, StringComparison.Ordinal);
    }

    private static void Named(SiteTestResult found, int row, int column, decimal expected, decimal actual)
    {
        var finding = Assert.Single(found.Findings);
        Assert.Equal(("GK101", Severity.Error), (finding.Rule.Code, finding.Severity));
        Assert.Equal([CityTables.Address("requests", row, column)], finding.Cells);
        Assert.Equal((expected, actual), (finding.Expected, finding.Actual));
        string[] line = CityTables.Rows("requests")[row + 1];
        Assert.Equal(new SourceSpan($"{CityTables.Folder}/requests.csv", row + 2, line.Take(column + 1).Sum(f => f.Length + 1) + 1), finding.Place with { Length = 1 });
    }

    private static IEnumerable<TheoryDataRow<int, int>> Cells(string table)
    {
        var definition = CityTables.Definition(table);
        return definition.Cells.Select(c => new TheoryDataRow<int, int>(definition.RowOf(c), definition.ColumnOf(c)));
    }
}
