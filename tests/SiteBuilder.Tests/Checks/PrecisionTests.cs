using SiteBuilder.Precision.Measuring;
using SiteBuilder.Precision.Phrasings;

namespace SiteBuilder.Tests.Checks;

/// <summary>The measurement of <c>tests/SiteBuilder.Precision</c>, small: one district of five agencies over seven years, each kind of error twice.</summary>
public sealed class PrecisionTests
{
    private const double ExactRecall = 0.95, RecallInFreeWords = 0.85;

    [Fact]
    public void Sentences_in_many_phrasings_are_understood_and_correct_ones_raise_no_alarm()
    {
        var measured = PhrasingMeasurement.Taught();

        Assert.Equal([], measured.FalseAlarms);
        Assert.True(measured.Recall >= ExactRecall, string.Join('\n', measured.Missed));
    }

    [Fact]
    public void Planted_errors_are_found_and_clean_reports_raise_no_alarm()
    {
        var measured = Measurement.Of("test", new Extent(Districts: 1, Agencies: 5, Each: 2));

        Assert.Equal([], measured.FalseAlarms.Select(f => $"{f.Place.File}:{f.Place.Line} {f.Rule.Code} {f.Message.Zh}"));
        Assert.Equal([], measured.Results.Where(r => r.Count == 0).Select(r => r.Planting.Name));
        Assert.Equal([], measured.Results.Where(r => r.Planting.IsExact && r.Recall < ExactRecall).SelectMany(r => r.Notes));
        var free = measured.Results.Where(r => !r.Planting.IsExact).ToList();
        Assert.True(free.Sum(r => r.Found) >= RecallInFreeWords * free.Sum(r => r.Count), string.Join('\n', free.SelectMany(r => r.Notes)));
        // One mistake, one finding: what may follow from it elsewhere each planting names itself.
        Assert.Equal([], measured.Results.SelectMany(r => r.Notes).Where(n => n.StartsWith("beside", StringComparison.Ordinal)));
    }
}
