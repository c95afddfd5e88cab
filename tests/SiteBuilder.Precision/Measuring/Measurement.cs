using SiteBuilder.DemoSite;
using SiteBuilder.Diagnostics;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="Districts">How many districts are made.</param>
/// <param name="Agencies">How many agencies each has, at most 14.</param>
/// <param name="Each">How often each kind of error is planted in a district.</param>
internal sealed record Extent(int Districts, int Agencies, int Each)
{
    /// <summary>Only the kinds whose names hold this.</summary>
    public string Only { get; init; } = "";
}

/// <summary>What the checks made of some clean districts and of errors planted into them one at a time.</summary>
internal sealed class Measurement
{
    private Measurement(IReadOnlyList<Result> results) => Results = results;

    public IReadOnlyList<Result> Results { get; }

    public int CleanReports { get; private set; }

    /// <summary>How many statements of the clean reports were held against tables or text.</summary>
    public int Judged { get; private set; }

    /// <summary>How many typed numbers beside words of the tables were left alone there.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Warnings and errors in reports in which nothing is wrong.</summary>
    public List<Finding> FalseAlarms { get; } = [];

    /// <param name="seed">The same seed makes the same districts and plants the same errors.</param>
    /// <param name="extent">How much is made and planted.</param>
    public static Measurement Of(string seed, Extent extent)
    {
        var measurement = new Measurement([.. Planting.Planting.All.Where(p => p.Name.Contains(extent.Only, StringComparison.Ordinal)).Select(p => new Result(p))]);
        for (int i = 0; i < extent.Districts; i++)
        {
            using var district = new TestDistrict($"{seed}-{i}", i, extent.Agencies);
            measurement.Take(district, extent.Each);
        }
        return measurement;
    }

    private void Take(TestDistrict district, int each)
    {
        CleanReports += district.Reports.Count;
        Judged += district.Readings.Sum(r => r.Judged);
        LeftAlone += district.Readings.Sum(r => r.Unjudged.Count);
        FalseAlarms.AddRange(district.Clean.Where(f => f.Severity > Severity.Info));
        var known = district.Clean.Select(Same).ToHashSet();
        foreach (var result in Results)
        {
            var dice = new Dice(district.Seed, result.Planting.Name);
            int planted = 0;
            foreach (int index in dice.Shuffled(district.Reports.Count))
            {
                if (planted == each) break;
                if (result.Planting.In(district, district.Reports[index], dice) is not { } error) continue;
                planted++;
                result.Add(error, [.. district.With(error.Files).Where(f => !known.Contains(Same(f)))]);
            }
        }
    }

    private static (string, string, string) Same(Finding finding) => (finding.Rule.Code, finding.Place.File, finding.Message.Zh);
}
