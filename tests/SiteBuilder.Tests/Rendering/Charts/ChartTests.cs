using SiteBuilder.Rendering.Charts;

namespace SiteBuilder.Tests.Rendering.Charts;

public sealed class ChartTests
{
    private static readonly ChartFigures Requests = new("申请收办", "年度", "件", ["2021", "2022", "2023"],
        [new("本年新收", [12, null, 8]), new("本年办结", [10, 9, 7])]);

    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(7, "0 2 4 6 8")]
    [InlineData(161, "0 50 100 150 200")]
    [InlineData(14069, "0 5000 10000 15000")]
    public void A_scale_ends_at_a_round_number_that_the_largest_figure_does_not_pass(int largest, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', ChartScale.To(largest).Ticks.Select(Svg.Number)));

    [Fact]
    public void A_trend_has_a_line_and_a_mark_of_its_own_for_each_series_and_a_gap_where_there_is_no_figure()
    {
        string svg = TrendChart.Draw(Requests with { Names = ["2021", "2022"], Series = [new("本年新收", [4, null]), new("本年办结", [2, 4])] }, "c").Html;

        Assert.Equal("""
            <svg viewBox="0 0 360 220" role="img" aria-labelledby="c-name c-text"><title id="c-name">申请收办</title><desc id="c-text">折线图，2021至2022。本年新收：2021为4件。本年办结：2021为2件，2022为4件，最高为2022的4件。</desc>
            <line class="axis" x1="23" y1="192" x2="340" y2="192"/><text class="end" x="17" y="196.5">0</text>
            <line class="grid" x1="23" y1="147" x2="340" y2="147"/><text class="end" x="17" y="151.5">1</text>
            <line class="grid" x1="23" y1="102" x2="340" y2="102"/><text class="end" x="17" y="106.5">2</text>
            <line class="grid" x1="23" y1="57" x2="340" y2="57"/><text class="end" x="17" y="61.5">3</text>
            <line class="grid" x1="23" y1="12" x2="340" y2="12"/><text class="end" x="17" y="16.5">4</text>
            <text class="middle" x="340" y="212">2022</text><text class="middle" x="23" y="212">2021</text>
            <path class="line series-1" d="M23 12"/><path class="line series-2" d="M23 102L340 12"/>
            <path class="point series-1" d="M19 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"><title>2021 本年新收 4件</title></path>
            <path class="point series-2" d="M19.5 98.5h7v7h-7z"><title>2021 本年办结 2件</title></path><path class="point series-2" d="M336.5 8.5h7v7h-7z"><title>2022 本年办结 4件</title></path></svg>
            """.ReplaceLineEndings(""), svg);
    }

    [Fact]
    public void A_composition_fills_each_bar_with_patterns_and_says_the_figures()
    {
        string svg = CompositionChart.Draw(new("结果", "年度", "件", ["2023"], [new("予以公开", [6]), new("不予公开", [0]), new("无法提供", [2])]), "c").Html;

        Assert.Equal("""
            <svg viewBox="0 0 360 30" role="img" aria-labelledby="c-name c-text"><title id="c-name">结果</title><desc id="c-text">条形图，2023。2023共8件：予以公开6件（75.0%）、无法提供2件（25.0%）。</desc>
            <text class="end" x="40" y="18">2023</text><text class="start" x="302" y="18">8件</text>
            <rect class="part" fill="url(#pattern-1)" x="46" y="4" width="186.5" height="18"><title>2023 予以公开 6件，75.0%</title></rect><text class="middle on" x="139.8" y="18">6</text>
            <rect class="part" fill="url(#pattern-3)" x="233.5" y="4" width="61.5" height="18"><title>2023 无法提供 2件，25.0%</title></rect><text class="middle on" x="264.8" y="18">2</text></svg>
            """.ReplaceLineEndings(""), svg);
    }

    [Fact]
    public void A_name_that_looks_like_markup_is_text() =>
        Assert.Contains("<title id=\"c-name\">&lt;b&gt;&amp;𠮷</title>", TrendChart.Draw(Requests with { Title = "<b>&𠮷" }, "c").Html, StringComparison.Ordinal);

    [Fact]
    public void A_whole_of_which_a_part_is_not_known_is_not_drawn_and_stands_as_a_dash()
    {
        string svg = CompositionChart.Draw(Requests, "c").Html;

        Assert.Contains("<text class=\"start\" x=\"302\" y=\"44\">—</text><line class=\"axis\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("2022 本年办结", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Eighteen_years_fit_with_labels_that_keep_their_distance_and_end_at_the_last()
    {
        string[] years = [.. Enumerable.Range(2008, 18).Select(y => $"{y}")];
        string svg = TrendChart.Draw(new("趋势", "年度", "件", years, [new("本年新收", [.. years.Select((_, i) => (decimal?)i * 1000)])]), "c").Html;

        Assert.Equal(["2025", "2022", "2019", "2016", "2013", "2010"],
            svg.Split("<text class=\"middle\"").Skip(1).Select(t => t[(t.IndexOf('>') + 1)..t.IndexOf('<')]));
    }

    [Fact]
    public void No_picture_has_a_style_of_its_own() =>
        Assert.DoesNotContain("style", TrendChart.Draw(Requests, "c").Html + CompositionChart.Draw(Requests, "c").Html, StringComparison.Ordinal);
}
