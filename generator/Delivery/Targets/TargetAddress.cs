using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Where an SFTP server keeps the site.</summary>
/// <param name="Path">Absolute; or relative to the folder in which the server puts the user.</param>
internal sealed record SftpAddress(string User, string Host, int Port, string Path);

/// <summary>Where a site is published to: a folder, or a folder on an SFTP server.</summary>
/// <param name="Shown">As written.</param>
/// <param name="Server">The server; null for a folder of this machine.</param>
internal sealed record TargetAddress(string Shown, SftpAddress? Server)
{
    private const string Scheme = "sftp://";
    private const int UsualPort = 22;

    /// <exception cref="UserException">It is no address, or holds a password.</exception>
    public static TargetAddress Parse(string text)
    {
        if (text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return new TargetAddress(text, ServerOf(text));
        if (text.Contains("://", StringComparison.Ordinal) || Regex.IsMatch(text, @"^[^/\\:@]+@[^/\\:]+:"))
        {
            throw Wrong($"「{text}」不是发布位置：写文件夹路径，或者 sftp://用户@主机:端口/路径。", $"“{text}” is no target; write a folder, or sftp://user@host:port/path.");
        }
        return new TargetAddress(text, null);
    }

    private static SftpAddress ServerOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.AbsolutePath is "/" or "")
            throw Wrong($"「{text}」写得不对，应是 sftp://用户@主机:端口/路径。", $"“{text}” must read sftp://user@host:port/path.");
        if (uri.UserInfo.Contains(':'))
        {
            throw Wrong("发布位置里不能写口令：口令会留在命令记录和进程列表里；请用密钥文件（identity）或 ssh-agent。",
                "A target holds no password, which would stay in command histories and process lists; use a key file (identity) or ssh-agent.");
        }
        if (uri.UserInfo.Length == 0) throw Wrong($"「{text}」没有写登录用户，应是 sftp://用户@主机/路径。", $"“{text}” names no user; write sftp://user@host/path.");
        string path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/');
        if (path.StartsWith("/~/", StringComparison.Ordinal)) path = path[3..];
        return new SftpAddress(Uri.UnescapeDataString(uri.UserInfo), uri.IdnHost.Trim('[', ']'), uri.IsDefaultPort || uri.Port < 0 ? UsualPort : uri.Port, path);
    }

    private static UserException Wrong(string zh, string en) => new(new(zh, en));
}
