using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Themes;

namespace SiteBuilder.Rendering.Engine;

/// <summary>Renders pages with the templates of a theme. Templates are parsed once and shared; it may be called from many threads.</summary>
internal sealed class PageRenderer(Theme theme)
{
    private const string Frame = "layouts/base.html";
    private readonly ConcurrentBag<Utf8Output> shelf = [];
    private readonly ConcurrentBag<PageContext> contexts = [];

    /// <summary>
    /// Renders <c>layouts/base.html</c> with the members of <paramref name="view"/> as variables; where it says
    /// <c>content</c>, <c>layouts/<paramref name="layout"/>.html</c> is rendered. What goes wrong is a finding at its place.
    /// </summary>
    public MadeFile Render(string layout, PageAddress address, View view)
    {
        var output = Utf8Output.From(shelf);
        if (contexts.TryTake(out var context)) (context.Address, context.Layout) = (address, layout);
        else context = new PageContext(theme, Functions()) { Address = address, Layout = layout };
        try
        {
            context.Begin(output, view);
            Run(context, Frame, null);
            context.End();
            contexts.Add(context);
            return MadeFile.Of(output.Written) with { Output = output };
        }
        catch (ScriptRuntimeException mistake)
        {
            return new MadeFile(output.Written, [GK501_BrokenTemplate.At(mistake)]);
        }
    }

    private static ScriptObject Functions() => new()
    {
        ["content"] = new TemplateFunction(0, (context, caller, _) => Run(context, $"layouts/{context.Layout}.html", caller)),
        ["include"] = new TemplateFunction(1, (context, caller, name) => Run(context, $"parts/{name}.html", caller)),
        ["asset"] = new TemplateFunction(1, (context, caller, name) => context.Theme.Assets.Find(name)?.Route
            ?? throw new ScriptRuntimeException(caller.Span, $"The theme has no file `assets/{name}`")),
    };

    /// <summary>Renders straight into the output of the caller, so that nothing is escaped twice.</summary>
    private static HtmlText Run(PageContext context, string file, ScriptNode? caller)
    {
        var template = context.Theme.Templates.Find(file)
            ?? throw new ScriptRuntimeException(caller?.Span ?? default, $"The theme has no file `{file}`");
        if (caller is not null) context.EnterRecursive(caller);
        context.PushSourceFile(template.SourceFilePath ?? file);
        context.Evaluate(template.Page!);
        context.PopSourceFile();
        if (caller is not null) context.ExitRecursive(caller);
        return HtmlText.Empty;
    }
}
