using Microsoft.AspNetCore.Http;
using SiteBuilder.Preview.Boards;
using SiteBuilder.Preview.Overlay;
using SiteBuilder.Rendering;

namespace SiteBuilder.Preview;

/// <summary>
/// Answers requests from memory: a page is rendered when it is asked for. No path of a request ever reaches the file system; what
/// the plan does not hold does not exist. Only requests that name the loopback host are answered, so that no foreign
/// name can be pointed here (DNS rebinding).
/// </summary>
internal sealed class Answers(LiveSite live)
{
    /// <summary>Below this stands what is the preview's own; no page of a site can have such an address.</summary>
    public const string Own = "~preview/";

    private static readonly string[] OwnHosts = ["127.0.0.1", "localhost", "[::1]"];

    public Task To(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "same-origin";
        if (!OwnHosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)) return Plain(context, StatusCodes.Status403Forbidden, "预览只在本机使用。");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return Plain(context, StatusCodes.Status405MethodNotAllowed, "预览只供查看。");
        string path = (request.Path.Value ?? "/")[1..];
        if (path == Own + "events") return live.Changes.Serve(context, live.Current.Version);
        var snapshot = live.Current;
        return path.StartsWith(Own, StringComparison.Ordinal)
            ? OfPreview(context, snapshot, path[Own.Length..])
            : OfSite(context, snapshot, WithoutBase(path, snapshot));
    }

    private static Task OfPreview(HttpContext context, Snapshot snapshot, string path) => path switch
    {
        "findings" => Html(context, StatusCodes.Status200OK, FindingsBoard.Page(snapshot)),
        "status" => Html(context, StatusCodes.Status200OK, StatusBoard.Page(snapshot)),
        "changes" => Html(context, StatusCodes.Status200OK, ChangesBoard.Page(snapshot, context.RequestAborted)),
        "cell" => Bytes(context, MediaTypes.Json, CellStory.Of(snapshot, context.Request.Query["report"].ToString(), context.Request.Query["cell"].ToString())),
        "changed" => Bytes(context, MediaTypes.Json, ChangedCells.Of(snapshot, context.Request.Query["report"].ToString(), context.RequestAborted)),
        _ => OwnAssets.Find(path) is { } asset
            ? Bytes(context, MediaTypes.Of(path), asset)
            : Html(context, StatusCodes.Status404NotFound, MissingPage.Of(snapshot, Own + path)),
    };

    private static Task OfSite(HttpContext context, Snapshot snapshot, string path)
    {
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (snapshot.Find(path) is { } file) return Made(context, snapshot, file, StatusCodes.Status200OK);
        if (snapshot.Find(path + "/index.html") is not null)
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/");
            return Task.CompletedTask;
        }
        string folder = path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"/index.html".Length] : path;
        if (!snapshot.About(folder).Any() && snapshot.Find("404.html") is { } notFound) return Made(context, snapshot, notFound, StatusCodes.Status404NotFound);
        return Html(context, StatusCodes.Status404NotFound, MissingPage.Of(snapshot, folder));
    }

    private static Task Made(HttpContext context, Snapshot snapshot, PlannedFile file, int status)
    {
        MadeFile made;
        try
        {
            made = file.Make();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Html(context, StatusCodes.Status404NotFound, MissingPage.Of(snapshot, file.Route.Path)); // gone since it was listed
        }
        if (file.MediaType != MediaTypes.Html) return Bytes(context, file.MediaType, made.Bytes);
        return BrokenPage.IsBroken(made)
            ? Html(context, StatusCodes.Status500InternalServerError, BrokenPage.Of(snapshot, made))
            : Html(context, status, PageWithNotes.Of(made, PageNotes.Of(snapshot, file, made)));
    }

    /// <summary>Pages link relatively; only the page for missing addresses links from the root of the portal.</summary>
    private static string WithoutBase(string path, Snapshot snapshot)
    {
        string mount = snapshot.Site.Settings.BasePath.Trim('/') + "/";
        return mount.Length > 1 && path.StartsWith(mount, StringComparison.Ordinal) ? path[mount.Length..] : path;
    }

    private static Task Html(HttpContext context, int status, ReadOnlyMemory<byte> page)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return Bytes(context, MediaTypes.Html, page);
    }

    private static Task Bytes(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static Task Plain(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return Bytes(context, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(sentence));
    }
}
