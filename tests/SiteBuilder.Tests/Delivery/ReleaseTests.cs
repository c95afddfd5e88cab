using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;
using static SiteBuilder.Tests.Delivery.Publishing;

namespace SiteBuilder.Tests.Delivery;

/// <summary>The site in the output is the old one or the new one, whole.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_release_is_its_files_and_a_manifest_and_nothing_beside_it()
    {
        var release = folder.Publish(File("reports/a/2024/index.html", "乙"), File("index.html", "甲"));

        Assert.Equal(
            [
                "index.html: 甲",
                """
                manifest.json: {
                  "generator": "sitebuilder",
                  "version": "1.0.0",
                  "forms": [
                    "annual-report-2021"
                  ],
                  "files": {
                    "index.html": "33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622",
                    "reports/a/2024/index.html": "71530d4c49f12c489dcfc7d6d1b46d53546ca05bfd1775392c9a42b9b7944bbb"
                  }
                }

                """.ReplaceLineEndings("\n"),
                "reports/a/2024/index.html: 乙",
            ], folder.Contents("output"));
        Assert.Equal(["output/"], folder.Entries());
        Assert.Equal(3, release.FileCount);
    }

    [Fact]
    public void The_next_release_replaces_the_files_of_the_last_and_keeps_dotfiles_at_the_top()
    {
        folder.Publish(File("index.html", "旧"), File("old/page.html", "旧"));
        folder.With("output/.gitignore", "*").With("output/.git/HEAD", "ref");

        folder.Publish(File("index.html", "新"));

        Assert.Equal([".git/HEAD: ref", ".gitignore: *", "index.html: 新"],
            folder.Contents("output").Where(file => !file.StartsWith("manifest.json", StringComparison.Ordinal)));
        Assert.Equal(["output/"], folder.Entries());
    }

    [Fact]
    public void A_file_of_the_editors_is_copied_as_it_is()
    {
        folder.With("content/stamped.pdf", "%PDF");
        folder.Publish(new SingleFile(new Route("files/stamped.pdf"), "application/pdf", () => throw new InvalidOperationException(), folder["content/stamped.pdf"]));
        Assert.Contains("files/stamped.pdf: %PDF", folder.Contents("output"));
    }

    [Fact]
    public void When_a_file_cannot_be_made_the_output_stays_as_it_was_and_nothing_is_left()
    {
        folder.Publish(File("index.html", "旧"));
        var before = folder.Contents();

        Assert.Throws<InvalidOperationException>(() => folder.Publish(File("index.html", "新"), new SingleFile(new Route("b"), "", () => throw new FormatException("b"))));

        Assert.Equal(before, folder.Contents());
        Assert.Equal(["output/"], folder.Entries());
    }

    [Fact]
    public void When_the_user_stops_the_run_the_output_stays_as_it_was_and_nothing_is_left()
    {
        folder.Publish(File("index.html", "旧"));
        var before = folder.Contents();
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
        {
            using var output = OutputFolder.Claim(folder["output"], []);
            var stopping = new SingleFile(new Route("a"), "", () =>
            {
                stop.Cancel();
                return MadeFile.Of("1"u8.ToArray());
            });
            StagedSite.From([stopping, .. Enumerable.Range(0, 1000).Select(i => File($"b/{i}", "2"))], [], output, stop.Token);
        });

        Assert.Equal(before, folder.Contents());
        Assert.Equal(["output/"], folder.Entries());
    }

    [Fact]
    public void A_site_with_an_error_in_a_page_is_not_released()
    {
        folder.Publish(File("index.html", "旧"));
        var before = folder.Contents();
        var rule = new Rule("GK999", Severity.Error, default, default, default, new("", "", ""));

        Assert.Throws<InvalidOperationException>(() => folder.Publish(new SingleFile(new Route("a"), "", () =>
            new MadeFile("half"u8.ToArray(), [new Finding(rule, SourceSpan.Of("a"), Text.Same("half"))]))));

        Assert.Equal(before, folder.Contents());
        Assert.Equal(["output/"], folder.Entries());
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData(".hidden")]
    [InlineData("a//b")]
    [InlineData("manifest.json")]
    [InlineData("INDEX.html")]
    public void A_route_that_leaves_the_output_is_hidden_or_stands_twice_is_a_defect(string route) =>
        Assert.Throws<InvalidOperationException>(() => folder.Publish(File("index.html", "甲"), File(route, "乙")));

    [Fact]
    public void While_one_build_runs_another_is_refused()
    {
        using var first = OutputFolder.Claim(folder["output"], []);
        var refusal = Assert.Throws<UserException>(() => OutputFolder.Claim(folder["output"], []));
        Assert.Equal($"另一个程序正在生成「{folder["output"]}」，请等它结束后再试。", refusal.Message);
    }
}
