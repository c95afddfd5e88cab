using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Passages;

/// <summary>Gathers the passages of a report or a page and runs the checks of passages over them.</summary>
internal static class PassageReading
{
    /// <summary>More of one kind in one paragraph help nobody: the last one says that there are more.</summary>
    private const int Most = 20;

    public static IEnumerable<Finding> Of(Report report, Prose prose, Lexicon lexicon) => Run(Passages(report).Concat(Paragraphs(prose)), lexicon);

    public static IEnumerable<Finding> Of(Page page, Prose prose, Lexicon lexicon)
    {
        var matter = page.Parsed.Matter;
        var top = new SourceSpan(page.Parsed.File, 1, 1);
        return Run(Named(top, ("title", matter.Title), ("source", matter.Source)).Concat(Paragraphs(prose)), lexicon);
    }

    private static IEnumerable<Finding> Run(IEnumerable<Passage> passages, Lexicon lexicon) =>
        from passage in passages
        from check in RuleCatalogue.PassageChecks
        where !passage.IsAddress || check.ReadsAddresses
        from finding in Few(check.Run(new PassageCase(passage, lexicon)))
        select finding;

    private static IEnumerable<Passage> Paragraphs(Prose prose) =>
        prose.Paragraphs.Select(p => new Passage(p)).Concat(prose.Links.Select(l => new Passage(l.Url, "link", l.Place)));

    /// <summary>What the report's page prints of its front matter, the reasons of waivers and corrections too.</summary>
    private static IEnumerable<Passage> Passages(Report report)
    {
        var matter = report.Matter;
        foreach (var (key, text) in new[] { ("summary", matter.Summary), ("source", matter.Source), ("index_no", matter.IndexNo), ("doc_no", matter.DocNo), ("as_published", matter.AsPublished) })
        {
            if (text is not null) yield return new Passage(text, key, report.PlaceOf(key));
        }
        foreach (string word in matter.Keywords) yield return new Passage(word, "keywords", report.PlaceOf("keywords"));
        foreach (var waiver in matter.Waivers) yield return new Passage(waiver.Reason, "waivers", waiver.Place);
        foreach (var correction in matter.Corrections) yield return new Passage(correction.Reason, "corrections", correction.Place);
    }

    private static IEnumerable<Passage> Named(SourceSpan place, params (string Key, string? Text)[] texts) =>
        texts.Where(t => t.Text is not null).Select(t => new Passage(t.Text!, t.Key, place));

    private static IEnumerable<Finding> Few(IEnumerable<Finding> findings)
    {
        int count = 0;
        Finding? last = null;
        foreach (var finding in findings)
        {
            if (++count > Most)
            {
                yield return last! with { Message = last.Message.With("这一段里还有同样的情形，未逐一列出。", " There are more in this paragraph.") };
                yield break;
            }
            if (count < Most) yield return finding;
            else last = finding;
        }
        if (last is not null) yield return last;
    }
}
