namespace SiteBuilder.Checks.Claims;

/// <summary>Words in all their combinations: 上年结转, 结转下年度继续办理, 比上年同期.</summary>
internal static class ComposedWords
{
    private static readonly string[] Before = ["上年", "上年度", "上一年", "上一年度", "去年", "去年度"];
    private static readonly string[] Now = ["本年", "本年度", "今年", "当年"];
    private static readonly string[] After = ["下年", "下年度", "下一年", "下一年度", "次年", "次年度", "明年", "明年度"];

    public static IEnumerable<Entry> All => NamedRequests().Concat(CarriedIn()).Concat(CarriedOut()).Concat(NotHeld()).Concat(Comparisons());

    /// <summary>政府信息公开申请, 依申请公开事项 …</summary>
    private static IEnumerable<Entry> NamedRequests()
    {
        foreach (string field in new[] { "政府信息公开", "信息公开", "政府信息", "公开政府信息", "依申请公开", "依申请公开政府信息", "依申请公开信息", "依申请政府信息公开", "依申请信息公开", "政府信息依申请公开" })
        {
            foreach (string link in new[] { "", "的", "类", "类的" })
            {
                foreach (string what in new[] { "申请", "申请件", "申请事项" }) yield return new(field + link + what, Sense.Request, "named");
            }
            if (!field.Contains("申请", StringComparison.Ordinal)) continue;
            foreach (string what in new[] { "件", "事项" }) yield return new(field + what, Sense.Request, "named");
        }
    }

    private static IEnumerable<Entry> CarriedIn()
    {
        foreach (string year in (string[])[.. Before, "往年"])
        {
            foreach (string kind in new[] { "结转", "转结", "未办结", "遗留", "转入", "结余", "接转" }) yield return new(year + kind, Sense.CarriedIn, "");
            yield return new(year + "无结转", Sense.CarriedIn, "none");
            yield return new(year + "没有结转", Sense.CarriedIn, "none");
        }
        foreach (string link in new[] { "结转", "结转至", "结转到", "结转入", "转入", "转至" })
        {
            foreach (string year in Now) yield return new(link + year, Sense.CarriedIn, "");
        }
    }

    private static IEnumerable<Entry> CarriedOut()
    {
        yield return new("结转", Sense.CarriedOut, "bare");
        foreach (string link in new[] { "结转", "转", "顺延", "延续", "延", "接转" }.SelectMany(word => new[] { word, word + "至", word + "到", word + "入", word + "为", word + "于" }))
        {
            foreach (string year in After)
            {
                foreach (string end in new[] { "", "继续办理", "办理", "继续处理", "处理", "答复", "继续答复", "办结" }) yield return new(link + year + end, Sense.CarriedOut, "");
            }
        }
    }

    /// <summary>不掌握, 本机关不掌握相关信息 …</summary>
    private static IEnumerable<Entry> NotHeld()
    {
        foreach (string who in new[] { "", "本机关", "本单位", "本部门", "我局", "本行政机关" })
        {
            foreach (string what in new[] { "", "相关政府信息", "相关信息", "该政府信息", "该信息", "政府信息" }) yield return new($"{who}不掌握{what}", Sense.Result, "unable.not_held");
        }
    }

    /// <summary>同比, 比上年, 与去年同期相比 …</summary>
    private static IEnumerable<Entry> Comparisons()
    {
        yield return new("同比", Sense.Compare, "");
        yield return new("相比", Sense.Compare, "");
        foreach (string year in Before)
        {
            foreach (string same in new[] { "", "同期", "全年" })
            {
                foreach (string than in new[] { "比", "较", "相较", "相比", "相较于", "对比", "相比于", "与", "同", "和", "跟" }) yield return new(than + year + same, Sense.Compare, "");
                foreach (string with in new[] { "与", "同", "和", "跟" })
                {
                    yield return new(with + year + same + "相比", Sense.Compare, "");
                    yield return new(with + year + same + "比", Sense.Compare, "");
                    yield return new(with + year + same + "持平", Sense.Level, "same");
                    yield return new(with + year + same + "基本持平", Sense.Unknown, "");
                }
            }
        }
    }
}
