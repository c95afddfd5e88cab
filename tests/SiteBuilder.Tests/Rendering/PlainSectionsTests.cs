using SiteBuilder.Content;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering;

/// <summary>What the sections of a report say is made once in a build.</summary>
public class PlainSectionsTests
{
    private static readonly Site Demo = Site.From(ParsedContent.From(SourceTree.Read(Repository.PathOf("tests", "sites", "demo"))));

    [Fact]
    public void What_was_laid_aside_is_what_would_be_made()
    {
        using var folder = new TemporaryFolder();
        var aside = PieceSpool.In(folder.Path);
        var plain = new PlainSections(aside);
        foreach (var report in Demo.Reports)
        {
            var made = plain.Make(report);
            Assert.Equal(report.Narrative.Sections.Select(s => new PlainSection(s.Part, MarkdownText.Plain(s, report.File, b => BoundFigures.Print(report, b)))), made);
            Assert.Equal(made, plain.Of(report));
        }
        aside.Lose();
        foreach (var report in Demo.Reports) Assert.Equal(plain.Make(report), plain.Of(report));
    }

    [Fact]
    public void Nothing_is_held_in_memory_for_it()
    {
        var aside = PieceSpool.In(null);
        var report = Demo.Reports[0];
        Assert.NotEmpty(new PlainSections(aside).Make(report));
        Assert.False(aside.IsOnDisk);
        Assert.Null(aside.Find(Digest.Of("plain/" + report.Folder)));
    }
}
