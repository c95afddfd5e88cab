using System.Text.Json;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Formats;

namespace SiteBuilder.Commands;

/// <summary>Where exported files go, and what they are called there: <c>minzheng-2024.docx</c>.</summary>
/// <param name="folder">As the user named it; made where it does not exist.</param>
/// <param name="name">The name of the files without their endings.</param>
internal sealed class ExportFolder(string folder, string name)
{
    /// <summary>The path as the user can open it.</summary>
    public string PathOf(ReportFile file)
    {
        string own = name + Path.GetExtension(file.Name);
        return folder == "." ? own : $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{own}";
    }

    /// <exception cref="UserException">One of the files exists.</exception>
    public void RefuseExisting(IEnumerable<ReportFile> files)
    {
        if (files.Select(PathOf).FirstOrDefault(Path.Exists) is { } taken)
            throw new UserException(new($"「{taken}」已经存在；要覆盖请加 --force。", $"“{taken}” exists already; use --force to replace it."));
    }

    /// <summary>Writes all of them; where one cannot be written, those that are new are taken away again, so that the next run is not refused.</summary>
    public void Write(IReadOnlyList<(ReportFile File, ReadOnlyMemory<byte> Bytes)> files)
    {
        if (File.Exists(folder)) throw new UserException(new($"「{folder}」是文件，不是文件夹。", $"“{folder}” is a file, not a folder."));
        DiskTrouble.Told(folder, () => Directory.CreateDirectory(folder));
        var added = new List<string>();
        try
        {
            foreach (var (file, bytes) in files)
            {
                string path = PathOf(file);
                bool isNew = !Path.Exists(path);
                ResultFile.Write(path, bytes);
                if (isNew) added.Add(path);
            }
        }
        catch (UserException)
        {
            foreach (string path in added) Unfinished.Remove(() => File.Delete(path));
            throw;
        }
    }

    public static void WriteMembers(Utf8JsonWriter json, IReadOnlyList<string> files)
    {
        json.WriteStartArray("files");
        foreach (string file in files) json.WriteStringValue(file);
        json.WriteEndArray();
    }
}
