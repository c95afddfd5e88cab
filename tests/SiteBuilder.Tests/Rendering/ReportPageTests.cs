namespace SiteBuilder.Tests.Rendering;

public sealed class ReportPageTests
{
    [Fact]
    public void Everything_is_made()
    {
        var files = Fabricated.Build(Fabricated.Site());
        string? folder = Environment.GetEnvironmentVariable("RENDER_TO");
        if (folder is null) return;
        foreach (var (path, bytes) in files)
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }
}
