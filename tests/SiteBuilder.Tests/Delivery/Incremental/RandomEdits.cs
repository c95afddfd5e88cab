using System.Globalization;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>Edits as editors, theme makers and administrators make them; most leave the site sound, some break it until another mends it.</summary>
internal sealed class RandomEdits(SiteFolder site, Random random)
{
    private static readonly string[] Years = ["2021", "2022", "2023", "2024"];
    private readonly List<Func<string>> mendings = []; // of what may be unsound
    private int count;

    /// <summary>Does one edit and says what it was.</summary>
    public string Do()
    {
        if (mendings.Count > 0 && random.Next(2) == 0) return Mended();
        string folder = Any(Directory.GetDirectories(Path.Combine(site.Content, "reports"), "20*", SearchOption.AllDirectories));
        string name = Path.GetRelativePath(site.Content, folder).Replace('\\', '/');
        count++;
        return random.Next(26) switch
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
            14 => Spoilt(name + "/requests.csv", text => text[..^random.Next(1, 30)]),
            16 or 17 => Pictured(name),
            18 => OfAnotherForm(name),
            19 or 20 => Changed("agencies.csv", WithoutFirstYear),
            21 => OfAnotherYear(folder),
            22 or 23 => Changed(Any(["pages/guide.md", "pages/index.md"]), text => text + $"\n见[年度报告](/{Any([name, name + "/index.html#part-1", Any(Years) + "/totals", Any(Years) + "/totals/index.html#requests-new"])})。\n"),
            24 => Changed(name + "/report.md", text => text.Replace("status: final", "status: draft", StringComparison.Ordinal)),
            _ => Changed("site.yml", text => text.Contains("precompress", StringComparison.Ordinal) ? string.Concat(text.Split('\n').Where(l => !l.StartsWith("precompress", StringComparison.Ordinal)).Select(l => l + "\n")).TrimEnd() + "\n" : text + "precompress: [gzip]\n"),
        };
    }

    /// <summary>An edit after which the site may be unsound, until another mends it.</summary>
    private string Spoilt(string file, Func<string, string> change)
    {
        string path = Path.Combine(site.Content, file);
        if (File.Exists(path) && File.ReadAllText(path) is var sound) mendings.Add(() => Changed(file, _ => sound) + " and is mended");
        return Changed(file, change);
    }

    private string Mended()
    {
        int which = random.Next(mendings.Count);
        var mend = mendings[which];
        mendings.RemoveAt(which);
        return mend();
    }

    /// <summary>A report is of the form of 2021 with the figures of another report.</summary>
    private string OfAnotherForm(string report)
    {
        string done = Spoilt(report + "/report.md", text => text.Contains("form: ", StringComparison.Ordinal) ? text : text.Replace("status: ", "form: annual-report-2021\nstatus: ", StringComparison.Ordinal));
        string[] tables = Directory.GetFiles(Path.Combine(site.Content, "reports"), "proactive.csv", SearchOption.AllDirectories);
        string other = Path.GetDirectoryName(Array.Find(tables, path => File.ReadAllText(path).Contains("本年制发件数", StringComparison.Ordinal)) ?? tables[0])!;
        foreach (string table in new[] { "proactive.csv", "requests.csv" }) done += Spoilt($"{report}/{table}", _ => File.ReadAllText(Path.Combine(other, table)));
        return done;
    }

    /// <summary>A picture that the text of a report shows is put there, or replaced by another of the same length, long enough ago for its time to be proof.</summary>
    private string Pictured(string report)
    {
        string path = Path.Combine(site.Content, report, "files", "t.png");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Picture.Of(count));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1).AddSeconds(count));
        Changed(report + "/report.md", text => text.Contains("files/t.png", StringComparison.Ordinal) ? text : text + "\n![流程图](files/t.png)\n");
        return $"the picture of {report} is another ({count})";
    }

    /// <summary>Some agency is listed from its first report on, or again from a year on.</summary>
    private string WithoutFirstYear(string agencies)
    {
        string[] lines = agencies.TrimEnd('\n').Split('\n');
        int line = random.Next(1, lines.Length);
        string[] fields = lines[line].Split(',');
        fields[6] = fields[6].Length > 0 ? "" : Any(["2019", "2021", "2023"]);
        lines[line] = string.Join(',', fields);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>An agency reports of a year of which it had no report.</summary>
    private string OfAnotherYear(string folder)
    {
        string other = Path.Combine(Path.GetDirectoryName(folder)!, Any(["2019", "2020", .. Years]));
        if (Directory.Exists(other)) return $"{other} is there";
        Directory.CreateDirectory(other);
        foreach (string file in Directory.GetFiles(folder)) File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
        mendings.Add(() =>
        {
            if (Directory.Exists(other)) Directory.Delete(other, recursive: true);
            return $"{other} is removed";
        });
        return $"{other} is added, like {folder}";
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
