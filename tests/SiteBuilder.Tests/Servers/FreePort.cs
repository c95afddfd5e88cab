using System.Net;
using System.Net.Sockets;

namespace SiteBuilder.Tests.Servers;

/// <summary>A port of the loopback interface on which nobody listens.</summary>
internal static class FreePort
{
    public static int Any()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until somebody listens.</summary>
    public static void WaitFor(int port, Func<bool> hasEnded)
    {
        for (int i = 0; i < 500; i++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                if (hasEnded()) break;
                Thread.Sleep(20);
            }
        }
        throw new InvalidOperationException($"Nobody listens on port {port}.");
    }
}
