using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine;

/// <summary>A function of templates that takes a fixed number of texts; called directly, without reflection.</summary>
internal sealed class TemplateFunction(int arguments, Func<PageContext, ScriptNode, string, object> call) : IScriptCustomFunction
{
    public int RequiredParameterCount => arguments;

    public int ParameterCount => arguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        call((PageContext)context, callerContext!, arguments.Count > 0 ? arguments[0] as string ?? "" : "");

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
