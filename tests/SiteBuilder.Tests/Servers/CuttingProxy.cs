using System.Net;
using System.Net.Sockets;

namespace SiteBuilder.Tests.Servers;

/// <summary>A line to a server that breaks: after a number of bytes, counted in both directions, the connection is gone.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int server;
    private readonly Lock gate = new();
    private readonly Queue<long> cuts = new();
    private long carried;

    public CuttingProxy(int server)
    {
        this.server = server;
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Bytes that were carried so far.</summary>
    public long Carried => Interlocked.Read(ref carried);

    /// <summary>Connections that were made so far.</summary>
    public int Connections { get; private set; }

    /// <summary>The next connections break after so many bytes, one after the other; those that follow do not break.</summary>
    public void CutAfter(params long[] bytes)
    {
        lock (gate)
        {
            cuts.Clear();
            foreach (long each in bytes) cuts.Enqueue(each);
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                Connections++;
                lock (gate) _ = Carry(client, cuts.TryDequeue(out long cut) ? cut : long.MaxValue);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task Carry(TcpClient client, long cut)
    {
        using var near = client;
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, server);
        var left = new Budget(cut);
        await Task.WhenAny(Pump(near.GetStream(), far.GetStream(), left), Pump(far.GetStream(), near.GetStream(), left));
    }

    private async Task Pump(NetworkStream from, NetworkStream to, Budget left)
    {
        var piece = new byte[1 << 14];
        try
        {
            for (int read; (read = await from.ReadAsync(piece)) > 0;)
            {
                int may = left.Take(read);
                await to.WriteAsync(piece.AsMemory(0, may));
                Interlocked.Add(ref carried, may);
                if (may < read) return;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // One side hung up.
        }
    }

    private sealed class Budget(long bytes)
    {
        private long left = bytes;

        public int Take(int wanted)
        {
            lock (this)
            {
                int may = (int)Math.Min(wanted, left);
                left -= may;
                return may;
            }
        }
    }
}
