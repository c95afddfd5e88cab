using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Writing;
using SiteBuilder.Forms;

namespace SiteBuilder.Faults;

/// <summary>How things stand: a digest of each part, empty where it is not there, and the names beside them.</summary>
/// <param name="Parts">Content, output, the release that is served, exported files.</param>
/// <param name="Entries">What lies at the top.</param>
internal sealed record Standing(IReadOnlyDictionary<string, string> Parts, string Entries)
{
    public bool Is(Standing other) => Parts.All(part => part.Value == other.Parts[part.Key]);
}

/// <summary>A small site with a second release published and a change not yet built; it can be put back as it was.</summary>
internal sealed class World : IDisposable
{
    private static readonly string[] Parts = ["content", "output", "www/current", "exported/minzheng-2024.docx", "exported/minzheng-2024.xlsx"];

    private readonly string root = Directory.CreateTempSubdirectory("sitebuilder-faults-").FullName;

    /// <param name="program">The real program's file.</param>
    /// <param name="sample">A content folder.</param>
    public World(string program, string sample)
    {
        Program = program;
        Directory.CreateDirectory(Folder);
        Copy(sample, Path.Combine(Folder, "content"));
        File.WriteAllBytes(Path.Combine(Folder, "report.docx"), ReportFile.Write(Specimen.Of(FormCatalogue.BuiltIn().All[1], new Random(1)), "docx"));
        Publish();
        Earlier = File.ReadAllText(Changing).TrimEnd() + "\n\n另外召开会议2次。\n";
        File.WriteAllText(Changing, Earlier);
        Publish();
        Later = Earlier.Replace("会议2次", "会议3次", StringComparison.Ordinal);
        File.WriteAllText(Changing, Later);
        Thread.Sleep(2100); // then the times of files are proof for the next build
        Run(["build", "--output", "elsewhere"]);
        Directory.Delete(Path.Combine(Folder, "elsewhere"), recursive: true);
        Copy(Folder, Base);
    }

    /// <summary>The real program's file.</summary>
    public string Program { get; }

    /// <summary>Where the commands run.</summary>
    public string Folder => Path.Combine(root, "world");

    /// <summary>A file beside it.</summary>
    public string Beside(string name) => Path.Combine(root, name);

    /// <summary>The file in which the content differs from what was built.</summary>
    public string Changing => Path.Combine(Folder, "content", "reports", "minzheng", "2024", "report.md");

    /// <summary>Its text when the site was built.</summary>
    public string Earlier { get; }

    /// <summary>Its text now.</summary>
    public string Later { get; }

    private string Base => Path.Combine(root, "base");

    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>Puts everything back, times of files too.</summary>
    public void Restore()
    {
        Directory.Delete(Folder, recursive: true);
        Copy(Base, Folder);
    }

    /// <summary>Runs the program undisturbed, or with something before it on the command line.</summary>
    public Ended Run(IEnumerable<string> arguments, IEnumerable<string>? before = null, IReadOnlyDictionary<string, string>? environment = null) =>
        Tool.Run(Folder, environment ?? new Dictionary<string, string>(), [.. before ?? [], Program, .. arguments, "--quiet"]);

    public Standing Stand() => new(
        Parts.ToDictionary(part => part, part => DigestOf(Path.Combine(Folder, part)), StringComparer.Ordinal),
        string.Join(' ', new[] { "", "content", "www" }.SelectMany(of => Entries(Path.Combine(Folder, of)).Select(name => $"{of}/{name}")).Concat(Unfinished())));

    private void Publish()
    {
        if (Run(["publish", "./www"]) is { ExitCode: not 0 } failed) throw new InvalidOperationException(failed.Said);
    }

    /// <summary>Folders of reports that are being written: readers pass them over, and so does the digest of the content.</summary>
    private IEnumerable<string> Unfinished() =>
        Directory.GetDirectories(Path.Combine(Folder, "content", "reports"), ".*", SearchOption.AllDirectories).Select(folder => Path.GetRelativePath(Folder, folder)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Entries(string folder) =>
        Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder).Where(entry => !HoldsOnlyTheSpare(entry)).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal) : [];

    /// <summary>The release before may be kept beside the output or not: a run that was disturbed may have lost it.</summary>
    private static bool HoldsOnlyTheSpare(string entry) =>
        Path.GetFileName(entry) == ".output.sitebuilder" && Directory.GetFileSystemEntries(entry) is [var only] && Path.GetFileName(only) == "spare";

    private static void Copy(string from, string to)
    {
        if (Tool.Run("/", new Dictionary<string, string>(), "cp", "-a", from, to) is { ExitCode: not 0 } failed) throw new IOException(failed.Said);
    }

    private static string DigestOf(string folder)
    {
        if (File.Exists(folder)) return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder)));
        if (!Directory.Exists(folder)) return "";
        folder += "/"; // a link is followed
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Dotfiles are no content: schemas are a help for editors' programs.
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(folder, file).Split('/').Any(part => part.StartsWith('.'))).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{file.Length}{file}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
