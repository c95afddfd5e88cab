using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The page for addresses that do not exist. A server shows it under every address, so its links start at the root.</summary>
internal sealed class NotFoundPage(Shell shell)
{
    private static readonly Route Route = new("404.html");

    public PlannedFile Plan()
    {
        var frame = new PageFrame(Route, "页面不存在", shell.Meta()) { Above = Trail.ToHome };
        var address = PageAddress.Absolute(Route, shell.Settings.BasePath);
        return shell.Page("not-found", frame, address, () => ("not_found", true));
    }
}
