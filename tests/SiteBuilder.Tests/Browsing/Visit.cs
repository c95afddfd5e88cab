using System.Text.Json;
using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>A window of the browser and everything that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly string Looks = File.ReadAllText(Repository.PathOf("tests", "SiteBuilder.Tests", "Browsing", "looks.js"));

    private readonly IBrowserContext context;
    private readonly ServedSite site;
    private readonly List<string> faults = [];

    public Visit(IBrowserContext context, IPage page, ServedSite site)
    {
        (this.context, Page, this.site) = (context, page, site);
        page.Console += (_, message) => faults.Add($"console: {message.Text}");
        page.PageError += (_, error) => faults.Add($"error: {error}");
        page.RequestFailed += (_, request) => faults.Add($"failed: {request.Url}");
        page.Response += (_, response) => { if (response.Status >= 400) faults.Add($"{response.Status}: {response.Url}"); };
        page.Request += (_, request) => { if (!IsOwn(request.Url)) faults.Add($"foreign: {request.Url}"); };
    }

    public IPage Page { get; }

    /// <summary>Console messages, failed requests, and requests to other hosts, since the window was opened.</summary>
    public IReadOnlyList<string> Faults => [.. faults];

    /// <summary>Opens the largest page of a kind.</summary>
    public Task<Visit> ToKind(string kind) => To(site.PageOf(kind));

    /// <summary>Opens a page of the served site.</summary>
    public async Task<Visit> To(string path)
    {
        await Page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
        return this;
    }

    /// <summary>Opens the largest page of a kind from the folder, as from a disk.</summary>
    public async Task<Visit> ToFile(string kind)
    {
        await Page.GotoAsync(new Uri(Path.Combine(site.Output, site.PageOf(kind))).AbsoluteUri);
        return this;
    }

    /// <summary>Waits until the search page has said what it found.</summary>
    public Task Answered() => Page.Locator("#search-status:not(:empty)").Filter(new() { HasNotText = "正在检索" }).WaitForAsync();

    /// <summary>大字 and 高对比, chosen as a reader chooses them.</summary>
    public async Task<Visit> WithModes()
    {
        await Page.Locator("#mode-large").CheckAsync();
        await Page.Locator("#mode-contrast").CheckAsync();
        return this;
    }

    /// <summary>Asks <c>looks.js</c>, which is put into the page when it is first asked.</summary>
    public async Task<JsonElement> Ask(string question)
    {
        await Page.EvaluateAsync($"if (!window.looks) {{ {Looks} }}");
        return await Page.EvaluateAsync<JsonElement>($"looks.{question}");
    }

    /// <summary>What a reader would find wrong with the page in a window of that width, in words.</summary>
    public async Task<IReadOnlyList<string>> Flaws(int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        int wider = (await Ask("wider()")).GetInt32();
        return [
            .. wider > 0 ? [$"wider than the window by {wider}px"] : Array.Empty<string>(),
            .. (await Ask("overlaps()")).EnumerateArray().Select(t => $"overlap: {t.GetString()}"),
            .. (await Ask("spills()")).EnumerateArray().Select(t => $"spilled: {t.GetString()}"),
            .. faults,
        ];
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private bool IsOwn(string url) =>
        url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal) || url.StartsWith(new Uri(site.Output).AbsoluteUri, StringComparison.Ordinal);
}
