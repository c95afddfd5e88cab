using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>A row of 表三: its key and the printed labels from the outermost group inwards.</summary>
internal sealed record RequestRow(string Key, params string[] Path)
{
    public string Leaf => Path[^1];

    public string FullPath => string.Join('/', Path);
}

/// <summary>A cell of 表二: keys and printed labels of its row and column.</summary>
internal sealed record ProactiveCell(string Row, string Column, string RowLabel, string ColumnLabel)
{
    public string Address => $"proactive.{Row}.{Column}";
}

/// <summary>A key and its printed label.</summary>
internal sealed record Label(string Key, string Text);

/// <summary>The rows and columns of the two statutory forms, as the program writes them.</summary>
internal sealed class Form
{
    private const string Results = "三、本年度办理结果";

    public static readonly Form Of2019 = new("《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）", [.. Rows([new("other", Results, "（六）其他处理")])], Cells2019);

    public static readonly Form Of2021 = new("《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
        [.. Rows([
            new("other.not_corrected", Results, "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            new("other.fee_unpaid", Results, "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            new("other.misc", Results, "（六）其他处理", "3.其他"),
        ])], Cells2021);

    private Form(string basis, IReadOnlyList<RequestRow> requests, IReadOnlyList<ProactiveCell> proactive) =>
        (Basis, Requests, Proactive) = (basis, requests, proactive);

    /// <summary>The document that prescribes the form.</summary>
    public string Basis { get; }

    public IReadOnlyList<RequestRow> Requests { get; }

    public IReadOnlyList<ProactiveCell> Proactive { get; }

    /// <summary>The rows of （一）–（六）.</summary>
    public IEnumerable<RequestRow> ResultRows => Requests.Where(r => r.Path[0] == Results && r.Key != "closed");

    public static IReadOnlyList<Label> Applicants { get; } =
    [
        new("natural", "自然人"), new("enterprise", "商业企业"), new("research", "科研机构"),
        new("charity", "社会公益组织"), new("legal", "法律服务机构"), new("other", "其他"),
    ];

    public static IReadOnlyList<Label> RequestColumns { get; } = [.. Applicants, new("total", "总计")];

    public static IReadOnlyList<Label> DisputeRows { get; } = [new("review", "行政复议"), new("direct", "未经复议直接起诉"), new("after_review", "复议后起诉")];

    public static IReadOnlyList<Label> DisputeOutcomes { get; } =
        [new("upheld", "结果维持"), new("corrected", "结果纠正"), new("other", "其他结果"), new("pending", "尚未审结")];

    public static IReadOnlyList<Label> DisputeColumns { get; } = [.. DisputeOutcomes, new("total", "总计")];

    public static Form For(int year) => year < Years.SecondForm ? Of2019 : Of2021;

    /// <summary>Every address of the three tables.</summary>
    public IEnumerable<string> Addresses =>
    [
        .. Proactive.Select(c => c.Address),
        .. Requests.SelectMany(r => RequestColumns.Select(c => $"requests.{r.Key}.{c.Key}")),
        .. DisputeRows.SelectMany(r => DisputeColumns.Select(c => $"disputes.{r.Key}.{c.Key}")),
    ];

    private static IEnumerable<RequestRow> Rows(IEnumerable<RequestRow> others) =>
    [
        new("new", "一、本年新收政府信息公开申请数量"),
        new("carried_in", "二、上年结转政府信息公开申请数量"),
        new("granted", Results, "（一）予以公开"),
        new("partial", Results, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        new("denied.state_secret", Results, "（三）不予公开", "1.属于国家秘密"),
        new("denied.law", Results, "（三）不予公开", "2.其他法律行政法规禁止公开"),
        new("denied.three_security", Results, "（三）不予公开", "3.危及“三安全一稳定”"),
        new("denied.third_party", Results, "（三）不予公开", "4.保护第三方合法权益"),
        new("denied.internal", Results, "（三）不予公开", "5.属于三类内部事务信息"),
        new("denied.process", Results, "（三）不予公开", "6.属于四类过程性信息"),
        new("denied.case_file", Results, "（三）不予公开", "7.属于行政执法案卷"),
        new("denied.admin_query", Results, "（三）不予公开", "8.属于行政查询事项"),
        new("unable.not_held", Results, "（四）无法提供", "1.本机关不掌握相关政府信息"),
        new("unable.needs_creation", Results, "（四）无法提供", "2.没有现成信息需要另行制作"),
        new("unable.unclear", Results, "（四）无法提供", "3.补正后申请内容仍不明确"),
        new("declined.petition", Results, "（五）不予处理", "1.信访举报投诉类申请"),
        new("declined.repeat", Results, "（五）不予处理", "2.重复申请"),
        new("declined.publication", Results, "（五）不予处理", "3.要求提供公开出版物"),
        new("declined.mass", Results, "（五）不予处理", "4.无正当理由大量反复申请"),
        new("declined.reconfirm", Results, "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
        .. others,
        new("closed", Results, "（七）总计"),
        new("carried_out", "四、结转下年度继续办理"),
    ];

    private static IReadOnlyList<ProactiveCell> Cells2019 =>
    [
        .. Row("rules", "规章", Stock2019), .. Row("normative", "规范性文件", Stock2019),
        .. Row("license", "行政许可", Items2019), .. Row("other_service", "其他对外管理服务事项", Items2019),
        .. Row("penalty", "行政处罚", Items2019), .. Row("coercion", "行政强制", Items2019),
        .. Row("fees", "行政事业性收费", Items2019[..2]),
        .. Row("procurement", "政府集中采购", [new("projects", "采购项目数量"), new("amount", "采购总金额")]),
    ];

    private static IReadOnlyList<ProactiveCell> Cells2021 =>
    [
        .. Row("rules", "规章", Stock2021), .. Row("normative", "行政规范性文件", Stock2021),
        .. Row("license", "行政许可", Decisions2021), .. Row("penalty", "行政处罚", Decisions2021), .. Row("coercion", "行政强制", Decisions2021),
        .. Row("fees", "行政事业性收费", [new("amount_wan", "本年收费金额（单位：万元）")]),
    ];

    private static Label[] Stock2019 => [new("made", "本年新制作数量"), new("published", "本年新公开数量"), new("public_total", "对外公开总数量")];

    private static Label[] Items2019 => [new("prev_items", "上一年项目数量"), new("change", "本年增/减"), new("decisions", "处理决定数量")];

    private static Label[] Stock2021 => [new("issued", "本年制发件数"), new("repealed", "本年废止件数"), new("in_force", "现行有效件数")];

    private static Label[] Decisions2021 => [new("decisions", "本年处理决定数量")];

    private static IEnumerable<ProactiveCell> Row(string key, string label, Label[] columns) =>
        columns.Select(c => new ProactiveCell(key, c.Key, label, c.Text));
}
