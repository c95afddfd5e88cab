using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>A report as it was read, as bytes and back; its text is not among them but read again from its file.</summary>
internal static class ReportBytes
{
    public static void Write(ParsedReport report, BinaryWriter to)
    {
        to.Write(report.Form.Id);
        to.Write(report.TextHash);
        to.Write(report.Hash);
        MatterBytes.Write(report.Matter, report.Narrative.File, to);
        MatterBytes.WriteList([.. report.Tables.Values], to, table =>
        {
            to.Write(table.Definition.Key);
            to.Write(table.File);
            TableBytes.Write(table, to);
        });
        MatterBytes.WriteList([.. report.TableHashes], to, hash =>
        {
            to.Write(hash.Key);
            to.Write(hash.Value);
        });
        MatterBytes.WriteList(report.Attachments, to, attachment =>
        {
            to.Write(attachment.Name);
            to.Write(attachment.SourcePath);
            to.Write(attachment.Length);
        });
        to.Write(report.Narrative.MayLead);
        MatterBytes.WriteList(report.Narrative.Sections, to, section =>
        {
            to.Write7BitEncodedInt(section.Part);
            to.Write7BitEncodedInt(section.Range.From);
            to.Write7BitEncodedInt(section.Range.To);
            to.Write7BitEncodedInt(section.FirstLine);
            MatterBytes.Write(section.Heading, report.Narrative.File, to);
        });
        MatterBytes.WriteList(report.Narrative.Bindings, to, binding =>
        {
            to.Write((byte)binding.Kind);
            to.Write(binding.Source);
            to.Write(binding.Path);
            MatterBytes.Write(binding.Place, report.Narrative.File, to);
        });
    }

    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="files">The files of the folder.</param>
    /// <param name="forms">The forms by which it was read.</param>
    /// <param name="texts">How its text is read again.</param>
    /// <param name="from">What was written.</param>
    /// <exception cref="FormatException">There is no such form.</exception>
    public static ParsedReport Read(string folder, IReadOnlyList<SourceFile> files, FormCatalogue forms, TextStore texts, BinaryReader from)
    {
        string id = from.ReadString(), textHash = from.ReadString(), hash = from.ReadString(), path = folder + "/report.md";
        var form = forms.ById(id) ?? throw new FormatException($"There is no form {id}.");
        var matter = MatterBytes.Read(path, from);
        var tables = MatterBytes.List(from, () => TableBytes.Read(form.Table(from.ReadString()), from.ReadString(), from)).ToDictionary(t => t.Definition.Key, StringComparer.Ordinal);
        var hashes = MatterBytes.List(from, () => (Key: from.ReadString(), Hash: from.ReadString())).ToDictionary(h => h.Key, h => h.Hash, StringComparer.Ordinal);
        var attachments = MatterBytes.List(from, () => new Attachment(from.ReadString(), from.ReadString(), from.ReadInt64()));
        bool mayLead = from.ReadBoolean();
        var text = new FileText(files.First(f => f.Path == path), textHash, null, texts);
        var sections = MatterBytes.List(from, () => new NarrativeSection(from.Read7BitEncodedInt(), text, (from.Read7BitEncodedInt(), from.Read7BitEncodedInt()), from.Read7BitEncodedInt(), MatterBytes.Span(path, from)));
        var bindings = MatterBytes.List(from, () => new Binding((BindingKind)from.ReadByte(), from.ReadString(), from.ReadString(), MatterBytes.Span(path, from)));
        string[] names = folder.Split('/');
        return new ParsedReport
        {
            Folder = folder, AgencySlug = names[1], Year = int.Parse(names[2], CultureInfo.InvariantCulture), Form = form, Matter = matter,
            Narrative = new Narrative(path, sections, bindings) { MayLead = mayLead }, Tables = tables, TableHashes = hashes, Attachments = attachments, TextHash = textHash, Hash = hash,
        };
    }
}
