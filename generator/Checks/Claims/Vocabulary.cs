namespace SiteBuilder.Checks.Claims;

/// <summary>The words of every report, by what they mean. A word that stands nowhere here keeps a number from being judged.</summary>
internal static class Vocabulary
{
    /// <summary>Every word, the composed ones too.</summary>
    public static IEnumerable<Entry> Words =>
        Plain.SelectMany(line => line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Entry(word, line.Sense, line.Key)))
            .Concat(CarriedOver()).Concat(Comparisons());

    private static readonly (Sense Sense, string Key, string Words)[] Plain =
    [
        (Sense.Filler, "", "全年 一年来 期内 以往年度 在内 库内 清理后 经清理 年度 年初 截至 截止 年底 年末 岁末 末 底 到 至 为止 之日"),
        (Sense.Filler, "", "共 共计 合计 总计 累计 总共 一共 共有 计 为 达 达到 是 的 了 有 等于 数 数量 件数 总数 总量 总数量 总件数 总 数为 计有 实有 发生"),
        (Sense.Filler, "", "我局 我办 我委 我院 我街道 我镇 我乡 我部门 我中心 我单位 我机关 我会 本局 本办 本委 本院 本街道 本镇 本乡 本部门 本中心 本单位 本机关 本级机关 本会 全局 全办 机关"),
        (Sense.Filler, "", "对 在 于 就 从 按 依法 依规 及时 规范 认真 严格 妥善 积极 其 该 此 上述 这 实际 另 另有 还有 尚有 仍有 还 尚 包括 包含 含 连同 加上 以及 同时 此外 因 由 被 向 将 并入 合并 另外"),
        (Sense.Filler, "", "提出 提起 提交 各类 方面 情况 工作 有关 相关 关于 引发 引起 导致 产生 涉及 与 存在 任何 过 新的 新增 需要 人民法院 法院 复议机关 行政复议机关 申请人 案由 数据 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民法人和其他组织 公民和法人 社会公众 公众 群众 被申请 或者"),
        (Sense.Filler, "", "决定 作为 予以 中 优先 首先 结果"),
        (Sense.Aside, "", "逐一 逐件 均 均已 均为 均由 都 都已 全部 已 已经 皆 并 且 也 经 其余 现已"),
        (Sense.ThisYear, "", "年内 统计期内 统计期间 报告期内 报告期间 本年 本年度 今年 当年 该年 当年度 今年以来"),
        (Sense.Elsewhere, "", "上年 上年度 上一年 上一年度 去年 前年 下年 下年度 明年 次年 近年来 近三年 近两年 近五年 三年来 五年来 以来 上半年 下半年 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度"),
        (Sense.Elsewhere, "clause", "往年 历年 每月 每季度 月均"),
        (Sense.Elsewhere, "", "全市 全省 全国 市级 省级 各部门 各街道 各乡镇 各镇 各单位 各科室 所属 下属 直属 系统 全系统 区本级 县本级 市本级 本级 计划 拟 力争 预计 争取 目标"),
        (Sense.Disclosure, "", "政府信息公开 信息公开 政府信息 政府信息公开工作 信息公开工作"),
        (Sense.Receive, "", "收到 接收 接到 受理 收到并受理 接收到 共收到 累计收到 接受"),
        (Sense.Newly, "", "新收 本年新收 新收到 新受理 新接收 当年新收 今年新收 新收件"),
        (Sense.Handle, "", "办理 处理"),
        (Sense.Close, "", "办结 办理完毕 已办结 共办结 按期办结 按时办结"),
        (Sense.Close, "answer", "办结答复 答复办结 办理答复 答复 已答复 作出答复 予以答复 按期答复 按时答复 依法答复 办理并答复"),
        (Sense.Request, "", "申请 申请件 申请数量 申请总数 申请总量 申请量 申请数 申请事项 申请总件数 公开申请 申请件数"),
        (Sense.Request, "named", "政府信息公开申请 信息公开申请 政府信息公开的申请 依申请公开申请 依申请公开件 依申请公开事项 依申请公开政府信息申请 依申请公开信息申请 政府信息依申请公开申请 政府信息公开申请件 政府信息公开申请事项 政府信息公开申请数量 政府信息公开申请总数 依申请公开政府信息的申请 依申请公开数量 依申请公开总数 依申请"),
        (Sense.OnRequest, "", "依申请公开 依申请公开政府信息 政府信息依申请公开 依申请公开信息"),
        (Sense.Unknown, "", "申请公开 主动公开 申请表 不予受理 不受理 公开属性"),
        (Sense.Result, "granted", "予以公开 给予公开 同意公开"),
        (Sense.Result, "partial", "部分公开 予以部分公开 区分处理后部分公开 部分予以公开"),
        (Sense.Result, "denied", "不予公开 决定不予公开"),
        (Sense.Result, "unable", "无法提供"),
        (Sense.Result, "declined", "不予处理"),
        (Sense.Result, "other", "其他处理 作其他处理 其它处理"),
        (Sense.Applicant, "natural", "自然人 公民"),
        (Sense.Applicant, "enterprise", "商业企业"),
        (Sense.Applicant, "enterprise|legals", "企业 法人"),
        (Sense.Applicant, "legals", "法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人、其他组织 法人与其他组织"),
        (Sense.Applicant, "research", "科研机构"),
        (Sense.Applicant, "charity", "社会公益组织 公益组织 社会组织"),
        (Sense.Applicant, "legal", "法律服务机构"),
        (Sense.Applicant, "rest", "其他 其它"),
        (Sense.Review, "", "行政复议 复议 行政复议案件 复议案件 行政复议申请 申请行政复议 被申请行政复议 申请复议 行政复议案"),
        (Sense.Suit, "", "行政诉讼 诉讼 行政诉讼案件 诉讼案件 提起行政诉讼 提起诉讼 被提起行政诉讼 行政诉讼案"),
        (Sense.Direct, "", "未经复议直接起诉 未经行政复议直接起诉 直接起诉 未经复议直接提起诉讼 直接提起行政诉讼 直接提起诉讼"),
        (Sense.AfterReview, "", "复议后起诉 经复议后起诉 行政复议后起诉 复议后提起诉讼 经行政复议后起诉 复议后提起行政诉讼"),
        (Sense.Outcome, "upheld", "维持 结果维持 予以维持 被维持 决定维持 维持原决定 维持原行政行为"),
        (Sense.Outcome, "corrected", "纠正 结果纠正 被纠正 予以纠正"),
        (Sense.Outcome, "other", "其他结果 其它结果"),
        (Sense.Outcome, "pending", "尚未审结 未审结 尚未办结 正在审理 尚在审理 未审结案件"),
        (Sense.Issue, "", "制发 制定 制作 新制发 新制作 新制定 出台 印发 制定印发 制定出台 制定发布 制定并印发 本年新制作 本年制发 制定并公布"),
        (Sense.Repeal, "", "废止 宣布废止 决定废止 予以废止"),
        (Sense.InForce, "", "现行有效 有效 继续有效 现行有效件数"),
        (Sense.Publish, "", "公开 新公开 发布 公布 本年新公开 主动公布"),
        (Sense.PublishedTotal, "", "对外公开总数量 对外公开总数 累计对外公开 公开总数量 公开总数 对外公开数量"),
        (Sense.Normative, "", "行政规范性文件 规范性文件 行政规范性文件件数"),
        (Sense.Rules, "", "规章 政府规章 部门规章"),
        (Sense.Decide, "", "作出 做出"),
        (Sense.License, "", "行政许可 行政许可决定 行政许可处理决定 行政许可类决定"),
        (Sense.License, "stated", "行政许可处理决定数量 行政许可本年处理决定数量 行政许可处理决定数"),
        (Sense.Penalty, "", "行政处罚 行政处罚决定 行政处罚处理决定"),
        (Sense.Penalty, "stated", "行政处罚处理决定数量 行政处罚本年处理决定数量 行政处罚处理决定数"),
        (Sense.Coercion, "", "行政强制 行政强制决定 行政强制处理决定 行政强制措施决定"),
        (Sense.Coercion, "stated", "行政强制处理决定数量 行政强制本年处理决定数量 行政强制处理决定数"),
        (Sense.BusinessFee, "", "行政事业性收费 行政事业性收费金额 行政事业性收费收入 行政事业性收费总额 收取行政事业性收费 征收行政事业性收费 行政事业性收费收取 行政事业性收费总金额"),
        (Sense.ProcessingFee, "", "信息处理费 政府信息公开信息处理费 信息公开处理费 信息处理费用 政府信息处理费"),
        (Sense.Collect, "", "收取 收缴 实收 征收"),
        (Sense.Notice, "", "收费通知 收费通知书 发出收费通知 出具收费通知"),
        (Sense.Proactively, "", "主动公开政府信息 主动公开信息 主动公开各类信息 主动公开各类政府信息 主动公开政务信息 主动公开各类政务信息"),
        (Sense.Matter, "", "案件 事项 案 事件 情形"),
        (Sense.Not, "", "未 没有 无 未曾 尚未 从未 不存在 均未 均无 未有 没 暂无 并未 未再"),
        (Sense.Each, "", "各 分别 分别为 平均 每 同类"),
        (Sense.Among, "", "其中 当中 其中的"),
        (Sense.Partly, "", "等 主要 主要是 主要包括 重点 特别是 尤其 包括但不限于"),
        (Sense.Share, "", "占 占比 占比为 占比达 所占比例 所占比例为 占到"),
        (Sense.Up, "", "增长 增加 上升 提高 增长了 增加了 上升了 增 多 上涨 提升 增多 多收 增幅 增幅为 增幅达"),
        (Sense.Down, "", "减少 下降 降低 回落 减少了 下降了 减 少 降幅 降幅为 减幅"),
        (Sense.Level, "", "持平 基本持平"),
        (Sense.Channel, "", "网络 网上 线上 信函 邮寄 当面 现场 窗口 传真 邮件 电子邮件 书面 线下 网站 公众号 微信 微博 平台 新媒体 公告栏 公示栏 客户端 抖音 专栏 报纸 广播 电视 渠道 门户"),
    ];

    /// <summary>上年结转, 结转下年度继续办理 … in all their combinations.</summary>
    private static IEnumerable<Entry> CarriedOver()
    {
        foreach (string year in new[] { "上年", "上年度", "上一年", "上一年度", "去年", "往年", "去年度" })
        {
            foreach (string kind in new[] { "结转", "转结", "结转的", "结转数", "结转至本年", "结转到本年", "结转至今年", "遗留", "结转至本年度", "结转来" }) yield return new(year + kind, Sense.CarriedIn, "");
            yield return new(year + "无结转", Sense.CarriedIn, "none");
            yield return new(year + "没有结转", Sense.CarriedIn, "none");
        }
        foreach (string link in new[] { "结转", "结转至", "结转到", "结转入", "结转为", "结转于", "转至", "转入", "顺延至" })
        {
            foreach (string year in new[] { "下年", "下年度", "下一年", "下一年度", "次年", "次年度", "明年", "明年度" })
            {
                foreach (string end in new[] { "", "继续办理", "办理", "继续处理", "处理", "答复", "继续答复", "继续办理数", "办结" }) yield return new(link + year + end, Sense.CarriedOut, "");
            }
        }
    }

    /// <summary>同比, 比上年, 与去年同期相比 …</summary>
    private static IEnumerable<Entry> Comparisons()
    {
        yield return new("同比", Sense.Compare, "");
        foreach (string year in new[] { "上年", "上年度", "上一年", "上一年度", "去年", "去年度" })
        {
            foreach (string same in new[] { "", "同期", "全年" })
            {
                yield return new("比" + year + same, Sense.Compare, "");
                yield return new("较" + year + same, Sense.Compare, "");
                yield return new("相较" + year + same, Sense.Compare, "");
                yield return new("相比" + year + same, Sense.Compare, "");
                yield return new("相较于" + year + same, Sense.Compare, "");
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
