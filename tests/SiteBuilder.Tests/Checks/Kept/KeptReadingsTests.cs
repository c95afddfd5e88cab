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
        using var bytes = new MemoryStream();
        bytes.WriteByte(7);
        new KeptReadings(KeptPieces.None).Write([(other, new ReportReading(Findings, null)), (one, new ReportReading([Findings[2]], print))], new BinaryWriter(bytes, Encoding.UTF8));
        var kept = new KeptReadings(new KeptPieces(bytes.ToArray(), 1));

        Assert.NotNull(print);
        Assert.False(kept.AreAllOf(2));
        Assert.Equal((Said(Findings[2]), print), (Said(Assert.Single(kept.Of(one)!.Findings)), kept.Of(one)!.Print));
        Assert.Null(kept.Of(Of(one, 2023, "2")));
        Assert.Equal((4, null), (kept.Of(other)!.Findings.Count, kept.Of(other)!.Print));
        Assert.False(kept.AreAllOf(1));
        Assert.False(kept.AreAllOf(3));
        Assert.Equal([Said(Findings[2])], Again(kept, one).Findings.Select(Said)); // what was kept is written as it is, whatever is said of it now
        Assert.False(new KeptReadings(KeptPieces.None).AreAllOf(1));
        Assert.True(new KeptReadings(KeptPieces.None).AreAllOf(0));
    }

    [Fact]
    public void Every_report_read_once_is_all_of_them_and_the_third_year_back_does_not_count()
    {
        var one = SpokenReport.Written();
        Report Line(string hash) => Of(one, 2024, "d", Of(one, 2023, "c", Of(one, 2022, "b", Of(one, 2021, hash))));
        using var bytes = new MemoryStream();
        new KeptReadings(KeptPieces.None).Write([(Line("a"), new ReportReading([], null))], new BinaryWriter(bytes, Encoding.UTF8));
        var kept = new KeptReadings(new KeptPieces(bytes.ToArray(), 0));

        Assert.NotNull(kept.Of(Line("x")));
        Assert.True(kept.AreAllOf(1));
        Assert.Null(kept.Of(Of(one, 2024, "d", Of(one, 2023, "c", Of(one, 2022, "x")))));
        Assert.Null(kept.Of(Of(one, 2024, "d", Of(one, 2023, "c"))));
    }

    private static ReportReading Again(KeptReadings kept, Report report)
    {
        using var bytes = new MemoryStream();
        kept.Write([(report, new ReportReading([], null))], new BinaryWriter(bytes, Encoding.UTF8));
        return new KeptReadings(new KeptPieces(bytes.ToArray(), 0)).Of(report)!;
    }

    private static Report Of(Report report, int year, string hash, Report? before = null) =>
        new(new ParsedReport
        {
            Folder = $"reports/shuiwuju/{year}", AgencySlug = report.Agency.Slug, Year = year, Form = report.Form, Matter = report.Matter, Tables = report.Tables,
            Attachments = [], TextHash = "", Hash = hash, Narrative = report.Narrative,
        }, report.Agency, before);

    private static string Said(Finding finding) => $"{WholeFindingsTests.Said(finding)} {finding.Rule.Code} {finding.Severity} {finding.Place} {finding.Excuse}";
}
