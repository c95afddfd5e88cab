using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Passages;

/// <summary>Gathers the passages of a report or a page and runs the checks of passages over them.</summary>
internal sealed class PassageReading
{
    private readonly List<PassageCase> cases;
    private readonly Lexicon lexicon;
    private readonly string all;

    private PassageReading(IEnumerable<Passage> passages, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        cases = [.. passages.Select(passage => new PassageCase(passage, lexicon))];
        all = string.Join('\n', cases.Select(given => given.Passage.Text));
    }

    public static PassageReading Of(Report report, Prose prose, Lexicon lexicon) => new(Passages(report).Concat(Paragraphs(prose)), lexicon);

    public static PassageReading Of(Page page, Prose prose, Lexicon lexicon)
    {
        var matter = page.Parsed.Matter;
        var top = new SourceSpan(page.Parsed.File, 1, 1);
        return new(Named(top, ("title", matter.Title), ("source", matter.Source)).Concat(Paragraphs(prose)), lexicon);
    }

    /// <summary>Runs each check over all passages.</summary>
    public void Through(IReadOnlyList<PassageCheck> checks, CheckRun run)
    {
        foreach (var check in checks) run.Take(check, this);
    }

    /// <summary>Most checks have nothing to say of a whole report, and of what is left most passages do not concern them.</summary>
    public void Run(PassageCheck check, List<Finding> found)
    {
        if (!check.Concerns(all, lexicon)) return;
        foreach (var given in cases)
        {
            bool read = (!given.Passage.IsAddress || check.ReadsAddresses) && check.Concerns(given.Passage.Text, lexicon);
            if (read) Crowd.AddInParagraph(check.Run(given), found);
        }
    }

    private static IEnumerable<Passage> Paragraphs(Prose prose) =>
        prose.Paragraphs.Select(p => new Passage(p)).Concat(prose.Links.Select(l => new Passage(l.Url, "link", l.Place)))
            .Concat(prose.Links.Where(l => !string.IsNullOrWhiteSpace(l.Words)).Select(l => new Passage(l.Words!, "alt", l.Place)));

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
}
