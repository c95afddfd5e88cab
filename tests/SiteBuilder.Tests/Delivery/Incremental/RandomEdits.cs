using System.Globalization;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>Edits as editors, theme makers and administrators make them; most leave the site sound, some break it until another mends it.</summary>
internal sealed class RandomEdits(SiteFolder site, Random random)
{
    private static readonly string[] Years = ["2021", "2022", "2023", "2024"];
    private int count;

    /// <summary>Does one edit and says what it was.</summary>
    public string Do()
    {
        string folder = Any(Directory.GetDirectories(Path.Combine(site.Content, "reports"), "20*", SearchOption.AllDirectories));
        string name = Path.GetRelativePath(site.Content, folder).Replace('\\', '/');
        count++;
        return random.Next(17) switch
        {
            0 or 1 => Changed(name + "/proactive.csv", text => text.Replace("行政强制,本年处理决定数量,", $"行政强制,本年处理决定数量,{random.Next(1, 9)}", StringComparison.Ordinal)),
            2 => Changed(name + "/report.md", text => text + $"\n第{count}次补充说明。\n"),
            3 => Changed(name + "/report.md", text => text.Replace("summary: ", $"summary: 第{count}稿，", StringComparison.Ordinal)),
            4 => Changed(name + "/report.md", text => text.Contains("status: draft", StringComparison.Ordinal) ? text.Replace("status: draft", "status: final", StringComparison.Ordinal) : text.Replace("status: final", "status: draft", StringComparison.Ordinal)),
            5 => Changed(name + "/report.md", text => text + $"\n见[另一份年报](../../{Path.GetFileName(Path.GetDirectoryName(Any(Directory.GetDirectories(Path.Combine(site.Content, "reports"), "20*", SearchOption.AllDirectories))))}/{Any(Years)}/index.html)。\n"),
            6 => Changed("agencies.csv", text => text.Replace(",示例县民政局,,", $",示例县民政局{count},,", StringComparison.Ordinal).Replace($"民政局{count - 1},,", "民政局,,", StringComparison.Ordinal)),
            7 => Changed("site.yml", text => text.Split("downloads:")[0].TrimEnd() + $"\ndownloads: [{Any(["csv", "json", "csv, json", "csv, json, xlsx, docx"])}]\n"),
            8 => Changed("pages/guide.md", text => text + $"\n第{count}版。\n"),
            9 => Written($"content/{name}/files/附件.txt", $"{count:0000}"),
            10 => Written("themes/portal/parts/footer.html", $"<footer class=\"site-foot\"><p>第{count}版页脚</p></footer>\n"),
            11 => Written("themes/portal/assets/extra.css", $"p {{ margin: {count}px; }}\n"),
            12 => Moved(folder),
            13 => Removed("themes/portal/parts/footer.html"),
            15 when Directory.Exists(Path.Combine(Path.GetDirectoryName(folder)!, LastYear(folder))) => Changed(name + "/report.md", text => text + $"\n上年作出行政强制决定{{{{ 上年.表二.行政强制.本年处理决定数量 }}}}件。\n"),
            14 => Changed(name + "/requests.csv", text => text[..^random.Next(1, 30)]),
            _ => Changed("site.yml", text => text.Contains("precompress", StringComparison.Ordinal) ? string.Concat(text.Split('\n').Where(l => !l.StartsWith("precompress", StringComparison.Ordinal)).Select(l => l + "\n")).TrimEnd() + "\n" : text + "precompress: [gzip]\n"),
        };
    }

    private static string LastYear(string folder) => (int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A report goes away, or one that went away comes back.</summary>
    private string Moved(string folder)
    {
        string away = Path.Combine(site.Root, "away", Path.GetRelativePath(Path.Combine(site.Content, "reports"), folder));
        foreach (string back in Directory.Exists(Path.Combine(site.Root, "away")) ? Directory.GetDirectories(Path.Combine(site.Root, "away"), "20*", SearchOption.AllDirectories) : [])
        {
            string place = Path.Combine(site.Content, "reports", Path.GetRelativePath(Path.Combine(site.Root, "away"), back));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            Directory.Move(back, place);
            return $"{place} comes back";
        }
        Directory.CreateDirectory(Path.GetDirectoryName(away)!);
        Directory.Move(folder, away);
        return $"{folder} goes";
    }

    private string Changed(string file, Func<string, string> change)
    {
        string path = Path.Combine(site.Content, file);
        if (!File.Exists(path)) return $"{file} is not there";
        File.WriteAllText(path, change(File.ReadAllText(path)));
        return string.Create(CultureInfo.InvariantCulture, $"{file} changes ({count})");
    }

    private string Written(string file, string text)
    {
        string path = Path.Combine(site.Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return $"{file} is written";
    }

    private string Removed(string file)
    {
        string path = Path.Combine(site.Root, file);
        if (!File.Exists(path)) return $"{file} is not there";
        File.Delete(path);
        return $"{file} is removed";
    }

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
