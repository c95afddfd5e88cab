using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview;

namespace SiteBuilder.Commands;

/// <summary>
/// <c>check --watch</c>: checks again whenever a file changed, until the user stops it. A file that is half saved, or a folder
/// that is gone for a moment, is a moment's result and no reason to end.
/// </summary>
/// <param name="call">The run.</param>
/// <param name="check">Checks once, prints the result, and gives the exit code.</param>
internal sealed class WatchedCheck(Call call, Func<int> check)
{
    private static readonly Text Unread = new("内容正在变动，暂时读不出来，稍后自动重试。", "The content is changing and cannot be read just now; it is tried again.");

    /// <returns>The exit code of the last check.</returns>
    /// <exception cref="UserException">The very first check could not run.</exception>
    public int Run()
    {
        string seen = Stamp();
        int code = check();
        Told();
        using var watch = new ContentWatch(call.Workspace.Content, call.Workspace.Themes);
        while (Waited(watch))
        {
            string now = Stamp();
            if (now == seen) continue;
            seen = now;
            call.Terminal.Clear();
            code = Again();
            Told();
        }
        return code;
    }

    private bool Waited(ContentWatch watch)
    {
        try
        {
            watch.Wait(call.Stop).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private int Again()
    {
        try
        {
            return check();
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

    /// <summary>
    /// Changes whenever the size or time of a file of the content or the themes does; empty while they cannot be listed. By the
    /// clock at the end of time every file is old: the bytes of a young one do not count, so that a save is told once.
    /// </summary>
    private string Stamp()
    {
        try
        {
            var themes = Directory.Exists(call.Workspace.Themes) ? SourceTree.Read(call.Workspace.Themes).Files : [];
            return ChangeStamp.Of(SourceTree.Read(call.Workspace.Content).Files.Concat(themes), DateTime.MaxValue);
        }
        catch (Exception e) when (e is UserException or IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private void Told()
    {
        call.Terminal.Results.Flush();
        string time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        call.Terminal.Remark(new($"{time} 校验完毕，等待改动；按 Ctrl-C 结束。", $"{time} Checked; waiting for changes. Press Ctrl-C to end."));
    }
}
