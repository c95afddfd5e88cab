namespace SiteBuilder.DemoSite.Phrases;

/// <summary>（一）主动公开: how much was published, documents, decisions, fees, subjects, explanations of policy.</summary>
internal static class ProactivePhrases
{
    public static readonly string[] Published =
    [
        "[year]年，[we]主动公开政府信息[published]条，[kinds]。",
        "全年主动公开政府信息[published]条，[kinds]，法定公开事项做到应公开尽公开。",
        "[we]对照主动公开基本目录逐项梳理，本年度公开政府信息[published]条，[kinds]。",
        "经统计，[we]在[year]年累计公开政府信息[published]条，[kinds]。",
        "本年度，[we]以区政府门户网站为主渠道公开政府信息[published]条，[kinds]。",
        "[we]把主动公开作为基础工作来抓，全年发布政府信息[published]条，[kinds]。",
        "从公开数量看，[we]在统计期内主动公开政府信息[published]条，[kinds]。",
        "以群众需求为导向，[we]全年公开各类政府信息[published]条，[kinds]。",
    ];

    public static readonly string[] Documents2019 =
    [
        "制发规范性文件[made]件，文本随文公布，对外公开总数量为[public_total]件。",
        "在文件公开方面，本年制发规范性文件[made]件，累计对外公开[public_total]件，目录已经更新。",
        "年内制发规范性文件[made]件，在网站集中展示的规范性文件共[public_total]件。",
        "规范性文件实行统一编号、统一公布，全年制发规范性文件[made]件，累计对外公开[public_total]件。",
        "本年度新增制发规范性文件[made]件，连同以往年度的文件，对外公开总数量达到[public_total]件。",
        "规范性文件公开率保持稳定，当年制发规范性文件[made]件，公开总数量为[public_total]件，过期文件另行标注。",
    ];

    public static readonly string[] Documents2021 =
    [
        "制发行政规范性文件[issued]件，废止[repealed]件，年末现行有效[in_force]件，在网站集中展示。",
        "本年制发行政规范性文件[issued]件、废止[repealed]件，现行有效的行政规范性文件共[in_force]件。",
        "在文件公开方面，制发行政规范性文件[issued]件，清理后废止[repealed]件，现行有效[in_force]件。",
        "全年制发行政规范性文件[issued]件，同步公布文件文本；废止[repealed]件，现行有效[in_force]件，目录已更新。",
        "行政规范性文件统一编号后对外公布，本年制发行政规范性文件[issued]件，废止[repealed]件，现行有效[in_force]件。",
        "截至年底，现行有效的行政规范性文件为[in_force]件，统计期内制发行政规范性文件[issued]件、废止[repealed]件。",
        "按季度清理文件，年内制发行政规范性文件[issued]件，废止[repealed]件，现行有效[in_force]件。",
        "行政规范性文件库及时维护，当年制发行政规范性文件[issued]件，废止[repealed]件，库内现行有效[in_force]件。",
    ];

    public const string NothingInForce = "结合机构改革清理文件，本年制发行政规范性文件[issued]件，废止[repealed]件，年末现行有效[in_force]件。";

    public static readonly string[] NoDocuments =
    [
        "本年度没有制发[normative]，日常文件按照公开属性发布。",
        "[we]不是[normative]的主要制定机关，年内未制发[normative]，上级文件由网站统一转载。",
        "统计期内未制发[normative]，已有的工作文件均标明公开属性。",
        "全年未制发[normative]，公开的重点放在办事信息和执行结果上。",
        "年内没有制发[normative]，与居民有关的工作方案以通知形式公开。",
        "因职责所限，本年未制发[normative]，主要转发和宣传上级政策。",
        "本年度在[normative]方面没有新的制发，工作制度的修订情况已在栏目中公开。",
        "未制发[normative]，但对涉及居民利益的事项坚持先公示、后实施。",
    ];

    public static readonly string[] Decisions =
    [
        "行政执法信息依法公示，全年作出[decisions]。",
        "[year]年作出[decisions]，依据、条件、程序和结果同步公布。",
        "在权力运行公开方面，作出[decisions]，结果在规定时限内上网。",
        "本年作出[decisions]，相关信息在执法公示栏目可查。",
        "落实行政执法公示要求，[we]作出[decisions]，应当公示的均已公示。",
        "年内作出[decisions]，办理结果向社会公开，接受查询。",
        "执法公示方面，全年作出[decisions]，事前、事中、事后信息分段公开。",
        "对照执法事项清单，[we]年内作出[decisions]，并公开相应的裁量基准。",
    ];

    public static readonly string[] Fees =
    [
        "行政事业性收费[fees]万元，收费目录清单已公开。",
        "本年行政事业性收费[fees]万元，项目、标准和依据均在网上列明。",
        "收费公示及时更新，行政事业性收费合计[fees]万元。",
        "全年行政事业性收费[fees]万元，公示内容与执行标准一致。",
        "在收费信息方面，公开了项目和标准，行政事业性收费[fees]万元。",
        "公开收费目录，当年行政事业性收费金额[fees]万元。",
        "行政事业性收费[fees]万元，减免政策一并公布。",
        "对照目录清单公开收费情况，行政事业性收费共[fees]万元。",
    ];

    public static readonly string[] Topics =
    [
        "围绕[topic1]、[topic2]，及时公布政策依据、办理流程和实施结果。",
        "重点做好[topic1]和[topic2]两方面的公开，让群众看得懂、用得上。",
        "[topic1]、[topic2]等信息按月更新，重要事项发布前征求公众意见。",
        "针对[topic1]编发办事指南和常见问答，针对[topic2]定期公开进展情况。",
        "以[topic1]为重点领域编制标准化公开目录，并把[topic2]纳入年度公开要点。",
        "结合职责主动公开[topic1]的全过程信息，对[topic2]实行清单式公开。",
        "公众关注度较高的[topic1]、[topic2]，做到计划、过程、结果三公开。",
        "在[topic1]方面增设专题，在[topic2]方面公布联系方式与监督渠道，方便企业和群众查询。",
    ];

    public static readonly string[] Guides =
    [
        "为[document]配发解读材料，全年发布政策解读[guides]篇。",
        "就[document]开展解读，以图文、问答等形式发布解读稿[guides]篇。",
        "[document]印发后，起草说明和解读文稿同步公开，全年编发政策解读[guides]篇。",
        "坚持政策文件与解读材料同步起草、同步审签、同步发布，推出包括[document]在内的解读[guides]篇。",
        "邀请起草人员讲解[document]的主要内容，年内累计刊发解读[guides]篇。",
        "对[document]等文件，用动画、长图说明适用对象和办理条件，形成解读作品[guides]篇。",
        "在制定[document]时公开征求意见并反馈采纳情况，印发后解读到位，全年解读[guides]篇。",
        "把[document]的要点做成一图读懂，连同其他文件，发布解读[guides]篇。",
    ];
}
