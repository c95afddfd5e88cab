using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Each kind of page at each width, by keyboard, and as assistive technology sees it. The demo's largest page of the kind is opened.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class EveryKindOfPageTests(DemoInBrowser site)
{
    private static readonly int[] Widths = [1280, 768, 375, 320];

    public static IEnumerable<TheoryDataRow<string>> Kinds() => DemoInBrowser.Kinds.Select(kind => new TheoryDataRow<string>(kind));

    [Theory, MemberData(nameof(Kinds))]
    public async Task Nothing_overlaps_spills_scrolls_sideways_or_comes_from_elsewhere(string kind)
    {
        await using var visit = await site.Visit(Widths[0]);
        await visit.ToKind(kind);
        var found = new List<string>();
        foreach (int width in Widths) found.AddRange(Said($"{width} px", await visit.Flaws(width)));

        await visit.Ask("openDetails()");
        foreach (int width in new[] { 1280, 320 }) found.AddRange(Said($"unfolded, {width} px", await visit.Flaws(width)));
        await visit.Ask("textSpacing()");
        found.AddRange(Said("text spacing", await visit.Flaws(1280)));
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        found.AddRange(Said("200 % text and text spacing", await visit.Flaws(1280)));
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await visit.WithModes();
        foreach (int width in new[] { 1280, 320 }) found.AddRange(Said($"modes and text spacing, {width} px", await visit.Flaws(width)));
        Assert.Equal([], found);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Axe_finds_no_violation_of_any_impact_in_both_modes(string kind)
    {
        var options = new AxeRunOptions { Rules = new() { ["target-size"] = new() { Enabled = true } } };
        await using var visit = await site.Visit(1280);
        await visit.ToKind(kind);
        await visit.Ask("openDetails()");
        Assert.Equal([], Named(await visit.Page.RunAxe(options)));

        await visit.WithModes();
        await visit.Page.SetViewportSizeAsync(320, 900);
        Assert.Equal([], Named(await visit.Page.RunAxe(options)));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_keyboard_reaches_everything_in_order_and_the_focus_is_seen(string kind)
    {
        await using var visit = await site.Visit(1280);
        await visit.ToKind(kind);
        await visit.Ask("openDetails()");
        string[] wanted = [.. (await visit.Ask("focusable()")).EnumerateArray().Select(e => e.GetString()!)];
        var reached = new List<string>();
        foreach (string _ in wanted)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Ask("focused()");
            string flaws = focus.GetProperty("outlined").GetBoolean() ? "" : " without an outline";
            reached.Add(focus.GetProperty("name").GetString() + flaws + (focus.GetProperty("seen").GetBoolean() ? "" : " covered"));
        }

        Assert.StartsWith("a 跳到正文", wanted[0]);
        Assert.Equal(wanted, reached);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_opens_from_disk(string kind)
    {
        // A server shows 404.html under every address: its links start at the root of the host, and no disk has that.
        if (kind == "not-found") return;
        await using var visit = await site.Visit(1280);
        await visit.ToFile(kind);

        Assert.Equal([], await visit.Flaws(1280));
        Assert.Equal("rgb(11, 74, 139)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
    }

    private static IEnumerable<string> Said(string where, IEnumerable<string> flaws) => flaws.Select(flaw => $"{where}: {flaw}");

    private static IEnumerable<string> Named(AxeResult result) =>
        result.Violations.Select(v => $"{v.Id} ({v.Impact}): {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
}
