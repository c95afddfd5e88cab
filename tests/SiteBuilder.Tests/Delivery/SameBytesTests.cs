namespace SiteBuilder.Tests.Delivery;

/// <summary>Same input, same bytes: nothing of the machine, the folder or the moment reaches the output.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void Another_folder_time_zone_locale_and_day_make_no_difference()
    {
        using var one = new SiteFolder();
        using var other = new SiteFolder();
        var abroad = new Dictionary<string, string> { ["TZ"] = "America/New_York", ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" };

        Assert.Equal(0, ProgramRun.Of(one.Root, "build").ExitCode);
        Assert.Equal(0, ProgramRun.Of(Path.GetTempPath(), abroad, "build", "--content", other.Content, "--output", other.Output, "--now", "2031-07-01T23:59").ExitCode);

        Assert.NotEmpty(one.Published());
        Assert.Equal(one.Published(), other.Published());
    }
}
