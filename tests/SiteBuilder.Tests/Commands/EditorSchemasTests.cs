using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.Commands;

/// <summary>What an editor's program knows of the settings and the front matter, and how it finds the findings.</summary>
public sealed class EditorSchemasTests
{
    private static string Schema(string name) => Repository.PathOf("generator", "Content", "Schemas", name + ".schema.json");

    private static IEnumerable<string> KeysOfSchema(string name) =>
        JsonDocument.Parse(File.ReadAllText(Schema(name))).RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    /// <summary>The keys at the top that a reader asks for, out of its source.</summary>
    private static IEnumerable<string> KeysOfReader(string file, string from, string to)
    {
        string source = File.ReadAllText(Repository.PathOf("generator", "Content", file));
        int start = source.IndexOf(from, StringComparison.Ordinal), end = source.IndexOf(to, start, StringComparison.Ordinal);
        return new Regex(@"fields\.\w+\(""(\w+)""").Matches(source[start..end]).Select(m => m.Groups[1].Value).Distinct();
    }

    [Fact]
    public void A_new_report_names_a_schema_that_lies_where_it_says()
    {
        using var site = new SiteFolder();
        site.Run("new", "minzheng", "2025");
        string folder = Path.Combine(site.Content, "reports", "minzheng", "2025");
        string line = File.ReadLines(Path.Combine(folder, "report.md")).Single(l => l.StartsWith("# yaml-language-server: $schema=", StringComparison.Ordinal));
        string schema = Path.GetFullPath(line["# yaml-language-server: $schema=".Length..], folder);
        Assert.Equal(File.ReadAllText(Schema("report")), File.ReadAllText(schema));
        Assert.Equal(File.ReadAllText(Schema("site")), File.ReadAllText(Path.Combine(site.Content, ".schemas", "site.schema.json")));
        Assert.Equal(0, site.Run("check").ExitCode); // no reader minds them
    }

    [Fact]
    public void The_schema_of_the_front_matter_has_every_key_that_is_read_and_no_other() =>
        Assert.Equal(KeysOfReader("MatterReader.cs", "ReportMatter Report(", "PageMatter Page(").Concat(KeysOfReader("MatterReader.cs", "Keywords(YamlFields", "\n}")).Order(), KeysOfSchema("report").Order());

    [Fact]
    public void The_schema_of_the_settings_has_every_key_that_is_read_and_no_other()
    {
        string[] elsewhere = [.. KeysOfReader("SettingsReader.cs", "SiteSettings? Read(", "private static string BasePath"), .. KeysOfReader("SettingsReader.cs", "private static string BasePath", "PortalLink Portal("),
            .. KeysOfReader("SettingsReader.cs", "TimeZoneInfo TimeZone(", "private static IReadOnlyList<string> Downloads"), .. KeysOfReader("SettingsReader.cs", "IReadOnlyList<string> Downloads", "\n}"),
            .. KeysOfReader("CheckSettings.cs", "Read(", "\n}"), .. KeysOfReader("PublishingReader.cs", "Targets(YamlFields", "PublishTarget Target(")];
        Assert.Equal(elsewhere.Distinct().Order(), KeysOfSchema("site").Order());
    }

    [Fact]
    public void The_schemas_in_the_content_are_those_of_the_program()
    {
        foreach (string name in new[] { "site", "report" })
            Assert.Equal(File.ReadAllText(Schema(name)), File.ReadAllText(Repository.PathOf("content", ".schemas", name + ".schema.json")));
        Assert.Contains("# yaml-language-server: $schema=.schemas/site.schema.json\n", File.ReadAllText(Repository.PathOf("content", "site.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_problem_matcher_of_the_editor_finds_every_finding_of_a_check()
    {
        using var site = new SiteFolder();
        site.Replace("reports/minzheng/2024/requests.csv", "数量,12,1,0,0,2,0,15", "数量,13,1,0,0,2,0,15");
        var tasks = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(".vscode", "tasks.json"))).RootElement.GetProperty("tasks");
        var patterns = tasks[0].GetProperty("problemMatcher").EnumerateArray().Select(m => new Regex(m.GetProperty("pattern").GetProperty("regexp").GetString()!)).ToList();
        var found = site.Run("check").Results.Split('\n').SelectMany(line => patterns.Select(p => p.Match(line))).Where(m => m.Success).ToList();
        Assert.Equal(("content/reports/minzheng/2024/requests.csv", "GK101"), (found[0].Groups[1].Value, found[0].Groups[4].Value));
        Assert.Equal("表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 12，填的是 13。依据：总计等于各类申请人之和；第一项加第二项之和，等于第三项加第四项之和（13+1+0+0+2+0＝16，填的是 15；13+2＝15，另一边 11+3＝14）。", found[0].Groups[5].Value);
    }
}
