using System.Net.Sockets;
using Renci.SshNet;
using Renci.SshNet.Common;
using Renci.SshNet.Sftp;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Says in one sentence why a request to an SFTP server failed, and tells a broken connection from all else.</summary>
internal sealed class SftpTrouble(string shown, SftpClient client, string root)
{
    private const ulong LeastSpace = 1 << 20; // below a megabyte a server is full for us

    /// <summary>Does the request; null where the path does not exist.</summary>
    public T? OrNull<T>(Func<T> request) where T : class => Told(() =>
    {
        try
        {
            return request();
        }
        catch (SftpPathNotFoundException)
        {
            return null;
        }
    });

    public void Told(Action request) => Told(() =>
    {
        request();
        return true;
    });

    public T Told<T>(Func<T> request)
    {
        try
        {
            return request();
        }
        catch (Exception e) when (IsLost(e))
        {
            throw Lost(shown, e);
        }
        catch (SftpPermissionDeniedException e)
        {
            throw new UserException(new($"服务器不允许读写「{shown}」。", $"The server does not let “{shown}” be read or written."), e);
        }
        catch (NotSupportedException e)
        {
            throw new UserException(new($"「{shown}」的服务器不能一步替换文件和链接（缺少 posix-rename），不能在那里安全发布。",
                $"The server of “{shown}” cannot replace files and links in one step (no posix-rename), so nothing can be published there safely."), e);
        }
        catch (SftpException e)
        {
            throw new UserException(IsFull()
                ? new($"写入「{shown}」时服务器磁盘空间不足。", $"There is no space left on the server's disk for “{shown}”.")
                : new($"服务器不能完成对「{shown}」的读写（{e.Message}）", $"The server cannot read or write “{shown}” ({e.Message})"), e);
        }
    }

    /// <summary>The connection broke.</summary>
    public static ConnectionLostException Lost(string shown, Exception e) =>
        new(new($"与「{shown}」的连接中断（{e.Message}）", $"The connection to “{shown}” broke ({e.Message})"), e);

    /// <summary>There is no connection.</summary>
    public static ConnectionLostException Unreachable(string shown, Exception e) =>
        new(new($"连不上「{shown}」（{e.Message}）", $"“{shown}” cannot be reached ({e.Message})"), e);

    private bool IsLost(Exception e) => e is SshConnectionException or SshOperationTimeoutException or SocketException or IOException or ObjectDisposedException
        || (e is SshException or InvalidOperationException or AggregateException && e is not SftpException && !client.IsConnected);

    private bool IsFull()
    {
        try
        {
            var disk = client.GetStatus(root);
            return disk.AvailableBlocks * disk.BlockSize < LeastSpace || (disk.TotalNodes > 0 && disk.AvailableNodes == 0);
        }
        catch (Exception e) when (e is SshException or NotSupportedException or SocketException or InvalidOperationException)
        {
            return false;
        }
    }
}
