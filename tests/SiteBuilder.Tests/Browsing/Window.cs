using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>A window of the browser that goes to any address of this machine, and what went wrong in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly List<string> faults = [];

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, this.page) = (context, page);
        page.Console += (_, message) => faults.Add($"console: {message.Text}");
        page.PageError += (_, error) => faults.Add($"error: {error}");
        page.Response += (_, response) => { if (response.Status >= 400) faults.Add($"{response.Status}: {response.Url}"); };
    }

    /// <summary>Console messages, errors of scripts and refused requests.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <param name="address">Where to go.</param>
    /// <param name="first">A script that runs in every page before its own; null: none.</param>
    public async Task<IPage> At(Uri address, string? first = null)
    {
        if (first is not null) await page.AddInitScriptAsync(first);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
