using System.Text.RegularExpressions;
using SiteBuilder.Tests.Preview;
using SiteBuilder.Tests.Rendering;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Content as an attacker would write it, opened in a real browser in which all that he hopes for is tried: nothing of it runs.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class HarmTests(DemoInBrowser browser)
{
    /// <summary>What the payloads call if they run.</summary>
    private const string Trap = "window.harmed = []; window.harm = () => harmed.push('ran');";

    /// <summary>Sends every element what its handlers may wait for, and tells what has run and which addresses would run.</summary>
    private const string Provoke = """
        () => {
            for (const kind of ['click', 'submit']) addEventListener(kind, e => e.preventDefault(), true);
            const kinds = ['click', 'mouseover', 'mouseenter', 'pointerover', 'pointerdown', 'focus', 'focusin', 'blur', 'input', 'change', 'keydown', 'copy', 'wheel', 'beforeinput',
                'toggle', 'close', 'start', 'load', 'loadstart', 'error', 'begin', 'animationstart', 'animationend', 'pageshow', 'hashchange'];
            for (const target of [window, ...document.querySelectorAll('*')]) for (const kind of kinds) target.dispatchEvent(new Event(kind, { cancelable: true }));
            const runs = /^[\s\0-\x20]*(javascript|vbscript|data:text|data:image.svg)/i;
            const led = [...document.querySelectorAll('*')].flatMap(e => ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'background', 'values', 'srcdoc'].map(a => e.getAttribute(a)).filter(v => v && runs.test(v)));
            return [...harmed, ...led];
        }
        """;

    [Fact]
    public async Task Nothing_of_an_attacker_runs_on_any_page_even_in_a_browser_that_minds_no_policy()
    {
        using var folder = new TemporaryFolder();
        ServedSite? site = null;
        await using var visit = await browser.Visit(() => site = Hostile(folder["site"]), 1280, policy: false);
        using var _ = site;
        await visit.Page.AddInitScriptAsync(Trap);
        var pages = Directory.EnumerateFiles(folder["site"], "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder["site"], f)).Order(StringComparer.Ordinal).ToList();
        var ran = new List<string>();
        foreach (string page in pages) ran.AddRange((await Provoked(visit, page)).Select(what => $"{page}: {what}"));

        Assert.Equal([], ran);
        Assert.Equal([], visit.Faults);
        Assert.True(pages.Count > HostilePayloads.All.Count, $"{pages.Count} pages");
    }

    [Fact]
    public async Task A_search_for_what_an_attacker_puts_into_a_link_runs_nothing()
    {
        using var folder = new TemporaryFolder();
        ServedSite? site = null;
        await using var visit = await browser.Visit(() => site = Hostile(folder["site"]), 1280);
        using var _ = site;
        await visit.Page.AddInitScriptAsync(Trap);
        var ran = new List<string>();
        foreach (string payload in HostilePayloads.All.Where((_, i) => i % 8 == 0))
        {
            await visit.To($"search/index.html?q={Uri.EscapeDataString(payload)}");
            await visit.Answered();
            ran.AddRange((await visit.Page.EvaluateAsync<string[]>(Provoke)).Select(what => $"{payload}: {what}"));
        }

        Assert.Equal([], ran);
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task The_preview_shows_findings_about_an_attackers_texts_and_runs_nothing()
    {
        await using var window = await browser.Window(1280);
        await using var preview = await RunningPreview.Of(new SiteFolder()
            .Replace("reports/minzheng/2024/report.md", "## 一、", string.Join("\n\n", HostilePayloads.All) + "\n\n## 一、")
            .Replace("reports/minzheng/2024/requests.csv", "数量,12,", $"\"{HostilePayloads.Markup[5].Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{HostilePayloads.Markup[0]}\",")
            .With("pages/<img src=x onerror=harm()>.html", "x"));
        var page = await window.At(preview.Address, Trap);
        var ran = new List<string>();
        foreach (string path in new[] { "", "reports/minzheng/2024/", "~preview/changes", "<img src=x onerror=harm()>" })
        {
            await window.At(new Uri(preview.Address, path));
            ran.AddRange((await page.EvaluateAsync<string[]>(Provoke)).Select(what => $"{path}: {what}"));
        }

        Assert.Equal([], ran);
        Assert.DoesNotContain(window.Faults, fault => fault.Contains("harm", StringComparison.Ordinal) && !fault.StartsWith("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_texts_run_in_a_page_that_does_not_escape_them_and_the_policy_of_the_web_server_stops_them()
    {
        using var folder = new TemporaryFolder();
        var payloads = HostilePayloads.All.Where(p => !p.Contains("=refresh", StringComparison.Ordinal)).ToList(); // that one leads away, and no policy keeps a page where it is
        for (int i = 0; i < payloads.Count; i++) folder.With($"site/{i}.html", $"<!DOCTYPE html><meta charset=utf-8><title>甲</title><p title=\"{payloads[i]}\">{payloads[i]}</p>");
        folder.With("site/404.html", "");

        var open = await Harmful(Enumerable.Range(0, payloads.Count), null);

        // The others are for other places: cells of a spreadsheet, JSON, strings of a script, Markdown, templates, paths.
        Assert.True(open.Count > 70, $"{open.Count} of {payloads.Count} payloads ran: the traps or the payloads are no good.");
        Assert.Equal([], await Harmful(open, Policy()));

        async Task<List<int>> Harmful(IEnumerable<int> tried, string? policy)
        {
            ServedSite? site = null;
            await using var visit = await browser.Visit(() => site = ServedSite.Of(folder["site"], policy: policy), 1280);
            using var _ = site;
            await visit.Page.AddInitScriptAsync(Trap);
            var harmful = new List<int>();
            foreach (int i in tried) if ((await Provoked(visit, $"{i}.html")).Contains("ran")) harmful.Add(i);
            return harmful;
        }
    }

    private static async Task<string[]> Provoked(Visit visit, string page) => await (await visit.To(page)).Page.EvaluateAsync<string[]>(Provoke);

    private static ServedSite Hostile(string folder)
    {
        using var site = HostileSite.Make();
        foreach (var file in site.Plan())
        {
            string path = Path.Combine(folder, file.Route.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var target = File.Create(path);
            if (file.SourcePath is { } source) target.Write(File.ReadAllBytes(source));
            else if (file.Pour is { } pour) pour(target);
            else target.Write(file.Make().Bytes.Span);
        }
        return ServedSite.Of(folder, "/zwgk/");
    }

    /// <summary>The policy that our configuration of nginx sends.</summary>
    private static string Policy() =>
        Regex.Match(File.ReadAllText(Repository.PathOf("generator", "Delivery", "WebServers", "nginx.conf")), "Content-Security-Policy \"([^\"]+)\"").Groups[1].Value;
}
