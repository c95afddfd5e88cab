using System.Globalization;
using SiteBuilder.Damage.Printing;
using SiteBuilder.Forms;

namespace SiteBuilder.Damage.Damaging;

/// <summary>Blocks of the other revision among those of this one.</summary>
internal sealed class OtherFormInside : DamageKind
{
    public override string Name => "混有另一格式的区块";

    public override bool Do(Specimen report)
    {
        var other = FormCatalogue.BuiltIn().All.First(f => f != report.Form);
        var foreign = new TablePrinter(other.Table("proactive"), InventedFigures.Of(other, report.Random)).Print();
        var own = report.Table("proactive");
        var captions = own.Rows.Where(r => r.Cells.Count == 1).Select(r => r.Cells[0].Text).ToList();
        var shared = captions.Where(c => foreign.Rows.Any(r => r.Cells[0].Text == c)).ToList();
        if (shared.Count == 0) return false;
        string chosen = report.Any(shared);
        int from = own.Rows.FindIndex(r => r.Cells[0].Text == chosen), count = Block(own, from);
        foreach (var figure in own.Rows.Skip(from).Take(count).SelectMany(r => r.Figures))
        {
            report.Lose(figure);
        }
        own.Rows.RemoveRange(from, count);
        int at = foreign.Rows.FindIndex(r => r.Cells[0].Text == chosen);
        var rows = foreign.Rows.Skip(at).Take(Block(foreign, at)).ToList();
        own.Rows.InsertRange(from, rows);
        // Cells that both forms have in this block say what the other form's block says.
        foreach (var figure in rows.SelectMany(r => r.Figures).Where(f => report.Truth.ContainsKey(f.Address))) report.Truth[figure.Address] = decimal.Parse(figure.Text, CultureInfo.InvariantCulture);
        return true;
    }

    private static int Block(PrintedTable table, int from)
    {
        int count = 1;
        while (from + count < table.Rows.Count && table.Rows[from + count].Cells.Count > 1) count++;
        return count;
    }
}

/// <summary>Nothing is damaged: every figure must be read.</summary>
internal sealed class Undamaged : DamageKind
{
    public override string Name => "（未损坏）";

    public override bool Do(Specimen report) => true;
}
