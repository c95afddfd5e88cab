using System.Security.Cryptography;
using System.Text;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// Where the state of an output lies: in <c>.sitebuilder/</c> beside the content folder, one file for each output, never in the
/// output itself. Nobody need keep it: where it is missing, damaged or cannot be written, the next build makes everything anew.
/// </summary>
internal static class StateFile
{
    private const string Folder = ".sitebuilder", Format = "sitebuilder build state 1";
    private const int NameLength = 16;

    /// <summary>The path of the file; null where the content folder has none above it.</summary>
    public static string? PathOf(string contentFolder, string output)
    {
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output)))[..NameLength];
        return Path.GetDirectoryName(Path.GetFullPath(contentFolder).TrimEnd(Path.DirectorySeparatorChar)) is { } above ? Path.Combine(above, Folder, name + ".state") : null;
    }

    /// <summary>The state of the last build; null where there is none that can be read.</summary>
    public static BuildState? Read(string? path)
    {
        try
        {
            if (path is null || !File.Exists(path)) return null;
            byte[] bytes = File.ReadAllBytes(path);
            int end = bytes.Length - SHA256.HashSizeInBytes;
            if (end < 0 || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))) return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, end), Encoding.UTF8);
            return reader.ReadString() == Format ? StateBytes.Read(reader) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Keeps the state for the next build, in one step; where that cannot be done the next build takes longer.</summary>
    public static void Write(string? path, BuildState state)
    {
        if (path is null) return;
        try
        {
            var bytes = new MemoryStream();
            var writer = new BinaryWriter(bytes, Encoding.UTF8);
            writer.Write(Format);
            StateBytes.Write(state, writer);
            writer.Flush();
            writer.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
            writer.Flush();
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            string beside = path + ".new";
            File.WriteAllBytes(beside, bytes.ToArray());
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is published; only the help for the next build is missing.
        }
    }
}
