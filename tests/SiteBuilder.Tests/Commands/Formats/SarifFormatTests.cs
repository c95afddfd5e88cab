using System.Text.Json;
using NJsonSchema;

namespace SiteBuilder.Tests.Commands.Formats;

/// <summary><c>--format sarif</c>, held against the published schema (as the npm package @microsoft/jest-sarif carries it, MIT licence).</summary>
public sealed class SarifFormatTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv", Page = "pages/100% 说明.md";

    private static JsonElement Run(SiteFolder site, params string[] more)
    {
        using var log = JsonDocument.Parse(site.Run(["check", "--format", "sarif", .. more]).Results);
        return log.RootElement.GetProperty("runs")[0].Clone();
    }

    private static SiteFolder Broken() => new SiteFolder()
        .Replace(Requests, "一、本年新收政府信息公开申请数量,12,", "一、本年新收政府信息公开申请数量,130,")
        .With(Page, "title: 说明\n");

    [Fact]
    public async Task It_is_valid_by_the_published_schema()
    {
        using var site = Broken();
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("tests", "SiteBuilder.Tests", "Commands", "Formats", "sarif-2.1.0-rtm.5.json"), TestContext.Current.CancellationToken);
        foreach (string language in new[] { "zh", "en" })
        {
            Assert.Equal([], schema.Validate(site.Run("check", "--format", "sarif", "--lang", language).Results).Select(e => e.ToString()));
        }
        Assert.NotEqual([], schema.Validate("""{ "version": "2.1.0", "runs": [ { "results": [ { "level": "bad" } ] } ] }"""));
    }

    [Fact]
    public void A_result_names_rule_place_and_figures()
    {
        using var site = Broken();
        var run = Run(site);
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "GK101");
        Assert.Equal("GK101", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(Requests, place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"startLine":2,"startColumn":18,"endColumn":21}""", JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal("""{"cells":["reports/minzheng/2024#requests.new.natural"],"expected":12,"actual":130}""", JsonSerializer.Serialize(result.GetProperty("properties")));
        Assert.Equal("[]", result.GetProperty("suppressions").ToString());
    }

    [Fact]
    public void An_address_is_percent_encoded()
    {
        using var site = Broken();
        var addresses = Run(site).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        Assert.Contains(addresses, a => a.EndsWith("pages/100%25%20%E8%AF%B4%E6%98%8E.md", StringComparison.Ordinal));
        Assert.All(addresses, a => Assert.True(Uri.IsWellFormedUriString(a, UriKind.Relative)));
    }

    [Fact]
    public void A_finding_is_known_again_after_lines_were_added_above_it()
    {
        using var site = new SiteFolder().Replace("reports/minzheng/2024/report.md", "局办公室按季度抽查", "局办公室按季度，，抽查");
        var before = Run(site).GetProperty("results")[0];
        site.Replace("reports/minzheng/2024/report.md", "## 一、总体情况\n", "\n\n## 一、总体情况\n");
        var after = Run(site).GetProperty("results")[0];
        Assert.NotEqual(before.GetProperty("locations").ToString(), after.GetProperty("locations").ToString());
        Assert.Equal(before.GetProperty("partialFingerprints").ToString(), after.GetProperty("partialFingerprints").ToString());
    }

    [Fact]
    public void A_waived_finding_is_suppressed_and_the_waivers_reason_justifies_it()
    {
        using var site = new SiteFolder().Replace("reports/minzheng/2024/report.md", "局办公室按季度抽查", "局办公室按季度，，抽查")
            .Replace("reports/minzheng/2024/report.md", "status: final\n", "status: final\nwaivers:\n  - { code: GK276, text: \"，，\", reason: 原文如此, by: 办公室, until: 2026-12-31 }\n");
        var results = Run(site).GetProperty("results");
        var suppression = Assert.Single(results.EnumerateArray().SelectMany(r => r.GetProperty("suppressions").EnumerateArray()));
        Assert.Equal(["kind: inSource", "status: accepted", "justification: 原文如此（办公室，至 2026-12-31）"], suppression.EnumerateObject().Select(m => $"{m.Name}: {m.Value}"));
    }
}
