using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>The demo district, built once, served on this machine and opened in a real Chromium. All tests in a browser share it.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private readonly TemporaryFolder folder = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedSite? demo;

    internal ServedSite Demo => demo!;

    /// <summary>The kinds of page that the theme has a layout for; a new layout is tested as soon as it is there.</summary>
    internal static IEnumerable<string> Kinds { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("themes", "portal", "layouts"), "*.html").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Where(name => name != "base").Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        demo = ServedSite.Build(Repository.PathOf("tests", "sites", "demo"), folder["site"]);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        demo?.Dispose();
        folder.Dispose();
    }

    /// <summary>A fresh window on the demo with an empty storage.</summary>
    internal Task<Visit> Visit(int width, bool scripts = true) => Visit(() => Demo, width, scripts);

    /// <summary>A fresh window on a site; where there is no browser, the test is skipped before the site is asked for.</summary>
    /// <param name="site">Makes the site.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="policy">Whether the browser minds the Content-Security-Policy.</param>
    internal async Task<Visit> Visit(Func<ServedSite> site, int width, bool scripts = true, bool policy = true)
    {
        Assert.SkipWhen(browser is null, $"没有 Chromium 浏览器：PATH 中找不到 {string.Join("、", Names)}。Chromium is not installed.");
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            BypassCSP = !policy,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync(), site());
    }

    /// <summary>A fresh window that is on no site of the tests yet.</summary>
    internal async Task<Window> Window(int width)
    {
        Assert.SkipWhen(browser is null, $"没有 Chromium 浏览器：PATH 中找不到 {string.Join("、", Names)}。Chromium is not installed.");
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        return new Window(context, await context.NewPageAsync());
    }

    private static string? Executable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}

/// <summary>Tests in the browser run one after another: they share one Chromium.</summary>
[CollectionDefinition(nameof(DemoInBrowser))]
public sealed class BrowserCollection : ICollectionFixture<DemoInBrowser>;
