using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>The prints of all tables of the forms that a site uses, computed once.</summary>
internal sealed class PrintedForms
{
    private readonly Dictionary<TableDefinition, PrintedTable> prints = [];

    public PrintedForms(IEnumerable<Form> forms)
    {
        foreach (var form in forms)
        {
            // A letter for each part keeps the ids short: a figure repeats those of all its headers.
            foreach (var part in form.Parts.Where(p => p.Table is not null))
            {
                var table = form.Table(part.Table!);
                prints.TryAdd(table, PrintedTable.Of(table, ((char)('a' + part.Number)).ToString()));
            }
        }
    }

    public PrintedTable Of(TableDefinition table) => prints[table];
}
