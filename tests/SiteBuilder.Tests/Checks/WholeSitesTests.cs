namespace SiteBuilder.Tests.Checks;

/// <summary>
/// The two whole districts of <c>tests/sites</c>, checked by the program as a user runs it: one is clean, the other holds each
/// important kind of mistake once or twice.
/// </summary>
public sealed class WholeSitesTests
{
    private const string Expected = "tests/sites/broken.expected.txt";

    /// <summary>Where a check was changed on purpose: run the command, read every line that differs, and put the output in the file's place.</summary>
    [Fact]
    public void The_broken_district_is_found_as_the_file_lists_and_no_more()
    {
        var run = ProgramRun.Of(Repository.Root, "check", "--content", "tests/sites/broken", "--now", "2024-03-31T09:00");
        string[] listed = File.ReadAllLines(Repository.PathOf(Expected)), found = run.Results.TrimEnd('\n').Split('\n');
        string difference = string.Join('\n', [.. listed.Except(found).Select(line => "- " + line), .. found.Except(listed).Select(line => "+ " + line)]);
        Assert.True(listed.SequenceEqual(found), $"sitebuilder check --content tests/sites/broken --now 2024-03-31T09:00, against {Expected}:\n{difference}");
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("2026-01-10T09:00"), InlineData("2026-02-20T09:00"), InlineData("2026-03-31T09:00")]
    public void The_demo_district_is_clean_in_its_season(string now)
    {
        var run = ProgramRun.Of(Repository.Root, "check", "--content", "tests/sites/demo", "--now", now);
        Assert.Equal((0, ""), (run.ExitCode, run.Remarks));
        Assert.StartsWith("0 个错误，0 个警告，", run.LastLine);
    }
}
