using System.Globalization;
using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>Rows of 表三 in another order.</summary>
internal sealed class RowsInOtherOrder : DamageKind
{
    public override string Name => "行的次序不同";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        MergedRepeated.Split(table, repeat: true);
        int first = table.Rows.FindIndex(r => r.IsData);
        var rows = table.Rows.Skip(first).OrderBy(_ => report.Random.Next()).ToList();
        table.Rows.RemoveRange(first, table.Rows.Count - first);
        table.Rows.AddRange(rows);
        return true;
    }
}

/// <summary>The total in front of the other columns.</summary>
internal sealed class TotalInFront : DamageKind
{
    public override string Name => "总计列在前";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        if (table.Rows.Any(r => r.IsData && r.Figures.Count != 7) || !table.Rows.Any(HasTotalLast)) return false;
        foreach (var row in table.Rows)
        {
            if (!row.IsData && !HasTotalLast(row)) continue;
            int last = LastColumn(row);
            var cell = row.Cells[last];
            row.Cells.RemoveAt(last);
            row.Cells.Insert(row.Cells.FindIndex(c => c.Role is CellRole.Header or CellRole.Figure), cell);
        }
        return true;
    }

    private static int LastColumn(PrintedRow row) => row.Cells.FindLastIndex(c => c.Role is CellRole.Header or CellRole.Figure);

    /// <summary>Whatever other damages have made of the word: a header must move with its column, or the source itself would be wrong.</summary>
    private static bool HasTotalLast(PrintedRow row) =>
        LastColumn(row) is >= 0 and var last && row.Cells[last].Role == CellRole.Header && string.Concat(row.Cells[last].Text.Where(char.IsLetter)) is "总计" or "合计";
}

/// <summary>A running number before each row, a column of remarks behind it.</summary>
internal sealed class ExtraColumn : DamageKind
{
    public override string Name => "多出序号列、备注列";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        bool front = report.Random.Next(2) == 0, numbers = report.Random.Next(2) == 0;
        int number = 0;
        foreach (var row in table.Rows)
        {
            bool head = row == table.Rows[0];
            if (!row.IsData && !head) continue;
            string text = head ? (front ? "序号" : "备注") : front ? (++number).ToString(CultureInfo.InvariantCulture) : numbers ? report.Random.Next(2, 9).ToString(CultureInfo.InvariantCulture) : report.Any(["", "无", "网络申请"]);
            var cell = new PrintedCell(CellRole.Caption, text) { Down = head ? table.Rows.TakeWhile(r => !r.IsData).Count() : 1 };
            if (front) row.Cells.Insert(0, cell);
            else row.Cells.Add(cell);
        }
        report.Only("html", "docx", "xlsx");
        return true;
    }
}

/// <summary>Every block of 表二 a table of its own.</summary>
internal sealed class BlocksApart : DamageKind
{
    public override string Name => "表二每块一个表格";

    public override bool Do(Specimen report)
    {
        var table = report.Table("proactive");
        var pieces = new List<PrintedTable>();
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count == 1 || pieces.Count == 0) pieces.Add(new PrintedTable("proactive", []));
            pieces[^1].Rows.Add(row);
        }
        int at = report.Tables.IndexOf(table);
        report.Tables.RemoveAt(at);
        report.Tables.InsertRange(at, pieces);
        return true;
    }
}

/// <summary>A header with one character a row.</summary>
internal sealed class HeaderByLetters : DamageKind
{
    public override string Name => "表头一字一行";

    public override bool Do(Specimen report)
    {
        var table = report.Table("requests");
        var leaves = table.Rows.Where(r => !r.IsData).Last();
        int at = table.Rows.IndexOf(leaves), most = leaves.Cells.Max(c => c.Text.Length);
        foreach (var cell in table.Rows.Where(r => !r.IsData).SelectMany(r => r.Cells).Where(c => c.Down > 1 || !leaves.Cells.Contains(c) && c.Span == 1)) cell.Down += most - 1;
        foreach (var cell in table.Rows.Take(at).Where(r => r != leaves).SelectMany(r => r.Cells).Where(c => c.Role == CellRole.Caption && c.Down == 1)) cell.Down += most - 1;
        var letters = Enumerable.Range(0, most).Select(i => new PrintedRow(leaves.Cells.Select(c => new PrintedCell(c.Role, i < c.Text.Length ? c.Text[i].ToString() : "") { Span = c.Span }))).ToList();
        table.Rows.RemoveAt(at);
        table.Rows.InsertRange(at, letters);
        report.Only("html", "docx", "xlsx");
        return true;
    }
}

/// <summary>A table of the last year beside this year's, with the same labels, in the text of part 一.</summary>
internal sealed class ComparedWithLastYear : DamageKind
{
    public override string Name => "另有与上年对比的小表";

    public override bool Do(Specimen report)
    {
        string[] labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计"];
        var rows = labels.Select(l => new PrintedRow([new PrintedCell(CellRole.Caption, l), .. Enumerable.Range(0, 3).Select(_ => new PrintedCell(CellRole.Caption, report.Random.Next(100, 999).ToString(CultureInfo.InvariantCulture)))])).ToList();
        rows.Insert(0, new PrintedRow(new[] { "项目", "2023年", "2024年", "增减" }.Select(t => new PrintedCell(CellRole.Caption, t))));
        report.Tables.Insert(report.Random.Next(2) == 0 ? 0 : report.Tables.Count, new PrintedTable("requests", rows));
        return true;
    }
}

/// <summary>O for 0, l for 1, Chinese numerals, a full stop behind the figure.</summary>
internal sealed class OtherSigns : DamageKind
{
    public override string Name => "字母、汉字代替数字";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures().Where(f => f.Text.Length > 0 && f.Text.All(char.IsAsciiDigit)).ToList(), 6))
        {
            report.Choosable[cell.Address] = report.Printed[cell.Address]; // read all the same where it can mean nothing else
            if (report.Truth[cell.Address] is null) continue;
            report.Lose(cell);
            cell.Text = report.Random.Next(4) switch
            {
                0 => cell.Text.Replace('0', 'O').Replace('1', 'l'),
                1 => cell.Text + report.Any(["。", "、", ".", "；"]),
                2 => string.Concat(cell.Text.Select(c => "〇一二三四五六七八九"[c - '0'])),
                _ => "共" + cell.Text,
            };
        }
        return true;
    }
}
