using System.Globalization;
using Microsoft.Playwright;

namespace SiteBuilder.Benchmarks.Previewing;

/// <summary>From a saved table to the mark at the cell in an open browser, and memory after many rebuilds.</summary>
internal static class Latency
{
    private const int Warmup = 5;
    private const int Rebuilds = 1000;

    /// <summary>Watches for the mark at the cell: when it came and when it went.</summary>
    private const string Watch = """
        cell => {
          window.moments = [];
          const look = () => {
            const is = document.querySelector(`td[data-cell="${cell}"]`)?.dataset.preview === 'error';
            if (window.moments.length === 0 || window.moments.at(-1).is !== is) window.moments.push({ is, at: performance.timeOrigin + performance.now() });
          };
          new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
          look();
        }
        """;

    /// <param name="program">The program that previews.</param>
    /// <param name="content">Its content; one table of the first report is rewritten all the time and left as it was.</param>
    /// <param name="themes">The folder of themes.</param>
    /// <param name="rounds">How often the figure is spoilt and mended.</param>
    public static async Task Measure(string program, string content, string themes, int rounds)
    {
        string report = Directory.EnumerateDirectories(Path.Combine(content, "reports")).Order(StringComparer.Ordinal).First();
        string table = Path.Combine(report, "2023", "disputes.csv");
        byte[] right = File.ReadAllBytes(table);
        var (cell, wrong) = Spoilt(right);
        using var preview = PreviewProcess.Start(program, content, themes);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Address, $"reports/{Path.GetFileName(report)}/2023/").AbsoluteUri);
        await page.EvaluateAsync(Watch, cell);
        await page.EvaluateAsync("scrollTo(0, 900)");
        var (came, went) = (new List<double>(), new List<double>());
        for (int round = 0; round < rounds + Warmup; round++)
        {
            double on = await Until(page, true, () => File.WriteAllBytes(table, wrong));
            double off = await Until(page, false, () => File.WriteAllBytes(table, right));
            if (round < Warmup) continue;
            came.Add(on);
            went.Add(off);
        }
        Print("mark came", came);
        Print("mark went", went);
        double scrolled = await page.EvaluateAsync<double>("scrollY");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scrolled to {scrolled:0} of 900"));
        await Memory(preview, page, table, (right, wrong));
    }

    private static async Task Memory(PreviewProcess preview, IPage page, string table, (byte[] Right, byte[] Wrong) bytes)
    {
        double early = 0;
        for (int rebuild = 1; rebuild <= Rebuilds; rebuild++)
        {
            await Until(page, rebuild % 2 == 1, () => File.WriteAllBytes(table, rebuild % 2 == 1 ? bytes.Wrong : bytes.Right));
            if (rebuild == 50) early = preview.MegabytesNow;
        }
        double late = preview.MegabytesNow;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after 50 rebuilds {early:0.0} MB, after 1000 {late:0.0} MB: {late / early - 1:+0.0%;-0.0%}"));
    }

    /// <summary>Milliseconds from before the file is written until the page shows the mark, or no mark.</summary>
    private static async Task<double> Until(IPage page, bool marked, Action write)
    {
        double start = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
        write();
        string isSo = $"() => window.moments.at(-1).is === {(marked ? "true" : "false")}";
        await page.WaitForFunctionAsync(isSo, null, new() { PollingInterval = 5, Timeout = 20_000 });
        return await page.EvaluateAsync<double>("window.moments.at(-1).at") - start;
    }

    /// <summary>The table with its last total one too high, and the address of that cell.</summary>
    private static (string Cell, byte[] Wrong) Spoilt(byte[] table)
    {
        string text = System.Text.Encoding.UTF8.GetString(table).TrimEnd();
        int last = text.LastIndexOf(',') + 1;
        int total = int.Parse(text[last..], CultureInfo.InvariantCulture) + 1;
        return ("disputes.after_review.total", System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text[..last]}{total}\r\n")));
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {times[times.Count / 2]:0} ms, worst {times[^1]:0} ms, of {times.Count}"));
    }

    private static string Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).First(File.Exists);
}
