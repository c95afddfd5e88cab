namespace SiteBuilder.Rendering.Engine;

/// <summary>HTML that is ready: the only thing a template prints without escaping. Only the program makes it, never a template.</summary>
internal sealed record HtmlText(string Html)
{
    public static readonly HtmlText Empty = new("");

    public override string ToString() => Html;
}
