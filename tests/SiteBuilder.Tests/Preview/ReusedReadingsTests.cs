using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview;

namespace SiteBuilder.Tests.Preview;

/// <summary>What is kept between two looks at the files never shows: after any edit the site is what a fresh look makes of it.</summary>
public sealed class ReusedReadingsTests
{
    private const int Edits = 40;

    private static readonly string[] Lines = ["1,2,3,4,5,6,7,28\r\n", "\"", "共收到申请999件。\n", "{{ 去年 表三.本年新收.总计 }}\n", "status: draft\n"];

    private static Workspace Workspace(SiteFolder site) =>
        new(site.Content, site.Root + "/themes", site.Output, DateTime.Parse(SiteFolder.Season, CultureInfo.InvariantCulture));

    private static List<string> Findings(Snapshot snapshot) => [.. snapshot.Findings.Select(f => $"{f.Place} {f.Severity} {f.Rule.Code} {f.Waived} {f.Message.Zh}")];

    /// <summary>One edit as editors and their programs make them; the paths that something happened to.</summary>
    private static string[] Edit(SiteFolder site, Random random)
    {
        string[] files = [.. Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string file = files[random.Next(files.Length)], folder = Path.GetDirectoryName(file)!, other = files[random.Next(files.Length)];
        switch (random.Next(6))
        {
            case 0:
                File.AppendAllText(file, Lines[random.Next(Lines.Length)]);
                return [file];
            case 1:
                File.WriteAllBytes(file, [.. File.ReadAllBytes(file).SkipLast(random.Next(1, 20))]);
                return [file];
            case 2 when other != file && Path.GetFileName(other) == Path.GetFileName(file):
                File.Copy(other, file, overwrite: true);
                return [file];
            case 3 when Path.GetFileName(file) is not ("site.yml" or "agencies.csv"):
                File.Delete(file);
                return [file];
            case 4 when folder != site.Content:
                string moved = folder + "9";
                if (Directory.Exists(moved)) Directory.Delete(moved, recursive: true);
                Directory.Move(folder, moved);
                return [folder, moved];
            default:
                string copy = Path.Combine(folder, random.Next(3) + ".txt");
                File.WriteAllText(copy, "备注");
                return [copy];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_every_edit_the_findings_are_those_of_a_fresh_look(int seed)
    {
        var random = new Random(seed);
        using var site = new SiteFolder();
        var workspace = Workspace(site);
        var sources = Sources.Of(workspace);
        var kept = Snapshot.Of(sources, workspace, null);
        for (int i = 0; i < Edits; i++)
        {
            var changed = Edit(site, random);
            sources = Sources.Of(workspace, sources, changed);
            kept = Snapshot.Of(sources, workspace, kept);
            var fresh = Snapshot.Of(Sources.Of(workspace), workspace, null);
            Assert.Equal(fresh.Site.Content.Tree.Files, kept.Site.Content.Tree.Files);
            Assert.Equal(Findings(fresh), Findings(kept));
            Assert.Equal(fresh.Site.Reports.Select(r => (r.Folder, r.Hash, r.Previous?.Folder)), kept.Site.Reports.Select(r => (r.Folder, r.Hash, r.Previous?.Folder)));
        }
    }

    [Fact]
    public void A_report_that_did_not_change_is_not_read_again()
    {
        using var site = new SiteFolder();
        foreach (string file in Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        var workspace = Workspace(site);
        var sources = Sources.Of(workspace);
        var before = Snapshot.Of(sources, workspace, null);
        site.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,1", "行政复议,2,0,0,0,2");
        var after = Snapshot.Of(Sources.Of(workspace, sources, [Path.Combine(site.Content, "reports", "minzheng", "2024", "disputes.csv")]), workspace, before);
        Assert.Equal(["reports/minzheng/2024"], after.Site.Reports.Except(before.Site.Reports).Select(r => r.Folder));
    }

    [Fact]
    public void Two_saves_within_the_grain_of_a_files_time_are_told_apart()
    {
        using var site = new SiteFolder();
        string file = Path.Combine(site.Content, "reports", "minzheng", "2024", "disputes.csv");
        var workspace = Workspace(site);
        var moment = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(file, moment);
        var sources = Sources.Of(workspace);
        var before = Snapshot.Of(sources, workspace, null);
        site.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,9");
        File.SetLastWriteTimeUtc(file, moment);
        var again = Sources.Of(workspace, sources, null);
        Assert.False(again.AreLike(sources));
        Assert.Contains(Snapshot.Of(again, workspace, before).Findings, f => f.Severity == Severity.Error && f.Place.File == "reports/minzheng/2024/disputes.csv");
    }
}
