using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Measuring;

namespace SiteBuilder.Tests.Importing;

/// <summary>A small measurement of what the import makes of damaged reports; the program prints the large one.</summary>
public sealed class DamageTests
{
    [Fact]
    public void Of_damaged_reports_no_figure_is_wrong_and_none_is_passed_over_in_silence()
    {
        const int each = 4;
        var measurement = Measurement.Of(7, Enumerable.Range(0, DamageKind.All.Count * each));
        Assert.Empty(measurement.Troubles);
        Assert.Equal((0, 0), (measurement.Sum.Wrong, measurement.Sum.Silent));
        Assert.True(measurement.Sum.Right > measurement.Sum.Cells * 0.85, $"{measurement.Sum.Right} of {measurement.Sum.Cells} cells were read.");
    }

    [Fact]
    public void Of_reports_that_are_not_damaged_every_figure_is_read_in_every_format()
    {
        var measurement = Measurement.Of(11, Enumerable.Range(0, 20), "未损坏");
        Assert.Empty(measurement.Troubles);
        Assert.All(measurement.Tallies.Where(t => t.Name.StartsWith("格式", StringComparison.Ordinal) && t.Name != "格式 copied"), t => Assert.Equal(t.Cells, t.Right)); // copied text has lost its columns
        Assert.Equal(7, measurement.Tallies.Count()); // the kind, and the six formats
    }
}
