namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>A page is made again where a figure changed that its text quotes of the year before, and where it quotes none it is not.</summary>
public sealed class QuotedFiguresTests : IDisposable
{
    private readonly AgedSite aged = new();

    public void Dispose() => aged.Dispose();

    [Theory]
    [InlineData("", false)]
    [InlineData("上年作出行政强制决定{{ 上年.表二.行政强制.本年处理决定数量 }}件。", true)]
    public void A_figure_of_the_year_before_counts_for_a_page_that_quotes_it(string quoted, bool isMade)
    {
        File.AppendAllText(Path.Combine(aged.Site.Content, "reports/minzheng/2024/report.md"), $"\n{quoted}\n");
        aged.Age();
        aged.Build();
        string page = Path.Combine(aged.Site.Output, "reports/minzheng/2024/index.html"), year = Path.Combine(aged.Site.Output, "reports/2024/index.html"), before = Path.Combine(aged.Site.Output, "reports/2023/index.html");
        var (time, timeOfYear, timeBefore) = (File.GetLastWriteTimeUtc(page), File.GetLastWriteTimeUtc(year), File.GetLastWriteTimeUtc(before));
        string file = Path.Combine(aged.Site.Content, "reports/minzheng/2023/proactive.csv");
        File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "(行政强制,本年处理决定数量,)[0-9]+", "${1}93"));

        Assert.StartsWith("已生成", aged.Build().LastLine, StringComparison.Ordinal);

        Assert.Equal((isMade, isMade), (time != File.GetLastWriteTimeUtc(page), File.ReadAllText(page).Contains("决定93件", StringComparison.Ordinal)));
        Assert.Equal((isMade, true), (timeOfYear != File.GetLastWriteTimeUtc(year), timeBefore != File.GetLastWriteTimeUtc(before)));
    }
}
