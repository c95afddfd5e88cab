using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>What stands in the place of a site.yml that is half saved.</summary>
public sealed class UnreadSettingsTests
{
    [Fact]
    public void Settings_that_could_not_be_read_have_every_list_that_others_have()
    {
        Assert.Equal(SiteSettings.AllDownloads, SiteSettings.Unread.Downloads);
        Assert.Empty(typeof(SiteSettings).GetProperties().Where(p => p.PropertyType.IsGenericType && p.GetValue(SiteSettings.Unread) is null).Select(p => p.Name));
    }

    [Fact]
    public void A_comparison_with_a_site_that_cannot_be_read_says_so_and_ends()
    {
        using var site = new SiteFolder();
        Assert.Equal(0, site.Run("build").ExitCode);
        site.With("site.yml", "bad: [");

        var run = site.Run("diff");

        Assert.NotEqual(2, run.ExitCode);
        Assert.DoesNotContain("程序内部出错", run.Remarks, StringComparison.Ordinal);
    }
}
