using SiteBuilder.Forms;

namespace SiteBuilder.Sites;

/// <summary>A cell of a report, found by its address <c>table.row.column</c>.</summary>
/// <param name="Table">The table as filled in; null where its file is missing or broken, which was reported.</param>
internal sealed record CellAddress(TableDefinition Definition, FilledTable? Table, int Cell)
{
    /// <summary>The figure, typed or derived; null where there is none.</summary>
    public decimal? Figure => Table?[Cell];

    /// <summary>The cell, or null where the form has none of that address.</summary>
    public static CellAddress? Find(Report report, string address)
    {
        int dot = address.IndexOf('.');
        if (dot < 0 || report.Form.Tables.FirstOrDefault(t => t.Key == address[..dot]) is not { } definition) return null;
        int cell = definition.Parse(address[(dot + 1)..]);
        return cell < 0 ? null : new CellAddress(definition, report.Tables.GetValueOrDefault(definition.Key), cell);
    }

    /// <summary>Every address of a form, for suggestions.</summary>
    public static IEnumerable<string> All(Form form) => form.Tables.SelectMany(t => t.Cells.Select(t.Address));
}
