namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>A site whose files and folders can be as old as in a repository that was fetched an hour ago: then their times are proof.</summary>
internal sealed class AgedSite : IDisposable
{
    public AgedSite() => Directory.CreateDirectory(Themes);

    public SiteFolder Site { get; } = new();

    public string Themes => Path.Combine(Site.Root, "themes");

    public CommandRun Build(params string[] more) => Site.Run(["build", "--themes", Themes, .. more]);

    public void Age()
    {
        foreach (string root in new[] { Site.Content, Themes })
        {
            foreach (string file in Directory.GetFiles(root, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
            foreach (string folder in Directory.GetDirectories(root, "*", SearchOption.AllDirectories).Append(root)) Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-1));
        }
    }

    public void Dispose() => Site.Dispose();
}
