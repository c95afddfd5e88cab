using System.Globalization;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Reads one report folder: text, tables, attachments. Whatever is wrong, the rest is still read.</summary>
internal sealed class ReportFolder(string folder, IReadOnlyList<SourceFile> files, FormCatalogue forms, TextStore texts, List<Finding> findings)
{
    private readonly StringBuilder shown = new(); // the hashes of what the page shows

    /// <summary>The report, or null where its text or form cannot be used, which was then reported.</summary>
    public ParsedReport? Read()
    {
        var (agency, year) = (folder.Split('/')[1], int.Parse(folder.Split('/')[2], CultureInfo.InvariantCulture));
        var otherNames = files.Where(f => f.Folder.Path == folder).Select(f => f.Name).ToList();
        var source = Text("report.md", "报告正文 report.md", otherNames);
        var head = source is null ? null : FrontMatter.Read(source, findings);
        var matter = head is { } h ? MatterReader.Report(h.Map, findings) : new ReportMatter();
        var form = Form(year, matter);
        var known = new List<string> { "report.md" };
        var tables = new Dictionary<string, FilledTable>(StringComparer.Ordinal);
        var marks = new List<TableMark>();
        foreach (var definition in form?.Tables ?? [])
        {
            known.Add(definition.Key + ".csv");
            var text = Text(definition.Key + ".csv", $"{definition.Name}（{definition.Key}.csv）", otherNames);
            var table = text is null ? null : TableReader.Read(text, definition, findings);
            if (table is not null) tables.Add(definition.Key, table);
            marks.Add(TableMark.Of(text?.Hash ?? 0, table));
        }
        var narrative = form is not null && head is { } found ? new NarrativeReader(source!, found.BodyStart, findings, texts.Of(files.First(f => f.Path == source!.Path), source!)).Report(form) : null;
        var attachments = Attachments();
        foreach (var file in files.Where(f => form is not null && !known.Contains(f.Below(folder)!) && !f.IsBelow(folder + "/files")))
        {
            bool isMeant = known.Except(otherNames).Any(missing => Nearest.To(missing, [file.Name]).Count > 0); // told by the missing file
            if (!isMeant && !known.Any(k => file.IsBelow($"{folder}/{k}"))) findings.Add(GK013_UnusedFile.At(file.Path, known));
        }
        if (form is null || narrative is null)
        {
            if (source is not null && Drafts.SaysSo(source.Text)) Ease();
            return null;
        }
        return new ParsedReport(new ReportBody(narrative, tables) { Places = matter.Places })
        {
            Folder = folder, AgencySlug = agency, Year = year, Form = form, Matter = matter with { Places = ReportMatter.Nowhere }, MayLead = narrative.MayLead, Marks = marks.ToArray(), Attachments = attachments, TextHash = source?.Hash ?? 0, Hash = Digest.Of([shown.ToString()]),
        };
    }

    private void Ease()
    {
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Severity == Severity.Error) findings[i] = Drafts.Eased(findings[i]);
        }
    }

    private SourceText? Text(string name, string what, IReadOnlyList<string> others)
    {
        var file = files.FirstOrDefault(f => f.Name == name && f.Folder.Path == folder);
        if (file is null)
        {
            bool isFolder = files.Any(f => f.IsBelow($"{folder}/{name}"));
            findings.Add(isFolder
                ? GK001_FileUnreadable.At($"{folder}/{name}", "这里应该是文件，却是文件夹", "a folder stands where a file belongs")
                : GK017_FileMissing.At($"{folder}/{name}", what, name, others));
            return null;
        }
        var text = SourceText.Read(file, findings);
        if (text is not null) shown.Append(CultureInfo.InvariantCulture, $"{text.Hash:x32}");
        return text;
    }

    private Form? Form(int year, ReportMatter matter)
    {
        if (matter.Form is { } id)
        {
            var place = matter.Places["form"];
            if (forms.ById(id) is not { } named)
            {
                findings.Add(GK018_NoForm.Id(place, id, forms.All.Select(f => f.Id)));
                return null;
            }
            findings.Add(GK030_FormOverridden.At(place, id, year));
            return named;
        }
        if (forms.For(year) is { } form) return form;
        findings.Add(GK018_NoForm.Year(folder, year, forms.All.Select(f => f.Id)));
        return null;
    }

    private Attachment[] Attachments()
    {
        string under = folder + "/files";
        var published = PageFile.Published(files.Where(f => f.IsBelow(under)), findings);
        foreach (var file in published)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{file.Path}\0{file.Length}\0");
        }
        return published.Select(f => new Attachment(f.Below(under)!, f.Path, f.Length)).ToArray();
    }
}
