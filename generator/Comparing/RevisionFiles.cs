using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>A folder as it was in a revision of git, laid out in a temporary folder that is removed afterwards.</summary>
internal sealed class RevisionFiles : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("sitebuilder-revision-");

    public string Folder => temporary.FullName;

    public void Dispose() => temporary.Delete(recursive: true);

    /// <summary>True where <paramref name="revision"/> names a commit of the repository that holds <paramref name="folder"/>.</summary>
    public static bool Exists(string folder, string revision) =>
        !revision.StartsWith('-') && Directory.Exists(folder) && Git(folder, _ => { }, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Code == 0;

    /// <summary>Lays out what <paramref name="folder"/> held; false where it did not exist then.</summary>
    /// <exception cref="UserException">git is missing or fails.</exception>
    public bool TryLayOut(string folder, string revision, string name)
    {
        string target = Path.Combine(Folder, name);
        Directory.CreateDirectory(target);
        var (code, said) = Git(folder, archive => TarFile.ExtractToDirectory(archive, target, overwriteFiles: true), "archive", "--format=tar", revision, "--", ".");
        if (code == 0) return true;
        if (said.Contains("did not match", StringComparison.Ordinal)) return false;
        throw new UserException(new($"git 读不出修订「{revision}」（{said}）", $"git cannot read the revision “{revision}” ({said})"));
    }

    private static (int Code, string Said) Git(string folder, Action<Stream> read, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path.GetFullPath(folder), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            var said = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            if (git.ExitCode == 0 && output.Length > 0)
            {
                output.Position = 0;
                read(output);
            }
            return (git.ExitCode, said.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception e)
        {
            throw new UserException(new("找不到 git，不能与修订比较。", "There is no git; nothing can be compared with a revision."), e);
        }
    }
}
