using SiteBuilder.Faults;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery;

/// <summary>
/// Commands that the system lets down at one of their calls: nothing is lost or mixed, the user is told, the next run is right. A few tries of each
/// kind; the program <c>tests/SiteBuilder.Faults</c> makes as many as are wanted, of every command.
/// </summary>
public sealed class FaultTests(FaultTests.Disturbed site) : IClassFixture<FaultTests.Disturbed>
{
    private static readonly string[] Commands = ["build", "publish", "import --force"];

    /// <summary>All but one: a program that is not native cannot load its own parts when there are no handles for good.</summary>
    public static TheoryData<string> Kinds => [.. Fault.All.Where(f => !(f.Lasts && f.Calls == "openat")).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_lets_a_command_down_nothing_is_lost_and_the_next_run_is_right(string kind)
    {
        var fault = Fault.All.Single(f => f.Name == kind);
        if (Trial.Missing(fault) is { } missing) Assert.Skip($"{missing} is missing: apt-get install {missing}");
        int at = Fault.All.ToList().IndexOf(fault), tries = 0;
        foreach (var command in Undertaking.All.Where(c => Rounds.AreAll ? !(c.Stays && fault.Rewrites) : c.Name == Commands[at % Commands.Length]))
        {
            var tally = new Trial(site.World, command, fault, new Random(2026 + at)).Run(Rounds.Of(1, 20));
            Assert.Equal("", string.Join('\n', tally.Failures));
            tries += tally.Tries;
        }
        Assert.True(tries > 0, "No call was disturbed.");
    }

    /// <summary>One small site for all tries; each begins with it as it was.</summary>
    public sealed class Disturbed : IDisposable
    {
        internal World World { get; } = new(ProgramRun.Program, Repository.PathOf("tests", "sites", "sample"));

        public void Dispose() => World.Dispose();
    }
}
