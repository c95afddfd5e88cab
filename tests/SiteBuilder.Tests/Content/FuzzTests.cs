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
}
