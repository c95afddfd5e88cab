using System.Text.Json;
using SiteBuilder.Checks;
using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>explain</c>: the rules in words.</summary>
public sealed class ExplainCommandTests
{
    [Fact]
    public void A_rule_is_told_with_reason_examples_and_source() =>
        Assert.Equal(
            """
            GK103  错误  勾稽关系不成立

            一条关系只说明这一组数里有错，说不准是哪一个：列出各项和应得的和，请对照底数逐个
            核对。

            错例（reports/minzheng/2024/disputes.csv）：
              | 行政复议,1,0,0,0,2
            正例：
              | 行政复议,1,0,0,0,1

            依据：国办公开办函〔2021〕30号、〔2019〕60号所附格式

            """.ReplaceLineEndings("\n"), CommandRun.Of("explain", "gk103").Results);

    [Fact]
    public void All_rules_are_listed_each_with_its_source_at_80_columns()
    {
        foreach (string language in new[] { "zh", "en" })
        {
            string[] lines = CommandRun.Of("explain", "--all", "--lang", language).Results.TrimEnd('\n').Split('\n');
            Assert.Equal(RuleCatalogue.All.Select(r => r.Code), lines.Where(line => line.StartsWith("GK", StringComparison.Ordinal)).Select(line => line[..5]));
            Assert.Equal(RuleCatalogue.All.Count, lines.Count(line => line.StartsWith(language == "en" ? "       Source: " : "       依据：", StringComparison.Ordinal)));
            Assert.Equal([], lines.Where(line => DisplayWidth.Of(line) > 80));
        }
    }

    [Fact]
    public void Every_rule_can_be_explained_in_both_languages()
    {
        foreach (string code in RuleCatalogue.All.Select(rule => rule.Code))
        {
            Assert.Contains("依据：", CommandRun.Of("explain", code).Results, StringComparison.Ordinal);
            Assert.Contains("Source: ", CommandRun.Of("explain", code, "--lang", "en").Results, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(CommandRun.Of("explain", code, "--json").Results);
            Assert.Equal(code, json.RootElement.GetProperty("code").GetString());
        }
    }
}
