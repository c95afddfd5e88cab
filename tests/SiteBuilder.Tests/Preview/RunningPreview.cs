using SiteBuilder.Preview;

namespace SiteBuilder.Tests.Preview;

/// <summary>A preview of a copy of a sample site, running in this process until the test ends.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource stop = new();
    private readonly Task session;
    private readonly HttpClient client;

    private RunningPreview(SiteFolder site, Task session, Uri address, CancellationTokenSource stop)
    {
        (Site, this.session, Address, this.stop) = (site, session, address, stop);
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Patience };
    }

    public SiteFolder Site { get; }

    public Uri Address { get; }

    public static async Task<RunningPreview> Of(SiteFolder site, string themes = "")
    {
        var stop = new CancellationTokenSource();
        var ready = new TaskCompletionSource<Uri>();
        var workspace = new Workspace(site.Content, themes.Length > 0 ? themes : site.Root + "/themes", site.Output, DateTime.Parse(SiteFolder.Season, System.Globalization.CultureInfo.InvariantCulture));
        var session = PreviewSession.Run(workspace, null, ready.SetResult, stop.Token);
        await Task.WhenAny(session, ready.Task);
        if (session.IsFaulted) await session;
        return new RunningPreview(site, session, await ready.Task, stop);
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<string> Text(string path) => await (await Get(path)).Content.ReadAsStringAsync();

    /// <summary>The page as soon as it is as wished; the last one seen where it never gets so.</summary>
    public async Task<string> Until(string path, Func<string, bool> isSo)
    {
        var end = DateTime.UtcNow + Patience;
        string page;
        do
        {
            page = await Text(path);
            if (isSo(page)) return page;
            await Task.Delay(50);
        }
        while (DateTime.UtcNow < end);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await session;
        client.Dispose();
        stop.Dispose();
        Site.Dispose();
    }
}
