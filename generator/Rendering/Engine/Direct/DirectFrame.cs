using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>The variable of a loop, and the number of the loop around it, or -1.</summary>
internal readonly record struct DirectVariable(string Name, int Outer);

/// <summary>Where a loop that is carried out directly has come to: the item and the turn of each loop that is under way.</summary>
/// <param name="context">The page.</param>
/// <param name="loops">The loops by their numbers.</param>
internal sealed class DirectFrame(PageContext context, IReadOnlyList<DirectVariable> loops)
{
    public PageContext Context => context;

    public object?[] Items { get; } = new object?[loops.Count];

    public int[] Turns { get; } = new int[loops.Count];

    /// <summary>The number of the innermost loop that is under way, or -1.</summary>
    public int Innermost { get; set; } = -1;

    /// <summary>Lets the engine carry out a part of the template, which sees the variables of the loops as it would its own.</summary>
    public object? Engine(ScriptNode node)
    {
        var variables = new ScriptObject();
        for (int i = Innermost; i >= 0; i = loops[i].Outer) variables.TryAdd(loops[i].Name, Items[i]!);
        context.PushGlobal(variables);
        try
        {
            return context.Evaluate(node);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}
