using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>Says which cells of the government's report are not the sum, by how much, and who contributes most.</summary>
internal static class RollupWords
{
    private const int CellsSaid = 4;
    private const int AgenciesSaid = 3;

    public static Finding Of(Rule rule, RollupTable table, IReadOnlyList<RollupDifference> differences)
    {
        var first = differences[0];
        var contributors = table.Contributors(first.Cell).Take(AgenciesSaid).ToList();
        return new Finding(rule, table.Table.Place(first.Cell), Message(table, differences))
        {
            Cells = [.. differences.Select(d => table.District.Address(table.Table, d.Cell)), .. contributors.Select(c => $"{c.Report.Folder}#{table.Table.Definition.Address(first.Cell)}")],
            Subjects = differences.Count, Expected = table.Missing.Count == 0 ? first.Sum : null, Actual = first.Stated,
        };
    }

    private static Text Message(RollupTable table, IReadOnlyList<RollupDifference> differences)
    {
        var definition = table.Table.Definition;
        bool isWhole = table.Missing.Count == 0;
        string cells = string.Join("；", differences.Take(CellsSaid).Select(d =>
            $"「{definition.RowHeader(d.Cell).Label}」行「{definition.ColumnHeader(d.Cell).Label}」列为 {Digits.Text(d.Stated)}，{(isWhole ? "合计应为" : "已报合计")} {Digits.Text(d.Sum)}，{(d.Stated > d.Sum ? "多" : "少")} {Digits.Text(Math.Abs(d.Stated - d.Sum))}"));
        string count = differences.Count == 1 ? "" : $"有 {differences.Count} 格";
        string more = differences.Count > CellsSaid ? $"；另有 {differences.Count - CellsSaid} 格" : "";
        string first = $"the first is {Digits.Text(differences[0].Stated)} and should be {(isWhole ? "" : "at least ")}{Digits.Text(differences[0].Sum)}";
        var text = isWhole
            ? new Text($"{definition.Name}{count}不是 {table.Members.Count} 个机关之和：{cells}{more}。",
                $"{differences.Count} cells of {definition.Key} are not the sum of {table.Members.Count} agencies; {first}.")
            : new Text($"{definition.Name}{count}少于已报的 {table.Members.Count} 个机关之和（另缺 {table.Missing.Count} 个机关）：{cells}{more}。",
                $"{differences.Count} cells of {definition.Key} are less than the sum of the {table.Members.Count} agencies that have filed ({table.Missing.Count} are missing); {first}.");
        if (isWhole && table.Explanation(differences) is var (member, leftOut))
        {
            return leftOut
                ? text.With($"少的正好是{member.Agency.ShortName}的数，可能漏加。", $" What is missing is exactly {member.Agency.Slug}.")
                : text.With($"多的正好是{member.Agency.ShortName}的数，可能加了两次。", $" What is too much is exactly {member.Agency.Slug}.");
        }
        var largest = table.Contributors(differences[0].Cell).Take(AgenciesSaid).ToList();
        return largest.Count == 0 ? text : text.With(
            $"首格数额最大的是{string.Join("、", largest.Select(c => $"{c.Report.Agency.ShortName} {Digits.Text(c.Figure)}"))}。",
            $" The largest in the first cell: {string.Join(", ", largest.Select(c => $"{c.Report.Agency.Slug} {Digits.Text(c.Figure)}"))}.");
    }
}
