using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>索引号, 文号 and 信息来源 with a slip of the keyboard: spaces, full-width digits, another agency's code, no name at all.</summary>
internal sealed class GK287_MetadataSlip : ReportCheck
{
    public override Rule Rule { get; } = new("GK287", Severity.Warning,
        new("元数据有误", "A slip in the metadata"),
        new("索引号、文号、信息来源印在页首的信息框里，也写进页面标签；空格、全角字符、别的机关的代码会让检索和汇集出错。",
            "Index number, document number and source stand in the box at the head of the page and in its tags; spaces, full-width characters or another agency's code break search and collection."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("reports/minzheng/2024/report.md", "index_no: 119901010000000001 / 2025-00001", "index_no: 119901010000000001/2025-00001"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var matter = given.Report.Matter;
        return new[] { Slip(given, "index_no", "索引号", matter.IndexNo), Slip(given, "doc_no", "文号", matter.DocNo), Source(given.Report), ForeignCode(given) }.OfType<Finding>();
    }

    private Finding? Slip(ReportCase given, string key, string name, string? value)
    {
        if (value is null) return null;
        string? fault = value.Any(char.IsWhiteSpace) ? "里有空格" : value.Any(c => c is >= '０' and <= '９' or '／' or '－') ? "里有全角的数字或符号" : null;
        return fault is null ? null : new Finding(Rule, given.Report.PlaceOf(key), new($"{name}“{value}”{fault}。", $"{key} “{value}” has spaces or full-width characters."));
    }

    /// <summary>A source without a Chinese character, or one that kept its label (来源:1).</summary>
    private Finding? Source(Report report)
    {
        if (report.Matter.Source is not { } source || source.Contains("null", StringComparison.OrdinalIgnoreCase)) return null;
        bool labelled = source.StartsWith("来源", StringComparison.Ordinal) || source.Contains(':') || source.Contains('：');
        return !labelled && source.Any(Chinese.IsIdeograph) ? null
            : new Finding(Rule, report.PlaceOf("source"), new($"信息来源“{source}”不是机关名称。", $"The source “{source}” is no name of an agency."));
    }

    private Finding? ForeignCode(ReportCase given)
    {
        if (given.Report.Matter.IndexNo is not { } index || index.IndexOf('/') is not (> 0 and var slash)) return null;
        string code = index[..slash].Trim();
        if (given.Report.Agency.Code is not { } own || own == code || given.Lexicon.OnlyOneWith(code) is not { } other) return null;
        return new Finding(Rule, given.Report.PlaceOf("index_no"), new(
            $"索引号的前半段 {code} 是{other.ShortName}的代码，本机关的是 {own}。", $"The index number begins with the code of {other.Slug}, {code}; this agency's is {own}."));
    }
}
