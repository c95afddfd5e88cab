using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>Reads a statutory table in whichever of its printed shapes says more: as the form prints it, or as its CSV file has it.</summary>
internal static class TableReaders
{
    public static TableReading Read(IReadOnlyList<Grid> grids, TableLabels labels)
    {
        if (labels.Definition.Layout == TableLayout.Grid) return GridTableReader.Read(grids, labels);
        var printed = labels.Definition.Layout == TableLayout.Wide ? WideTableReader.Read(grids, labels) : BlocksTableReader.Read(grids, labels);
        var flat = labels.Definition.Layout == TableLayout.Wide ? GridTableReader.Read(grids, labels) : ListTableReader.Read(grids, labels);
        return flat.Found > printed.Found ? flat : printed;
    }
}
