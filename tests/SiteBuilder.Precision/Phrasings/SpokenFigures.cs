using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Precision.Phrasings;

/// <summary>The figures that the phrasings speak of: 2024 and the year before, in balance, no two of them alike where a sentence could mean either.</summary>
internal static class SpokenFigures
{
    private const string Of2024 = """
        new.natural 36 new.enterprise 7 new.charity 1 new.legal 3 new.total 47
        carried_in.natural 4 carried_in.enterprise 1 carried_in.total 5
        granted.natural 16 granted.enterprise 3 granted.legal 2 granted.total 21
        partial.natural 4 partial.total 4
        denied.state_secret.natural 1 denied.state_secret.total 1 denied.third_party.natural 2 denied.third_party.total 2 denied.internal.natural 3 denied.internal.total 3
        unable.not_held.natural 6 unable.not_held.enterprise 3 unable.not_held.total 9 unable.needs_creation.natural 1 unable.needs_creation.total 1
        declined.petition.natural 2 declined.petition.total 2 declined.repeat.natural 1 declined.repeat.total 1
        other.not_corrected.natural 1 other.not_corrected.total 1 other.misc.enterprise 2 other.misc.charity 1 other.misc.legal 1 other.misc.total 4
        closed.natural 37 closed.enterprise 8 closed.charity 1 closed.legal 3 closed.total 49
        carried_out.natural 3 carried_out.total 3
        disputes.review.upheld 4 disputes.review.corrected 2 disputes.review.other 1 disputes.review.pending 1 disputes.review.total 8
        disputes.direct.upheld 2 disputes.direct.pending 1 disputes.direct.total 3 disputes.after_review.upheld 1 disputes.after_review.other 1 disputes.after_review.total 2
        proactive.normative.issued 6 proactive.normative.repealed 2 proactive.normative.in_force 29
        proactive.license.decisions 1321 proactive.penalty.decisions 245 proactive.coercion.decisions 17 proactive.fees.amount_wan 112.56
        """;

    private const string Of2023 = """
        new.natural 40 new.total 40 carried_in.natural 3 carried_in.total 3 granted.natural 38 granted.total 38 closed.natural 38 closed.total 38 carried_out.natural 5 carried_out.total 5
        disputes.review.upheld 5 disputes.review.total 5 disputes.direct.upheld 3 disputes.direct.total 3 disputes.after_review.upheld 2 disputes.after_review.total 2
        proactive.normative.issued 4 proactive.normative.repealed 1 proactive.normative.in_force 25
        proactive.license.decisions 1200 proactive.penalty.decisions 250 proactive.coercion.decisions 17 proactive.fees.amount_wan 100
        """;

    /// <summary>What the words in brackets stand for.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Words = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["new"] = 47, ["in"] = 5, ["handled"] = 52, ["closed"] = 49, ["out"] = 3,
        ["natural"] = 36, ["enterprise"] = 7, ["charity"] = 1, ["legal"] = 3, ["legals"] = 11,
        ["granted"] = 21, ["partial"] = 4, ["denied"] = 6, ["unable"] = 10, ["declined"] = 3, ["other"] = 5,
        ["secret"] = 1, ["third"] = 2, ["internal"] = 3, ["nothold"] = 9, ["noready"] = 1, ["petition"] = 2, ["repeat"] = 1, ["overdue"] = 1,
        ["review"] = 8, ["upheld"] = 4, ["corrected"] = 2, ["rother"] = 1, ["rpending"] = 1, ["suits"] = 5, ["direct"] = 3, ["after"] = 2, ["disputes"] = 13,
        ["issued"] = 6, ["repealed"] = 2, ["inforce"] = 29, ["license"] = 1321, ["penalty"] = 245, ["coercion"] = 17, ["fees"] = 112.56m,
        ["more"] = 7, ["growth"] = 17.5m,
    };

    private static readonly FormCatalogue Forms = FormCatalogue.BuiltIn();

    private static readonly Agency Agency = new() { Slug = "shuiwuju", Name = "清河县水务局", ShortName = "县水务局" };

    /// <summary>The report of 2024 with these words in part 一; its figures all 0 where <paramref name="empty"/>.</summary>
    public static Report Saying(string markdown, bool empty) =>
        Report(2024, empty ? "" : Of2024, markdown, Report(2023, empty ? "" : Of2023, "", null));

    private static Report Report(int year, string figures, string markdown, Report? before)
    {
        var form = Forms.For(year)!;
        string folder = $"reports/shuiwuju/{year}";
        var written = figures.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .ToDictionary(pair => IsAddress(pair[0]) ? pair[0] : "requests." + pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var tables = form.Tables.ToDictionary(t => t.Key, t => new FilledTable(t, $"{folder}/{t.Key}.csv",
            [.. t.Cells.Select(c => new CellInput(c, CellState.Typed, written.GetValueOrDefault(t.Address(c)), 1, 1))]));
        var narrative = new Narrative($"{folder}/report.md", [new NarrativeSection(1, markdown, 1, new SourceSpan($"{folder}/report.md", 1, 1))], []);
        return new Report(new ParsedReport(new ReportBody(narrative, tables))
        {
            Folder = folder, AgencySlug = Agency.Slug, Year = year, Form = form, Matter = new ReportMatter { IsFinal = true }, Attachments = [], TextHash = 0, Hash = 0, Marks = [.. form.Tables.Select(table => TableMark.Of(0, tables[table.Key]))],
        }, Agency, before);
    }

    private static bool IsAddress(string key) => key.StartsWith("disputes.", StringComparison.Ordinal) || key.StartsWith("proactive.", StringComparison.Ordinal);
}
