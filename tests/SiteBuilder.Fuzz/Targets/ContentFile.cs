using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Fuzz.Targets;

/// <summary>One file of a small content folder; the whole site is read and checked with it.</summary>
internal sealed class ContentFile : Target
{
    private readonly string root;
    private readonly string path;
    private readonly Workspace workspace;

    /// <param name="root">A folder with <c>content</c> in it, of this target alone.</param>
    /// <param name="path">The file, from the content folder on.</param>
    /// <param name="more">Further samples of such files.</param>
    public ContentFile(string root, string path, params IEnumerable<byte[]> more)
    {
        this.root = root;
        this.path = path;
        Name = path;
        workspace = new Workspace(Path.Combine(root, "content"), Path.Combine(root, "themes"), Path.Combine(root, "output"), new DateTime(2025, 1, 25, 9, 0, 0));
        string file = FullPath;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Samples = [.. File.Exists(file) ? [File.ReadAllBytes(file)] : Array.Empty<byte[]>(), .. more];
    }

    public override string Name { get; }

    public override IReadOnlyList<byte[]> Samples { get; }

    private string FullPath => Path.Combine(root, "content", path);

    public override int Read(byte[] input)
    {
        File.WriteAllBytes(FullPath, input);
        var findings = Pipeline.Check(workspace).Findings;
        if (findings.FirstOrDefault(f => f.Rule == GK399_ProgramFault.Rule) is { } fault) throw new BadPlaceException($"{fault.Place}: {fault.Message.En}");
        var own = findings.Where(f => f.Place.File == path).ToList();
        if (own.Count == 0) return 0;
        var info = new FileInfo(FullPath);
        string[]? lines = SourceText.Read(SourceFile.At(path, Path.Combine(root, "content"), info.Length, info.LastWriteTimeUtc), [])?.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        if (lines is null) return own.Count; // it is no text, and where it ceases to be one is counted in what can be read before
        foreach (var finding in own.Where(f => f.Place.Line is not null))
        {
            int line = finding.Place.Line!.Value, column = finding.Place.Column ?? 1;
            if (line < 1 || column < 1 || line > lines.Length + 1 || (line <= lines.Length && column > lines[line - 1].Length + 1))
                throw new BadPlaceException($"{finding.Rule.Code} stands at {line}:{column} of {lines.Length} lines.");
        }
        return own.Count;
    }

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
