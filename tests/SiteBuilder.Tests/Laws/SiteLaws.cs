using System.Security.Cryptography;
using CsCheck;
using SiteBuilder.Checks;
using SiteBuilder.Comparing;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Laws;

/// <summary>What holds of every site, whichever reports it has: addresses, order, comparisons.</summary>
public sealed class SiteLaws
{
    private static readonly string[] Folders = [.. Directory.GetDirectories(Repository.PathOf("tests", "sites", "sample", "reports"), "20*", SearchOption.AllDirectories)
        .Select(folder => "reports/" + Path.GetRelativePath(Repository.PathOf("tests", "sites", "sample", "reports"), folder).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static readonly Gen<string> Segment = TableLaws.OneOf("reports", "a", "b", "guide", "2024", "data");

    private static readonly Gen<Route> AnyRoute = Gen.Select(Segment.Array[0, 4], TableLaws.OneOf("index.html", "map.png", "data.json"), (folders, name) => new Route(string.Join('/', folders.Append(name))));

    /// <summary>Some of the sample's reports.</summary>
    private static readonly Gen<string[]> SomeReports = Gen.Bool.Array[Folders.Length].Select(picked => Folders.Where((_, i) => picked[i]).ToArray());

    [Fact]
    public void A_relative_link_leads_where_it_should_from_everywhere() => Gen.Select(AnyRoute, AnyRoute).Sample((from, to) =>
        new Uri(new Uri("https://example.org/" + from.Path), to.RelativeTo(from)).AbsolutePath == "/" + to.Path);

    [Fact]
    public void Routes_are_ordered_as_their_paths() => AnyRoute.Array[0, 20].Sample(routes =>
        routes.Order().Select(r => r.Path).SequenceEqual(routes.Select(r => r.Path).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_reports_of_one_agency_change_no_page_of_another() => Gen.Select(SomeReports, SomeReports).Sample((some, others) =>
    {
        string[] Of(string[] folders, string agency) => [.. folders.Where(folder => folder.StartsWith($"reports/{agency}/", StringComparison.Ordinal))];
        string[] one = Of(some, "minzheng"), another = Of(others, "minzheng");
        // The same reports of everybody else, and other ones of one agency.
        var rest = some.Except(one).ToArray();
        var (before, after) = (Pages([.. rest, .. one]), Pages([.. rest, .. another]));
        return rest.All(folder => before[folder] == after[folder]);
    }, iter: 12, threads: 1);

    [Fact]
    public void A_state_differs_in_nothing_from_itself_and_what_came_one_way_goes_the_other() => Gen.Select(SomeReports, SomeReports).Sample((some, others) =>
    {
        using Edition one = new MadeEdition("one", Files(some)), same = new MadeEdition("same", Files(some)), another = new MadeEdition("another", Files(others));
        var (there, back) = (SiteComparison.Of(one, another), SiteComparison.Of(another, one));
        return SiteComparison.Of(one, same).IsNone
            && Told(there, Change.Added) == Told(back, Change.Removed) && Told(there, Change.Removed) == Told(back, Change.Added) && Told(there, Change.Changed) == Told(back, Change.Changed)
            && there.Reports.Where(r => r.Change == Change.Added).Select(r => r.Folder).Order(StringComparer.Ordinal).SequenceEqual(others.Except(some).Order(StringComparer.Ordinal))
            && there.Html.Added.SequenceEqual(back.Html.Removed) && there.Other.Changed.SequenceEqual(back.Other.Changed);
    }, iter: 12, threads: 1);

    private static string Told(SiteDifference difference, Change change) => string.Join(' ', difference.Reports.Where(r => r.Change == change).Select(r => r.Folder).Order(StringComparer.Ordinal));

    /// <summary>The bytes of the page of each report, where the site has these reports alone.</summary>
    private static Dictionary<string, string> Pages(string[] folders) => Files(folders).Where(f => f.Key.EndsWith("/index.html", StringComparison.Ordinal) && folders.Contains(f.Key[..^"/index.html".Length]))
        .ToDictionary(f => f.Key[..^"/index.html".Length], f => Convert.ToHexStringLower(SHA256.HashData(f.Value)));

    private static Dictionary<string, byte[]> Files(string[] folders)
    {
        var site = SiteTest.From("sample");
        foreach (string folder in Folders.Except(folders)) site = site.Delete(folder);
        return site.In(root =>
        {
            var made = CheckedSite.From(Site.From(ParsedContent.From(SourceTree.Read(root))), SiteTest.Season);
            var theme = Theme.Read(Repository.PathOf("themes"), made.Site.Settings.Theme);
            return SitePlan.Of(made, theme).ToDictionary(f => f.Route.Path, f => f.Make().Bytes.ToArray(), StringComparer.Ordinal);
        });
    }

    /// <summary>A finished site in memory.</summary>
    private sealed class MadeEdition(string name, Dictionary<string, byte[]> made) : Edition
    {
        public override Text Name => Text.Same(name);

        public override IReadOnlyDictionary<string, string> Files { get; } = made.ToDictionary(f => f.Key, f => Convert.ToHexStringLower(SHA256.HashData(f.Value)), StringComparer.Ordinal);

        public override ReadOnlyMemory<byte>? Read(string route) => made.TryGetValue(route, out byte[]? bytes) ? bytes : null;
    }
}
