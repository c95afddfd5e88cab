using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A key by which a server is known.</summary>
/// <param name="Kind">ssh-ed25519, ecdsa-sha2-nistp256, ssh-rsa …; null where only the fingerprint is known.</param>
/// <param name="Fingerprint">SHA-256 in Base64 without padding, as OpenSSH prints it behind <c>SHA256:</c>.</param>
internal sealed record HostKey(string? Kind, string Fingerprint)
{
    private const string Prefix = "SHA256:";

    public static string FingerprintOf(ReadOnlySpan<byte> key) => Convert.ToBase64String(SHA256.HashData(key)).TrimEnd('=');

    /// <summary><c>SHA256:…</c>, or kind and key as in a public key file; null where it is neither.</summary>
    public static HostKey? Parse(string text)
    {
        if (text.StartsWith(Prefix, StringComparison.Ordinal)) return text.Length == Prefix.Length + 43 ? new HostKey(null, text[Prefix.Length..]) : null;
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var kind, var key, ..]) return null;
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out int length) ? new HostKey(kind, FingerprintOf(bytes.AsSpan(0, length))) : null;
    }
}

/// <summary>The keys by which a server is known: those of the settings, else those of a file of known hosts as OpenSSH writes it.</summary>
internal static class HostKeys
{
    private const int UsualPort = 22;

    /// <summary>The keys; empty where the server is not known.</summary>
    /// <exception cref="UserException">A setting or a named file cannot be read.</exception>
    public static IReadOnlyList<HostKey> Of(SftpAddress server, Target target)
    {
        if (target.Settings.HostKeys.Count > 0) return [.. target.Settings.HostKeys.Select(Named)];
        string file = target.Settings.KnownHosts is { } named ? target.PathOf(named) : target.PathOf("~/.ssh/known_hosts");
        if (!File.Exists(file))
        {
            return target.Settings.KnownHosts is null ? [] : throw new UserException(new($"找不到主机密钥文件「{file}」。", $"There is no file of known hosts “{file}”."));
        }
        return [.. File.ReadLines(file).Select(line => KeyIn(line, server)).OfType<HostKey>()];
    }

    private static HostKey Named(string text) => HostKey.Parse(text) ?? throw new UserException(new(
        $"host_key「{text}」写得不对，应是 SHA256: 开头的指纹，或者公钥（ssh-ed25519 AAAA…）。", $"host_key “{text}” must be a fingerprint (SHA256:…) or a public key (ssh-ed25519 AAAA…)."));

    /// <summary>The key of a line that is about this server; a revoked key and an authority of certificates are passed over.</summary>
    private static HostKey? KeyIn(string line, SftpAddress server)
    {
        if (line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not [var hosts, var key] || hosts[0] is '#' or '@') return null;
        string name = server.Port == UsualPort ? server.Host : $"[{server.Host}]:{server.Port.ToString(CultureInfo.InvariantCulture)}";
        return hosts.Split(',').Any(host => IsHost(host, name)) ? HostKey.Parse(key) : null;
    }

    /// <summary>A name as written, or hashed: <c>|1|salt|HMAC-SHA1</c>.</summary>
    private static bool IsHost(string written, string name)
    {
        if (written.Split('|') is not ["", "1", var salt, var hash]) return written.Equals(name, StringComparison.OrdinalIgnoreCase);
        var key = new byte[salt.Length];
        if (!Convert.TryFromBase64String(salt, key, out int length)) return false;
#pragma warning disable CA5350 // how OpenSSH hides host names; nothing rests on its strength
        return Convert.ToBase64String(HMACSHA1.HashData(key.AsSpan(0, length), Encoding.UTF8.GetBytes(name.ToLowerInvariant()))) == hash;
#pragma warning restore CA5350
    }
}
