using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteBuilder.Tests.House;

/// <summary>Packages: exact versions in one place, locked.</summary>
public sealed class PackagesTests
{
    private static IEnumerable<string> Projects() =>
        TheSourceTests.Files("*.csproj").Select(file => Repository.PathOf(file));

    [Fact]
    public void Every_version_is_exact()
    {
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").ToList();
        Assert.NotEmpty(versions);
        Assert.Equal([], versions.Where(v => !Regex.IsMatch((string)v.Attribute("Version")!, @"^\[\d+(\.\d+)+\]$")).Select(v => (string)v.Attribute("Include")!));
    }

    [Fact]
    public void No_project_names_a_version_of_its_own() =>
        Assert.Equal([], Projects().SelectMany(p => XDocument.Load(p).Descendants("PackageReference"))
            .Where(r => r.Attribute("Version") is not null || r.Attribute("VersionOverride") is not null).Select(r => (string)r.Attribute("Include")!));

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Assert.Equal([], Projects().Where(p => !File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"))));
}
