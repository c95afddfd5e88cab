using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>A report as it was read, as bytes and back: its head, then its body; its text is not among them but read again from its file.</summary>
internal static class ReportBytes
{
    /// <summary>Gives the place where the body begins.</summary>
    public static int Write(ParsedReport report, BinaryWriter to)
    {
        to.Write(report.Form.Id);
        MatterBytes.Write(report.TextHash, to);
        MatterBytes.Write(report.Hash, to);
        to.Write(report.MayLead);
        MatterBytes.Write(report.Matter, TextOf(report.Folder), to);
        MatterBytes.WriteList(report.Marks, to, mark =>
        {
            MatterBytes.Write(mark.Hash, to);
            to.Write(mark.IsRead);
            to.Write7BitEncodedInt(mark.Figures);
        });
        MatterBytes.WriteList(report.Attachments, to, attachment =>
        {
            to.Write(attachment.Name);
            to.Write(attachment.SourcePath);
            to.Write(attachment.Length);
        });
        to.Flush();
        int body = (int)to.BaseStream.Position;
        Write(report.Body, TextOf(report.Folder), to);
        return body;
    }

    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="forms">The forms by which it was read.</param>
    /// <param name="shared">Knows texts that were met before.</param>
    /// <param name="from">What was written; is left where the body begins.</param>
    /// <param name="body">Reads the body of the report that was made.</param>
    /// <param name="store">Says whether that is held once it was wanted.</param>
    /// <exception cref="FormatException">There is no such form.</exception>
    public static ParsedReport Read(string folder, FormCatalogue forms, SharedTexts shared, BinaryReader from, IBodyReader body, TextStore store)
    {
        string id = shared.Read(from);
        UInt128 textHash = MatterBytes.Number(from), hash = MatterBytes.Number(from);
        bool mayLead = from.ReadBoolean();
        var form = forms.ById(id) ?? throw new FormatException($"There is no form {id}.");
        var matter = MatterBytes.Read(folder, shared, from);
        var marks = MatterBytes.List(from, static from => new TableMark(MatterBytes.Number(from), from.ReadBoolean(), from.Read7BitEncodedInt()));
        var attachments = MatterBytes.List(from, static from => new Attachment(from.ReadString(), from.ReadString(), from.ReadInt64()));
        int agency = folder.IndexOf('/') + 1, year = folder.IndexOf('/', agency) + 1;
        return new ParsedReport(body, store)
        {
            Folder = folder, AgencySlug = shared.Of(folder.AsSpan(agency, year - 1 - agency)), Year = int.Parse(folder.AsSpan(year), NumberStyles.None, CultureInfo.InvariantCulture), Form = form, Matter = matter,
            MayLead = mayLead, Marks = marks, Attachments = attachments, TextHash = textHash, Hash = hash,
        };
    }

    private static void Write(ReportBody body, string file, BinaryWriter to)
    {
        MatterBytes.WriteList([.. body.Tables.Values], to, table =>
        {
            to.Write(table.Definition.Key);
            to.Write(table.File);
            TableBytes.Write(table, to);
        });
        MatterBytes.WriteList([.. body.Places], to, place =>
        {
            to.Write(place.Key);
            MatterBytes.Write(place.Value, file, to);
        });
        MatterBytes.WriteList(body.Narrative.Sections, to, section =>
        {
            to.Write7BitEncodedInt(section.Part);
            to.Write7BitEncodedInt(section.Range.From);
            to.Write7BitEncodedInt(section.Range.To);
            to.Write7BitEncodedInt(section.FirstLine);
            MatterBytes.Write(section.Heading, file, to);
        });
        MatterBytes.WriteList(body.Narrative.Bindings, to, binding =>
        {
            to.Write((byte)binding.Kind);
            to.Write(binding.Source);
            to.Write(binding.Path);
            MatterBytes.Write(binding.Place, file, to);
        });
    }

    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="form">The form of the report.</param>
    /// <param name="text">Its text.</param>
    /// <param name="from">What was written, from the body on.</param>
    public static ReportBody ReadBody(string folder, Form form, FileText text, BinaryReader from)
    {
        string file = TextOf(folder);
        var tables = MatterBytes.List(from, form, static (form, from) => TableBytes.Read(form.Table(from.ReadString()), from.ReadString(), from));
        var places = MatterBytes.List(from, from => KeyValuePair.Create(from.ReadString(), MatterBytes.Span(file, from)));
        var sections = MatterBytes.List(from, from => new NarrativeSection(from.Read7BitEncodedInt(), text, (from.Read7BitEncodedInt(), from.Read7BitEncodedInt()), from.Read7BitEncodedInt(), MatterBytes.Span(file, from)));
        var bindings = MatterBytes.List(from, from => new Binding((BindingKind)from.ReadByte(), from.ReadString(), from.ReadString(), MatterBytes.Span(file, from)));
        return new ReportBody(new Narrative(file, sections, bindings), tables.ToDictionary(table => table.Definition.Key, StringComparer.Ordinal)) { Places = new Dictionary<string, Diagnostics.SourceSpan>(places, StringComparer.Ordinal) };
    }

    /// <summary>One table of the body; null where it has none of this key.</summary>
    /// <param name="form">The form of the report.</param>
    /// <param name="key">Of the table.</param>
    /// <param name="from">What was written, from the body on.</param>
    public static FilledTable? ReadTable(Form form, string key, BinaryReader from)
    {
        for (int left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            var table = TableBytes.Read(form.Table(from.ReadString()), from.ReadString(), from);
            if (table.Definition.Key == key) return table;
        }
        return null;
    }

    /// <summary>The file of the text, in which most places are.</summary>
    public static string TextOf(string folder) => folder + "/report.md";
}
