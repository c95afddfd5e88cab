using System.Globalization;
using System.Text;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Importing.Drafts;

/// <summary>Puts bindings in the place of the numbers of a draft that are a cell's figure in the meaning of their sentence.</summary>
internal static class DraftBindings
{
    /// <summary>The files with the numbers of the text bound, and one note for each of them.</summary>
    public static (IReadOnlyList<DraftFile> Files, IReadOnlyList<ImportNote> Notes) Bind(IReadOnlyList<DraftFile> files, Agency agency, int year, Form form)
    {
        string folder = string.Create(CultureInfo.InvariantCulture, $"reports/{agency.Slug}/{year}");
        var findings = new List<Finding>();
        SourceText? Read(string name) => files.FirstOrDefault(f => f.Name == name) is { } file ? SourceText.Decode($"{folder}/{name}", file.Bytes, findings) : null;
        if (Read("report.md") is not { } source || FrontMatter.Read(source, findings) is not { } head || new NarrativeReader(source, head.BodyStart, findings).Report(form) is not { } narrative) return (files, []);
        var tables = new Dictionary<string, FilledTable>(StringComparer.Ordinal);
        foreach (var definition in form.Tables)
        {
            if (Read(definition.Key + ".csv") is { } sheet && TableReader.Read(sheet, definition, findings) is { } table) tables.Add(definition.Key, table);
        }
        var report = new Report(new ParsedReport(new ReportBody(narrative, tables))
        {
            Folder = folder, AgencySlug = agency.Slug, Year = year, Form = form, Matter = new ReportMatter(), Attachments = [], TextHash = 0, Hash = 0, Marks = [.. form.Tables.Select(table => TableMark.Of(0, tables.GetValueOrDefault(table.Key)))],
        }, agency, null);
        var phrasebook = new Phrasebook(agency, form);
        var free = FreeNumber.In(TextReading.Of(Prose.Of(narrative, binding => BoundFigures.Read(report, binding)), new Ledger(report, phrasebook), null), phrasebook).ToList();
        var lines = source.Text.Split('\n');
        var notes = new List<ImportNote>();
        foreach (var number in free.OrderByDescending(n => n.Place.Line).ThenByDescending(n => n.Place.Column))
        {
            if (number.Place is not { Line: { } line, Column: { } column } || !lines[line - 1].AsSpan(column - 1).StartsWith(number.Printed, StringComparison.Ordinal)) continue;
            lines[line - 1] = $"{lines[line - 1][..(column - 1)]}{{{{ {number.Path} }}}}{lines[line - 1][(column - 1 + number.Printed.Length)..]}";
            notes.Insert(0, new ImportNote("binding", new($"正文中的 {number.Printed} 绑定为 {{{{ {number.Path} }}}}。", $"The number {number.Printed} of the text is bound to {{{{ {number.Path} }}}}.")));
        }
        byte[] bound = new UTF8Encoding(false).GetBytes(string.Join('\n', lines));
        return ([.. files.Select(f => f.Name == "report.md" ? f with { Bytes = bound } : f)], notes);
    }
}
