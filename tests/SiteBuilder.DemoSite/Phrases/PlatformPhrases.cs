namespace SiteBuilder.DemoSite.Phrases;

/// <summary>（四）政府信息公开平台建设: the portal, the account in social networks, places to read on paper.</summary>
internal static class PlatformPhrases
{
    public static readonly string[] Portal =
    [
        "依托区政府门户网站政府信息公开专栏，按照统一规范设置指南、制度、法定主动公开内容和年报栏目。",
        "专栏姓专，清理与政府信息公开无关的内容，页面结构更加简明。",
        "优化公开专栏的检索功能，支持按标题、文号和年度查找。",
        "公开专栏完成适老化改造，增加大字版和键盘操作支持。",
        "对公开专栏的链接和附件每周巡检，错链断链发现即改。",
        "政策文件页面增加相关解读、办事入口的双向关联，减少来回查找。",
        "公开栏目全面支持手机浏览，表格可以横向滑动查看。",
        "按月分析公开栏目的访问情况，把点击较多的内容前移。",
    ];

    public static readonly string[] Account =
    [
        "政务新媒体“[account]”全年推送信息[posts]篇，与网站公开内容保持一致。",
        "通过微信公众号“[account]”发布公开信息[posts]篇，开设便民查询菜单。",
        "“[account]”公众号更新[posts]篇，转载重要政策时注明原文出处。",
        "用好“[account]”账号，推送贴近群众的公开信息[posts]篇，留言由专人回复。",
        "新媒体账号“[account]”坚持先审后发，年度发文[posts]篇，政府信息公开内容占主要部分。",
        "以“[account]”为窗口解读政策、公开进展，共编发[posts]篇。",
        "规范“[account]”的运维管理，停更栏目及时下线，年内发布公开信息[posts]篇。",
        "公开信息经“[account]”同步推送，累计[posts]篇，扩大了到达范围。",
    ];

    public static readonly string[] Place =
    [
        "在[place]设置政府信息查阅点，配备查询设备和纸质文件。",
        "[place]提供政府信息公开申请受理、打印和咨询服务。",
        "组织“[event]”，面对面介绍公开事项并听取意见。",
        "线下公开同样不放松，[place]的公开栏按月更换内容。",
        "开展“[event]”，请居民代表评议公开内容是否好找、好懂。",
        "结合“[event]”发放政府信息公开指南，现场演示网上查询方法。",
        "在[place]张贴公开目录和二维码，扫码即可查看原文。",
        "借助“[event]”征集公开需求，形成下一步改进清单。",
    ];
}
