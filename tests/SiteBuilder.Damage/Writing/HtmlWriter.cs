using System.Net;
using System.Text;
using SiteBuilder.Damage.Damaging;

namespace SiteBuilder.Damage.Writing;

/// <summary>A page of a portal with the report in it.</summary>
internal static class HtmlWriter
{
    public static string Of(Specimen report)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>某市政府信息公开工作年度报告_某市人民政府</title></head><body><div class=\"nav\"><ul><li><a href=\"/\">首页</a></li></ul></div><div id=\"zoom\">\n<p>一、总体情况</p><p>全年工作有序推进。</p>\n");
        html.Append(Tables(report)).Append("<p>五、存在的主要问题及改进情况</p><p>下一步继续改进。</p></div><div>主办单位：某市人民政府办公室</div></body></html>");
        return report.PageHtml.Aggregate(html.ToString(), (page, change) => change(page));
    }

    public static string Tables(Specimen report)
    {
        var html = new StringBuilder();
        foreach (var table in report.Tables)
        {
            if (report.HasTitles) html.Append($"<p>{ReportFile.Title(report, table.Key)}</p>\n");
            html.Append("<table border=\"1\"><tbody>\n");
            foreach (var row in table.Rows)
            {
                html.Append("<tr>");
                foreach (var cell in row.Cells) html.Append($"<td{Span("colspan", cell.Span)}{Span("rowspan", cell.Down)}>{report.CellHtml.Aggregate(Inner(cell.Text, report), (inner, change) => change(cell, inner))}</td>");
                html.Append("</tr>\n");
            }
            html.Append("</tbody></table>\n");
        }
        return html.ToString();
    }

    private static string Span(string name, int span) => span > 1 ? $" {name}=\"{span}\"" : "";

    private static string Inner(string text, Specimen report)
    {
        string inner = WebUtility.HtmlEncode(text).Replace("⟦1⟧", "<sup>1</sup>", StringComparison.Ordinal).Replace("⟦", "", StringComparison.Ordinal);
        return report.Random.Next(3) switch
        {
            0 => $"<p>{inner.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>",
            1 => $"<p style=\"text-align:center\"><span>{inner.Replace("\n", "<br/>", StringComparison.Ordinal)}</span></p>",
            _ => inner.Replace("\n", "<br>", StringComparison.Ordinal),
        };
    }
}
