using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A line that is cut at random bytes, again and again.</summary>
public sealed class CutLineTests
{
    [Fact]
    public void Cut_at_random_bytes_a_publish_leaves_the_old_or_the_new_release_and_the_next_one_succeeds()
    {
        var random = new Random(1949);
        using var server = new SshServer();
        using var line = new CuttingProxy(server.Port);
        using var site = new SftpSite(server, line.Port);
        site.Published();
        long whole = line.Carried;
        int rounds = Rounds.Of(3, 50), failed = 0, cut = 0;
        for (int i = 0; i < rounds; i++)
        {
            string before = FolderText(site);
            site.Content.With("pages/guide.md", $"---\ntitle: 政府信息公开指南\norder: 1\npublished: 2025-01-06 09:00\n---\n\n第{i}版。\n");
            int connections = line.Connections;
            // One cut in every second round; in the others the line breaks early each time, so that the run has to give up.
            line.CutAfter(i % 2 == 0 ? [random.NextInt64(whole)] : [random.NextInt64(whole), .. Enumerable.Range(0, 6).Select(_ => random.NextInt64(6000))]);

            var run = ProgramRun.Of(site.Content.Root, "publish", "www", "--fresh", "--now", SiteFolder.Season);

            Assert.True(run.ExitCode is 0 or 2, run.Remarks);
            if (run.ExitCode == 2)
            {
                failed++;
                Assert.Matches("^[^\n]+\n$", run.Remarks);
            }
            if (line.Connections > connections + 1 || run.ExitCode == 2) cut++;
            string now = FolderText(site), built = string.Join('\n', site.Content.Published());
            Assert.True(now == before || now == built, "Neither the old nor the new release stands.");
            line.CutAfter();
            Assert.Equal("", ProgramRun.Of(site.Content.Root, "publish", "www", "--now", SiteFolder.Season).Remarks);
            site.IsWhole();
        }
        Rounds.Report($"{cut} of {rounds} were cut; {failed} runs gave up with a sentence, the others went on by themselves");
        Assert.True(cut > rounds / 2, "Hardly a line was cut.");
        Assert.True(failed > 0, "No run had to give up.");
    }

    private static string FolderText(SftpSite site) => string.Join('\n', FolderContents.Of(site[site.Current]));
}
