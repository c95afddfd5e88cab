using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// One page for a reviewer: counts, the findings report by report with the line and the mark, the waived ones apart, the
/// rules with their sources. It needs no script and no other file.
/// </summary>
internal sealed class HtmlFormat : IFindingsFormat
{
    public string Name => "html";

    public void Write(Verdict verdict, Terminal terminal)
    {
        var page = new HtmlFindings(verdict, terminal.Language);
        string title = new Text("政府信息公开工作年度报告校验结果", "Annual reports: what the checks found").In(terminal.Language);
        string style = Style.ReplaceLineEndings("\n");
        string allowed = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        terminal.Results.Write($"""
            <!DOCTYPE html>
            <html lang="{(terminal.Language == Language.English ? "en" : "zh-CN")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{allowed}'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p>{Html.Escape(TextFormat.Summary(verdict).In(terminal.Language))}</p>
            </header>
            <main>
            {page.Body()}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private const string Style = """

        :root { --ink: #1f2329; --soft: #5c6470; --line: #d8dce2; --paper: #fff; --shade: #f5f6f8; --error: #b3261e; --warning: #8a5300; --info: #1f5f99; }
        body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 4rem; color: var(--ink); background: var(--paper); font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        h1 { font-size: 1.5rem; margin: 1rem 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
        a { color: var(--info); }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        td.number, th.number { text-align: right; white-space: nowrap; }
        article { margin: 1rem 0; padding: .5rem 0 .5rem .9rem; border-left: 4px solid var(--line); }
        article.error { border-color: var(--error); }
        article.warning { border-color: var(--warning); }
        article.info { border-color: var(--info); }
        article p { margin: .25rem 0; }
        .head { color: var(--soft); overflow-wrap: anywhere; }
        .head b { margin-right: .5em; }
        .error .head b { color: var(--error); }
        .warning .head b { color: var(--warning); }
        .info .head b { color: var(--info); }
        pre { margin: .5rem 0; padding: .5rem .75rem; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.6 ui-monospace, Consolas, monospace; }
        mark { background: #ffe08a; color: #1f2329; outline: 1px solid #c99700; }
        .figures { display: flex; flex-wrap: wrap; gap: 0 2rem; }
        code { overflow-wrap: anywhere; }
        summary { cursor: pointer; color: var(--info); }
        dt { margin-top: 1rem; font-weight: bold; }
        dd { margin-left: 0; }
        .source { color: var(--soft); }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #a3abb6; --line: #40454d; --paper: #17191d; --shade: #23262c; --error: #ff8a80; --warning: #ffc46b; --info: #8ec5ff; } }
        @media print { body { max-width: none; } article { break-inside: avoid; } }

        """;
}
