namespace SiteBuilder.Tests;

/// <summary>A copy of one of the sites under <c>tests/sites</c>, to be edited and built.</summary>
internal sealed class SiteFolder : IDisposable
{
    /// <summary>What a check of the sample site prints in its season.</summary>
    public const string Clean = "0 个错误，0 个警告，0 条提示；共检查 8 份报告。";

    /// <summary>When the sample site is in season: nothing is late, nothing lies in the future.</summary>
    public const string Season = "2025-01-25T09:00";

    private readonly TemporaryFolder folder = new();

    public SiteFolder(string site = "sample")
    {
        string source = Repository.PathOf("tests", "sites", site);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(Content, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The folder that holds <c>content</c> and <c>output</c>.</summary>
    public string Root => folder.Path;

    public string Content => folder["content"];

    public string Output => folder["output"];

    public SiteFolder Replace(string file, string old, string @new)
    {
        string path = Path.Combine(Content, file), text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
        return this;
    }

    public SiteFolder With(string file, string text)
    {
        folder.With("content/" + file, text);
        return this;
    }

    /// <summary>Runs a command on this site. In what is printed the folder above the content is left out.</summary>
    public CommandRun Run(params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments, "--content", Content, "--output", Output, "--now", Season]);
        return run with { Results = Shortened(run.Results), Remarks = Shortened(run.Remarks) };
    }

    /// <summary>Every file of the output with its content.</summary>
    public IReadOnlyList<string> Published() => FolderContents.Of(Output);

    /// <summary>The names beside <c>content</c>.</summary>
    public IReadOnlyList<string> Entries() => folder.Entries();

    public void Dispose() => folder.Dispose();

    private string Shortened(string printed) => printed.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
