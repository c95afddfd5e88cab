using System.Runtime.CompilerServices;
using Renci.SshNet;
using Renci.SshNet.Sftp;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// Requests of the protocol that SSH.NET has and does not offer. Its public methods resolve every path first, so that a link can be
/// neither renamed, removed, read nor made relative (sshnet/SSH.NET#1161, #1336), and there is no hard link (#270); without these
/// no link can be turned in one step. The version of the package is pinned, and the tests try each against a real server.
/// </summary>
internal static class SftpRequests
{
    private const string Session = "Renci.SshNet.Sftp.SftpSession, Renci.SshNet";

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_SftpSession")]
    [return: UnsafeAccessorType("Renci.SshNet.Sftp.ISftpSession, Renci.SshNet")]
    public static extern object SessionOf(SftpClient client);

    /// <summary>A second name for a file (<c>hardlink@openssh.com</c>).</summary>
    /// <exception cref="NotSupportedException">The server has no such extension.</exception>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "HardLink")]
    public static extern void HardLink([UnsafeAccessorType(Session)] object session, string existing, string path);

    /// <summary>Renames, replacing what stands there, in one step (<c>posix-rename@openssh.com</c>).</summary>
    /// <exception cref="NotSupportedException">The server has no such extension.</exception>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestPosixRename")]
    public static extern void Replace([UnsafeAccessorType(Session)] object session, string from, string to);

    /// <summary>Renames; fails where something stands there.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestRename")]
    public static extern void Rename([UnsafeAccessorType(Session)] object session, string from, string to);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestSymLink")]
    public static extern void SymbolicLink([UnsafeAccessorType(Session)] object session, string target, string link);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestReadLink")]
    public static extern KeyValuePair<string, SftpFileAttributes>[] ReadLink([UnsafeAccessorType(Session)] object session, string link, bool nullOnError);

    /// <summary>What lies at the path itself, links not followed.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestLStat")]
    public static extern SftpFileAttributes Look([UnsafeAccessorType(Session)] object session, string path);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestRemove")]
    public static extern void Remove([UnsafeAccessorType(Session)] object session, string path);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestMkDir")]
    public static extern void MakeFolder([UnsafeAccessorType(Session)] object session, string path);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RequestRmDir")]
    public static extern void RemoveFolder([UnsafeAccessorType(Session)] object session, string path);
}
