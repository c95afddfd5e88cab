using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>A cell lost from a row: the others stand one further to the left.</summary>
internal sealed class CellLost : DamageKind
{
    public override string Name => "少一格";

    public override bool Do(Specimen report)
    {
        foreach (var row in report.Some(report.DataRows(), 3)) Remove(report, row);
        return true;
    }

    /// <summary>Takes a figure out of a row; in rows of one figure nothing is left of it.</summary>
    public static void Remove(Specimen report, PrintedRow row)
    {
        if (row.Figures.Count == 0) return;
        var cell = report.Any(row.Figures);
        report.Lose(cell);
        if (cell.Address.Length > 0) report.Lost.Add(cell.Address);
        row.Cells.Remove(cell);
    }
}

/// <summary>A cell lost and an empty one put at the end: the row has its length and has slid.</summary>
internal sealed class RowSlid : DamageKind
{
    public override string Name => "整行左移、末尾补空格";

    public override bool Do(Specimen report)
    {
        foreach (var row in report.Some(report.DataRows(), 3))
        {
            CellLost.Remove(report, row);
            row.Cells.Add(new PrintedCell(CellRole.Figure, ""));
        }
        return true;
    }
}

/// <summary>Two or three neighbours run together; the cells they came from are gone, or empty, or merged.</summary>
internal sealed class FiguresGlued : DamageKind
{
    public override string Name => "几个数连在一起";

    public override bool Do(Specimen report)
    {
        var rows = report.DataRows().Where(r => r.Figures.Count > 1).ToList();
        foreach (var row in report.Some(rows, 3))
        {
            var figures = row.Figures;
            int from = report.Random.Next(figures.Count - 1), count = report.Random.Next(2, Math.Min(4, figures.Count - from + 1));
            var glued = figures.Skip(from).Take(count).ToList();
            if (glued.Any(g => g.Text.Trim().Length == 0)) continue;
            string text = string.Concat(glued.Select(g => g.Text.Trim()));
            foreach (var cell in glued) report.Lose(cell);
            int way = report.Random.Next(3);
            glued[0].Text = text;
            if (way == 0) glued[0].Span = glued.Sum(g => g.Span);
            foreach (var cell in glued.Skip(1))
            {
                if (way == 1) cell.Text = "";
                else row.Cells.Remove(cell);
            }
        }
        return true;
    }
}

/// <summary>规章000: the figures ran into the label.</summary>
internal sealed class FiguresInLabel : DamageKind
{
    public override string Name => "数字连进行名";

    public override bool Do(Specimen report)
    {
        foreach (var row in report.Some(report.DataRows().Where(r => r.Cells.Any(c => c.Role == CellRole.Label)).ToList(), 2))
        {
            var label = row.Cells.Last(c => c.Role == CellRole.Label);
            var figures = row.Figures.Take(report.Random.Next(1, row.Figures.Count + 1)).ToList();
            label.Text += string.Concat(figures.Select(f => f.Text.Trim()));
            foreach (var cell in figures) report.Lose(cell);
            bool removed = report.Random.Next(2) == 0;
            foreach (var cell in figures)
            {
                if (removed) row.Cells.Remove(cell);
                else cell.Text = "";
            }
            // What is left stands in the row, but which figures are in the label nobody can tell.
        }
        return true;
    }
}

/// <summary>Empty cells at the end of rows, and an empty last row.</summary>
internal sealed class TrailingCells : DamageKind
{
    public override string Name => "行尾多空格、末尾多空行";

    public override bool Do(Specimen report)
    {
        var table = report.Any(report.Tables);
        bool all = report.Random.Next(2) == 0;
        foreach (var row in table.Rows.Where(_ => all || report.Random.Next(4) == 0))
        {
            for (int i = report.Random.Next(1, 3); i > 0; i--) row.Cells.Add(new PrintedCell(CellRole.Caption, ""));
        }
        table.Rows.Add(new PrintedRow(Enumerable.Range(0, 5).Select(_ => new PrintedCell(CellRole.Caption, ""))));
        return true;
    }
}

/// <summary>A figure that reached over several columns repeated in each of them.</summary>
internal sealed class FigureRepeated : DamageKind
{
    public override string Name => "合并的数拆成相同几格";

    public override bool Do(Specimen report)
    {
        bool any = false;
        foreach (var row in report.Table("proactive").Rows)
        {
            var wide = row.Cells.FirstOrDefault(c => c.Span > 1 && c.Role is CellRole.Figure or CellRole.Header && c.Span > 1);
            if (wide is null) continue;
            int at = row.Cells.IndexOf(wide), count = wide.Span;
            wide.Span = 1;
            if (wide.Address.Length > 0) report.Choosable[wide.Address] = report.Printed[wide.Address]; // a copy may still say it
            for (int i = 1; i < count; i++) row.Cells.Insert(at + i, new PrintedCell(wide.Role, wide.Text));
            any = true;
        }
        return any;
    }
}
