namespace SiteBuilder.Tests.Importing;

/// <summary>Small pages with statutory tables, written out so that a test shows what it is about.</summary>
internal static class PrintedPage
{
    /// <summary>表三 of 2021 with a figure for each row; rows that are named are replaced by the rows given.</summary>
    /// <param name="rows">The label of a row and its cells as HTML, in the place of the row of that label.</param>
    public static string Requests(params (string Label, string Row)[] rows)
    {
        string[] labels =
        [
            "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项", "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计", "四、结转下年度继续办理",
        ];
        string body = string.Concat(labels.Select(l => rows.FirstOrDefault(r => r.Label == l).Row is { } row ? $"<tr>{row}</tr>\n" : $"<tr><td colspan=3>{l}</td>{Cells(Figures(l))}</tr>\n"));
        return $"<html><body><table>\n{Header}{body}</table></body></html>";
    }

    /// <summary>Three header rows of ten columns.</summary>
    public const string Header = "<tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>\n"
        + "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>\n<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>\n";

    /// <summary>Figures in which every relation holds: 12 requests, all granted, most from one enterprise.</summary>
    public static string Figures(string label) => label switch
    {
        "一、本年新收政府信息公开申请数量" or "（一）予以公开" or "（七）总计" => "2 9 0 0 1 0 12",
        _ => "0 0 0 0 0 0 0",
    };

    public static string Cells(string figures) => string.Concat(figures.Split(' ').Select(f => $"<td>{f}</td>"));

    /// <summary>表二 of 2021 with the rows of its first block.</summary>
    public static string Documents(string rows, string header = "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>") =>
        $"<html><body><table><tr><td colspan=4>第二十条第（一）项</td></tr>{header}{rows}</table></body></html>";
}
