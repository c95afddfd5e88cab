using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace SiteBuilder.Preview;

/// <summary>Tells every open page that there is a newer version (server-sent events). A page that does not listen loses what is old, nothing waits for it.</summary>
internal sealed class ChangeStream
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(15); // so that a connection that died is noticed

    private readonly ConcurrentDictionary<Channel<long>, bool> listeners = new();

    public void Tell(long version)
    {
        foreach (var listener in listeners.Keys) listener.Writer.TryWrite(version);
    }

    /// <summary>Keeps one page informed until it goes away.</summary>
    public async Task Serve(HttpContext context, long current)
    {
        var channel = Channel.CreateBounded<long>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners.TryAdd(channel, true);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await Write(context, $"data: {current}\n\n").ConfigureAwait(false);
            while (!context.RequestAborted.IsCancellationRequested) await Next(context, channel.Reader).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // the page was closed
        }
        finally
        {
            listeners.TryRemove(channel, out _);
        }
    }

    private static async Task Next(HttpContext context, ChannelReader<long> news)
    {
        using var breath = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        breath.CancelAfter(Breath);
        try
        {
            await Write(context, $"data: {await news.ReadAsync(breath.Token).ConfigureAwait(false)}\n\n").ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await Write(context, ":\n\n").ConfigureAwait(false);
        }
    }

    private static async Task Write(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
