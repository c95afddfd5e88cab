namespace SiteBuilder.Tests.Commands;

/// <summary>Paths that an attacker writes wherever a path may stand: nothing outside of content is read, nothing outside of the output is written.</summary>
public sealed class OutOfTheTreeTests : IDisposable
{
    private const string Secret = "绝密口令9F2C";
    private const string Report = "reports/minzheng/2024/";

    private readonly SiteFolder site = new();

    public OutOfTheTreeTests() => File.WriteAllText(Path.Combine(site.Root, "secret.txt"), Secret);

    public void Dispose() => site.Dispose();

    public static TheoryData<string> Ways => [.. new[] { "../", "../../", "../../../../", "/", "..\\", "%2e%2e/", "..%2f..%2f", "....//", "./../", "file:///" }];

    [Theory]
    [MemberData(nameof(Ways))]
    public void As_a_link_or_a_picture_of_a_text(string way)
    {
        site.Replace(Report + "report.md", "## 一、", $"[甲]({way}secret.txt) ![乙]({way}secret.txt)\n\n## 一、").Replace("pages/guide.md", "需要", $"[甲]({way}secret.txt) ![乙]({way}secret.txt)\n\n需要");
        NothingLeaves();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void As_the_slug_of_an_agency_and_the_name_of_its_folder(string way)
    {
        site.With("agencies.csv", File.ReadAllText(Path.Combine(site.Content, "agencies.csv")).TrimEnd() + $"\n{way}secret,某某局,某某局,,部门,,,,,9\n");
        NothingLeaves();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void As_a_setting_of_the_site(string way)
    {
        string settings = File.ReadAllText(Path.Combine(site.Content, "site.yml"));
        foreach (string setting in new[] { "theme", "base_path", "domain", "conac_id", "time_zone" })
        {
            string others = string.Concat(settings.Split('\n').Where(line => !line.StartsWith(setting + ":", StringComparison.Ordinal)).Select(line => line + "\n"));
            site.With("site.yml", $"{others}{setting}: '{way}secret.txt'\n");
            NothingLeaves();
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void As_a_value_at_the_head_of_a_report(string way)
    {
        foreach (string setting in new[] { "form", "source", "index_no", "published", "keywords", "aliases" })
        {
            site.Replace(Report + "report.md", "status: final", $"{setting}: '{way}secret.txt'\nstatus: final");
            NothingLeaves();
            site.Replace(Report + "report.md", $"{setting}: '{way}secret.txt'\nstatus: final", "status: final");
        }
    }

    [Theory]
    [InlineData(Report + "files/link.pdf", false)]
    [InlineData("pages/link.txt", false)]
    [InlineData("words.csv", false)]
    [InlineData(Report + "more", true)]
    [InlineData("pages/more", true)]
    [InlineData("forms", true)]
    public void As_a_link_of_the_file_system(string place, bool isFolder)
    {
        string path = Path.Combine(site.Content, place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (isFolder) Directory.CreateSymbolicLink(path, site.Root);
        else File.CreateSymbolicLink(path, Path.Combine(site.Root, "secret.txt"));
        NothingLeaves();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void As_an_include_of_a_template(string way)
    {
        string themes = Path.Combine(site.Root, "themes", "own");
        Directory.CreateDirectory(Path.Combine(themes, "parts"));
        File.WriteAllText(Path.Combine(themes, "theme.yml"), "name: 自有\nextends: portal\n");
        File.WriteAllText(Path.Combine(themes, "parts", "footer.html"), $"{{{{ include '{way}secret.txt' }}}}{{{{ asset '{way}secret.txt' }}}}");
        site.With("site.yml", File.ReadAllText(Path.Combine(site.Content, "site.yml")) + "\ntheme: own\n");
        NothingLeaves("--themes", Path.Combine(site.Root, "themes"));
    }

    private void NothingLeaves(params string[] arguments)
    {
        var run = site.Run(["build", .. arguments]);

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.DoesNotContain(Secret, run.Results + run.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Published(), file => file.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal(Secret, File.ReadAllText(Path.Combine(site.Root, "secret.txt")));
        Assert.Equal([], site.Entries().Except(["content/", "output/", "themes/", ".sitebuilder/", "secret.txt"]));
    }
}
