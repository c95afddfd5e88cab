using System.Text;

namespace SiteBuilder.Rendering.Engine;

/// <summary>HTML that is ready: the only thing a template prints without escaping. Only the program makes it, never a template.</summary>
internal sealed record HtmlText(string Html)
{
    public static readonly HtmlText Empty = new("");

    /// <summary>The same in UTF-8, where very many pages print it; else null.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>What very many pages print.</summary>
    public static HtmlText Shared(string html) => new(html) { Bytes = Encoding.UTF8.GetBytes(html) };

    public override string ToString() => Html;
}
