using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace SiteBuilder.Rendering.Engine;

/// <summary>
/// The one place where the template language is set up, one context for each page. Its defaults fail silently: missing
/// names print nothing, long loops and long pages are cut, nothing is escaped, the clock and reflection are at hand.
/// Here a missing name is an error, nothing is cut, every printed expression is escaped, an address prints as a link
/// from this page, and templates have three functions: <c>content</c>, <c>include</c> and <c>asset</c>.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    public PageContext(Theme theme, PageAddress address, ScriptObject functions) : base(functions)
    {
        Theme = theme;
        Address = address;
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        ErrorForStatementFunctionAsExpression = true;
        LoopLimit = 0;
        LoopLimitQueryable = 0;
        OutputLimit = 0;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
        MemberFilter = static _ => false;
        PushCulture(CultureInfo.InvariantCulture);
    }

    public Theme Theme { get; }

    public PageAddress Address { get; }

    public override TemplateContext Write(ScribanSpan span, object? value)
    {
        switch (value)
        {
            case string text:
                Html.Write(Output, text);
                break;
            case HtmlText html:
                Output.Write(html.Html, 0, html.Html.Length);
                break;
            case Route route:
                Html.Write(Output, Address.To(route));
                break;
            case int number:
                string digits = number.ToString(CultureInfo.InvariantCulture);
                Output.Write(digits, 0, digits.Length);
                break;
            case null:
                break;
            default:
                throw new ScriptRuntimeException(span, $"A {value.GetType().Name} cannot be printed");
        }
        return this;
    }

    /// <summary>An expression that yields nothing is a mistake in the template; what <c>capture</c> caught is ready HTML.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement { Expression: ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression } && result is null)
        {
            throw new ScriptRuntimeException(scriptNode.Span, $"`{scriptNode}` has no value here; ask for it with `if` first");
        }
        if (scriptNode is ScriptCaptureStatement { Target: { } target } && GetValue(target) is StringBuilderOutput caught)
        {
            SetValue(target, new HtmlText(caught.ToString()));
        }
        return result;
    }

    /// <summary>No value of ours is read by reflection.</summary>
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject or System.Collections.IList
            ? base.GetMemberAccessorImpl(target)!
            : throw new ScriptRuntimeException(CurrentNode?.Span ?? default, $"A {target.GetType().Name} has no members");
}
