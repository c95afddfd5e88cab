using System.Text;
using SiteBuilder.Delivery;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Delivery;

/// <summary>Small sites made by hand and put into an output folder.</summary>
internal static class Publishing
{
    public static PlannedFile File(string route, string text) =>
        new SingleFile(new Route(route), "text/plain", () => MadeFile.Of(Encoding.UTF8.GetBytes(text)));

    /// <summary>Publishes the files into <c>output</c> of the folder, as a build does.</summary>
    public static Release Publish(this TemporaryFolder folder, params PlannedFile[] files)
    {
        using var output = OutputFolder.Claim(folder["output"], [folder["content"]]);
        return Release.Of(StagedSite.From(files, ["annual-report-2021"], output, CancellationToken.None));
    }
}
