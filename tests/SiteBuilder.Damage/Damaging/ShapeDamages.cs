using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>Merged labels repeated in each cell that they covered.</summary>
internal sealed class MergedRepeated : DamageKind
{
    public override string Name => "合并格拆开并重复";

    public override bool Do(Specimen report)
    {
        foreach (var table in report.Tables) Split(table, repeat: true);
        return true;
    }

    /// <summary>Gives every merged label cells of its own: repeated, or blank but the first.</summary>
    public static void Split(PrintedTable table, bool repeat)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            foreach (var cell in table.Rows[r].Cells.Where(c => c.Role != CellRole.Figure && c.Down > 1).ToList())
            {
                int column = Column(table, r, cell), down = cell.Down;
                cell.Down = 1;
                for (int below = 1; below < down && r + below < table.Rows.Count; below++)
                {
                    var copy = cell.Copy();
                    copy.Text = repeat ? cell.Text : "";
                    Insert(table, r + below, column, copy);
                }
            }
        }
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells.Where(c => c.Role != CellRole.Figure && c.Span > 1).ToList())
            {
                int at = row.Cells.IndexOf(cell), span = cell.Span;
                cell.Span = 1;
                for (int i = 1; i < span; i++)
                {
                    var copy = cell.Copy();
                    copy.Text = repeat ? cell.Text : "";
                    row.Cells.Insert(at + i, copy);
                }
            }
        }
    }

    /// <summary>The column where a cell begins, with all that reaches in from above.</summary>
    private static int Column(PrintedTable table, int row, PrintedCell cell)
    {
        var taken = Taken(table, row);
        int column = 0;
        foreach (var own in table.Rows[row].Cells)
        {
            while (taken.Contains(column)) column++;
            if (own == cell) return column;
            column += own.Span;
        }
        return column;
    }

    private static void Insert(PrintedTable table, int row, int column, PrintedCell cell)
    {
        var taken = Taken(table, row);
        int at = 0, next = 0;
        foreach (var own in table.Rows[row].Cells)
        {
            while (taken.Contains(at)) at++;
            if (at >= column) break;
            at += own.Span;
            next++;
        }
        table.Rows[row].Cells.Insert(next, cell);
    }

    private static HashSet<int> Taken(PrintedTable table, int row)
    {
        var taken = new HashSet<int>();
        var open = new List<(int Column, int Span, int Until)>();
        for (int r = 0; r <= row; r++)
        {
            var here = open.Where(o => o.Until >= r).SelectMany(o => Enumerable.Range(o.Column, o.Span)).ToHashSet();
            if (r == row) return here;
            int column = 0;
            foreach (var cell in table.Rows[r].Cells)
            {
                while (here.Contains(column)) column++;
                if (cell.Down > 1) open.Add((column, cell.Span, r + cell.Down - 1));
                column += cell.Span;
            }
        }
        return taken;
    }
}

/// <summary>Merged labels split into blank cells.</summary>
internal sealed class MergedBlank : DamageKind
{
    public override string Name => "合并格拆开并留空";

    public override bool Do(Specimen report)
    {
        foreach (var table in report.Tables) MergedRepeated.Split(table, repeat: false);
        return true;
    }
}

/// <summary>The reach of labels downwards lost: the rows below begin too far to the left.</summary>
internal sealed class RowspanLost : DamageKind
{
    public override string Name => "行名的纵向合并丢失";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Table("requests").Rows.SelectMany(r => r.Cells).Where(c => c.Role == CellRole.Label)) cell.Down = 1;
        report.Only("html", "docx");
        return true;
    }
}

/// <summary>The reach of labels to the right lost: (六) and (七) begin one column too early.</summary>
internal sealed class ColspanLost : DamageKind
{
    public override string Name => "行名的横向合并丢失";

    public override bool Do(Specimen report)
    {
        foreach (var row in report.DataRows("requests").Where(_ => report.Random.Next(2) == 0))
        {
            foreach (var cell in row.Cells.Where(c => c.Role == CellRole.Label)) cell.Span = 1;
        }
        return true;
    }
}

/// <summary>Rows of the header too short or too long.</summary>
internal sealed class HeaderLength : DamageKind
{
    public override string Name => "表头各行长度不对";

    public override bool Do(Specimen report)
    {
        var table = report.Any(report.Tables.Where(t => t.Key != "proactive").ToList());
        foreach (var cell in table.Rows.Where(r => !r.IsData).SelectMany(r => r.Cells))
        {
            switch (report.Random.Next(4))
            {
                case 0: cell.Down = 1; break;
                case 1 when cell.Span > 2: cell.Span--; break;
                case 2 when cell.Span > 2: cell.Span++; break;
            }
        }
        return true;
    }
}

/// <summary>Headers and rows of 表二 with column spans that do not fit.</summary>
internal sealed class BlockSpans : DamageKind
{
    public override string Name => "表二各行跨列不一致";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Table("proactive").Rows.SelectMany(r => r.Cells)) cell.Span = report.Random.Next(1, 4);
        return true;
    }
}

/// <summary>Page numbers as rows of a table.</summary>
internal sealed class PageNumbersInside : DamageKind
{
    public override string Name => "表中夹有页码";

    public override bool Do(Specimen report)
    {
        foreach (var table in report.Tables)
        {
            if (table.Key == "disputes") continue;
            table.Rows.Insert(report.Random.Next(1, table.Rows.Count), new PrintedRow([new PrintedCell(CellRole.Caption, report.Any(["- 3 -", "—4—", "第 5 页 共 6 页", "-3-"])) { Span = 4 }]));
        }
        return true;
    }
}

/// <summary>A table in two pieces, with or without its header again.</summary>
internal sealed class TableInPieces : DamageKind
{
    public override string Name => "表格跨页断成两个";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        MergedRepeated.Split(table, repeat: report.Random.Next(2) == 0);
        int header = table.Rows.FindIndex(r => r.IsData), cut = report.Random.Next(header + 2, table.Rows.Count - 2);
        var rest = table.Rows.Skip(cut).ToList();
        var again = report.Random.Next(2) == 0 ? [] : table.Rows.Take(header).Select(r => new PrintedRow(r.Cells.Select(c => c.Copy()))).ToList();
        table.Rows.RemoveRange(cut, table.Rows.Count - cut);
        report.Tables.Insert(report.Tables.IndexOf(table) + 1, new PrintedTable("requests", [.. again, .. rest]));
        return true;
    }
}

/// <summary>A row that the form does not have.</summary>
internal sealed class ExtraRow : DamageKind
{
    public override string Name => "多出一行";

    public override bool Do(Specimen report)
    {
        var table = report.Table(report.Any(["proactive", "requests"]));
        int at = table.Rows.IndexOf(report.Any(table.Rows.Where(r => r.IsData).ToList()));
        var model = table.Rows[at];
        string label = table.Key == "proactive" ? report.Any(["其他主动公开文件", "政府公报", "其他"]) : report.Any(["（三）不予公开小计", "小计", "其中：网络申请"]);
        table.Rows.Insert(at + 1, new PrintedRow([
            new PrintedCell(CellRole.Caption, label) { Span = Math.Max(1, model.Cells.Where(c => c.Role == CellRole.Label).Sum(c => c.Span)) },
            .. model.Figures.Select(f => new PrintedCell(CellRole.Figure, report.Random.Next(0, 99).ToString(System.Globalization.CultureInfo.InvariantCulture)) { Span = f.Span })]));
        return true;
    }
}

/// <summary>A row or a column printed twice.</summary>
internal sealed class RowTwice : DamageKind
{
    public override string Name => "同一行出现两次";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        var row = report.Any(table.Rows.Where(r => r.IsData && r.Cells.All(c => c.Down == 1)).ToList());
        var copy = new PrintedRow(row.Cells.Select(c => c.Copy()));
        foreach (var figure in row.Figures.Where(f => f.Address.Length > 0))
        {
            if (report.Truth[figure.Address] is { } printed) report.Choosable[figure.Address] = printed;
        }
        if (report.Random.Next(2) == 0)
        {
            var changed = report.Any(copy.Figures);
            changed.Text += "1";
            if (changed.Text == "1") report.Choosable[changed.Address] = 1; // it was blank, and now one of the two says something
            report.Truth[changed.Address] = null;
        }
        table.Rows.Insert(table.Rows.IndexOf(row) + 1, copy);
        return true;
    }
}
