using System.Globalization;
using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing;

/// <summary>A file of a report that is being laid out: its name in the report's folder and its bytes.</summary>
internal sealed record DraftFile(string Name, byte[] Bytes);

/// <summary>The files of a blank report: the text with its headings and its bound numbers, and the three tables.</summary>
internal static class BlankReport
{
    private static readonly string[] BoundRows = ["new", "carried_in", "closed", "carried_out"];

    public static IEnumerable<DraftFile> Files(Agency agency, int year, Form form, CarriedOver carried)
    {
        yield return new DraftFile("report.md", new UTF8Encoding(false).GetBytes(Text(agency, year, form)));
        foreach (var table in form.Tables) yield return new DraftFile(table.Key + ".csv", TableSheet.Of(table, cell => carried[table, cell]));
    }

    private static string Text(Agency agency, int year, Form form)
    {
        var text = new StringBuilder($"---\nstatus: draft\n{EditorSchemas.ModelineOfReport}\n---\n\n");
        text.Append(CultureInfo.InvariantCulture, $"根据《中华人民共和国政府信息公开条例》和{form.Basis}的要求，{agency.ShortName}编制{year}年政府信息公开工作年度报告。");
        text.Append(CultureInfo.InvariantCulture, $"本报告所列数据的统计期限为{year}年1月1日至12月31日。\n");
        foreach (var part in form.Parts)
        {
            text.Append($"\n## {part.Title}\n");
            for (int i = 0; i < part.Aspects.Count; i++)
            {
                text.Append($"\n### （{Numeral(i + 1)}）{part.Aspects[i].Name}\n");
                if (part.Aspects[i].Name == "依申请公开") text.Append($"\n{Requests(form)}\n");
            }
        }
        return text.ToString();
    }

    /// <summary>A sentence whose figures are looked up in the table, so that they cannot differ from it.</summary>
    private static string Requests(Form form)
    {
        var bound = BoundRows.Select(row => Bound(form, row)).ToList();
        return $"本年新收政府信息公开申请{bound[0]}件，上年结转{bound[1]}件；本年办理完毕{bound[2]}件，结转下年度继续办理{bound[3]}件。";
    }

    private static string Bound(Form form, string rowPrefix)
    {
        var table = form.Table("requests");
        var row = table.Rows.Leaves.First(leaf => leaf.Key == rowPrefix || leaf.Key == rowPrefix + ".total");
        var column = table.Columns.Leaves.First(leaf => leaf.Computed);
        return row.ShortName is { } name ? $"{{{{ {table.Name}.{name}.{column.Label} }}}}" : $"{{{{ {table.Key}.{row.Key}.{column.Key} }}}}";
    }

    private static char Numeral(int number) => "〇一二三四五六七八九"[number];
}
