namespace SiteBuilder.Tests.Rendering;

/// <summary>A site with every hostile text in every place that text can reach: names, titles, settings, sentences, lists of words, names of files.</summary>
internal static class HostileSite
{
    public static MadeUpSite Make()
    {
        var site = new MadeUpSite();
        var payloads = HostilePayloads.All;
        string all = string.Join("\n\n", payloads);
        string list = string.Join(", ", payloads.Select(Yaml));
        site.Replace("site.yml", "name: 示例市示例区人民政府", $"name: {Yaml(HostilePayloads.Markup[5])}\nundertaker: {Yaml(HostilePayloads.Markup[9])}\naddress: {Yaml(HostilePayloads.Markup[12])}")
            .Replace("site.yml", "organiser: 示例区人民政府办公室", $"organiser: {Yaml(HostilePayloads.Markup[1])}")
            .With("words.csv", "wrong,right\n" + string.Concat(payloads.Select(p => $"{Csv(p)},{Csv("甲" + p)}\n")))
            .With("pages/guide.md", $"---\ntitle: 指南\n---\n\n{all}\n");
        for (int i = 0; i < payloads.Count; i++)
        {
            site.WithAgency($"a{i},{Csv(payloads[i])},{Csv(payloads[i])},{Csv(payloads[^(i + 1)])},部门,,,,,{i + 2}")
                .With($"pages/p{i}.md", $"---\ntitle: {Yaml(payloads[i])}\n---\n\n{payloads[i]}\n");
        }
        for (int i = 0; i < HostilePayloads.Formulas.Count; i++) site.WithReport($"a{HostilePayloads.Markup.Count + i}", 2023);
        site.Replace(MadeUpSite.New + "report.md", "status: final\n", $"status: final\nsource: {Yaml(payloads[4])}\nindex_no: {Yaml(payloads[12])}\nsummary: {Yaml(all.Replace('\n', ' '))}\nkeywords: [{list}]\n")
            .Replace(MadeUpSite.New + "report.md", "公开若干条。", all);
        foreach (string name in payloads.Where(p => !p.Contains('/', StringComparison.Ordinal))) site.With($"{MadeUpSite.New}files/{name}.pdf", "%PDF");
        return site;
    }

    private static string Yaml(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
