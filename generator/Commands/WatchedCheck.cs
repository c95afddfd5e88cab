using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands;

/// <summary>
/// <c>check --watch</c>: checks again whenever a file changed, until the user stops it. A file that is half saved, or a folder
/// that is gone for a moment, is a moment's result and no reason to end.
/// </summary>
/// <param name="call">The run.</param>
/// <param name="check">Prints what was found, and gives the exit code.</param>
internal sealed class WatchedCheck(Call call, Func<CheckedSite, int> check)
{
    private static readonly Text Unread = new("内容正在变动，暂时读不出来，稍后自动重试。", "The content is changing and cannot be read just now; it is tried again.");

    private Sources? seen; // null: they could not be listed
    private CheckedSite? known;

    /// <returns>The exit code of the last check.</returns>
    /// <exception cref="UserException">The very first check could not run.</exception>
    public int Run()
    {
        seen = Sources.Of(call.Workspace);
        int code = Check(seen);
        Told();
        using var watch = new ContentWatch(call.Workspace.Content, call.Workspace.Themes);
        while (Waited(watch) is { } changed)
        {
            var now = Listed(changed.Paths);
            if (now is null ? seen is null : seen is not null && now.AreLike(seen)) continue;
            seen = now;
            call.Terminal.Clear();
            code = Again();
            Told();
        }
        return code;
    }

    private int Check(Sources sources) => check(known = Pipeline.Check(sources.Content, call.Workspace, Audience.Public, known));

    /// <summary>What something happened to (null: everything is to be looked at); no answer where the user stops the run.</summary>
    private Change? Waited(ContentWatch watch)
    {
        try
        {
            return new Change(watch.Wait(call.Stop).GetAwaiter().GetResult());
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Sources? Listed(IReadOnlyCollection<string>? changed)
    {
        try
        {
            return Sources.Of(call.Workspace, seen, changed);
        }
        catch (Exception e) when (e is UserException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private int Again()
    {
        try
        {
            return Check(seen ?? Sources.Of(call.Workspace));
        }
        catch (UserException e)
        {
            call.Terminal.Remark(e.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            call.Terminal.Remark(Unread);
        }
        return CommandLine.CouldNotRun;
    }

    private void Told()
    {
        call.Terminal.Results.Flush();
        string time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        call.Terminal.Remark(new($"{time} 校验完毕，等待改动；按 Ctrl-C 结束。", $"{time} Checked; waiting for changes. Press Ctrl-C to end."));
    }

    private sealed record Change(IReadOnlyCollection<string>? Paths);
}
