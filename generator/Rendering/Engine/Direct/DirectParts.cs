using Scriban;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>
/// Finds the statements of templates that can be carried out directly: text, what prints, conditions, loops. What changes a variable, calls
/// a function, includes a part, ends a loop early or asks how long it is (<c>for.last</c>) stays with the engine, and with it all that is
/// around it.
/// </summary>
internal sealed class DirectParts
{
    private static readonly string[] Functions = ["content", "include", "asset"];

    private readonly List<DirectVariable> loops = [];
    private int innermost = -1;

    /// <summary>The outermost loop whose variable was asked for, or -1 where it was one of the page.</summary>
    private int farthest = -1;

    private DirectParts()
    {
    }

    /// <summary>Puts direct statements in place of those that can be; where a template defines functions, a name may be one, and all stays.</summary>
    public static void PutInto(IReadOnlyCollection<Template> templates)
    {
        if (templates.Any(t => Holds<ScriptFunction>(t.Page))) return;
        foreach (var template in templates) PutInto(template.Page);
    }

    private static bool Holds<T>(ScriptNode? node) =>
        node is T || node is not null && Enumerable.Range(0, node.ChildrenCount).Any(i => Holds<T>(node.GetChildren(i)));

    private static void PutInto(ScriptNode? node)
    {
        for (int i = 0; node is not null && i < node.ChildrenCount; i++)
        {
            if (node is ScriptList<ScriptStatement> block) PutInto(block, i);
            else PutInto(node.GetChildren(i));
        }
    }

    /// <summary>Puts one statement in place of those from here on that can be carried out directly.</summary>
    private static void PutInto(ScriptList<ScriptStatement> block, int from)
    {
        var parts = new DirectParts();
        var steps = new List<DirectStep>();
        int end = from;
        for (; end < block.Count && (IsNothing(block[end]) || parts.Step(block[end]) is { } step && Add(step)); end++)
        {
        }
        if (steps.Count == 0)
        {
            PutInto((ScriptNode)block[from]);
            return;
        }
        var span = block[from].Span;
        while (end-- > from + 1) block.RemoveAt(end);
        block[from] = new DirectStatement([.. steps], parts.loops) { Span = span };

        bool Add(DirectStep step)
        {
            steps.Add(step);
            return true;
        }
    }

    private static bool IsNothing(ScriptStatement statement) => statement is ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement;

    private DirectFor? For(ScriptForStatement loop)
    {
        if (loop.GetType() != typeof(ScriptForStatement) || loop.NamedArguments is { Count: > 0 } || loop.Else is not null || loop.SetContinue) return null;
        if (loop is not { Variable: ScriptVariableGlobal { Name: not "for" } variable, Iterator: { } iterator } || Value(iterator) is not { } list) return null;
        var (outer, before) = (innermost, farthest);
        loops.Add(new DirectVariable(variable.Name, outer));
        int number = innermost = farthest = loops.Count - 1;
        var body = Steps(loop.Body);
        bool isAlone = farthest == number;
        (innermost, farthest) = (outer, Math.Min(before, farthest));
        return body is null ? null : new DirectFor(loop, number, outer, list, body, isAlone);
    }

    private DirectStep[]? Steps(ScriptBlockStatement? block)
    {
        var steps = new List<DirectStep>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (IsNothing(statement)) continue;
            if (Step(statement) is not { } step) return null;
            steps.Add(step);
        }
        return [.. steps];
    }

    private DirectStep? Step(ScriptStatement statement) => statement switch
    {
        ScriptRawStatement raw => new DirectText(raw.Text.ToString()),
        ScriptExpressionStatement { Expression: { } expression } print => Value(expression) is { } value ? new DirectPrint(print, value) : null,
        ScriptForStatement loop => For(loop),
        ScriptIfStatement condition => If(condition),
        _ => null,
    };

    private DirectIf? If(ScriptIfStatement source)
    {
        if (source.Condition is null || Value(source.Condition) is not { } condition || Steps(source.Then) is not { } then) return null;
        var otherwise = source.Else switch
        {
            null => [],
            ScriptElseStatement last => Steps(last.Body),
            ScriptIfStatement next => If(next) is { } step ? [step] : null,
            _ => null,
        };
        return otherwise is null ? null : new DirectIf(source, condition, then, otherwise);
    }

    private DirectValue? Value(ScriptExpression expression) => expression switch
    {
        ScriptVariableGlobal root => Path(expression, root, []),
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" }, Member.Name: { } member } =>
            innermost >= 0 && member is "index" or "first" ? new DirectTurn(expression, innermost, member == "first") : null,
        ScriptMemberExpression member => Path(expression, member),
        ScriptNestedExpression { Expression: { } inner } => Value(inner),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or, Left: { } a, Right: { } b } pair =>
            Value(a) is { } left && Value(b) is { } right ? new DirectPair(expression, left, right, pair.Operator == ScriptBinaryOperator.And) : null,
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right } => Value(right) is { } value ? new DirectNot(expression, value) : null,
        _ => Engine(expression),
    };

    private DirectValue? Path(ScriptExpression source, ScriptMemberExpression last)
    {
        var members = new Stack<string>();
        ScriptExpression? at = last;
        for (; at is ScriptMemberExpression { Member: ScriptVariableGlobal member } step; at = step.Target) members.Push(member.Name);
        return at is ScriptVariableGlobal root ? Path(source, root, [.. members]) : Engine(source);
    }

    private DirectPath? Path(ScriptExpression source, ScriptVariableGlobal root, string[] members)
    {
        if (root.Name == "for" || Functions.Contains(root.Name)) return null;
        int loop = innermost;
        while (loop >= 0 && loops[loop].Name != root.Name) loop = loops[loop].Outer;
        farthest = Math.Min(farthest, loop);
        return new DirectPath(source, root, loop, members);
    }

    private EngineValue? Engine(ScriptExpression source)
    {
        farthest = -1;
        return ChangesNothing(source) ? new EngineValue(source) : null;
    }

    /// <summary>Only what is listed here: it calls nothing that a theme can define.</summary>
    private static bool ChangesNothing(ScriptNode? node) => node switch
    {
        null => true,
        ScriptVariableGlobal variable => variable.Name != "for" && !Functions.Contains(variable.Name),
        ScriptLiteral or ScriptToken => true,
        ScriptMemberExpression member => ChangesNothing(member.Target),
        ScriptIndexerExpression or ScriptBinaryExpression or ScriptUnaryExpression or ScriptNestedExpression =>
            Enumerable.Range(0, node.ChildrenCount).All(i => ChangesNothing(node.GetChildren(i))),
        _ => false,
    };
}
