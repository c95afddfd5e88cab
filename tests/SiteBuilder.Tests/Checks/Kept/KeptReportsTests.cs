using System.Text;
using System.Text.Json;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Checks.Kept;

/// <summary>What is kept of a report is the whole report: all that is found in it and made of it is the same.</summary>
public sealed class KeptReportsTests
{
    private static readonly DateTime Season = new(2025, 1, 25, 9, 0, 0);

    private static readonly JsonSerializerOptions Everything = new() { IncludeFields = true, WriteIndented = true };

    public static TheoryData<string> Sites => ["sample", "demo", "broken"];

    /// <summary>As it lies in a repository that was fetched an hour ago: the times of its files are proof.</summary>
    private static T WithAged<T>(string site, Func<string, T> use) => SiteTest.From(site).In(root =>
    {
        foreach (string file in Directory.GetFiles(root, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        return use(root);
    });

    /// <summary>What a run that knows this reads of a folder, and what it keeps for the next.</summary>
    private static (ParsedContent Read, byte[] Kept, KeptReports Known) Read(string root, byte[]? kept, TextStore? texts = null)
    {
        using var folder = new TemporaryFolder();
        texts ??= TextStore.HoldingSome(0, 0, PieceSpool.In(folder.Path));
        KeptReports? known = null;
        var read = ParsedContent.From(SourceTree.Read(root), texts, shared => known = new KeptReports(kept is null ? KeptPieces.None : new(kept, 0), shared.Forms, texts));
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        known!.Write(read.Read.Folders.Keys, writer);
        writer.Flush();
        return (read, bytes.ToArray(), known);
    }

    private static string Told(ParsedReport report) => JsonSerializer.Serialize(
        new
        {
            report.Folder,
            report.AgencySlug,
            report.Year,
            Form = report.Form.Id,
            report.Matter,
            report.Attachments,
            TextHash = $"{report.TextHash:x32}",
            Hash = $"{report.Hash:x32}",
            Marks = report.Marks.Select(mark => mark.ToString()),
            report.MayLead,
            report.Body.Narrative.File,
            report.Body.Narrative.Bindings,
            Places = report.Body.Places.Select(p => $"{p.Key} {p.Value}"),
            Sections = report.Body.Narrative.Sections.Select(s => new { s.Part, s.Range, s.FirstLine, s.Heading, s.Markdown }),
            Tables = report.Body.Tables.Select(t => new { t.Key, t.Value.File, Inputs = t.Value.Inputs.ToList(), Figures = t.Value.Definition.Cells.Select(c => (t.Value[c], t.Value.State(c), t.Value.Place(c))).ToList() }),
        }, Everything);

    [Theory]
    [InlineData("reports/a/2024/report.md"), InlineData("reports/a/2024/requests.csv")]
    public void A_place_is_kept_in_the_file_that_it_is_in(string file)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        MatterBytes.Write(new SourceSpan(file, 3, 14, 15), "reports/a/2024/report.md", writer);
        MatterBytes.Write(SourceSpan.Of(file), "reports/a/2024/report.md", writer);
        writer.Flush();
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes, Encoding.UTF8);
        Assert.Equal([new SourceSpan(file, 3, 14, 15), SourceSpan.Of(file)], new[] { MatterBytes.Span("reports/a/2024/report.md", reader), MatterBytes.Span("reports/a/2024/report.md", reader) });
        Assert.Equal(file.EndsWith("report.md", StringComparison.Ordinal), bytes.Length < file.Length);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void What_is_kept_of_reports_is_what_was_read(string site) => WithAged(site, root =>
    {
        var read = ParsedContent.From(SourceTree.Read(root));
        var (first, kept, _) = Read(root, null);
        var (again, keptAgain, known) = Read(root, kept);
        Assert.True(known.AreAllOf(read.Read.Folders.Count));
        Assert.NotEmpty(read.Reports);
        Assert.Equal(read.Reports.Select(Told), first.Reports.Select(Told));
        Assert.Equal(read.Reports.Select(Told), again.Reports.Select(Told));
        Assert.Equal(kept, keptAgain);
        var (found, foundAgain) = (CheckedSite.From(Site.From(read), Season), CheckedSite.From(Site.From(again), Season));
        Assert.Equal(found.Findings.Select(f => $"{f.Place} {f.Rule.Code} {f.Severity} {f.Message.Zh} {f.Waived}"), foundAgain.Findings.Select(f => $"{f.Place} {f.Rule.Code} {f.Severity} {f.Message.Zh} {f.Waived}"));
        return 0;
    });

    [Theory]
    [InlineData("its length")]
    [InlineData("its time")]
    [InlineData("another file")]
    [InlineData("one file less")]
    [InlineData("too young to tell")]
    public void A_folder_that_differs_in_anything_is_read(string what) => WithAged("sample", root =>
    {
        string folder = Path.Combine(root, "reports", "minzheng", "2024"), file = Path.Combine(folder, "proactive.csv");
        if (what == "too young to tell") File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        var (read, kept, _) = Read(root, null);
        var time = File.GetLastWriteTimeUtc(file);
        if (what == "its length") File.AppendAllText(file, "\n");
        else if (what == "another file") File.WriteAllText(Path.Combine(folder, "other.txt"), "x");
        else if (what == "one file less") File.Delete(Path.Combine(folder, "disputes.csv"));
        if (File.Exists(file) && what != "its time") File.SetLastWriteTimeUtc(file, time);
        else File.SetLastWriteTimeUtc(file, time.AddSeconds(1));

        var tree = SourceTree.Read(root);
        var known = new KeptReports(new(kept, 0), read.Forms, TextStore.HoldingSome(0, 0));
        IReadOnlyList<SourceFile> Files(string year) => [.. tree.Files.Where(f => f.Path.StartsWith($"reports/minzheng/{year}/", StringComparison.Ordinal))];
        Assert.Null(known.Of("reports/minzheng/2024", Files("2024")));
        Assert.NotNull(known.Of("reports/minzheng/2023", Files("2023")));
        Assert.Null(known.Of("reports/minzheng/2025", Files("2024")));
        return 0;
    });

    [Fact]
    public void A_report_whose_kept_bytes_can_no_longer_be_read_is_read_from_its_files() => WithAged("sample", root =>
    {
        var (read, kept, _) = Read(root, null);
        bool lost = false;
        var pieces = new KeptPieces(new BinaryReader(new MemoryStream(kept), Encoding.UTF8), (at, into) => !lost && kept.AsSpan((int)at, into.Length).TryCopyTo(into));
        var texts = TextStore.HoldingSome(0, 0);
        var again = ParsedContent.From(SourceTree.Read(root), texts, shared => new KeptReports(pieces, shared.Forms, texts));
        lost = true;
        Assert.Equal(read.Reports.Select(Told), again.Reports.Select(Told));
        Assert.Null(pieces.Read(Digest.Of("reports/minzheng/2024"), 0, 0, (_, from) => from.ReadBytes(1)));
        Assert.True(pieces.NumberOf(Digest.Of("reports/minzheng/2024")) >= 0);
        Assert.False(texts.HasChanged);
        return 0;
    });

    [Theory]
    [InlineData(false), InlineData(true)]
    public void One_table_is_read_by_itself_and_where_the_disk_lost_it_from_the_files(bool isLost) => WithAged("sample", root =>
    {
        var (read, kept, _) = Read(root, null);
        int asked = 0;
        bool lost = false;
        bool Stretch(long at, Span<byte> into)
        {
            asked++;
            return !lost && kept.AsSpan((int)at, into.Length).TryCopyTo(into);
        }
        var pieces = new KeptPieces(new BinaryReader(new MemoryStream(kept), Encoding.UTF8), Stretch);
        var texts = TextStore.HoldingSome(0, 0);
        var again = ParsedContent.From(SourceTree.Read(root), texts, shared => new KeptReports(pieces, shared.Forms, texts));
        lost = isLost;
        static string Cells(FilledTable? table) => table is null ? "none" : string.Join(' ', table.Definition.Cells.Select(cell => $"{table[cell]}{table.State(cell)}"));
        foreach (var (whole, report) in read.Reports.Zip(again.Reports))
        {
            asked = 0;
            Assert.All([.. report.Form.Tables.Select(table => table.Key), "none"], key => Assert.Equal(Cells(whole.Body.Tables.GetValueOrDefault(key)), Cells(report.Table(key))));
            Assert.NotEqual(0, asked);
        }
        Assert.False(texts.HasChanged);
        return 0;
    });

    [Fact]
    public void A_report_that_is_not_held_is_read_again_from_what_was_kept_and_where_the_disk_lost_that_from_its_files() => WithAged("sample", root =>
    {
        ParsedReport Read(TextStore texts) => ParsedContent.From(SourceTree.Read(root), texts, shared => new KeptReports(KeptPieces.None, shared.Forms, texts)).Reports.Single(r => r.Folder == "reports/minzheng/2024");
        using var folder = new TemporaryFolder();
        string whole = Told(ParsedContent.From(SourceTree.Read(root)).Reports.Single(r => r.Folder == "reports/minzheng/2024"));
        var kept = Read(TextStore.HoldingSome(0, 0, PieceSpool.In(folder.Path)));
        var body = kept.Body;
        Assert.Same(body, kept.Body); // as long as somebody has it
        Assert.Equal(whole, Told(kept));

        var texts = TextStore.HoldingSome(0, 0);
        var lost = Read(texts);
        texts.Aside.Lose();
        Assert.Equal(whole, Told(lost));
        Assert.False(texts.HasChanged);
        GC.KeepAlive(body);
        return 0;
    });

    [Theory]
    [InlineData("another figure"), InlineData("gone")]
    public void A_report_that_the_disk_lost_and_that_is_another_now_is_told(string what) => WithAged("sample", root =>
    {
        var texts = TextStore.HoldingSome(0, 0);
        var report = ParsedContent.From(SourceTree.Read(root), texts, shared => new KeptReports(KeptPieces.None, shared.Forms, texts)).Reports.Single(r => r.Folder == "reports/minzheng/2024");
        texts.Aside.Lose();
        string file = Path.Combine(root, "reports", "minzheng", "2024", what == "gone" ? "report.md" : "requests.csv");
        if (what == "gone") File.Delete(file);
        else File.AppendAllText(file, "\n");
        _ = report.Body;
        Assert.True(texts.HasChanged);
        return 0;
    });
}
