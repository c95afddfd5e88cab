using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Drafts;

/// <summary>Accounts for every cell of a table: read, blank in the source, or unread and why.</summary>
internal sealed class FigureAccount(TableReading reading)
{
    private readonly TableDefinition table = reading.Definition;

    /// <summary>The cells whose figure is open, in the order of the form; no cell of the form is passed over in silence.</summary>
    public IEnumerable<UnreadFigure> Unread()
    {
        foreach (int cell in table.Cells)
        {
            string address = table.Address(cell);
            if (reading[cell] is { State: CellState.Unread } open)
                yield return new UnreadFigure(address, PrintedText.Of(open.Source), (open.Doubt ?? open.Figure.Reason)!.Value.With("。", ".")) { Place = open.Place };
            else if (reading[cell] is null) yield return Missing(cell, address);
        }
    }

    /// <summary>Every cell of a table that the source does not have.</summary>
    public static IEnumerable<UnreadFigure> Absent(TableDefinition table) =>
        table.Cells.Select(c => new UnreadFigure(table.Address(c), "", new($"原文中没有找到{table.Name}。", $"The source has no table “{table.Caption}”.")));

    public IEnumerable<ImportNote> Notes()
    {
        foreach (int cell in table.Cells)
        {
            if (reading[cell] is not { } read) continue;
            string kind = read.Settled is not null ? "relation" : read.State switch { CellState.NotApplicable => "not_applicable", CellState.Blank => "blank", _ => "number" };
            if (read.State == CellState.Unread || (read.Settled ?? read.Figure.Remark) is not { } said) continue;
            yield return new ImportNote(kind, new($"{table.Describe(cell)}：{said.Zh}。", $"{table.Address(cell)}: {said.En}.")) { Cells = [table.Address(cell)], Place = read.Place };
        }
        foreach (var note in Blanks()) yield return note;
        foreach (var remark in reading.Remarks.Distinct()) yield return new ImportNote("label", remark.With("。", "."));
        foreach (var extra in reading.Extra.Distinct()) yield return new ImportNote("extra", extra.With("。", "."));
    }

    /// <summary>Which relations of the form hold among the printed figures.</summary>
    public ImportNote Weighed()
    {
        var weighings = Weighing.Of(reading.Filled());
        int holds = weighings.Count(w => w.Difference == 0), all = table.Lines.Count(l => l.Relation.Kind != RelationKind.NotNegative);
        string zh = $"{table.Name}的 {all} 条勾稽关系中，{holds} 条成立";
        string en = $"{table.Key}: of {all} relations {holds} hold";
        var failing = weighings.Where(w => w.Difference != 0).ToList();
        if (failing.Count > 0)
        {
            zh += $"，{failing.Count} 条不成立（{string.Join('；', failing.Select(Said))}）";
            en += $", {failing.Count} fail ({string.Join("; ", failing.Select(w => $"{table.Address(w.Line.Right[0])}: {Digits.Text(w.Left)} and {Digits.Text(w.Right)}"))})";
        }
        int open = all - weighings.Count;
        return new ImportNote("weighed", new(open > 0 ? zh + $"，{open} 条因有空格无法核对。" : zh + "。", open > 0 ? en + $", {open} cannot be weighed." : en + "."))
        {
            Cells = [.. failing.Select(w => table.Address(w.Line.Right[0]))],
        };
    }

    private string Said(Weighing weighing)
    {
        int at = weighing.Line.Right[0];
        string where = weighing.Line.Relation.OverRows ? $"“{table.ColumnHeader(at).Label}”列" : $"“{table.RowHeader(at).Label}”行";
        return $"{where}{weighing.Line.Relation.Text}：{Digits.Text(weighing.Left)} 与 {Digits.Text(weighing.Right)}";
    }

    /// <summary>The blanks of the source, row by row; blank is never 0.</summary>
    private IEnumerable<ImportNote> Blanks()
    {
        var blank = table.Cells.Where(c => reading[c] is { State: CellState.Blank, Figure.Remark: null }).ToList();
        if (blank.Count == 0) yield break;
        if (blank.Count == table.Cells.Count)
        {
            yield return new ImportNote("blank", new($"{table.Name}在原文中整表为空。", $"{table.Key} is empty in the source.")) { Cells = [.. blank.Select(table.Address)] };
            yield break;
        }
        foreach (var row in blank.GroupBy(table.RowOf))
        {
            string columns = string.Join('、', row.Select(c => table.ColumnHeader(c).Label));
            yield return new ImportNote("blank", new($"{table.Name}“{table.Rows.Leaves[row.Key].Label}”行的{columns}在原文中是空的，照样留空。", $"{table.Key}.{table.Rows.Leaves[row.Key].Key}: blank in the source, left blank: {string.Join(", ", row.Select(c => table.ColumnHeader(c).Key))}."))
            {
                Cells = [.. row.Select(table.Address)], Place = reading[row.First()]!.Place,
            };
        }
    }

    private UnreadFigure Missing(int cell, string address)
    {
        var loose = reading.Loose.FirstOrDefault(l => l.Row == table.RowOf(cell)) ?? reading.Loose.FirstOrDefault(l => l.Row < 0);
        if (loose is not null)
            return new UnreadFigure(address, string.Join(' ', loose.Cells.Select(c => PrintedText.Of(c.Source))), loose.Reason.With("。", ".")) { Place = loose.Cells.Count > 0 ? loose.Cells[0].Place : null };
        bool rowFound = table.Cells.Any(c => table.RowOf(c) == table.RowOf(cell) && reading[c] is not null);
        return new UnreadFigure(address, "", rowFound
            ? new($"原文的表头里没有找到“{table.ColumnHeader(cell).Label}”这一列。", "The header of the source lacks this column.")
            : new($"原文中没有找到“{table.RowHeader(cell).Path}”这一行。", "The source lacks this row."));
    }
}
