using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>An expression of a loop that is carried out directly: its value is that which the engine would give.</summary>
internal abstract class DirectValue(ScriptExpression source)
{
    protected ScriptExpression Source => source;

    public abstract object? Of(DirectFrame frame);

    /// <summary>What <c>if</c> makes of the value.</summary>
    public virtual bool IsTrue(DirectFrame frame) => frame.Context.ToBool(source.Span, Of(frame)!);
}

/// <summary>A variable, or members of one: <c>cell.text</c>. What is no view of ours, and what is not there, the engine answers.</summary>
/// <param name="source">The expression in the template.</param>
/// <param name="root">The variable that it begins with.</param>
/// <param name="loop">The number of the loop whose variable that is, or -1 for a variable of the page.</param>
/// <param name="members">The members that are asked for, one of the other.</param>
internal sealed class DirectPath(ScriptExpression source, ScriptVariableGlobal root, int loop, string[] members) : DirectValue(source)
{
    public override object? Of(DirectFrame frame)
    {
        object? value = loop < 0 ? frame.Context.GetValue(root) : frame.Items[loop];
        foreach (string member in members)
        {
            if (value is not ReadOnlyObject view || !view.TryGet(member, out value)) return frame.Engine(Source);
        }
        return value is IScriptCustomFunction ? frame.Engine(Source) : value;
    }
}

/// <summary>The number of the turn of a loop, from 0: <c>for.index</c>, or whether it is the first: <c>for.first</c>.</summary>
internal sealed class DirectTurn(ScriptExpression source, int loop, bool isFirst) : DirectValue(source)
{
    public override object? Of(DirectFrame frame) => isFirst ? frame.Turns[loop] == 0 : frame.Turns[loop];
}

/// <summary>Two values of which both, or one, must be true.</summary>
internal sealed class DirectPair(ScriptExpression source, DirectValue left, DirectValue right, bool both) : DirectValue(source)
{
    public override object? Of(DirectFrame frame) => IsTrue(frame);

    public override bool IsTrue(DirectFrame frame) => both ? left.IsTrue(frame) && right.IsTrue(frame) : left.IsTrue(frame) || right.IsTrue(frame);
}

/// <summary>A value that must not be true.</summary>
internal sealed class DirectNot(ScriptExpression source, DirectValue value) : DirectValue(source)
{
    public override object? Of(DirectFrame frame) => IsTrue(frame);

    public override bool IsTrue(DirectFrame frame) => !value.IsTrue(frame);
}

/// <summary>Any other expression that changes nothing: comparisons, sums, items of lists. The engine works it out.</summary>
internal sealed class EngineValue(ScriptExpression source) : DirectValue(source)
{
    public override object? Of(DirectFrame frame) => frame.Engine(Source);
}
