using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Drafts;

/// <summary>What the import has to say about something that it did read.</summary>
/// <param name="Kind">One word for machines: source, found, form, mixture, label, number, blank, not_applicable, relation, weighed, extra, missing, text, binding.</param>
internal sealed record ImportNote(string Kind, Text Message)
{
    /// <summary>Addresses <c>table.row.column</c> of the cells that it is about.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Where it stands in the source; null for the whole of it.</summary>
    public Text? Place { get; init; }
}

/// <summary>A cell that stays blank because the source leaves its figure open.</summary>
/// <param name="Cell">Its address <c>table.row.column</c>.</param>
/// <param name="Source">What the source says there; empty where it says nothing.</param>
internal sealed record UnreadFigure(string Cell, string Source, Text Reason)
{
    public Text? Place { get; init; }
}

/// <summary>The account of an import: every figure is read, or stands in <paramref name="Unread"/>.</summary>
/// <param name="Form">The form in which the report is kept.</param>
/// <param name="Tables">The tables, each in the revision that it shows.</param>
internal sealed record ImportAccount(Form Form, IReadOnlyList<FoundTable> Tables, IReadOnlyList<UnreadFigure> Unread, IReadOnlyList<ImportNote> Notes)
{
    public int Figures => Tables.Sum(t => t.Reading.Figures);
}
