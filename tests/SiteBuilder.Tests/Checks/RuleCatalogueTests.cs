using System.Text.RegularExpressions;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Checks;

/// <summary>Every rule keeps the promises that <c>explain</c> makes of it: its bad case is reported under its own code alone.</summary>
public sealed class RuleCatalogueTests
{
    public static IEnumerable<TheoryDataRow<string>> Codes() => RuleCatalogue.All.Select(r => new TheoryDataRow<string>(r.Code));

    public static IEnumerable<TheoryDataRow<string>> CodesWithCase() => RuleCatalogue.All.Where(r => r.Example != Example.None).Select(r => new TheoryDataRow<string>(r.Code));

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

    [Fact]
    public void Every_check_of_tables_texts_and_the_site_stands_in_the_list_of_checks()
    {
        string list = File.ReadAllText(Repository.PathOf("generator", "Checks", "README.md"));
        list = list[list.IndexOf("| R1 |", StringComparison.Ordinal)..];
        var named = Regex.Matches(list, "GK([0-9]{3})(?:–GK([0-9]{3}))?").SelectMany(m => Enumerable.Range(Number(m.Groups[1]), m.Groups[2].Success ? Number(m.Groups[2]) - Number(m.Groups[1]) + 1 : 1)).ToHashSet();
        Assert.Equal([], RuleCatalogue.All.Select(r => r.Code).Where(code => code is [_, _, >= '1' and <= '3', ..] && string.CompareOrdinal(code, "GK350") < 0 && !named.Contains(int.Parse(code.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory, InlineData('R', 34), InlineData('E', 30)]
    public void Every_relation_and_every_known_error_has_its_codes_or_a_reason_why_not(char kind, int count)
    {
        var rows = File.ReadLines(Repository.PathOf("generator", "Checks", "README.md")).Select(line => Regex.Match(line, $@"^\| {kind}(\d+) \| ([^|]+) \| ([^|]+) \|$")).Where(m => m.Success).ToList();
        Assert.Equal(Enumerable.Range(1, count), rows.Select(m => Number(m.Groups[1])));
        Assert.All(rows, row => Assert.Matches("GK[0-9]{3}|不检查：.+declined: .+|held by `", row.Groups[3].Value));
        var compiled = RuleCatalogue.All.Select(r => r.Code).ToHashSet();
        Assert.Equal([], rows.SelectMany(row => Regex.Matches(row.Groups[3].Value, "GK[0-9]{3}").Select(m => m.Value)).Where(code => !compiled.Contains(code)));
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Only_a_fault_of_the_program_and_damage_on_a_server_have_no_bad_case() =>
        Assert.Equal(["GK292", "GK399"], RuleCatalogue.All.Where(r => r.Example == Example.None).Select(r => r.Code));

    [Theory, MemberData(nameof(CodesWithCase))]
    public void The_bad_case_of_a_rule_is_reported_under_its_code_alone(string code)
    {
        var found = BadCase(Rule(code));
        Assert.True(found.Count > 0 && found.All(f => f.Rule.Code == code), string.Join('\n', found.Select(SiteTestResult.Line)));
        Assert.All(found, finding =>
        {
            Assert.Matches("。$|是不是(「.+」)+？$", finding.Message.Zh);
            Assert.Matches(@"\.$|Did you mean .+\?$", finding.Message.En);
            Assert.DoesNotContain("。。", finding.Message.Zh, StringComparison.Ordinal);
        });
    }

    /// <summary>What is found in the sample site with the bad case of a rule.</summary>
    internal static IReadOnlyList<Finding> BadCase(Rule rule) =>
        IsAboutPublishing(rule.Code) ? GateCase.Findings(rule.Example) : IsAboutPages(rule.Code) ? Edited(rule.Example).In(Pages) : Edited(rule.Example).Check().Findings;

    /// <summary>From GK400 on a rule looks at pages, themes and files that are made: reading alone does not show its case.</summary>
    private static bool IsAboutPages(string code) => string.CompareOrdinal(code, "GK400") >= 0;

    /// <summary>Such a rule holds a site against the one that was published last.</summary>
    private static bool IsAboutPublishing(string code) => code[2..4] is "29" or "52";

    private static IReadOnlyList<Finding> Pages(string root)
    {
        var workspace = new Workspace(root, Path.Combine(root, "..", "themes"), Path.Combine(root, "..", "output"), SiteTest.Season);
        var site = Pipeline.Check(workspace);
        return Pipeline.CheckPages(site, workspace, CancellationToken.None).Findings;
    }

    /// <summary>The sample site with the mistake of an example.</summary>
    internal static SiteTest Edited(Example example)
    {
        var site = Apply(SiteTest.From("sample"), example);
        return example.And.Aggregate(site, Apply);
    }

    private static SiteTest Apply(SiteTest site, Example edit)
    {
        if (edit.File.StartsWith("themes/", StringComparison.Ordinal)) return site.Write("../" + edit.File, edit.Bad);
        if (edit.Good.Length > 0) return site.Replace(edit.File, edit.Good, edit.Bad);
        return edit.AsBytes ? site.Write(edit.File, [.. edit.Bad.Select(c => (byte)c)]) : site.Write(edit.File, edit.Bad);
    }

    private static Rule Rule(string code) => RuleCatalogue.All.Single(r => r.Code == code);

    private static IEnumerable<Type> Types() =>
        typeof(RuleCatalogue).Assembly.GetTypes().Where(t => Regex.IsMatch(t.Name, "^GK[0-9]") && !t.IsNested);
}
