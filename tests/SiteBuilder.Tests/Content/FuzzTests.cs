using SiteBuilder.Fuzz;
using SiteBuilder.Fuzz.Targets;

namespace SiteBuilder.Tests.Content;

/// <summary>Inputs that chance has spoilt, a few of each kind; the program <c>tests/SiteBuilder.Fuzz</c> tries as many as are wanted.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void No_reader_stumbles_over_spoilt_inputs_and_every_finding_has_a_place_in_its_file()
    {
        using var scratch = new TemporaryFolder();
        int readers = 0, findings = 0;
        foreach (var target in AllTargets.Of(Repository.Root, scratch.Path, null))
        {
            using (target)
            {
                var tally = new Fuzzing(target, 20260101).Run(0, 20);
                Assert.Equal([], tally.Failures);
                readers++;
                findings += tally.WithFindings;
            }
        }
        Assert.True(readers >= 18 && findings > readers * 8, $"{readers} readers, {findings} inputs with findings");
    }

    /// <summary>Inputs by which a reader once failed: a figure of Arabic digits, a place behind U+2028, names and lines of many thousand characters.</summary>
    [Theory]
    [InlineData("import html", 202611261, 9765), InlineData("import txt", 202611261, 4673), InlineData("import txt", 202611262, 6109), InlineData("import txt", 202611261, 6997)]
    [InlineData("site.yml", 202611261, 4003), InlineData("site.yml", 202611261, 11933), InlineData("pages/guide.md", 202611261, 12293), InlineData("pages/guide.md", 202611262, 16255)]
    [InlineData("forms/annual-report-2019.yml", 202611261, 3935), InlineData("forms/annual-report-2021.yml", 202611262, 3138), InlineData("forms/annual-report-2021.yml", 202611262, 8716), InlineData("forms/annual-report-2021.yml", 20601, 2369)]
    [InlineData("theme layouts/report.html", 77, 3), InlineData("theme layouts/report.html", 77, 117)]
    public void An_input_that_once_failed_is_told(string reader, int seed, int number)
    {
        using var scratch = new TemporaryFolder();
        int readers = 0;
        foreach (var target in AllTargets.Of(Repository.Root, scratch.Path, null))
        {
            using (target)
            {
                if (target.Name != reader) continue;
                readers++;
                Assert.Equal([], new Fuzzing(target, seed).Run(number, 1).Failures);
            }
        }
        Assert.Equal(1, readers);
    }
}
