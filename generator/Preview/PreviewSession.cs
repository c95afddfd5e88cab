using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview;

/// <summary>A preview from its first request to Ctrl-C. Nothing is written to the disk.</summary>
internal static class PreviewSession
{
    /// <summary>Serves until <paramref name="stop"/>.</summary>
    /// <param name="workspace">What is shown.</param>
    /// <param name="port">The port that was asked for; null: one that is free.</param>
    /// <param name="ready">Told the address as soon as it answers.</param>
    /// <param name="stop">Ctrl-C.</param>
    /// <exception cref="UserException">There is no content, or the port is taken.</exception>
    public static async Task Run(Workspace workspace, int? port, Action<Uri> ready, CancellationToken stop)
    {
        var live = new LiveSite(workspace);
        using var watch = new ContentWatch(workspace.Content, workspace.Themes);
        var server = await LoopbackServer.Start(port, new Answers(live).To).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            ready(server.Address);
            await live.Follow(watch, stop).ConfigureAwait(false);
        }
    }
}
