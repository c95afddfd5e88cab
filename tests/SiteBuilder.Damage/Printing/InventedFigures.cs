using SiteBuilder.Forms;

namespace SiteBuilder.Damage.Printing;

/// <summary>Figures for every cell of a form, in which all relations hold: those of a quiet office, of a busy one, or of a city.</summary>
internal static class InventedFigures
{
    public static Dictionary<string, decimal> Of(Form form, Random random)
    {
        int scale = random.Next(3) switch { 0 => 3, 1 => 40, _ => 4000 };
        double zeros = scale switch { 3 => 0.8, 40 => 0.5, _ => 0.25 };
        int Some(int most) => random.NextDouble() < zeros ? 0 : random.Next(1, most + 1);
        var figures = new Dictionary<string, decimal>();
        foreach (var table in form.Tables)
        {
            foreach (int cell in table.Cells)
            {
                figures[table.Address(cell)] = table.KindOf(cell) switch
                {
                    NumberKind.Amount => Some(scale * 1000) + (random.Next(2) == 0 ? 0 : random.Next(1, 100) / 100m),
                    NumberKind.Change => random.Next(3) switch { 0 => 0, 1 => Some(scale), _ => -Some(scale) },
                    _ => Some(table.Layout == TableLayout.Blocks && random.Next(3) == 0 ? scale * 3000 : scale),
                };
            }
            Balance(table, figures);
        }
        return figures;
    }

    /// <summary>Totals are the sums of their lines; what came in is what was closed and what is carried on.</summary>
    private static void Balance(TableDefinition table, Dictionary<string, decimal> figures)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (var line in table.Lines.Where(l => l.Relation.Kind == RelationKind.Total)) figures[table.Address(line.Right[0])] = line.Left.Sum(c => figures[table.Address(c)]);
            foreach (var line in table.Lines.Where(l => l.Relation.Kind == RelationKind.Balance))
            {
                decimal right = line.Right.Sum(c => figures[table.Address(c)]), carried = figures[table.Address(line.Left[1])];
                if (carried > right) figures[table.Address(line.Left[1])] = carried = 0;
                figures[table.Address(line.Left[0])] = right - carried;
            }
        }
    }
}
