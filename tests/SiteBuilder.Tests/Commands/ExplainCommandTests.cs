using System.Text.Json;
using SiteBuilder.Checks;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>explain</c>: the rules in words.</summary>
public sealed class ExplainCommandTests
{
    [Fact]
    public void A_rule_is_told_with_reason_examples_and_source() =>
        Assert.Equal(
            """
            GK103  错误  勾稽关系不成立

            一条关系只说明这一组数里有错，说不准是哪一个：列出各项和应得的和，请对照底数逐个核对。

            错例（reports/minzheng/2024/disputes.csv）：
              | 行政复议,1,0,0,0,2
            正例：
              | 行政复议,1,0,0,0,1

            依据：国办公开办函〔2021〕30号、〔2019〕60号所附格式

            """.ReplaceLineEndings("\n"), CommandRun.Of("explain", "gk103").Results);

    [Fact]
    public void All_rules_are_listed_one_a_line() =>
        Assert.Equal(RuleCatalogue.All.Select(r => r.Code), CommandRun.Of("explain", "--all").Results.TrimEnd('\n').Split('\n').Select(line => line[..5]));

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
