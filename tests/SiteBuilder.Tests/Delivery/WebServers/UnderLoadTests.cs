using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SiteBuilder.Tests.Delivery.Targets;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.WebServers;

/// <summary>
/// While clients fetch a page and its data without pause from a real nginx, the site is published and brought back again and again: no
/// answer fails, none is torn, and never does old data follow a new page.
/// </summary>
public sealed class UnderLoadTests
{
    private const string Page = "reports/minzheng/2024/", File_ = "reports/minzheng/2024/index.html", Data = "reports/minzheng/2024/data.json";

    [Fact]
    public void Publishing_to_a_folder_shows_the_public_no_mixture()
    {
        using var site = new PublishedSite();
        Hammer(site.Content, site.Target, site.Publish);
    }

    [Fact]
    public void Publishing_over_SFTP_shows_the_public_no_mixture()
    {
        using var server = new SshServer();
        using var site = new SftpSite(server);
        Hammer(site.Content, site.Target, site.Publish);
    }

    private static void Hammer(SiteFolder content, string target, Func<string[], CommandRun> publish)
    {
        var trial = new Trial(content, target, publish);
        trial.Publish();
        using var nginx = new NginxServer(Path.Combine(target, "current"));
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 2).Select(_ => Task.Run(() => trial.Read(nginx.Address, stop.Token))).ToArray();
        int publishes = Rounds.Of(8, 50), rollbacks = Rounds.Of(3, 20);
        for (int i = 0, done = 0; i < publishes; i++)
        {
            trial.Publish();
            if ((long)(i + 1) * rollbacks / publishes > done && ++done > 0) trial.RollBack();
        }
        stop.Cancel();
        Task.WaitAll(clients);
        Rounds.Report($"{publishes} publishes and {rollbacks} rollbacks; {trial.Seen.Count} times a page and its data were read");
        Assert.True(trial.Seen.Count > publishes, "The clients hardly read anything.");
        Assert.Equal((publishes + 1, publishes + 1), trial.Versions);
        Assert.Equal([], trial.Troubles());
        Assert.DoesNotContain("crit", nginx.Complaints, StringComparison.Ordinal);
    }

    /// <summary>What a client saw: both answers, and which states of the site could be met from the first request to the second answer.</summary>
    private sealed record Sight(string Page, string Data, int First, int Last);

    /// <summary>Keeps book of what stood when.</summary>
    private sealed class Trial(SiteFolder content, string target, Func<string[], CommandRun> publish)
    {
        private readonly List<(string Page, string Data)> states = [];
        private readonly Lock gate = new();
        private int begun, done, number;

        public ConcurrentQueue<Sight> Seen { get; } = new();

        public void Publish()
        {
            number++;
            string report = Path.Combine(content.Content, "reports/minzheng/2024/report.md");
            System.IO.File.WriteAllText(report, Regex.Replace(System.IO.File.ReadAllText(report), "(?:这是第[0-9]+次发布。)?\\s*$", $"\n\n这是第{number}次发布。"));
            Change(() => publish([]));
        }

        /// <summary>How many different pages and data stood: each release must be told from each other.</summary>
        public (int Pages, int Data) Versions => (states.DistinctBy(s => s.Page).Count(), states.DistinctBy(s => s.Data).Count());

        public void RollBack() => Change(() => publish(["--rollback"]));

        public void Read(Uri address, CancellationToken stop)
        {
            using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1) });
            while (!stop.IsCancellationRequested)
            {
                int first = Volatile.Read(ref done);
                string page = Get(client, new Uri(address, Page)), data = Get(client, new Uri(address, Data));
                Seen.Enqueue(new Sight(page, data, first, Volatile.Read(ref begun)));
            }
        }

        /// <summary>Every sight that no two states in a row explain.</summary>
        public IEnumerable<string> Troubles()
        {
            foreach (var sight in Seen)
            {
                var possible = states.Take(sight.Last).Skip(sight.First - 1).ToList();
                int page = possible.FindIndex(s => s.Page == sight.Page), data = possible.FindLastIndex(s => s.Data == sight.Data);
                if (page < 0 || data < page) yield return $"{sight.First}..{sight.Last}: page {page}, data {data}: {Short(sight.Page)} | {Short(sight.Data)}";
            }
        }

        private void Change(Func<CommandRun> work)
        {
            Interlocked.Increment(ref begun);
            var run = work();
            Assert.True(run.ExitCode == 0, run.Results + run.Remarks);
            lock (gate) states.Add((System.IO.File.ReadAllText(Path.Combine(target, "current", File_)), System.IO.File.ReadAllText(Path.Combine(target, "current", Data))));
            Interlocked.Increment(ref done);
        }

        private static string Get(HttpClient client, Uri uri)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, uri);
                using var answer = client.Send(request);
                using var text = new StreamReader(answer.Content.ReadAsStream());
                return answer.IsSuccessStatusCode ? text.ReadToEnd() : $"status {(int)answer.StatusCode}";
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                return $"failed: {e.Message}";
            }
        }

        private static string Short(string text) => text.Length > 60 ? Regex.Match(text, "第[0-9]+次发布").Value + $" ({text.Length} characters)" : text;
    }
}
