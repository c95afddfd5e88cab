using Scriban;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>
/// Statements of a template that only print, ask and loop, carried out without the engine, which takes ten times as long for them: most of a
/// report page are the cells of its tables. It stands in the tree of the template in place of the statements that it was made from
/// (<see cref="DirectParts"/>), prints the same and fails at the same places.
/// </summary>
internal sealed class DirectStatement(DirectStep[] steps, IReadOnlyList<DirectVariable> loops) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        DirectStep.DoAll(steps, new DirectFrame((PageContext)context, loops));
        return null;
    }

    /// <summary>The tree is carried out and never printed or visited.</summary>
    public override void PrintTo(ScriptPrinter printer) => throw new NotSupportedException();

    public override void Accept(ScriptVisitor visitor) => throw new NotSupportedException();

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => throw new NotSupportedException();
}
