using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Checks.Claims;

/// <summary>
/// A report whose figures are all in sight, to hold sentences against. In 2024 示例县水务局 took in 12 requests (9 of natural
/// persons, 2 of enterprises, 1 of a law firm), 2 were carried in, 13 closed (7 granted, 1 partly, 2 denied, 2 unable, 1
/// declined), 1 carried out; 3 reviews (upheld 1, other 1, pending 1), 2 suits (1 direct upheld, 1 after review corrected);
/// 3 documents issued, 1 repealed, 25 in force; 321, 45 and 7 decisions; 12.5 万元. In 2023 it took in 8 and closed 7.
/// </summary>
internal static class SpokenReport
{
    private static readonly FormCatalogue Forms = FormCatalogue.BuiltIn();

    public static readonly Agency Agency = new() { Slug = "shuiwuju", Name = "示例县水务局", ShortName = "县水务局" };

    private const string Of2024 = """
        requests.new.natural 9 requests.new.enterprise 2 requests.new.legal 1 requests.new.total 12
        requests.carried_in.natural 2 requests.carried_in.total 2
        requests.granted.natural 5 requests.granted.enterprise 1 requests.granted.legal 1 requests.granted.total 7
        requests.partial.natural 1 requests.partial.total 1
        requests.denied.state_secret.natural 1 requests.denied.state_secret.total 1 requests.denied.third_party.natural 1 requests.denied.third_party.total 1
        requests.unable.not_held.natural 2 requests.unable.not_held.total 2 requests.declined.petition.natural 1 requests.declined.petition.total 1
        requests.closed.natural 11 requests.closed.enterprise 1 requests.closed.legal 1 requests.closed.total 13
        requests.carried_out.enterprise 1 requests.carried_out.total 1
        disputes.review.upheld 1 disputes.review.other 1 disputes.review.pending 1 disputes.review.total 3
        disputes.direct.upheld 1 disputes.direct.total 1 disputes.after_review.corrected 1 disputes.after_review.total 1
        proactive.normative.issued 3 proactive.normative.repealed 1 proactive.normative.in_force 25
        proactive.license.decisions 321 proactive.penalty.decisions 45 proactive.coercion.decisions 7 proactive.fees.amount_wan 12.5
        """;

    private const string Of2023 = """
        requests.new.natural 8 requests.new.total 8 requests.carried_in.natural 1 requests.carried_in.total 1
        requests.granted.natural 7 requests.granted.total 7 requests.closed.natural 7 requests.closed.total 7 requests.carried_out.natural 2 requests.carried_out.total 2
        """;

    /// <summary>The report of 2024 by itself with these words, or without any.</summary>
    public static Report Written(string markdown = "", int part = 1) => Report(2024, Of2024, markdown, part, null);

    /// <summary>The narrative of 2024, read.</summary>
    public static TextReading Saying(string markdown, int part = 1)
    {
        var report = Report(2024, Of2024, markdown, part, Report(2023, Of2023, "", 1, null));
        return TextReading.Of(Prose.Of(report.Narrative, _ => ""), Of(report), Of(report.Previous!));
    }

    /// <summary>Everything that was understood, in order of the kinds: <c>new 12</c>, wrong ones with the right number behind ≠.</summary>
    public static string Understood(string markdown)
    {
        var reading = Saying(markdown);
        return string.Join("; ",
        [
            .. reading.Claims.Select(c => $"{c.Subject.Name} {Number(c.Number.Value)}{(c.Verdict == Verdict.Wrong ? $" ≠ {Number(c.Sums![0].Value)}" : "")}"),
            .. reading.Nones.Select(n => $"no {n.Subject.Name}{(n.Verdict == Verdict.Wrong ? $" ≠ {Number(n.Sum!.Value)}" : "")}"),
            .. reading.Growths.Select(g => $"{g.Subject.Name} {(g.Direction < 0 ? "-" : "+")}{Number(g.Number.Value)}{(g.Percent ? "%" : "")}{(g.Verdict == Verdict.Wrong ? $" ≠ {Number(Math.Round(g.Expected!.Value, 2))}" : "")}"),
            .. reading.Breakdowns.Where(b => b.Verdict != Verdict.Open).Select(b => $"{Number(b.Total)} {(b.Verdict == Verdict.Right ? "=" : "≠")} {Number(b.Sum)}"),
            .. reading.Shares.Select(s => $"{Number(s.Percent.Value)}%{(s.Verdict == Verdict.Wrong ? " ≠" : "")}"),
        ]);
    }

    private static Ledger Of(Report report) => new(report, new Phrasebook(report.Agency, report.Form));

    private static string Number(decimal value) => Digits.Text(value / 1.000000000000000000000000000000000m);

    private static Report Report(int year, string figures, string markdown, int part, Report? before)
    {
        var form = Forms.For(year)!;
        string folder = $"reports/shuiwuju/{year}";
        var written = figures.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
        var tables = form.Tables.ToDictionary(t => t.Key, t => new FilledTable(t, $"{folder}/{t.Key}.csv",
            [.. t.Cells.Select(c => new CellInput(c, CellState.Typed, written.GetValueOrDefault(t.Address(c)), 1, 1))]));
        var narrative = new Narrative($"{folder}/report.md", [new NarrativeSection(part, markdown, 1, new SourceSpan($"{folder}/report.md", 1, 1))], []);
        return new Report(new ParsedReport(new ReportBody(narrative, tables))
        {
            Folder = folder, AgencySlug = Agency.Slug, Year = year, Form = form, Matter = new ReportMatter { IsFinal = true }, Attachments = [], TextHash = 0, Hash = 0, Marks = [.. form.Tables.Select(table => TableMark.Of(0, tables[table.Key]))],
        }, Agency, before);
    }
}
