using System.Text.RegularExpressions;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Slips of the pen and leftovers in the text.</summary>
internal sealed class TextPlanting(string name, string code, Func<Passage, string?> change) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new TextPlanting("文号错字", "GK265", p => p.Replace("国办公开办函〔", "国办公开办涵〔")),
        new TextPlanting("文号括号写成方括号", "GK265", p => p.ReplaceMatch("国办公开办函〔(20..)〕", "国办公开办函[$1]")),
        new TextPlanting("文号不存在", "GK26x", p => p.ReplaceMatch("〕(30|60)号", "〕31号")),
        new TextPlanting("用了另一版格式的文号", "GK26x", p => p.Report.Year < 2021 ? p.Replace("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号") : p.Replace("国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号")),
        new TextPlanting("统计期限写成上年", "GK26x", p => p.ReplaceMatch($"{p.Report.Year}年1月1日", $"{p.Report.Year - 1}年1月1日")),
        new TextPlanting("绑定的路径写错", "GK037", p => p.ReplaceMatch("\\{\\{ (表三|requests)\\.[^ }]*", "{{ 表三.没有这一行.总计")),
        new TextPlanting("首段写成上年", "GK26x", p => p.ReplaceMatch($"{p.Report.Year}年(?=年?(政府信息公开|度))", $"{p.Report.Year - 1}年")),
        new TextPlanting("导语写成别的机关", "GK26x", OtherAgency),
        new TextPlanting("缺依申请公开一节", "GK26x", p => p.ReplaceMatch("### （二）[^\n]*\n\n[^#]*(?=### （三）)", "")),
        new TextPlanting("缺监督保障一节", "GK26x", p => p.ReplaceMatch("### （五）[^\n]*\n\n[^#]*(?=## 五)", "")),
        new TextPlanting("标题序号重复", "GK26x", p => p.Replace("### （四）", "### （三）")),
        new TextPlanting("第五部分只写“无”", "GK27x", p => p.ReplaceMatch("(## 五、[^\n]*\n\n)[\\s\\S]*(?=## 六)", "$1无。\n\n")),
        new TextPlanting("留下XX", "GK272", p => p.InSentence("公开XX领域信息，")),
        new TextPlanting("留下××", "GK272", p => p.InSentence("经××同意，")),
        new TextPlanting("留下待补充", "GK272", p => p.InSentence("（待补充）")),
        new TextPlanting("留下空括号", "GK27x", p => p.InSentence("详见附件（），")),
        new TextPlanting("量词前缺数字", "GK273", p => p.InSentence("举办培训 次，")),
        new TextPlanting("词语重复 两字名词", "GK275", p => p.Double(["信息", "工作", "网站", "群众", "栏目", "部门", "制度", "内容", "流程", "材料", "政策", "条例"])),
        new TextPlanting("词语重复 两字动词", "GK275", p => p.Double(["公开", "申请", "发布", "答复", "更新", "推进", "开展", "加强", "办理", "编制", "解读", "公布"])),
        new TextPlanting("词语重复 四字词", "GK275", p => p.Double(["政府信息", "信息公开", "主动公开", "政务公开", "年度报告", "社会监督", "法定期限", "行政复议"])),
        new TextPlanting("词语重复 长词", "GK275", p => p.Double(["政府信息公开", "依申请公开", "规范性文件", "政府信息公开申请", "责任追究"])),
        new TextPlanting("词语重复 句末", "GK275", p => p.ReplaceMatch("(?<=[\u4e00-\u9fff]{2})([\u4e00-\u9fff-[一二三四五六七八九十百千万亿两]]{2})(?<!(.)\\2)(?=[，。；])", "$1$1")),
        new TextPlanting("词语重复 的的", "GK275", p => p.ReplaceMatch("(?<=[\u4e00-\u9fff-[目标有]])的(?=[\u4e00-\u9fff-[确]])", "的的")),
        new TextPlanting("标点重复", "GK276", p => p.ReplaceMatch("，(?=[\u4e00-\u9fff])", "，，")),
        new TextPlanting("标点相撞", "GK276", p => p.ReplaceMatch("。(?=[\u4e00-\u9fff])", "。，")),
        new TextPlanting("少右括号", "GK277", p => p.ReplaceMatch("(?<!#[^\n]*)(?<=[\u4e00-\u9fff])）(?=[\u4e00-\u9fff，。])", "")),
        new TextPlanting("少右书名号", "GK277", p => p.ReplaceMatch("》(?=[\u4e00-\u9fff，。])", "")),
        new TextPlanting("半角逗号", "GK278", p => p.ReplaceMatch("(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])", ",")),
        new TextPlanting("空值null", "GK286", p => p.InSentence("联系人null，")),
        new TextPlanting("空值undefined", "GK286", p => p.InSentence("编号undefined，")),
        new TextPlanting("链接到商业网站", "GK288", p => p.InSentence("全文见[公众号文章](https://mp.example.com/s/abc)，")),
        new TextPlanting("链接到IP地址", "GK288", p => p.InSentence("全文见[旧站](http://61.150.65.235/nb/)，")),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        var passage = new Passage(district, report, dice);
        return change(passage) is { } text && text != passage.Text ? Planted.InText(report, text, passage.What) : null;
    }

    /// <summary>In the district's own report another agency in the introduction may be the one that compiled it: nothing certain.</summary>
    private static string? OtherAgency(Passage p)
    {
        if (p.Report.Agency.IsGovernment) return null;
        string own = p.District.Name.In(p.Report.Agency.ShortName);
        var others = p.District.Reports.Where(r => r.Year == p.Report.Year && r.Agency.Slug != p.Report.Agency.Slug && !r.Agency.IsGovernment).ToList();
        return p.ReplaceUpTo(own, p.District.Name.In(others[p.Dice.Below(others.Count)].Agency.ShortName), p.Text.IndexOf("## 一", StringComparison.Ordinal));
    }
}

/// <summary>A clean report's text, to be spoilt at one place.</summary>
internal sealed class Passage(TestDistrict district, ReportFigures report, Dice dice)
{
    public TestDistrict District => district;

    public ReportFigures Report => report;

    public Dice Dice => dice;

    public string Text { get; } = district.CleanText(report, "report.md");

    /// <summary>The surroundings of what was changed.</summary>
    public string What { get; private set; } = "";

    private int Body => Text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4;

    public string? Replace(string old, string other) => ReplaceUpTo(old, other, Text.Length);

    public string? ReplaceUpTo(string old, string other, int end) => ReplaceMatch(Regex.Escape(old), other.Replace("$", "$$", StringComparison.Ordinal), end);

    /// <summary>One of the places that match, below the front matter.</summary>
    public string? ReplaceMatch(string pattern, string replacement) => ReplaceMatch(pattern, replacement, Text.Length);

    private string? ReplaceMatch(string pattern, string replacement, int end)
    {
        var matches = Regex.Matches(Text[Body..end], pattern);
        if (matches.Count == 0) return null;
        var match = matches[dice.Below(matches.Count)];
        string changed = Text[..(Body + match.Index)] + match.Result(replacement) + Text[(Body + match.Index + match.Length)..];
        What = changed.Substring(Math.Max(Body, Body + match.Index - 15), Math.Min(40, changed.Length - Math.Max(Body, Body + match.Index - 15))).ReplaceLineEndings(" ");
        return changed;
    }

    /// <summary>Put at the beginning of a sentence inside a paragraph.</summary>
    public string? InSentence(string words) => ReplaceMatch("。(?=[\u4e00-\u9fff])", "。" + words.Replace("$", "$$", StringComparison.Ordinal));

    /// <summary>One of the words twice, where it does not become another word with what follows (工作工作人员).</summary>
    public string? Double(string[] words)
    {
        foreach (int i in dice.Shuffled(words.Length))
        {
            string word = words[i];
            if (ReplaceMatch($"(?<![{word}])(?<=[\u4e00-\u9fff]){word}(?=[\u4e00-\u9fff])(?!{word[0]}|人|机|制|方案|要点|流程|目录|指南|平台|透明|栏|专|渠道|方式|属性|化|资源|系统|决定|[局委部厅院站所办馆处科股室])", word + word) is { } doubled) return doubled;
        }
        return null;
    }
}
