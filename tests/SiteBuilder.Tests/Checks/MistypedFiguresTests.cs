using SiteBuilder.Mutation.Measuring;

namespace SiteBuilder.Tests.Checks;

/// <summary>The measurement of <c>tests/SiteBuilder.Mutation</c>, small: two reports of the demo district, one in each form, every total typed.</summary>
public sealed class MistypedFiguresTests
{
    private static readonly TypedReports Few = new(Repository.PathOf("tests", "sites", "demo"), every: 46);

    private static readonly string[] WithoutANumber = ["删去", "填成负数"];

    [Fact]
    public void Every_figure_of_requests_that_is_mistyped_is_named_with_its_right_value()
    {
        var tally = SlipMeasurement.Of(Few, null, "requests");
        var kinds = Kinds(tally);
        Assert.Superset(new HashSet<string> { "多 1", "多 10", "多 1000", "少 1", "多打一个 0", "一位打成别的", "一位打了两次", "整个数打了两次", "删去", "填成负数" }, kinds.ToHashSet());
        Assert.All(kinds.Except(WithoutANumber), kind => Assert.Equal(tally.All("表三", kind), tally.Count("表三", kind, Verdict.Exact)));
        Assert.All(WithoutANumber, kind => Assert.Equal(tally.All("表三", kind), tally.Count("表三", kind, Verdict.Cell) + tally.Count("表三", kind, Verdict.Mended)));
        Assert.Equal(0, tally.Count("表三", Verdict.Missed) + tally.Count("表三", Verdict.Warned));
    }

    [Fact]
    public void Every_figure_of_disputes_that_is_mistyped_is_named_with_its_group()
    {
        var tally = SlipMeasurement.Of(Few, null, "disputes");
        Assert.All(Kinds(tally).Except(WithoutANumber), kind => Assert.Equal(tally.All("表四", kind), tally.Count("表四", kind, Verdict.Exact) + tally.Count("表四", kind, Verdict.Group)));
        Assert.All(WithoutANumber, kind => Assert.Equal(tally.All("表四", kind), tally.Count("表四", kind, Verdict.Cell) + tally.Count("表四", kind, Verdict.Mended)));
    }

    [Theory, InlineData("requests", true), InlineData("disputes", false)]
    public void Of_two_mistyped_figures_as_much_is_told_as_can_be_known(string table, bool namesBoth)
    {
        var pairs = PairMeasurement.Of(Few, table, each: 60, seed: 7);
        Assert.Equal((120, pairs.Findable), (pairs.Pairs, pairs.Found));
        Assert.Equal(pairs.Unique, pairs.Exact);
        Assert.Equal([], pairs.Notes);
        if (namesBoth) Assert.Equal(pairs.Pairs, pairs.Named);
    }

    /// <summary>The kinds that touch one figure; the others are of its neighbours.</summary>
    private static List<string> Kinds(Tally tally) => [.. tally.Lines.Select(line => line.Kind).Where(kind => !kind.Contains('邻') && !kind.Contains('移'))];
}
