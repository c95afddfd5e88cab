using System.Collections;
using System.Text;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>A statement of a loop that is carried out directly.</summary>
internal abstract class DirectStep
{
    public abstract void Do(DirectFrame frame);

    public static void DoAll(DirectStep[] steps, DirectFrame frame)
    {
        foreach (var step in steps) step.Do(frame);
    }
}

/// <summary>Text of the template as it stands; its bytes are made once.</summary>
internal sealed class DirectText(string text) : DirectStep
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public override void Do(DirectFrame frame)
    {
        if (frame.Context.Output is Utf8Output page) page.Write(bytes);
        else frame.Context.Output.Write(text, 0, text.Length);
    }
}

/// <summary>A printed expression.</summary>
internal sealed class DirectPrint(ScriptExpressionStatement source, DirectValue value) : DirectStep
{
    public override void Do(DirectFrame frame)
    {
        frame.Context.Step(source);
        object? printed = value.Of(frame);
        if (printed is HtmlText { Bytes: { } bytes } && frame.Context.Output is Utf8Output page)
        {
            page.Write(bytes);
            return;
        }
        // The engine knows what to say of an expression that yields nothing.
        frame.Context.Write(source.Span, printed ?? frame.Engine(source));
    }
}

/// <summary>A condition and what is done then, or else.</summary>
internal sealed class DirectIf(ScriptNode source, DirectValue condition, DirectStep[] then, DirectStep[] otherwise) : DirectStep
{
    public override void Do(DirectFrame frame)
    {
        frame.Context.Step(source);
        DoAll(condition.IsTrue(frame) ? then : otherwise, frame);
    }
}
