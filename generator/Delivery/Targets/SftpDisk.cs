using System.Security.Cryptography;
using Renci.SshNet;
using Renci.SshNet.Common;
using Renci.SshNet.Sftp;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A target folder on an SFTP server. Nothing but SFTP is asked of the server: no shell, no program.</summary>
internal sealed class SftpDisk : ITargetDisk
{
    private const string Fresh = ".current.new";

    private readonly SftpClient client;
    private readonly object session;
    private readonly string root;
    private readonly SftpTrouble trouble;
    private int puts;

    /// <param name="shown">The address as the user wrote it.</param>
    /// <param name="client">A client that is connected; it belongs to the disk from now on.</param>
    /// <param name="path">The folder, from the root or from the user's own.</param>
    public SftpDisk(string shown, SftpClient client, string path)
    {
        Shown = shown;
        this.client = client;
        session = SftpRequests.SessionOf(client);
        root = path.StartsWith('/') ? path : client.WorkingDirectory.TrimEnd('/') + "/" + path;
        trouble = new SftpTrouble(shown, client, root);
    }

    public string Shown { get; }

    /// <summary>Requests under way at once: what one waits for on a long line, the others use.</summary>
    public int Lanes => 16;

    public int Puts => puts;

    public DiskEntry? Look(string path) => trouble.OrNull(() => Entry(path, SftpRequests.Look(session, Full(path))));

    public IReadOnlyList<DiskEntry> List(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        return trouble.OrNull(() => (IReadOnlyList<DiskEntry>)[.. client.ListDirectory(Full(folder)).Where(f => f.Name is not ("." or ".."))
            .Select(f => Entry(prefix + f.Name, f.Attributes))]) ?? [];
    }

    public byte[]? Read(string path) => trouble.OrNull(() =>
    {
        using var bytes = new MemoryStream();
        client.DownloadFile(Full(path), bytes);
        return bytes.ToArray();
    });

    public string? Hash(string path) => trouble.OrNull(() =>
    {
        using var hash = SHA256.Create();
        using (var sink = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) client.DownloadFile(Full(path), sink);
        return Convert.ToHexStringLower(hash.Hash!);
    });

    /// <summary>Fetching every file of a site for each publish would cost more than sending it; length and time were looked at, and <c>verify</c> reads all.</summary>
    public bool StillHolds(string path, string hash) => true;

    public string LinkTarget(string path) => trouble.Told(() => SftpRequests.ReadLink(session, Full(path), nullOnError: false)[0].Key);

    public void MakeFolder(string path)
    {
        foreach (string folder in Missing(Full(path)).Reverse()) trouble.Told(() => MakeOne(folder));
    }

    public void Put(string path, Stream bytes)
    {
        string full = Full(path), beside = full + Unfinished.Suffix;
        try
        {
            trouble.Told(() =>
            {
                client.UploadFile(bytes, beside, canOverride: true);
                SftpRequests.Replace(session, beside, full);
            });
        }
        catch (UserException)
        {
            if (client.IsConnected) Unfinished.Remove(() => trouble.Told(() => client.DeleteFile(beside)));
            throw;
        }
        Interlocked.Increment(ref puts);
    }

    public bool TryHardLink(string existing, string path) => trouble.Told(() =>
    {
        try
        {
            SftpRequests.HardLink(session, Full(existing), Full(path));
            return true;
        }
        catch (Exception e) when (e is NotSupportedException or SftpException { StatusCode: StatusCode.Failure or StatusCode.OperationUnsupported or StatusCode.NoSuchFile })
        {
            return false;
        }
    });

    public bool Move(string from, string to)
    {
        try
        {
            trouble.Told(() => SftpRequests.Rename(session, Full(from), Full(to)));
            return true;
        }
        catch (UserException) when (Look(to) is not null)
        {
            return false;
        }
    }

    public void Point(string link, string target)
    {
        if (Look(Fresh) is not null) Delete(Fresh);
        trouble.Told(() =>
        {
            SftpRequests.SymbolicLink(session, target, Full(Fresh));
            SftpRequests.Replace(session, Full(Fresh), Full(link));
        });
    }

    public void Delete(string path) => trouble.Told(() => SftpRequests.Remove(session, Full(path)));

    public void DeleteFolder(string path) => trouble.Told(() => SftpRequests.RemoveFolder(session, Full(path)));

    /// <summary>The protocol as this library speaks it has no such request; the server writes to its disk as it is set up to.</summary>
    public void Settle()
    {
    }

    public void Dispose() => client.Dispose();

    private string Full(string path) => path.Length == 0 ? root : $"{root}/{path}";

    /// <summary>The folders that are not there, the innermost first.</summary>
    private IEnumerable<string> Missing(string folder)
    {
        for (string at = folder; at.Length > 0 && trouble.OrNull(() => SftpRequests.Look(session, at)) is null; at = at[..at.LastIndexOf('/')]) yield return at;
    }

    private void MakeOne(string folder)
    {
        try
        {
            SftpRequests.MakeFolder(session, folder);
        }
        catch (SftpException e) when (e.StatusCode == StatusCode.Failure && SftpRequests.Look(session, folder).IsDirectory)
        {
            // Another lane made it.
        }
    }

    private static DiskEntry Entry(string path, SftpFileAttributes attributes)
    {
        var kind = attributes.IsSymbolicLink ? EntryKind.Link : attributes.IsDirectory ? EntryKind.Folder : EntryKind.File;
        return new DiskEntry(path, kind, kind == EntryKind.File ? attributes.Size : 0, attributes.LastWriteTimeUtc);
    }
}
