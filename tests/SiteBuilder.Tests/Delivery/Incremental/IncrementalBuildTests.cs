using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Incremental;

[CollectionDefinition(nameof(IncrementalBuildTests), DisableParallelization = true)]
public sealed class EnvironmentOfBuilds;

/// <summary>A build that takes over what has not changed gives what a clean build gives, byte by byte, whatever was edited before.</summary>
[Collection(nameof(IncrementalBuildTests))]
public sealed class IncrementalBuildTests : IDisposable
{
    /// <summary>From how many files on the release before is kept: these sites are small.</summary>
    private const string SpareFrom = "SITEBUILDER_SPARE_FROM";

    private const string Page = "reports/minzheng/2024/index.html";

    private readonly AgedSite aged = new();

    private SiteFolder Site => aged.Site;

    private string Spare => Path.Combine(Site.Root, ".output.sitebuilder", "spare");

    private string Themes => aged.Themes;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(SpareFrom, null);
        aged.Dispose();
    }

    private CommandRun Build(params string[] more) => aged.Build(more);

    private void Age() => aged.Age();

    private void Agrees(string edit, int seed)
    {
        var before = Site.Published();
        var run = Build();
        var clean = CommandRun.Of("build", "--themes", Themes, "--content", Site.Content, "--output", Path.Combine(Site.Root, "clean"), "--now", SiteFolder.Season, "--clean");
        string where = $"After “{edit}” (seed {seed}): ";
        Assert.True(run.ExitCode == clean.ExitCode, where + run.Results + clean.Results);
        Assert.Equal(Findings(clean), Findings(run));
        var expected = run.ExitCode == 0 ? FolderContents.Of(Path.Combine(Site.Root, "clean")) : before;
        Assert.True(expected.SequenceEqual(Site.Published(), StringComparer.Ordinal), where + Difference(expected, Site.Published()));
    }

    /// <summary>All findings, remarks too, with what was kept and without it.</summary>
    private void FindsTheSame(string edit, int seed)
    {
        string kept = Path.Combine(Site.Root, ".sitebuilder"), aside = Path.Combine(Site.Root, ".aside");
        string known = Site.Run("check", "--json").Results;
        Directory.Move(kept, aside);
        Assert.True(Site.Run("check", "--json").Results == known, $"After “{edit}” (seed {seed}) other findings are made anew than were kept.");
        Directory.Move(aside, kept);
    }

    private IEnumerable<string> Findings(CommandRun run) => run.Results.Replace(Site.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n').Where(line => line.Contains(" GK", StringComparison.Ordinal) || line.Contains("个错误", StringComparison.Ordinal));

    private static string Difference(IReadOnlyList<string> expected, IReadOnlyList<string> found) =>
        string.Join('\n', expected.Except(found).Concat(found.Except(expected)).Select(f => f[..Math.Min(f.Length, 120)]).Take(8));

    [Theory]
    [InlineData(1, "1000")]
    [InlineData(2, "0")]
    [InlineData(3, "0")]
    [InlineData(4, "0")]
    public void After_every_edit_the_output_is_that_of_a_clean_build(int seed, string spareFrom)
    {
        Environment.SetEnvironmentVariable(SpareFrom, spareFrom);
        Age();
        var edits = new RandomEdits(Site, new Random(seed));
        Agrees("nothing", seed);
        for (int i = 0; i < Rounds.Of(14, 150); i++)
        {
            string edit = edits.Do();
            Agrees(edit, seed);
            FindsTheSame(edit, seed);
        }
    }

    [Fact]
    public void Without_a_change_nothing_is_made_and_the_same_is_said()
    {
        Age();
        Site.Replace("reports/minzheng/2024/report.md", "年内举办一次业务培训", "年内举办一次业务业务培训");
        Age();
        var first = Build();
        File.SetLastWriteTimeUtc(Path.Combine(Site.Content, "site.yml"), File.GetLastWriteTimeUtc(Path.Combine(Site.Content, "site.yml")));
        var second = Build();
        Assert.StartsWith("已生成：output/", first.LastLine, StringComparison.Ordinal);
        Assert.StartsWith("没有变化：output/", second.LastLine, StringComparison.Ordinal);
        Assert.Equal(first.Results.Replace("已生成", "没有变化", StringComparison.Ordinal), second.Results);
        Assert.Contains("警告 GK", second.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_shows_nothing_of_what_changed_stays_the_same_file()
    {
        Age();
        Build();
        string untouched = Path.Combine(Site.Output, "reports/danganju/2020/index.html");
        var time = File.GetLastWriteTimeUtc(untouched);
        Site.Replace("reports/minzheng/2024/proactive.csv", "行政强制,本年处理决定数量,7", "行政强制,本年处理决定数量,8");
        Assert.StartsWith("已生成", Build().LastLine, StringComparison.Ordinal);
        Assert.Equal(time, File.GetLastWriteTimeUtc(untouched));
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(Path.Combine(Site.Output, Page)));
    }

    [Theory]
    [InlineData("a byte is changed")]
    [InlineData("a file is removed")]
    [InlineData("a file is added")]
    [InlineData("a file is replaced by a link")]
    [InlineData("the state is cut")]
    [InlineData("the state is spoilt")]
    [InlineData("the state is gone")]
    [InlineData("the look is cut")]
    [InlineData("the look is gone")]
    [InlineData("what was found is cut")]
    public void Where_the_output_or_the_state_was_touched_the_output_becomes_right_again(string what)
    {
        Age();
        Build();
        var sound = Site.Published();
        string file = Path.Combine(Site.Output, Page), state = Kept("state"), look = Kept("look");
        byte[] page = File.ReadAllBytes(file), kept = File.ReadAllBytes(state);
        if (what == "a byte is changed") File.WriteAllBytes(file, [.. page[..99], (byte)(page[99] ^ 1), .. page[100..]]);
        else if (what == "a file is removed") File.Delete(file);
        else if (what == "a file is added") File.WriteAllText(file + ".bak", "x");
        else if (what == "a file is replaced by a link")
        {
            File.Move(file, Path.Combine(Site.Root, "elsewhere"));
            File.CreateSymbolicLink(file, Path.Combine(Site.Root, "elsewhere"));
        }
        else if (what == "the state is cut") File.WriteAllBytes(state, kept[..(kept.Length / 2)]);
        else if (what == "the state is spoilt") File.WriteAllBytes(state, [.. kept[..200], (byte)(kept[200] ^ 1), .. kept[201..]]);
        else if (what == "the state is gone") File.Delete(state);
        else if (what == "the look is cut") File.WriteAllBytes(look, File.ReadAllBytes(look)[..^40]);
        else if (what != "the look is gone")
        {
            File.WriteAllBytes(Kept("readings"), File.ReadAllBytes(Kept("readings"))[..50]);
            File.AppendAllText(Path.Combine(Site.Content, "pages/guide.md"), " \n");
        }

        if (what.StartsWith("the state", StringComparison.Ordinal) || what == "the look is gone") File.Delete(look); // by which nothing would be made

        Assert.StartsWith("已生成", Build().LastLine, StringComparison.Ordinal);

        Assert.Equal(sound, Site.Published());
        Assert.Null(new FileInfo(file).LinkTarget);
    }

    private string Kept(string kind) => Directory.GetFiles(Path.Combine(Site.Root, ".sitebuilder"), "*." + kind).Single();

    private void ChangeAFigure(int to)
    {
        string file = Path.Combine(Site.Content, "reports/minzheng/2024/proactive.csv");
        File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "(行政强制,本年处理决定数量,)[0-9]+", "${1}" + to));
        Age();
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1).AddSeconds(to));
    }

    private static string NodeOf(string file)
    {
        var result = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%i", file]) { RedirectStandardOutput = true })!;
        return result.StandardOutput.ReadToEnd();
    }

    [Fact]
    public void The_release_before_is_brought_up_to_date_and_becomes_the_next()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The number of a folder is asked of stat, which Windows does not have.");
        Environment.SetEnvironmentVariable(SpareFrom, "0");
        Age();
        Build();
        Assert.False(Directory.Exists(Spare));
        ChangeAFigure(8);
        Build();
        Assert.Contains("行政强制,本年处理决定数量,7", File.ReadAllText(Path.Combine(Spare, "reports/minzheng/2024/proactive.csv")), StringComparison.Ordinal);
        string folder = NodeOf(Path.Combine(Spare, "reports"));

        ChangeAFigure(9);
        Assert.StartsWith("已生成", Build().LastLine, StringComparison.Ordinal);

        Assert.Equal(folder, NodeOf(Path.Combine(Site.Output, "reports")));
        Assert.Contains("行政强制,本年处理决定数量,9", File.ReadAllText(Path.Combine(Site.Output, "reports/minzheng/2024/proactive.csv")), StringComparison.Ordinal);
        Assert.Contains("行政强制,本年处理决定数量,8", File.ReadAllText(Path.Combine(Spare, "reports/minzheng/2024/proactive.csv")), StringComparison.Ordinal);
        Build("--clean");
        Assert.False(Directory.Exists(Spare));
    }

    [Theory]
    [InlineData("a file is added")]
    [InlineData("a file is removed")]
    [InlineData("a file is renamed")]
    [InlineData("a folder is added")]
    [InlineData("a folder is added at the top")]
    [InlineData("a folder is replaced by a link")]
    [InlineData("a byte is changed")]
    [InlineData("a file is added before it is kept")]
    public void A_spare_release_that_somebody_touched_makes_no_difference(string what)
    {
        Environment.SetEnvironmentVariable(SpareFrom, "0");
        Age();
        Build();
        if (what == "a file is added before it is kept") File.WriteAllText(Path.Combine(Site.Output, "reports/danganju/2020/own.txt"), "x");
        ChangeAFigure(8);
        Build();
        string folder = Path.Combine(Spare, "reports/danganju/2020"), page = Path.Combine(folder, "index.html");
        if (what == "a file is added") File.WriteAllText(Path.Combine(folder, "own.txt"), "x");
        else if (what == "a file is removed") File.Delete(page);
        else if (what == "a file is renamed") File.Move(page, Path.Combine(folder, "other.html"));
        else if (what == "a folder is added") Directory.CreateDirectory(Path.Combine(folder, "own"));
        else if (what == "a folder is added at the top") Directory.CreateDirectory(Path.Combine(Spare, "own"));
        else if (what == "a folder is replaced by a link")
        {
            Directory.Move(folder, Path.Combine(Site.Root, "elsewhere"));
            Directory.CreateSymbolicLink(folder, Path.Combine(Site.Root, "elsewhere"));
        }
        else if (what == "a byte is changed") File.AppendAllText(page, " "); // the very file of the output

        ChangeAFigure(9);
        Agrees(what, 0);
    }

    [Fact]
    public void A_text_that_changed_behind_its_time_is_noticed_when_it_is_read_again()
    {
        Age();
        Build();
        string last = Path.Combine(Site.Content, "reports/minzheng/2023/report.md");
        var time = File.GetLastWriteTimeUtc(last);
        File.WriteAllText(last, File.ReadAllText(last).Replace("年", "月", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(last, time);
        File.AppendAllText(Path.Combine(Site.Content, "reports/minzheng/2024/report.md"), "\n另外召开会议3次。\n");
        Agrees("a text changed behind its time", 0);
    }

    [Fact]
    public void On_another_day_deadlines_are_judged_again()
    {
        Site.Replace("agencies.csv", "danganju,示例县档案局,示例县档案局,,部门,119901010000000002,2020,2020", "danganju,示例县档案局,示例县档案局,,部门,119901010000000002,2020,");
        Age();
        Assert.DoesNotContain("GK324", Build().Results, StringComparison.Ordinal);
        Assert.Contains("GK324", CommandRun.Of("build", "--themes", Themes, "--content", Site.Content, "--output", Site.Output, "--now", "2025-02-02T09:00").Results, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_any_more_is_told_though_its_page_did_not_change()
    {
        Site.Replace("reports/minzheng/2024/report.md", "年内举办一次业务培训", "见[档案局的报告](../../danganju/2020/index.html)");
        Age();
        Assert.Equal(0, Build().ExitCode);
        Directory.Delete(Path.Combine(Site.Content, "reports/danganju"), recursive: true);
        var run = Build();
        Assert.Contains("content/reports/minzheng/2024/report.md:33:16: 警告 GK430: ", run.Results, StringComparison.Ordinal);
        Assert.Equal(run.Results, Build("--clean").Results);
    }

    [Fact]
    public void The_state_lies_beside_the_content_and_never_in_the_output()
    {
        Build();
        Assert.Equal([".sitebuilder/", "content/", "output/", "themes/"], Site.Entries());
        Assert.DoesNotContain(Site.Published(), f => f.StartsWith('.'));
    }

    [Fact]
    public void Report_pages_alone_and_the_whole_site_do_not_take_over_from_each_other()
    {
        Age();
        Build("--only", "reports");
        Assert.StartsWith("已生成", Build().LastLine, StringComparison.Ordinal);
        Assert.StartsWith("已生成", Build("--only", "reports").LastLine, StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Published(), f => f.StartsWith("sitemap.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void With_clean_nothing_is_taken_over()
    {
        Age();
        Build();
        var time = File.GetLastWriteTimeUtc(Path.Combine(Site.Output, Page));
        Assert.StartsWith("已生成", Build("--clean").LastLine, StringComparison.Ordinal);
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(Path.Combine(Site.Output, Page)));
    }
}
