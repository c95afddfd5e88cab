using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace SiteBuilder.Rendering.Engine;

/// <summary>
/// The one place where the template language is set up, for one page after the other. Its defaults fail silently: missing
/// names print nothing, long loops and long pages are cut, nothing is escaped, the clock and reflection are at hand.
/// Here a missing name is an error, nothing is cut, every printed expression is escaped, an address prints as a link
/// from this page, and templates have three functions: <c>content</c>, <c>include</c> and <c>asset</c>.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>
    /// What one page may take, so that a template that never ends, or doubles a text again and again, is reported at its place and holds
    /// nobody up. The longest page of a site of ten thousand reports, its map, has two million characters.
    /// </summary>
    private const int MostSteps = 5_000_000, LongestText = 16 << 20;

    private int steps;

    private long written;

    public PageContext(Theme theme, ScriptObject functions) : base(functions)
    {
        Theme = theme;
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        ErrorForStatementFunctionAsExpression = true;
        LoopLimit = 0;
        LoopLimitQueryable = MostSteps;
        OutputLimit = 0;
        LimitToString = LongestText; // what the engine would cut there is refused in Evaluate
        AutoIndent = false;
        NewLine = "\n";
        MemberFilter = static _ => false;
        PushCulture(CultureInfo.InvariantCulture);
    }

    public Theme Theme { get; }

    /// <summary>Where the page stands.</summary>
    public required PageAddress Address { get; set; }

    /// <summary>What stands where <c>layouts/base.html</c> says <c>content</c>.</summary>
    public required string Layout { get; set; }

    /// <summary>Begins a page: what it may take is counted from here.</summary>
    public void Begin(Utf8Output output, View view)
    {
        (steps, written) = (0, 0);
        PushOutput(output);
        PushGlobal(view);
        PushGlobal(new ScriptObject()); // what templates assign
    }

    /// <summary>Ends a page that was carried out to its end; after a mistake the context is not used again.</summary>
    public void End()
    {
        PopGlobal();
        PopGlobal();
        PopOutput();
    }

    public override TemplateContext Write(ScribanSpan span, object? value)
    {
        switch (value)
        {
            case string text:
                Count(span, text.Length);
                Html.Write(Output, text);
                break;
            case HtmlText html:
                Count(span, html.Html.Length);
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
        Step(scriptNode);
        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (result is string { Length: >= LongestText }) throw Endless(scriptNode?.Span ?? default);
        if (result is not null) return result;
        if (scriptNode is ScriptExpressionStatement { Expression: ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression })
        {
            throw new ScriptRuntimeException(scriptNode.Span, $"`{scriptNode}` has no value here; ask for it with `if` first");
        }
        if (scriptNode is ScriptCaptureStatement { Target: { } target } && GetValue(target) is StringBuilderOutput caught)
        {
            SetValue(target, new HtmlText(caught.ToString()));
        }
        return result;
    }

    /// <summary>Counts a step of the template.</summary>
    public void Step(ScriptNode? node)
    {
        if (++steps > MostSteps) throw Endless(node?.Span ?? default);
    }

    private void Count(ScribanSpan span, int characters)
    {
        if ((written += characters) >= LongestText) throw Endless(span);
    }

    private static ScriptRuntimeException Endless(ScribanSpan span) => new(span, GK501_BrokenTemplate.DoesNotEnd);

    /// <summary>No value of ours is read by reflection.</summary>
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject or (System.Collections.IList and not ScriptRange)
            ? base.GetMemberAccessorImpl(target)!
            : throw new ScriptRuntimeException(CurrentNode?.Span ?? default, $"A {target.GetType().Name} has no members");
}
