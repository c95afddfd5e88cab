namespace SiteBuilder.Diagnostics;

/// <summary>A check or a reader that failed: a fault of the program, never of the content. What else was found stands.</summary>
internal static class GK399_ProgramFault
{
    private const int LongestReason = 200;

    public static readonly Rule Rule = new("GK399", Severity.Error,
        new("程序自身出错", "A fault of the program"),
        new("某项检查没有做完，错在程序，不在内容。其余检查照常进行；这一处没有查过，所以不发布。请把这一行报告给开发者。",
            "A check could not be finished; the program is wrong, not the content. All else is checked; since this place is not, nothing is published. Please report the line."),
        new("本产品的约定", "The contract of this product"),
        Example.None);

    /// <summary>Does a step so that its failure is told and stops nothing else.</summary>
    /// <param name="step">The step.</param>
    /// <param name="told">Is given what went wrong.</param>
    /// <returns>What the step gives; the default where it failed.</returns>
    public static T? Guarded<T>(Func<T?> step, Action<Exception> told)
    {
        T? made = default;
        if (In(step, step => made = step()) is not { } fault) return made;
        told(fault);
        return default;
    }

    /// <summary>What went wrong in a step, or null.</summary>
    /// <param name="given">What the step is given.</param>
    /// <param name="step">The step.</param>
    public static Exception? In<T>(T given, Action<T> step)
    {
        try
        {
            step(given);
            return null;
        }
#pragma warning disable CA1031 // whatever goes wrong in one place, the others must be heard
        catch (Exception e) when (e is not (OperationCanceledException or UserException or OutOfMemoryException)) // these are no faults
#pragma warning restore CA1031
        {
            return e;
        }
    }

    /// <param name="place">What was being checked.</param>
    /// <param name="names">The checks that failed in the same way.</param>
    /// <param name="fault">How.</param>
    public static Finding At(SourceSpan place, IEnumerable<string> names, Exception fault)
    {
        string what = string.Join('、', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), reason = Reason(fault);
        return new Finding(Rule, place, new(
            $"{what} 没有做完（{reason}）。这是程序的缺陷，请把这一行报告给开发者。",
            $"{what.Replace("、", ", ", StringComparison.Ordinal)} could not be finished ({reason}). This is a fault of the program, please report this line."));
    }

    private static string Reason(Exception fault)
    {
        string reason = $"{fault.GetType().Name}: {fault.Message}".ReplaceLineEndings(" ");
        return reason.Length > LongestReason ? reason[..LongestReason] + "…" : reason;
    }
}
