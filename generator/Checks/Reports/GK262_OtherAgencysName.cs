using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A report that speaks in another agency's name: its source, its introduction, what it tells of its own work, or 我局 in the report of a street.</summary>
internal sealed class GK262_OtherAgencysName : ReportCheck
{
    private static readonly string[] Doing = ["编制", "编写", "组织编写", "据此", "发布", "认真梳理", "编成", "编撰", "撰写", "现将", "公布本报告", "发布本报告", "形成本报告", "负责解释", "政府信息公开工作年度报告", "政府信息公开年度报告"];

    /// <summary>What the author of a report does at the start of a sentence: …按照《中华人民共和国政府信息公开条例》.</summary>
    private static readonly string[] Following = ["按照", "依照", "根据", "依据", "对照", "遵照"];

    /// <summary>What a report says of nobody but its own agency, behind the name at the start of a sentence.</summary>
    private static readonly string[] OfItself =
    [
        "收到政府信息", "共收到政府信息", "未收到政府信息", "收到依申请", "共收到依申请", "未收到依申请", "收到信息公开", "未收到信息公开", "主动公开政府信息", "政府信息公开工作", "在政府信息公开", "信息公开工作",
        "未发生", "没有发生", "无其他需要报告", "未收取信息处理费", "没有收取信息处理费", "收取信息处理费", "还存在", "仍存在", "存在的主要问题", "将进一步", "高度重视", "认真贯彻",
    ];

    /// <summary>What may stand between the name and that: 全年、2024年，共.</summary>
    private static readonly string[] Between = ["全年", "本年度", "本年", "年内", "累计", "共", "，", ","];

    private static readonly string[] Before = ["现将", "现发布", "现公布", "请与"];

    /// <summary>How an agency speaks of itself, and the character that its name must then hold.</summary>
    private static readonly (string Word, char Holds)[] Selves = [("我局", '局'), ("我委", '委'), ("我街道", '街'), ("我镇", '镇'), ("我乡", '乡'), ("我县", '县')];

    private static readonly WordFinder SelfWords = new(Selves.Select(s => s.Word));

    public override Rule Rule { get; } = new("GK262", Severity.Warning,
        new("写的是别的机关", "Another agency's name"),
        new("信息来源、导语里的编制单位、正文里做事的机关应是本机关；“我局”“我镇”一类的自称应与机关名称相符。引用上级机关和其他机关是正常的，只提示确定无疑的。",
            "The source, the introduction and what is told of its work name the agency itself; “我局” or “我镇” must fit its name. Quoting other organs is normal: only what is certain is said."),
        new("国办公开办函〔2021〕30号：对内容雷同的报告提出要求", "国办公开办函〔2021〕30号, on reports that are copied"),
        new Example("reports/minzheng/2024/report.md", "source: 示例县档案局\n", "source: 示例县民政局\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var own = given.Report.Agency;
        if (given.Report.Matter.Source is { } source && Stranger(source.Trim(), given) is { } other)
            yield return At(given.Report.PlaceOf("source"), "信息来源", "the source", other, own);
        foreach (var paragraph in given.Prose.Paragraphs.Where(p => p.Part == 0))
        {
            foreach (var (at, name) in given.Lexicon.AgencyNames.In(paragraph.Text))
            {
                if (Stranger(name, given) is not { } author || own.IsGovernment || !IsAuthor(paragraph.Text, at, name.Length)) continue;
                yield return At(paragraph.Place(at, name.Length), "导语中的编制单位", "the author in the introduction", author, own);
                break;
            }
        }
        foreach (var finding in OwnWords(given).Concat(OwnDeeds(given))) yield return finding;
    }

    /// <summary>A sentence that tells of the work of the reporting agency and names another one.</summary>
    private IEnumerable<Finding> OwnDeeds(ReportCase given)
    {
        var own = given.Report.Agency;
        if (own.IsGovernment) yield break; // tells of all of them
        foreach (var paragraph in given.Prose.Paragraphs.Where(p => p.Part > 0))
        {
            string text = paragraph.Text;
            for (int start = 0; start < text.Length; start = NextSentence(text, start))
            {
                int at = BehindYear(text, start);
                if (given.Lexicon.AgencyNames.At(text.AsSpan(at)) is not { } name || !TellsOfItself(text.AsSpan(at + name.Length)) || Stranger(name, given) is not { } other) continue;
                yield return new Finding(Rule, paragraph.Place(at, name.Length), new(
                    $"这句话写的是{other.ShortName}的工作，本机关是{own.ShortName}，请核对这段文字是否从别处抄来。", $"This sentence tells of the work of {other.ShortName}; the agency is {own.ShortName}. Was this paragraph copied?"));
                yield break;
            }
        }
    }

    private static int NextSentence(string text, int from) => text.AsSpan(from).IndexOfAny('。', '；', '\n') is >= 0 and var end ? from + end + 1 : text.Length;

    /// <summary>2024年，示例县民政局…: where the sentence names who acts.</summary>
    private static int BehindYear(string text, int start)
    {
        var rest = text.AsSpan(start).TrimStart();
        if (IsYear(rest)) rest = rest[5..].TrimStart("度，, ");
        return text.Length - rest.Length;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length > 5 && text[4] == '年' && !text[..4].ContainsAnyExceptInRange('0', '9');

    private static bool TellsOfItself(ReadOnlySpan<char> behind)
    {
        if (IsYear(behind)) behind = behind[5..].TrimStart('度');
        for (int i = 0; i < Between.Length;)
        {
            bool isNext = behind.StartsWith(Between[i], StringComparison.Ordinal);
            if (isNext) behind = behind[Between[i].Length..];
            i = isNext ? 0 : i + 1;
        }
        foreach (string word in OfItself)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private IEnumerable<Finding> OwnWords(ReportCase given)
    {
        var own = given.Report.Agency;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in given.Prose.Paragraphs)
        {
            foreach (var (at, word) in SelfWords.In(paragraph.Text))
            {
                var self = Selves.First(s => s.Word == word);
                string organ = string.Concat(own.Names()) + (word == "我县" ? given.Lexicon.Site.Settings.Name : "");
                if (organ.Contains(self.Holds) || (word == "我委" && Chinese.At(paragraph.Text, at + 2) == '托') || !said.Add(word)) continue;
                yield return new Finding(Rule, paragraph.Place(at, word.Length), new(
                    $"正文自称“{word}”，本机关是{own.ShortName}，请核对这段文字是否从别处抄来。", $"The text says “{word}” of itself; the agency is {own.ShortName}. Was this paragraph copied?"));
            }
        }
    }

    /// <summary>The agency of that name where it is neither this one nor the government that everybody quotes.</summary>
    private static Agency? Stranger(string name, ReportCase given)
    {
        var bearers = given.Lexicon.Bearers(name);
        return bearers.Any(a => a.Slug == given.Report.Agency.Slug || a.IsGovernment) || bearers.Count == 0 ? null : bearers[0];
    }

    private static bool IsAuthor(string text, int at, int length)
    {
        var after = text.AsSpan(at + length);
        if (after.Length > 5 && char.IsAsciiDigit(after[0]) && after.IndexOf('年') is 4) after = after[5..].TrimStart('度');
        foreach (string word in Doing)
        {
            if (after.StartsWith(word, StringComparison.Ordinal)) return true;
        }
        bool begins = at == 0 || text[at - 1] is '。' or '；' or ' ' or '\n';
        if (begins && Following.Any(word => text.AsSpan(at + length).StartsWith(word, StringComparison.Ordinal))) return true;
        return Before.Any(word => text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal));
    }

    private Finding At(SourceSpan place, string zh, string en, Agency other, Agency own) => new(Rule, place, new(
        $"{zh}是{other.ShortName}，本机关是{own.ShortName}，请核对。", $"{en} is {other.ShortName}, the agency is {own.ShortName}."));
}
