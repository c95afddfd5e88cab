namespace SiteBuilder.Tests.Servers;

/// <summary>How often a trial by chance is repeated: a few times in every run, as often as promised where SITEBUILDER_FULL_ROUNDS is 1.</summary>
internal static class Rounds
{
    public static int Of(int few, int all) => AreAll ? all : few;

    public static bool AreAll => Environment.GetEnvironmentVariable("SITEBUILDER_FULL_ROUNDS") == "1";

    /// <summary>Notes what was seen, for whoever runs the trial by hand.</summary>
    public static void Report(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
