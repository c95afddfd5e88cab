using System.Net.Sockets;
using Renci.SshNet;
using Renci.SshNet.Common;
using Renci.SshNet.Messages.Transport;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Connects to an SFTP server: first the server shows that it is the one that is known, then the user is let in by a key.</summary>
internal static class SftpLogin
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15); // keeps firewalls from forgetting the connection

    /// <summary>Algorithms that prove the same kind of key.</summary>
    private static readonly string[][] Families = [["ssh-ed25519"], ["ecdsa-sha2-nistp256"], ["ecdsa-sha2-nistp384"], ["ecdsa-sha2-nistp521"], ["rsa-sha2-512", "rsa-sha2-256", "ssh-rsa"]];

    /// <exception cref="UserException">The server is not the one that is known, or lets nobody in.</exception>
    /// <exception cref="ConnectionLostException">It cannot be reached.</exception>
    public static SftpDisk Open(Target target, SftpAddress server)
    {
        string shown = target.Address.Shown;
        var known = HostKeys.Of(server, target);
        var keys = SshKeys.Of(target);
        HostKey? seen = null;
        foreach (var family in FamiliesOf(known))
        {
            var client = Client(server, keys, family);
            bool trusted = false;
            client.HostKeyReceived += (_, e) =>
            {
                seen ??= new HostKey(e.HostKeyName, e.FingerPrintSHA256);
                e.CanTrust = trusted = known.Any(k => k.Fingerprint == e.FingerPrintSHA256);
            };
            try
            {
                client.Connect();
                return new SftpDisk(shown, client, server.Path);
            }
            catch (Exception e) when (Told(e, shown, server, trusted) is { } told)
            {
                client.Dispose();
                bool hasNoSuchKey = e is SshConnectionException { DisconnectReason: DisconnectReason.KeyExchangeFailed };
                bool refused = told is ConnectionLostException && seen is not null && !trusted;
                if (!hasNoSuchKey && !refused) throw told;
                if (known.Count == 0 && seen is not null) break;
            }
        }
        throw Unknown(server, known, seen);
    }

    /// <summary>The kinds of keys to ask for, in turn: those that are known; where only a fingerprint is, each.</summary>
    private static IEnumerable<string[]> FamiliesOf(IReadOnlyList<HostKey> known) =>
        known.Count == 0 || known.Any(k => k.Kind is null) ? Families : Families.Where(f => known.Any(k => f.Contains(k.Kind)));

    private static SftpClient Client(SftpAddress server, IReadOnlyList<IPrivateKeySource> keys, string[] family)
    {
        var login = new ConnectionInfo(server.Host, server.Port, server.User, new PrivateKeyAuthenticationMethod(server.User, [.. keys])) { Timeout = Patience };
        foreach (string name in login.HostKeyAlgorithms.Keys.Where(name => !family.Contains(name)).ToList()) login.HostKeyAlgorithms.Remove(name, out _);
        return new SftpClient(login) { OperationTimeout = LongestRequest, KeepAliveInterval = Pulse };
    }

    private static Exception? Told(Exception e, string shown, SftpAddress server, bool trusted) => e switch
    {
        SshAuthenticationException => new UserException(new($"服务器「{server.Host}」不接受用户「{server.User}」的密钥；请核对 identity 或 ssh-agent 里的密钥。",
            $"The server “{server.Host}” does not accept the key of “{server.User}”; look at identity or at the keys of ssh-agent."), e),
        SshConnectionException or SshOperationTimeoutException or SocketException or SshException or IOException or ObjectDisposedException => SftpTrouble.Unreachable(shown, e),
        AggregateException or InvalidOperationException when !trusted => SftpTrouble.Unreachable(shown, e),
        _ => null,
    };

    private static UserException Unknown(SftpAddress server, IReadOnlyList<HostKey> known, HostKey? seen)
    {
        string shown = seen is null ? "—" : $"SHA256:{seen.Fingerprint}"; // none of the kinds that are known
        if (known.Count > 0)
        {
            return new UserException(new($"服务器「{server.Host}」的主机密钥与记录的不同（现在是 {shown}），可能有人冒充，没有连接；核实之后再改 host_key 或 known_hosts。",
                $"The host key of “{server.Host}” is not the one that is known (now {shown}); somebody may pose as it, so nothing was sent. Make sure, then change host_key or known_hosts."));
        }
        return new UserException(new($"没有记录服务器「{server.Host}」的主机密钥，没有连接；与管理员核对 {shown} 之后，把它写进 publish 的 host_key。",
            $"The host key of “{server.Host}” is not known, so nothing was sent; compare {shown} with the administrator and put it into host_key of publish."));
    }
}
