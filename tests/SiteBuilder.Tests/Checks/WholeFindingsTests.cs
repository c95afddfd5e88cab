using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Checks;

/// <summary>
/// Findings with everything that belongs to them, word by word: both languages, place and length, cells and numbers. The lists
/// lie in <c>tests/sites</c>; where a check was changed on purpose, read what differs and put what was found in its place.
/// </summary>
public sealed class WholeFindingsTests
{
    public static IEnumerable<TheoryDataRow<string>> Codes() => RuleCatalogueTests.CodesWithCase();

    [Theory, MemberData(nameof(Codes))]
    public void The_bad_case_of_a_rule_is_told_as_the_list_has_it(string code)
    {
        var sections = File.ReadAllText(Repository.PathOf("tests", "sites", "rules.expected.txt")).Split("## ").ToDictionary(s => s.Split('\n')[0], StringComparer.Ordinal);
        string found = Said(RuleCatalogueTests.BadCase(RuleCatalogue.All.Single(r => r.Code == code)));
        Assert.True(sections.GetValueOrDefault(code) is { } listed && listed == $"{code}\n{found}", $"## {code}\n{found}");
    }

    [Fact]
    public void The_broken_district_is_told_as_the_list_has_it_in_both_languages()
    {
        var workspace = new Workspace(Repository.PathOf("tests", "sites", "broken"), "themes", "output", new DateTime(2024, 3, 31, 9, 0, 0));
        string found = Said(Pipeline.Check(workspace).Findings), listed = File.ReadAllText(Repository.PathOf("tests", "sites", "broken.whole.txt"));
        Assert.True(listed == found, found);
    }

    private static string Said(IReadOnlyList<Finding> findings) => string.Concat(findings.Select(Said));

    internal static string Said(Finding finding) =>
        $"{SiteTestResult.Line(finding)}\n  {finding.Message.En}\n  {finding.Place.Length}; {string.Join(", ", finding.Cells)} ({finding.Subjects}); {Number(finding.Expected)}; {Number(finding.Actual)}\n";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "—";
}
