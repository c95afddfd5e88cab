using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>Brackets, quotation marks and separators of every width, blanks inside, other numbering.</summary>
internal sealed class LabelSigns : DamageKind
{
    public override string Name => "标签的括号、引号、空格";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Rows.SelectMany(r => r.Cells).Where(c => c.Role != CellRole.Figure && report.Random.Next(2) == 0))
        {
            string text = report.Random.Next(2) == 0 ? cell.Text.Replace('（', '(').Replace('）', ')') : cell.Text;
            text = text.Replace("“", report.Any(["“", "\"", "‘", "「", ""]), StringComparison.Ordinal).Replace("”", report.Any(["”", "\"", "’", "」", ""]), StringComparison.Ordinal);
            if (text.Length > 2 && char.IsAsciiDigit(text[0])) text = text[0] + report.Any([".", "、", "．", ". "]) + text[2..];
            if (text.Length > 3 && report.Random.Next(3) == 0) text = text.Insert(report.Random.Next(1, text.Length), report.Any([" ", "　", "\u00A0"]));
            cell.Text = text;
        }
        return true;
    }
}

/// <summary>Labels broken over lines, or one character a line.</summary>
internal sealed class LabelLines : DamageKind
{
    public override string Name => "标签分行、竖排";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Rows.SelectMany(r => r.Cells).Where(c => c.Role is CellRole.Header or CellRole.Label && report.Random.Next(2) == 0 && c.Text.Length > 1))
        {
            int at = report.Random.Next(1, cell.Text.Length);
            cell.Text = report.Random.Next(4) == 0 ? string.Join('\n', cell.Text.ToCharArray()) : cell.Text.Insert(at, "\n");
        }
        return true;
    }
}

/// <summary>Wordings seen in real reports.</summary>
internal sealed class OtherWordings : DamageKind
{
    public override string Name => "标签的其他写法";

    private static readonly (string From, string To)[] Wordings =
    [
        ("行政规范性文件", "规范性文件"), ("行政规范性文件", "行政規範性檔案"), ("现行有效件数", "现行有效件"), ("社会公益组织", "社会组织"), ("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"),
        ("第二十条第（", "二十条第（"), ("第二十条第（", "《中华人民共和国政府信息公开条例》第二十条第（"), ("第二十条第（", "第二十条（"), ("、行政机关不再处理其政府信息公开申请", ""), ("、行政机关不再处理", "，行政机关不再处理"),
        ("（区分处理的，只计这一情形，不计其他情形）", ""), ("（单位：万元）", "(单位:万元)"), ("本年增/减", "本年增／减"), ("法人或其他组织", "法人和其他组织"), ("总计", "合计"), ("本年处理决定数量", "处理决定数量"),
    ];

    public override bool Do(Specimen report)
    {
        foreach (var (from, to) in Wordings.Where(_ => report.Random.Next(2) == 0))
        {
            foreach (var cell in report.Rows.SelectMany(r => r.Cells).Where(c => c.Role != CellRole.Figure)) cell.Text = cell.Text.Replace(from, to, StringComparison.Ordinal);
        }
        return true;
    }
}

/// <summary>Characters lost out of labels.</summary>
internal sealed class LabelCharactersLost : DamageKind
{
    public override string Name => "行名缺字";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Rows.SelectMany(r => r.Cells).Where(c => c.Role == CellRole.Label && c.Text.Length > 2).ToList(), 6))
        {
            for (int i = report.Random.Next(1, 1 + Math.Max(1, cell.Text.Length / 2)); i > 0 && cell.Text.Length > 1; i--) cell.Text = cell.Text.Remove(report.Random.Next(cell.Text.Length), 1);
        }
        return true;
    }
}

/// <summary>Characters lost out of the header; a label cut short (本年新).</summary>
internal sealed class HeaderCharactersLost : DamageKind
{
    public override string Name => "表头缺字";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Rows.SelectMany(r => r.Cells).Where(c => c.Role == CellRole.Header && c.Text.Length > 2).ToList(), 6))
        {
            if (report.Random.Next(2) == 0) cell.Text = cell.Text[..report.Random.Next(1, cell.Text.Length)];
            else cell.Text = cell.Text.Remove(report.Random.Next(cell.Text.Length), 1);
        }
        return true;
    }
}

/// <summary>A label gone altogether.</summary>
internal sealed class LabelLost : DamageKind
{
    public override string Name => "标签丢失";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Rows.SelectMany(r => r.Cells).Where(c => c.Role is CellRole.Label or CellRole.Header).ToList(), 3)) cell.Text = "";
        return true;
    }
}

/// <summary>Captions of blocks and the note in the corner lost.</summary>
internal sealed class CaptionsLost : DamageKind
{
    public override string Name => "标题、区块名丢失";

    public override bool Do(Specimen report)
    {
        report.HasTitles = false;
        var table = report.Table("proactive");
        foreach (var row in table.Rows.Where(r => r.Cells.Count == 1 && report.Random.Next(2) == 0).ToList()) table.Rows.Remove(row);
        return true;
    }
}
