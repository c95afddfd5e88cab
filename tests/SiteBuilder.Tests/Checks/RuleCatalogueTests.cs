using System.Text.RegularExpressions;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Checks;

/// <summary>Every rule keeps the promises that <c>explain</c> makes of it: its bad case is reported under its own code alone.</summary>
public sealed class RuleCatalogueTests
{
    /// <summary>Rules whose example needs more than reading and checking: they look at pages, themes or files that are made.</summary>
    private static readonly string[] NotSeenByReading = [.. RuleCatalogue.All.Select(r => r.Code).Where(c => string.CompareOrdinal(c, "GK400") >= 0)];

    public static IEnumerable<TheoryDataRow<string>> Codes() => RuleCatalogue.All.Select(r => new TheoryDataRow<string>(r.Code));

    public static IEnumerable<TheoryDataRow<string>> CodesSeenByReading() => Codes().Where(c => !NotSeenByReading.Contains(c.Data));

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal([], Types().GroupBy(t => t.Name[..5]).Where(g => g.Count() > 1).SelectMany(g => g.Select(t => t.Name)));

    [Fact]
    public void Every_class_named_after_a_code_has_a_rule_of_that_code() =>
        Assert.Equal(Types().Select(t => t.Name[..5]).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.Code));

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_says_in_both_languages_what_why_and_by_what_law(string code)
    {
        var rule = Rule(code);
        Assert.Matches("^GK[0-9]{3}$", rule.Code);
        Assert.All(new[] { rule.Title, rule.Why, rule.Source }, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Zh));
            Assert.False(string.IsNullOrWhiteSpace(text.En));
            Assert.Equal(text.Zh.Trim(), text.Zh);
            Assert.Equal(text.En.Trim(), text.En);
        });
        Assert.EndsWith("。", rule.Why.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Why.En, StringComparison.Ordinal);
        Assert.False(rule.Title.Zh.EndsWith('。') || rule.Title.En.EndsWith('.'));
        Assert.DoesNotMatch("[\u4E00-\u9FFF]", Regex.Replace(rule.Why.En, "“[^”]*”|〔[^〕]*〕", ""));
    }

    [Theory, MemberData(nameof(CodesSeenByReading))]
    public void The_bad_case_of_a_rule_is_reported_under_its_code_alone(string code)
    {
        var found = Edited(Rule(code).Example).Check();
        found.FindsOnly(code);
        Assert.All(found.Findings, finding =>
        {
            Assert.Matches("。$|是不是(「.+」)+？$", finding.Message.Zh);
            Assert.Matches(@"\.$|Did you mean .+\?$", finding.Message.En);
            Assert.DoesNotContain("。。", finding.Message.Zh, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Only_rules_about_pages_and_files_are_not_tried_by_reading() =>
        Assert.All(NotSeenByReading, code => Assert.True(string.CompareOrdinal(code, "GK400") >= 0));

    /// <summary>The sample site with the mistake of an example.</summary>
    internal static SiteTest Edited(Example example)
    {
        var site = Apply(SiteTest.From("sample"), example);
        return example.And.Aggregate(site, Apply);
    }

    private static SiteTest Apply(SiteTest site, Example edit)
    {
        if (edit.Good.Length > 0) return site.Replace(edit.File, edit.Good, edit.Bad);
        return edit.AsBytes ? site.Write(edit.File, [.. edit.Bad.Select(c => (byte)c)]) : site.Write(edit.File, edit.Bad);
    }

    private static Rule Rule(string code) => RuleCatalogue.All.Single(r => r.Code == code);

    private static IEnumerable<Type> Types() =>
        typeof(RuleCatalogue).Assembly.GetTypes().Where(t => Regex.IsMatch(t.Name, "^GK[0-9]") && !t.IsNested);
}
