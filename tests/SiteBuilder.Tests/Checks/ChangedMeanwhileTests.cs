using System.Globalization;
using System.Runtime.CompilerServices;
using SiteBuilder.Checks;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Checks;

/// <summary>What is made of a checked site is made of what was checked, though not every text is held.</summary>
public sealed class ChangedMeanwhileTests
{
    private const string Report = "reports/minzheng/2024/report.md";

    [Fact]
    public void A_text_that_changed_since_it_was_checked_is_checked_once_more_and_held()
    {
        Assert.Equal(["第1版。", "第1版。"], Seen(TextStore.HoldingSome(most: 0, mostReports: 0)));
    }

    [Fact]
    public void What_is_held_is_checked_once()
    {
        Assert.Equal(["第0版。"], Seen(TextStore.HoldingSome()));
    }

    /// <summary>How the first paragraph reads for each that is given the checked site, after one more edit.</summary>
    private static List<string> Seen(TextStore texts)
    {
        using var site = new SiteFolder();
        int edition = 0;
        Edit();
        var seen = new List<string>();
        var workspace = new Workspace(site.Content, Repository.PathOf("themes"), site.Output, DateTime.Parse(SiteFolder.Season, CultureInfo.InvariantCulture));
        Pipeline.Check(workspace, found =>
        {
            Forget();
            edition++;
            Edit();
            seen.Add(Introduction(found));
            return found;
        }, texts);
        return seen;

        void Edit() => site.With(Report, $"---\nstatus: draft\n---\n\n第{edition}版。\n");
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // so that nobody has the text any more
    private static string Introduction(CheckedSite site) =>
        site.Site.Content.Reports.First(r => r.Folder + "/report.md" == Report).Body.Narrative.Section(0)!.Markdown.Trim();

    private static void Forget()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
