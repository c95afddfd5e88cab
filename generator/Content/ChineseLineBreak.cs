using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Content;

/// <summary>Prints a soft line break as nothing between Chinese characters, where a browser would show a gap.</summary>
internal sealed class ChineseLineBreak : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard) renderer.WriteLine("<br>");
        else if (!JoinsChinese(obj)) renderer.Write('\n');
    }

    /// <summary>True where the characters on both sides are Chinese.</summary>
    public static bool JoinsChinese(LineBreakInline line) =>
        line.PreviousSibling is LiteralInline { Content: { IsEmpty: false } before } && line.NextSibling is LiteralInline { Content: { IsEmpty: false } after }
        && IsChinese(before.Text[before.End]) && IsChinese(after.Text[after.Start]);

    private static bool IsChinese(char c) => c is >= '\u2E80' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '…' or '—';
}
