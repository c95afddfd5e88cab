using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>The same number too much in one cell and too little in another of the same row or column.</summary>
internal sealed class GK104_FiledUnderWrongHeading : TableCheck
{
    public override Rule Rule { get; } = new("GK104", Severity.Error,
        new("记错了栏目", "Filed under the wrong heading"),
        new("一处多出的数正好等于另一处缺少的数，通常是同一批申请填错了申请人类别或办理结果。",
            "What is too much in one place is exactly what is missing in another: mostly requests filed under the wrong applicant or result."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "一、本年新收政府信息公开申请数量,10,3,", "一、本年新收政府信息公开申请数量,12,1,"));

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<Misfiled>().Select(m => Of(table, m));

    private Finding Of(TableCase table, Misfiled misfiled)
    {
        var definition = table.Table.Definition;
        string amount = Digits.Text(misfiled.Amount);
        bool sameRow = misfiled.Candidates.All(c => definition.RowOf(c.TooMuch) == definition.RowOf(c.TooLittle));
        var (much, little) = misfiled.Candidates[0];
        string zh = misfiled.Candidates.Count == 1
            ? $"{definition.Describe(much)}多 {amount}，「{definition.RowHeader(little).Label}」行「{definition.ColumnHeader(little).Label}」列少 {amount}，可能记错了栏目。"
            : sameRow
                ? $"{definition.Name}「{definition.ColumnHeader(much).Label}」列多 {amount}、「{definition.ColumnHeader(little).Label}」列少 {amount}，各行总计都对：可能有 {amount} 件填错了申请人类别，在{Names(misfiled.Candidates.Select(c => definition.RowHeader(c.TooMuch).Label))}之一。"
                : $"{definition.Name}「{definition.RowHeader(much).Label}」行多 {amount}、「{definition.RowHeader(little).Label}」行少 {amount}，各列总计都对：可能有 {amount} 件填错了行，在{Names(misfiled.Candidates.Select(c => definition.ColumnHeader(c.TooMuch).Label))}列之一。";
        return new Finding(Rule, table.Table.Place(much), new(zh,
            $"{definition.Address(much)} has {amount} too much and {definition.Address(little)} {amount} too little{(misfiled.Candidates.Count == 1 ? "" : $" (or one of {misfiled.Candidates.Count - 1} other pairs)")}; it may be filed under the wrong heading."))
        {
            Cells = table.Addresses(misfiled.Candidates.SelectMany(c => new[] { c.TooMuch, c.TooLittle }).Distinct()),
            Expected = misfiled.Candidates.Count == 1 ? table.Table[much] - misfiled.Amount : null,
            Actual = misfiled.Candidates.Count == 1 ? table.Table[much] : null,
        };
    }

    private static string Names(IEnumerable<string> labels)
    {
        var names = labels.Distinct().ToList();
        return string.Join("、", names.Take(4).Select(n => $"「{n}」")) + (names.Count > 4 ? $"等 {names.Count} 项" : "");
    }
}
