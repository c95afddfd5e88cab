using System.Buffers;
using Scriban.Runtime;

namespace SiteBuilder.Rendering.Engine;

/// <summary>Escapes text for HTML: five characters, Chinese untouched, good in text and in quoted attributes.</summary>
internal static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var output = new StringBuilderOutput();
        Write(output, text);
        return output.Builder.ToString();
    }

    /// <summary>Writes the escaped text; stretches without special characters in one piece.</summary>
    public static void Write(IScriptOutput output, string text)
    {
        int start = 0;
        while (true)
        {
            int length = text.AsSpan(start).IndexOfAny(Special);
            if (length < 0) break;
            if (length > 0) output.Write(text, start, length);
            string entity = text[start + length] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            };
            output.Write(entity, 0, entity.Length);
            start += length + 1;
        }
        if (start < text.Length) output.Write(text, start, text.Length - start);
    }
}
