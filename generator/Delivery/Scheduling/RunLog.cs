using System.Globalization;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Scheduling;

/// <summary>The log of unattended runs: a line is whole or not there; a file that grows long is set aside under a number.</summary>
/// <param name="path">The file.</param>
/// <param name="language">The language of the lines.</param>
/// <param name="zone">The site's time zone, for the time before each line.</param>
internal sealed class RunLog(string path, Language language, TimeZoneInfo zone)
{
    private const long Longest = 1 << 20;
    private const int Kept = 9;
    private const string Moment = "yyyy-MM-dd HH:mm:ss";

    /// <summary>Where it lies.</summary>
    public string FullPath => Path.GetFullPath(path);

    /// <summary>Makes room before a run begins.</summary>
    /// <exception cref="UserException">The folder cannot be written.</exception>
    public void Rotate() => DiskTrouble.Told(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
        var file = new FileInfo(FullPath);
        if (!file.Exists || file.Length < Longest) return;
        for (int i = Kept - 1; i >= 1; i--)
        {
            if (File.Exists(Numbered(i))) File.Move(Numbered(i), Numbered(i + 1), overwrite: true);
        }
        File.Move(FullPath, Numbered(1), overwrite: true);
    });

    /// <summary>Adds a line; a disk that is full does not end the run for that.</summary>
    public void Say(Text line)
    {
        string time = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, zone).ToString(Moment, CultureInfo.InvariantCulture);
        try
        {
            File.AppendAllText(FullPath, $"{time}  {line.In(language).ReplaceLineEndings(" ")}\n", new UTF8Encoding(false));
        }
        catch (Exception e) when (DiskTrouble.Cause(e) is not null)
        {
            // The summary on standard output and the hook still tell what happened.
        }
    }

    private string Numbered(int number) => $"{FullPath}.{number.ToString(CultureInfo.InvariantCulture)}";
}
