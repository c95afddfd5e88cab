using System.Net;
using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Browsing;

/// <summary>A plain web server for a folder on this machine alone, as any host would serve it: index.html for a folder, 404.html for what is not there.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly string root, path;
    private readonly string? policy;

    private LoopbackServer(HttpListener listener, string root, Uri address, string? policy)
    {
        (this.listener, this.root, path, Address, this.policy) = (listener, root, address.AbsolutePath, address, policy);
        _ = Task.Run(Listen);
    }

    /// <summary>Where the folder is served, with a slash at the end.</summary>
    public Uri Address { get; }

    /// <param name="root">The folder.</param>
    /// <param name="basePath">The path under which it is served: <c>/</c> or <c>/zwgk/nb/</c>.</param>
    /// <param name="policy">The Content-Security-Policy that is sent with every file; null: none.</param>
    public static LoopbackServer Of(string root, string basePath = "/", string? policy = null)
    {
        // Another program may take a free port before we do: then the next one.
        for (int port = 49700; port < 65000; port += 7)
        {
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                return new LoopbackServer(listener, root, new Uri($"http://127.0.0.1:{port}{basePath}"), policy);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
        throw new InvalidOperationException("No port of the loopback address is free.");
    }

    public void Dispose() => listener.Close();

    private async Task Listen()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string asked = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        string file = asked.StartsWith(path, StringComparison.Ordinal) ? Path.Combine(root, asked[path.Length..]) : root + "/none";
        if (asked.EndsWith('/')) file += "index.html";
        bool found = File.Exists(file);
        if (!found) file = Path.Combine(root, "404.html");
        byte[] bytes = File.ReadAllBytes(file);
        context.Response.StatusCode = found ? 200 : 404;
        if (policy is not null) context.Response.Headers["Content-Security-Policy"] = policy;
        context.Response.ContentType = MediaTypes.Of(file);
        context.Response.ContentLength64 = bytes.Length;
        try
        {
            context.Response.OutputStream.Write(bytes);
            context.Response.Close();
        }
        catch (HttpListenerException)
        {
            // The browser went on to another page before it had read this one.
        }
    }
}
