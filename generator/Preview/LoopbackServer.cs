using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview;

/// <summary>
/// Kestrel on the loopback address and nothing else. It is built by hand, without a host: no configuration file and no variable of the
/// environment can make it listen elsewhere, and nothing is logged.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int UsualPort = 8020;
    private const int PortsTried = 20;
    private const int LongestRequestLine = 8 * 1024;

    private readonly KestrelServer server;

    private LoopbackServer(KestrelServer server, Uri address)
    {
        this.server = server;
        Address = address;
    }

    /// <summary>Where a browser finds it: <c>http://127.0.0.1:8020/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts listening.</summary>
    /// <param name="port">The port that was asked for; null: the usual one, or the next that is free.</param>
    /// <param name="answer">Answers one request.</param>
    /// <exception cref="UserException">The port is taken or may not be used.</exception>
    public static async Task<LoopbackServer> Start(int? port, RequestDelegate answer)
    {
        if (port is { } wanted)
        {
            return await TryStart(wanted, answer).ConfigureAwait(false)
                ?? throw new UserException(new($"端口 {wanted} 已被占用或不能使用，请用 --port 另选一个。", $"Port {wanted} is taken or may not be used; choose another with --port."));
        }
        for (int i = 0; i < PortsTried; i++)
        {
            if (await TryStart(UsualPort + i, answer).ConfigureAwait(false) is { } server) return server;
        }
        return await TryStart(0, answer).ConfigureAwait(false) // whatever the system has left
            ?? throw new UserException(new("没有空闲的端口。", "No port is free."));
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false); // open streams are not waited for
        await server.StopAsync(now.Token).ConfigureAwait(false);
        server.Dispose();
    }

    private static async Task<LoopbackServer?> TryStart(int port, RequestDelegate answer)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0; // nothing is ever sent to us
        options.Limits.MaxRequestLineSize = LongestRequestLine;
        options.Listen(IPAddress.Loopback, port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(new Application(answer), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or AddressInUseException or System.Net.Sockets.SocketException)
        {
            server.Dispose();
            return null;
        }
        string address = server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return new LoopbackServer(server, new Uri(address));
    }

    private sealed class Application(RequestDelegate answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }

        public Task ProcessRequestAsync(HttpContext context) => answer(context);
    }
}
