using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.Damage.Printing;
using SiteBuilder.Damage.Writing;

namespace SiteBuilder.Damage.Damaging;

/// <summary>Cells as Word saves them: conditional comments, mso properties, spans around every stretch, o:p.</summary>
internal sealed class SavedByWord : DamageKind
{
    public override string Name => "网页由 Word 另存";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        report.InCells((cell, inner) => $"<p class=MsoNormal align=center style='mso-margin-top-alt:auto;text-align:center'><![if !supportMisalignedRows]><![endif]>{(inner.Contains("<img", StringComparison.Ordinal) || inner.Contains("<s", StringComparison.Ordinal) && !inner.Contains("<span", StringComparison.Ordinal) || inner.Contains("<del", StringComparison.Ordinal) ? inner : Spans(cell.Text, report))}<span lang=EN-US style='mso-bidi-font-size:10.5pt'><o:p></o:p></span></p>");
        report.OnPage(page => page.Replace("<head>", "<head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>td{mso-number-format:'\\@'} /* <td>9</td> */</style>", StringComparison.Ordinal));
        return true;
    }

    /// <summary>12 as <c>&lt;span>1&lt;/span>&lt;span>2&lt;/span></c>, as editors leave it behind.</summary>
    public static string Spans(string text, Specimen report)
    {
        var html = new StringBuilder();
        foreach (char c in text)
        {
            string shown = c == '\n' ? "<br>" : WebUtility.HtmlEncode(c.ToString());
            html.Append(report.Random.Next(2) == 0 ? $"<span style=\"font-family:宋体\">{shown}</span>" : $"<font size=2>{shown}</font>");
        }
        return html.ToString().Replace("⟦", "<sup>", StringComparison.Ordinal).Replace("⟧", "</sup>", StringComparison.Ordinal);
    }
}

/// <summary>Each cell holds a table of its own, or the whole page lies in tables for layout.</summary>
internal sealed class TablesInTables : DamageKind
{
    public override string Name => "版面表格、格内再套表格";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        if (report.Random.Next(2) == 0) report.InCells((_, inner) => report.Random.Next(3) == 0 ? $"<table width=100%><tr><td>{inner}</td></tr></table>" : inner);
        report.OnPage(page => page.Replace("<div id=\"zoom\">", "<table><tr><td width=200>导航</td><td><table><tr><td><div id=\"zoom\">", StringComparison.Ordinal).Replace("</div><div>主办", "</div></td></tr></table></td></tr></table><div>主办", StringComparison.Ordinal));
        return true;
    }
}

/// <summary>Every cell in thead, the header in tfoot, rows without a body, end tags left out.</summary>
internal sealed class OddSections : DamageKind
{
    public override string Name => "thead、tbody 混乱，缺结束标记";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        string way = report.Any(["<table border=\"1\"><thead>\n", "<table border=\"1\">\n", "<table border=\"1\"><tbody></tbody><tbody>\n"]);
        report.OnPage(page => page.Replace("<table border=\"1\"><tbody>\n", way, StringComparison.Ordinal).Replace("</tbody></table>", way.Contains("thead", StringComparison.Ordinal) ? "</thead></table>" : "</table>", StringComparison.Ordinal));
        if (report.Random.Next(2) == 0) report.OnPage(page => page.Replace("</td>", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal));
        if (report.Random.Next(2) == 0) report.OnPage(page => Regex.Replace(page, "<(/?)td", m => report.Random.Next(3) == 0 && m.Groups[1].Length == 0 ? "<TD class=\"et2\" x:num" : m.Value));
        return true;
    }
}

/// <summary>What no reader sees: the same tables with other figures, behind a style, a class, an attribute or a comment.</summary>
internal sealed class HiddenCopy : DamageKind
{
    public override string Name => "隐藏的旧表";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        string open = report.Any(["<div style=\"DISPLAY: none\">", "<div class=\"old-version\">", "<div hidden>", "<!--", "<template>"]);
        string close = open switch { "<!--" => "-->", "<template>" => "</template>", _ => "</div>" };
        bool before = report.Random.Next(2) == 0;
        report.OnPage(page =>
        {
            string copy = string.Concat(Regex.Matches(page, "<table.*?</table>", RegexOptions.Singleline).Select(m => Regex.Replace(m.Value, ">(\\d+)<", ">7$1<")));
            string hidden = open + copy + close;
            return (before ? page.Replace("<p>一、总体情况", hidden + "<p>一、总体情况", StringComparison.Ordinal) : page.Replace("<p>五、", hidden + "<p>五、", StringComparison.Ordinal))
                .Replace("</head>", "<style>.nav{color:red}.old-version , .x{height:0;display:none}</style></head>", StringComparison.Ordinal);
        });
        return true;
    }
}

/// <summary>What is struck through is not what counts.</summary>
internal sealed class StruckOut : DamageKind
{
    public override string Name => "划掉的数";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        var cells = report.Some(report.Figures().Where(f => f.Text.Length > 0 && f.Text.All(char.IsAsciiDigit)).ToList(), 5).ToHashSet();
        string tag = report.Any(["s", "del", "strike"]);
        report.InCells((cell, inner) => cells.Contains(cell) ? $"<{tag}>{report.Random.Next(10)}</{tag}>{inner}" : inner);
        return cells.Count > 0;
    }
}

/// <summary>Figures that are pictures.</summary>
internal sealed class FigureIsPicture : DamageKind
{
    public override string Name => "数是图片";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        var cells = report.Some(report.Figures(), 4).ToHashSet();
        foreach (var cell in cells) report.Lose(cell);
        report.InCells((cell, inner) => cells.Contains(cell) ? "<img src=\"n.png\">" : inner);
        return true;
    }
}

/// <summary>&amp;nbsp; typed as text, invisible characters between digits and in labels.</summary>
internal sealed class InvisibleCharacters : DamageKind
{
    public override string Name => "不可见字符、字面 &nbsp;";

    public override bool Do(Specimen report)
    {
        foreach (var cell in report.Rows.SelectMany(r => r.Cells).Where(c => c.Text.Length > 0 && report.Random.Next(4) == 0))
        {
            string sign = report.Any(["\u200B", "\uFEFF", "\u00AD", "\u2060", "\u200E"]);
            cell.Text = report.Random.Next(3) == 0 ? "&nbsp;" + cell.Text + "&nbsp;" : cell.Text.Insert(report.Random.Next(cell.Text.Length + 1), sign);
        }
        return true;
    }
}

/// <summary>GB18030 that says it is UTF-8 or says nothing, UTF-16.</summary>
internal sealed class OtherEncoding : DamageKind
{
    public override string Name => "编码与声明不符";

    public override bool Do(Specimen report)
    {
        report.Only("html", "csv", "txt");
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        bool wide = report.Random.Next(3) == 0;
        report.Encode = text => wide ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] : gb.GetBytes(text);
        return true;
    }
}

/// <summary>A second report on the same page: whose figures are whose can be told by nobody.</summary>
internal sealed class TwoReports : DamageKind
{
    public override string Name => "一页上有两份报告";

    public override bool Do(Specimen report)
    {
        report.Only("html");
        report.IsToBeRefused = true;
        var other = Specimen.Of(report.Form, report.Random);
        foreach (var figure in report.Figures()) report.Lose(figure);
        foreach (var (address, printed) in report.Printed.Where(p => other.Printed[p.Key] == p.Value)) report.Choosable[address] = printed; // both say the same
        report.OnPage(page => page.Replace("<p>五、", HtmlWriter.Tables(other) + "<p>五、", StringComparison.Ordinal));
        return true;
    }
}
