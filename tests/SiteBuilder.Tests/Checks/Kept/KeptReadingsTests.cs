using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;
using SiteBuilder.Tests.Checks.Claims;

namespace SiteBuilder.Tests.Checks.Kept;

/// <summary>What was found in a report is the same after it was kept as bytes, and only for that report.</summary>
public sealed class KeptReadingsTests
{
    private static readonly Rule Rule = RuleCatalogue.All.Single(r => r.Code == "GK202");

    private static readonly Finding[] Findings =
    [
        new(Rule, new SourceSpan("a.csv", 3, 18, 4), new("甲。", "A.")) { Cells = ["a#b.c", "d#e.f"], Subjects = 2, Expected = 12.50m, Actual = 0, Severity = Severity.Error },
        new(Rule, SourceSpan.Of("b.md"), new("乙", "B")) { Excuse = new Excuse("原文如此", "办公室", new DateOnly(2025, 1, 25)) },
        new(Rule, new SourceSpan("c.md", 1, 1), new("丙", "C")) { Severity = Severity.Info, Actual = -3, Excuse = new Excuse("", "", null) },
        new(Rule, new SourceSpan("d.md", 1, 1), new("丁", "D")) { Excuse = new Excuse("一", "二", DateOnly.MinValue) },
    ];

    [Fact]
    public void A_finding_comes_back_with_all_that_belongs_to_it()
    {
        using var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var finding in Findings) FindingBytes.Write(finding, writer);
        writer.Write("GK000");
        bytes.Position = 0;
        var reader = new BinaryReader(bytes, Encoding.UTF8);
        Assert.Equal(Findings.Select(Said), Findings.Select(_ => Said(FindingBytes.Read(reader))));
        Assert.Equal("There is no rule GK000.", Assert.Throws<FormatException>(() => FindingBytes.Read(reader)).Message);
    }

    [Fact]
    public void A_reading_is_known_for_its_own_report_alone()
    {
        string text = string.Concat(Enumerable.Range(0, 300).Select(i => (char)(0x4E00 + i * 7)));
        Report one = SpokenReport.Written(text), other = Of(one, 2023, "1");
        var print = TextPrint.Of(one, OwnText.Of(one, Prose.Of(one.Narrative, _ => "")));
        var kept = Kept((other, new ReportReading(Findings, null) { Bound = 7 }), (one, new ReportReading([Findings[2]], print) { Bound = UInt128.MaxValue - 1 }));

        Assert.NotNull(print);
        Assert.False(kept.AreAllOf(2));
        Assert.Equal((Said(Findings[2]), print, UInt128.MaxValue - 1), (Said(Assert.Single(kept.Of(one)!.Findings)), kept.Of(one)!.Print, kept.Of(one)!.Bound));
        Assert.Null(kept.Of(Of(one, 2023, "2")));
        Assert.Equal((4, null, (UInt128)7), (kept.Of(other)!.Findings.Count, kept.Of(other)!.Print, kept.Of(other)!.Bound));
        Assert.False(kept.AreAllOf(1));
        Assert.False(kept.AreAllOf(3));
        Assert.False(Kept().AreAllOf(1));
        Assert.True(Kept().AreAllOf(0));
    }

    [Fact]
    public void What_was_kept_is_written_as_it_is_and_what_is_nowhere_is_left_out()
    {
        Report one = SpokenReport.Written(), other = Of(one, 2023, "1");
        byte[] kept = Bytes((one, new ReportReading([Findings[2]], null)));
        using var bytes = new MemoryStream();
        using var folder = new TemporaryFolder();
        new KeptReadings(new KeptPieces(kept, 1), PieceSpool.In(folder.Path), CountedRemarks.None).Write([one, other], new BinaryWriter(bytes, Encoding.UTF8));
        var again = new KeptReadings(new KeptPieces(bytes.ToArray(), 0), null, CountedRemarks.None);
        Assert.Equal([Said(Findings[2])], again.Of(one)!.Findings.Select(Said));
        Assert.Null(again.Of(other));
    }

    [Theory]
    [InlineData("a site that says nothing of them", "", "", 2, "甲，丁")]
    [InlineData("the settings name the rule", "checks: { GK213: info }", "", 0, "甲，丁，乙，丙")]
    [InlineData("the site waives it", "waivers: [{ code: GK213, text: 甲, reason: 原文如此, by: 办公室 }]", "", 0, "甲，丁，乙，丙")]
    [InlineData("a report waives it", "", "waivers: [{ code: GK213, text: 甲, reason: 原文如此, by: 办公室 }]", 0, "甲，丁，乙，丙")]
    [InlineData("another rule is named", "checks: { GK247: info }", "", 2, "甲，丁")]
    public void Remarks_on_the_files_of_a_report_are_counted_where_nothing_speaks_of_their_rule(string why, string settings, string matter, int counted, string listed) =>
        SiteTest.From("sample").Change("site.yml", text => $"{text}{settings}\n").Change("reports/minzheng/2024/report.md", text => matter.Length == 0 ? text : text.Replace("source:", matter + "\nsource:", StringComparison.Ordinal)).In(root =>
        {
            var site = Site.From(ParsedContent.From(SourceTree.Read(root)));
            var report = site.Reports.Single(r => r.Folder == "reports/minzheng/2024");
            var remark = RuleCatalogue.All.Single(r => r.Code == "GK213");
            Finding Of(string file, string text, Severity severity) => new(remark, SourceSpan.Of(file), new(text, text)) { Severity = severity };
            Finding[] found =
            [
                Of("site.yml", "甲", Severity.Info), Of(report.File, "乙", Severity.Info), Of(report.Folder + "/requests.csv", "丙", Severity.Info), Of(report.File, "乙", Severity.Info), Of(report.File, "丁", Severity.Warning),
            ];
            using var folder = new TemporaryFolder();
            var known = new KeptReadings(KeptPieces.None, PieceSpool.In(folder.Path), CountedRemarks.Of(site));
            var now = known.Keep(report, new ReportReading(found, null) { Bound = 3 });
            using var bytes = new MemoryStream();
            known.Write([report], new BinaryWriter(bytes, Encoding.UTF8));
            var later = new KeptReadings(new KeptPieces(bytes.ToArray(), 0), null, CountedRemarks.Of(site)).Of(report)!;
            string Listed(ReportReading reading) => string.Join('，', reading.Findings.Select(f => f.Message.Zh).OrderBy(t => "甲丁乙丙".IndexOf(t, StringComparison.Ordinal)).Distinct());
            Assert.Equal((why, counted, listed, (UInt128)3), (why, now.Counted, Listed(now), now.Bound));
            Assert.Equal((why, counted, listed, (UInt128)3), (why, later.Counted, Listed(later), later.Bound));
            Assert.Equal("甲，丁，乙，丙", Listed(new KeptReadings(new KeptPieces(bytes.ToArray(), 0), null, CountedRemarks.None).Of(report)!));
            return 0;
        });

    [Fact]
    public void Every_report_read_once_is_all_of_them_and_the_third_year_back_does_not_count()
    {
        var one = SpokenReport.Written();
        Report Line(string hash) => Of(one, 2024, "d", Of(one, 2023, "c", Of(one, 2022, "b", Of(one, 2021, hash))));
        var kept = Kept((Line("a"), new ReportReading([], null)));

        Assert.NotNull(kept.Of(Line("x")));
        Assert.True(kept.AreAllOf(1));
        Assert.Null(kept.Of(Of(one, 2024, "d", Of(one, 2023, "c", Of(one, 2022, "x")))));
        Assert.Null(kept.Of(Of(one, 2024, "d", Of(one, 2023, "c"))));
    }

    [Fact]
    public void What_came_of_comparing_two_reports_is_known_while_both_and_their_order_are_the_same()
    {
        using var folder = new TemporaryFolder();
        var one = SpokenReport.Written();
        Report a = Of(one, 2024, "a"), b = Of(one, 2023, "b"), c = Of(one, 2022, "c");
        int compared = 0;
        Finding? Compare(Report report, Report other)
        {
            compared++;
            return report.Year == 2024 ? Findings[2] : null;
        }
        var known = new KeptReadings(KeptPieces.None, PieceSpool.In(folder.Path), CountedRemarks.None);
        Assert.Equal((Findings[2], null, 2), (known.OfPair(a, b, Compare), known.OfPair(b, c, Compare), compared));
        Assert.False(known.AreAllOf(0));
        using var bytes = new MemoryStream();
        known.Write([], new BinaryWriter(bytes, Encoding.UTF8));

        var later = new KeptReadings(new KeptPieces(bytes.ToArray(), 0), null, CountedRemarks.None);
        Assert.Equal((Said(Findings[2]), null), (Said(later.OfPair(a, b, Compare)!), later.OfPair(b, c, Compare)));
        Assert.Equal((2, true), (compared, later.AreAllOf(0)));
        Assert.Null(later.OfPair(b, a, Compare));
        Assert.NotNull(later.OfPair(a, Of(one, 2023, "x"), Compare));
        Assert.Equal((4, false), (compared, later.AreAllOf(0)));
    }

    [Fact]
    public void Which_texts_of_a_year_are_to_be_compared_is_found_out_once()
    {
        using var folder = new TemporaryFolder();
        int compared = 0;
        IReadOnlyList<(int Print, int Other)> Compare()
        {
            compared++;
            return [(3, 1), (200, 0)];
        }
        var known = new KeptReadings(KeptPieces.None, PieceSpool.In(folder.Path), CountedRemarks.None);
        Assert.Equal([(3, 1), (200, 0)], known.OfYear(1, Compare));
        using var bytes = new MemoryStream();
        known.Write([], new BinaryWriter(bytes, Encoding.UTF8));
        var later = new KeptReadings(new KeptPieces(bytes.ToArray(), 0), null, CountedRemarks.None);
        Assert.Equal([(3, 1), (200, 0)], later.OfYear(1, Compare));
        Assert.Equal((1, true), (compared, later.AreAllOf(0)));
        Assert.Equal((2, 2, false), (later.OfYear(2, Compare).Count, compared, later.AreAllOf(0)));
    }

    [Fact]
    public void The_boxes_of_a_print_are_read_where_they_lie_and_a_lost_one_is_no_other()
    {
        using var folder = new TemporaryFolder();
        var one = SpokenReport.Written(string.Concat(Enumerable.Range(0, 300).Select(i => (char)(0x4E00 + i * 7))));
        var print = TextPrint.Of(one, OwnText.Of(one, Prose.Of(one.Narrative, _ => "")))!;
        var spool = PieceSpool.In(folder.Path);
        var held = new KeptReadings(KeptPieces.None, spool, CountedRemarks.None).Keep(one, new ReportReading([], print)).Print!;
        var kept = Kept((one, new ReportReading([Findings[2]], print))).Of(one)!.Print!;
        Assert.Equal((print, print, 1.0, 1.0), (held, kept, print.Likeness(held.Held()), print.Likeness(kept.Held())));
        spool.Lose();
        Assert.Equal(print, held);
        Assert.Throws<IOException>(() => held.Held());
    }

    private static KeptReadings Kept(params (Report Report, ReportReading Found)[] readings) => new(new KeptPieces(Bytes(readings), 1), null, CountedRemarks.None);

    /// <summary>What a run finds, as it is kept; from the second byte on.</summary>
    private static byte[] Bytes(params (Report Report, ReportReading Found)[] readings)
    {
        using var folder = new TemporaryFolder();
        var known = new KeptReadings(KeptPieces.None, PieceSpool.In(folder.Path), CountedRemarks.None);
        foreach (var (report, found) in readings) Assert.Equal(found.Findings, known.Keep(report, found).Findings);
        using var bytes = new MemoryStream();
        bytes.WriteByte(7);
        known.Write(readings.Select(r => r.Report), new BinaryWriter(bytes, Encoding.UTF8));
        return bytes.ToArray();
    }

    private static Report Of(Report report, int year, string hash, Report? before = null) =>
        new(new ParsedReport(new ReportBody(report.Narrative, report.Tables))
        {
            Folder = $"reports/shuiwuju/{year}", AgencySlug = report.Agency.Slug, Year = year, Form = report.Form, Matter = report.Matter, Attachments = [], Marks = report.Marks, TextHash = 0, Hash = Digest.Of([hash]),
        }, report.Agency, before);

    private static string Said(Finding finding) => $"{WholeFindingsTests.Said(finding)} {finding.Rule.Code} {finding.Severity} {finding.Place} {finding.Excuse}";
}
