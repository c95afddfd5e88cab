namespace SiteBuilder.Precision.Phrases;

/// <summary>主动公开 in other words than the demo site's.</summary>
internal static class ProactiveManners
{
    public static readonly string[] Published =
    [
        "截至[year]年12月31日，[we]通过门户网站发布信息[published]条，[kinds]。",
        "[year]年累计主动公开各类政府信息[published]条，[kinds]，政务新媒体另行推送[posts]条。",
        "坚持“以公开为常态、不公开为例外”，主动公开政府信息[published]条，[kinds]。",
        "全年发布各类信息[published]余条，涵盖政策文件、财政预决算、工作动态和公示公告。",
        "聚焦[topic1]，全年在门户网站公开信息[published]条（[kinds]）。",
        "主动公开信息共[published]条，与上年基本持平，解读类信息[guides]条。",
    ];

    public static readonly string[] Documents2019 =
    [
        "本年新制作规范性文件[made]件，新公开[proactive.normative.published]件，对外公开总数量[public_total]件。",
        "全年制发规范性文件[made]件，均在公布之日起规定期限内公开。",
        "规范性文件对外公开总数量为[public_total]件，其中本年新制作[made]件。",
    ];

    public static readonly string[] Documents2021 =
    [
        "制发行政规范性文件[issued]件，废止行政规范性文件[repealed]件，现行有效件数[in_force]件。",
        "全年新出台行政规范性文件[issued]件，废止[repealed]件，现行有效行政规范性文件[in_force]件。",
        "动态更新政策文件库，现行有效的[in_force]件行政规范性文件全部公开，其中本年制发[issued]件。",
        "[year]年制定发布行政规范性文件[issued]件，对[repealed]件不再适用的行政规范性文件予以废止，目前现行有效[in_force]件。",
        "对主动公开的行政规范性文件进行全面清理，现行有效[in_force]件，废止[repealed]件。",
    ];

    public static readonly string[] NoDocuments =
    [
        "[year]年制发[normative]0件。",
        "[we]全年未出台[normative]。",
        "本年度无新制发的[normative]，无废止文件。",
    ];

    public static readonly string[] Decisions =
    [
        "严格落实“双公示”要求，全年作出[decisions]，公示率100%。",
        "[year]年共作出[decisions]。",
        "依法履行职责，作出[decisions]，在信用网站同步公示。",
    ];

    public static readonly string[] Fees =
    [
        "本年行政事业性收费金额[fees]万元。",
        "行政事业性收费总金额为[fees]万元，未发生违规收费。",
        "涉及的行政事业性收费共计[fees]万元，收费依据在服务窗口公示。",
    ];
}
