using System.Diagnostics;
using System.Globalization;
using System.Net;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Preview.Overlay;

namespace SiteBuilder.Benchmarks.Previewing;

/// <summary>
/// Random edits, renames, deletions and half-written files against a running preview, while pages are asked for. At the end every
/// file that <c>build</c> writes is compared with what the preview serves.
/// </summary>
internal sealed class Endurance : IDisposable
{
    private const int Reports = 60;
    private const int PagesAskedFor = 4; // one in so many edits

    private readonly Random random;
    private readonly string root = Directory.CreateTempSubdirectory("sitebuilder-endurance-").FullName;
    private readonly string program;
    private readonly string soundThemes;
    private readonly string themes;
    private readonly List<string> versions = [];

    private Endurance(string program, string themes, int seed)
    {
        (this.program, random) = (program, new Random(seed));
        foreach (string version in new[] { "1", "2" })
        {
            versions.Add(Path.Combine(root, "version" + version));
            CorpusSite.Write(Reports, versions[^1], version);
        }
        Copy(versions[0], Content);
        soundThemes = themes;
        this.themes = Path.Combine(root, "themes");
        Copy(themes, this.themes);
    }

    private string Content => Path.Combine(root, "content");

    private string Output => Path.Combine(root, "output");

    /// <summary>True where the preview lived on and served at the end what the build writes.</summary>
    public static async Task<bool> Run(string program, string themes, (int Edits, int Seed) extent)
    {
        using var run = new Endurance(program, themes, extent.Seed);
        using var preview = PreviewProcess.Start(program, run.Content, run.themes);
        using var client = new HttpClient { BaseAddress = preview.Address, Timeout = TimeSpan.FromSeconds(60) };
        var answers = new SortedDictionary<int, int>();
        for (int i = 0; i < extent.Edits; i++)
        {
            run.Edit();
            if (i % PagesAskedFor != 0) continue;
            if (!preview.Lives) return Said($"The preview died at edit {i}.");
            int status = (int)await run.AnyPage(client);
            answers[status] = answers.GetValueOrDefault(status) + 1;
        }
        run.Settle();
        Console.WriteLine($"{extent.Edits} edits, answers: {string.Join(", ", answers.Select(a => $"{a.Value} × {a.Key}"))}");
        return run.Build() is { } trouble ? Said(trouble) : await run.IsTheSame(client);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Edit()
    {
        string report = Any(Directory.GetDirectories(Path.Combine(versions[0], "reports"), "*", SearchOption.AllDirectories).Where(d => File.Exists(Path.Combine(d, "report.md"))));
        string inside = Path.GetRelativePath(versions[0], report), folder = Path.Combine(Content, inside);
        string file = Path.Combine(folder, Path.GetFileName(Any(Directory.GetFiles(report))));
        string source = Path.Combine(Any(versions), inside, Path.GetFileName(file));
        Directory.CreateDirectory(folder);
        switch (random.Next(9))
        {
            case 0: File.WriteAllBytes(file, File.ReadAllBytes(source)); break;
            case 1: File.WriteAllBytes(file, File.ReadAllBytes(source)[..random.Next((int)new FileInfo(source).Length)]); break;
            case 2: File.Delete(file); break;
            case 3: Renamed(source, file); break;
            case 4: Directory.Move(folder, folder + "x"); Directory.Move(folder + "x", folder); break;
            case 5: Directory.Delete(folder, recursive: true); break;
            case 6: Copy(Path.Combine(Any(versions), Path.GetDirectoryName(inside)!), Path.GetDirectoryName(folder)!); break;
            case 7: File.WriteAllText(Template(themes), random.Next(4) == 0 ? "{{ for" : File.ReadAllText(Template(soundThemes))); break;
            default: File.AppendAllText(file, random.Next(2) == 0 ? "\"" : "{{ 表三.新收.总计 }} 共收到申请999件。\n"); break;
        }
    }

    /// <summary>As an editor saves: beside, then in the place of the old one.</summary>
    private static void Renamed(string source, string file)
    {
        File.Copy(source, file + ".tmp", overwrite: true);
        File.Move(file + ".tmp", file, overwrite: true);
    }

    private async Task<HttpStatusCode> AnyPage(HttpClient client)
    {
        string report = Any(Directory.GetDirectories(Path.Combine(versions[0], "reports"), "20*", SearchOption.AllDirectories));
        return (await client.GetAsync(new Uri(Path.GetRelativePath(versions[0], report).Replace('\\', '/') + "/", UriKind.Relative))).StatusCode;
    }

    /// <summary>Each agency as one of the two versions has it, whole and right.</summary>
    private void Settle()
    {
        File.Copy(Template(soundThemes), Template(themes), overwrite: true);
        Directory.Delete(Path.Combine(Content, "reports"), recursive: true);
        foreach (string agency in Directory.GetDirectories(Path.Combine(versions[0], "reports")))
        {
            string inside = Path.GetRelativePath(versions[0], agency);
            Copy(Path.Combine(Any(versions), inside), Path.Combine(Content, inside));
        }
    }

    private string? Build()
    {
        using var build = Process.Start(PreviewProcess.Command(program, "build", "--quiet", "--content", Content, "--themes", themes, "--output", Output, "--now", "2026-03-31T09:00"))!;
        string told = build.StandardOutput.ReadToEnd() + build.StandardError.ReadToEnd();
        build.WaitForExit();
        return build.ExitCode == 0 ? null : told;
    }

    private async Task<bool> IsTheSame(HttpClient client)
    {
        var files = Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "manifest.json").ToList();
        var (end, other) = (DateTime.UtcNow.AddSeconds(30), files);
        while (true) // the last edits are still on their way
        {
            other = [];
            foreach (string file in files) if (!await IsTheSame(client, file)) other.Add(file);
            if (other.Count == 0 || DateTime.UtcNow > end) break;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files served as built, {other.Count} otherwise{string.Concat(other.Take(5).Select(f => "\n" + f))}"));
        return other.Count == 0;
    }

    private async Task<bool> IsTheSame(HttpClient client, string file)
    {
        string path = string.Join('/', Path.GetRelativePath(Output, file).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        if (!file.EndsWith(".html", StringComparison.Ordinal)) return Enumerable.SequenceEqual(await answer.Content.ReadAsByteArrayAsync(), await File.ReadAllBytesAsync(file));
        return PageWithNotes.Bare(await answer.Content.ReadAsStringAsync()) == PageWithNotes.WithoutPolicy(await File.ReadAllTextAsync(file));
    }

    private static string Template(string themes) => Path.Combine(themes, "portal", "layouts", "report.html");

    private static bool Said(string sentence)
    {
        Console.WriteLine(sentence);
        return false;
    }

    private T Any<T>(IEnumerable<T> of)
    {
        var list = of.ToList();
        return list[random.Next(list.Count)];
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
