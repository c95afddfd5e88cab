using System.Collections;
using Scriban.Syntax;

namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>A loop. It goes through what there is and prints; no statement of it changes a variable or ends it early.</summary>
/// <param name="source">The loop in the template.</param>
/// <param name="number">Its number in the frame.</param>
/// <param name="outer">The number of the loop around it, or -1.</param>
/// <param name="list">What it goes through.</param>
/// <param name="body">What is done in each turn.</param>
/// <param name="isAlone">It asks for nothing but its own items: what it prints of a list that all pages share is the same in all of them.</param>
internal sealed class DirectFor(ScriptForStatement source, int number, int outer, DirectValue list, DirectStep[] body, bool isAlone) : DirectStep
{
    public override void Do(DirectFrame frame)
    {
        object? items = list.Of(frame);
        if (isAlone && items is SharedPrint shared && frame.Context.Output is Utf8Output page) Print(shared, frame, page);
        else GoThrough(items, frame);
        frame.Innermost = outer;
    }

    private void Print(SharedPrint shared, DirectFrame frame, Utf8Output page)
    {
        if (shared.In(this) is { } bytes)
        {
            page.Write(bytes);
            return;
        }
        int from = page.Written.Length;
        GoThrough(shared, frame);
        shared.Keep(this, page.Written[from..].ToArray());
    }

    private void GoThrough(object? items, DirectFrame frame)
    {
        int turn = 0;
        switch (items)
        {
            case null:
                break;
            case object[] known:
                foreach (object item in known) Turn(frame, item, turn++);
                break;
            case IEnumerable any:
                foreach (object? item in any) Turn(frame, item, turn++);
                break;
            default:
                frame.Engine(source);
                break;
        }
    }

    private void Turn(DirectFrame frame, object? item, int turn)
    {
        frame.Context.Step(source);
        frame.Items[number] = item;
        frame.Turns[number] = turn;
        frame.Innermost = number;
        DoAll(body, frame);
    }
}
