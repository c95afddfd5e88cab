using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Delivery;

/// <summary>What an interrupted build left is completed, undone or cleared away by the next one.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private const string Working = ".output.sitebuilder";

    private IReadOnlyList<string> Recovered()
    {
        OutputFolder.Claim(folder["output"], []).Dispose();
        Assert.DoesNotContain(Working + "/", folder.Entries());
        return [.. folder.Contents("output").Where(file => !file.StartsWith("manifest.json", StringComparison.Ordinal))];
    }

    [Fact]
    public void Half_written_files_are_cleared_away()
    {
        folder.Publish(Publishing.File("index.html", "旧"));
        folder.With(Working + "/new/index.html", "新").With(Working + "/lock", "");
        Assert.Equal(["index.html: 旧"], Recovered());
    }

    [Fact]
    public void Dotfiles_that_had_not_returned_after_the_exchange_return()
    {
        folder.Publish(Publishing.File("index.html", "新"));
        folder.With(Working + "/new/index.html", "旧").With(Working + "/new/.git/HEAD", "ref").With(Working + "/new/.gitignore", "*");
        Assert.Equal([".git/HEAD: ref", ".gitignore: *", "index.html: 新"], Recovered());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the interruption came when the link had been made and the old one was not yet gone
    public void Links_return_as_they_are_wherever_they_lead(bool isMade)
    {
        folder.Publish(Publishing.File("index.html", "新"));
        folder.With(Working + "/new/index.html", "旧").With("acme/token", "1");
        (string Name, string LeadsTo)[] links = [(".well-known", folder["acme"]), (".relative", "../acme"), (".file", folder["acme/token"]), (".gone", "/nowhere/at/all")];
        foreach (var (name, leadsTo) in links)
        {
            File.CreateSymbolicLink(folder[Working + "/new/" + name], leadsTo);
            if (isMade) File.CreateSymbolicLink(folder["output/" + name], leadsTo);
        }

        OutputFolder.Claim(folder["output"], []).Dispose();

        Assert.Equal(links, links.Select(link => (link.Name, new FileInfo(folder["output/" + link.Name]).LinkTarget!)));
        Assert.Equal(["acme/token: 1"], folder.Contents("acme").Select(file => "acme/" + file));
        Assert.DoesNotContain(Working + "/", folder.Entries());
    }

    [Fact]
    public void A_dotfile_that_stands_on_both_sides_is_thrown_away_on_neither()
    {
        folder.Publish(Publishing.File("index.html", "新"));
        folder.With(Working + "/new/.git/HEAD", "left").With("output/.git/HEAD", "right");
        var before = folder.Contents();

        Assert.Throws<UserException>(() => OutputFolder.Claim(folder["output"], []));

        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public void Between_the_two_renames_the_new_site_takes_its_place()
    {
        folder.Publish(Publishing.File("index.html", "旧"));
        folder.With("output/.gitignore", "*").With(Working + "/new/index.html", "新");
        File.Copy(folder["output/manifest.json"], folder[Working + "/new/manifest.json"]);
        Directory.Move(folder["output"], folder[Working + "/old"]);
        Assert.Equal([".gitignore: *", "index.html: 新"], Recovered());
    }

    [Fact]
    public void When_only_the_old_site_is_left_it_returns()
    {
        folder.Publish(Publishing.File("index.html", "旧"));
        folder.With(Working + "/lock", "");
        Directory.Move(folder["output"], folder[Working + "/old"]);
        Assert.Equal(["index.html: 旧"], Recovered());
    }

    [Fact]
    public void Two_renames_do_the_same_as_the_exchange_in_one_step()
    {
        folder.With("place/a", "旧").With("fresh/a", "新");
        FolderExchange.InTwoSteps(folder["fresh"], folder["place"], folder["aside"]);
        Assert.Equal(["aside/a: 旧", "place/a: 新"], folder.Contents());
    }

    [Fact]
    public void On_Linux_folders_change_places_in_one_step()
    {
        folder.With("place/a", "旧").With("fresh/a", "新");
        Assert.Equal(OperatingSystem.IsLinux(), FolderExchange.TryInOneStep(folder["fresh"], folder["place"]));
        if (OperatingSystem.IsLinux()) Assert.Equal(["fresh/a: 旧", "place/a: 新"], folder.Contents());
    }
}
