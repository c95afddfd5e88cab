using System.Globalization;
using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>增72, 减4, 未增未减 in the place of signed numbers.</summary>
internal sealed class ChangeInWords : DamageKind
{
    public override string Name => "增减写成文字";

    public override bool Do(Specimen report)
    {
        var cells = report.Figures().Where(f => f.Address.EndsWith(".change", StringComparison.Ordinal)).ToList();
        if (cells.Count == 0) return false;
        foreach (var cell in cells)
        {
            if (!decimal.TryParse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value)) continue; // another damage was there before
            decimal size = Math.Abs(value);
            cell.Text = value == 0 ? report.Any(["未增未减", "0", "+(0) -(0)", "无变化", "增0"])
                : value > 0 ? report.Any([$"增{size}", $"增加{size}", $"+{size}", $"＋{size}", $"新增 {size}", $"增{size}项"])
                : report.Any([$"减{size}", $"减少{size}", $"-{size}", $"－{size}", $"−{size}", $"减少 {size} 项"]);
        }
        return true;
    }
}

/// <summary>+2 / -1: an increase and a decrease, which nobody may add up.</summary>
internal sealed class TwoChanges : DamageKind
{
    public override string Name => "增减写成两个数";

    public override bool Do(Specimen report)
    {
        var cells = report.Figures().Where(f => f.Address.EndsWith(".change", StringComparison.Ordinal)).ToList();
        if (cells.Count == 0) return false;
        foreach (var cell in report.Some(cells, 3))
        {
            report.Lose(cell);
            cell.Text = $"+{report.Random.Next(1, 9)} / -{report.Random.Next(1, 9)}";
        }
        return true;
    }
}

/// <summary>251000元, 31批次, 12 件.</summary>
internal sealed class UnitInCell : DamageKind
{
    public override string Name => "格内带单位";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures().Where(f => !f.Address.EndsWith(".change", StringComparison.Ordinal)).ToList(), 12))
        {
            string unit = cell.Address.Contains("amount", StringComparison.Ordinal) ? report.Any(["元", "万元", " 万元", "亿元", "万"]) : report.Any(["件", "批次", " 件", "项", "份", "条", "个", "人次"]);
            cell.Text += unit;
        }
        return true;
    }
}

/// <summary>22（其中修订 16 件）.</summary>
internal sealed class RemarkInCell : DamageKind
{
    public override string Name => "格内带说明";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures("proactive").Where(f => !f.Address.EndsWith(".change", StringComparison.Ordinal)).ToList(), 4))
            cell.Text += report.Any(["（其中修订 16 件）", "（含自然失效 29 件）", "(含上年3件)", "，其中联合发文2件", "\n（不含涉密）"]);
        return true;
    }
}

/// <summary>A raised number of a note behind the figure.</summary>
internal sealed class FootnoteAtFigure : DamageKind
{
    public override string Name => "数后有上标注号";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures(), 5)) cell.Text += report.Any(["①", "²", "⟦1⟧", "*"]);
        return true;
    }
}

/// <summary>1,234,567 and full-width digits.</summary>
internal sealed class OtherDigits : DamageKind
{
    public override string Name => "全角数字、千分位、空格";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures().Where(f => f.Text.Length > 0 && f.Text.All(char.IsAsciiDigit) && (!report.Truth.TryGetValue(f.Address, out var truth) || truth is not null)).ToList(), 30))
        {
            cell.Text = report.Random.Next(4) switch
            {
                0 => string.Concat(cell.Text.Select(c => (char)(c + 0xFEE0))),
                1 => decimal.Parse(cell.Text, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture),
                2 => " " + cell.Text,
                _ => cell.Text + "       ",
            };
        }
        return true;
    }
}

/// <summary>A figure over two spans: 2 0.</summary>
internal sealed class GapInFigure : DamageKind
{
    public override string Name => "数字中间有空格";

    public override bool Do(Specimen report)
    {
        var cells = report.Figures().Where(f => f.Text.Length > 1 && f.Text.All(char.IsAsciiDigit)).ToList();
        if (cells.Count == 0) return false;
        foreach (var cell in report.Some(cells, 4))
        {
            int at = report.Random.Next(1, cell.Text.Length);
            cell.Text = cell.Text[..at] + report.Any([" ", "\n", "　"]) + cell.Text[at..];
        }
        return true;
    }
}

/// <summary>Blank in the place of 0, here and there or throughout.</summary>
internal sealed class BlankForZero : DamageKind
{
    public override string Name => "零写成空格";

    public override bool Do(Specimen report)
    {
        var zeros = report.Figures().Where(f => f.Text == "0").ToList();
        if (zeros.Count == 0) return false;
        bool all = report.Random.Next(2) == 0;
        foreach (var cell in zeros.Where(_ => all || report.Random.Next(8) == 0))
        {
            report.Lose(cell);
            cell.Text = report.Any(["", "\u00A0", " "]);
        }
        return true;
    }
}

/// <summary>Any figure rubbed out.</summary>
internal sealed class FigureRubbedOut : DamageKind
{
    public override string Name => "个别格空着";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures(), 6))
        {
            report.Lose(cell);
            cell.Text = "";
        }
        return true;
    }
}

/// <summary>A whole table empty.</summary>
internal sealed class TableEmpty : DamageKind
{
    public override string Name => "整表为空";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Figures(report.Any(report.Tables).Key))
        {
            report.Lose(cell);
            cell.Text = "";
        }
        return true;
    }
}

/// <summary>Only the totals, or only 自然人, are filled in.</summary>
internal sealed class OneColumnFilled : DamageKind
{
    public override string Name => "只填总计或自然人";

    public override bool Do(Specimen report)
    {
        string kept = report.Any([".total", ".natural"]);
        foreach (var cell in report.Figures("requests").Where(f => !f.Address.EndsWith(kept, StringComparison.Ordinal)))
        {
            report.Lose(cell);
            cell.Text = "";
        }
        return true;
    }
}

/// <summary>/ and - where the agency has no such matter.</summary>
internal sealed class NotApplicable : DamageKind
{
    public override string Name => "用 / 或 - 表示不适用";

    public override bool Do(Specimen report)
    {
        foreach (var row in report.Some(report.DataRows("proactive"), 3))
        {
            foreach (var cell in row.Figures.Where(f => f.Address.Length > 0))
            {
                report.Lose(cell);
                cell.Text = report.Any(["/", "-", "／", "—"]);
            }
        }
        return true;
    }
}

/// <summary>Words where a figure belongs.</summary>
internal sealed class WordsForFigure : DamageKind
{
    public override string Name => "数字处写文字";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Some(report.Figures().Where(f => !f.Address.EndsWith(".change", StringComparison.Ordinal)).ToList(), 3))
        {
            report.Lose(cell);
            cell.Text = report.Any(["无", "约30", "500余", "见附件", "10%", "12-15", "不详", "3或4"]);
        }
        return true;
    }
}
