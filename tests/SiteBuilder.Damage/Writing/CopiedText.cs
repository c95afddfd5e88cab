using System.Text;
using SiteBuilder.Damage.Damaging;

namespace SiteBuilder.Damage.Writing;

/// <summary>The report as it is copied out of a PDF: the cells of a row with blanks between, blank cells gone without a trace, long labels over several lines.</summary>
internal static class CopiedText
{
    public static string Of(Specimen report)
    {
        const int full = 18;
        var text = new StringBuilder("某市政府信息公开工作年度报告\n一、总体情况\n全年工作有序推进。\n");
        foreach (var table in report.Tables)
        {
            if (report.HasTitles) text.Append(ReportFile.Title(report, table.Key)).Append('\n');
            foreach (var row in table.Rows)
            {
                var cells = row.Cells.Select(c => ReportFile.OneLine(c.Text).Trim()).Where(c => c.Length > 0).ToList();
                for (int i = 0; i < cells.Count; i++)
                {
                    int cut = cells[i].Length > full && report.Random.Next(2) == 0 ? full : cells[i].Length;
                    text.Append(cells[i][..cut]);
                    if (cut < cells[i].Length) text.Append('\n').Append(cells[i][cut..]);
                    if (i < cells.Count - 1) text.Append(' ');
                }
                text.Append('\n');
            }
        }
        return text.Append("五、存在的主要问题及改进情况\n下一步继续改进。\n").ToString();
    }
}
