using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Documents;

/// <summary>Runs of a paragraph made neat.</summary>
internal static class RunText
{
    /// <summary>Without white space at both ends and without doubled blanks where runs meet; empty where nothing is left.</summary>
    public static IReadOnlyList<Run> Trimmed(IEnumerable<Run> runs)
    {
        var result = new List<Run>();
        foreach (var run in runs)
        {
            string text = string.Concat(run.Text.Where(c => !CompatibilityCharacters.IsInvisible(c)));
            if (run.Image is null && (result.Count == 0 || EndsBlank(result))) text = text.TrimStart();
            if (text.Length == 0 && run.Image is null) continue;
            if (result.Count > 0 && result[^1] is var last && run.Image is null && last.Image is null && last.Bold == run.Bold && last.Link == run.Link) result[^1] = last with { Text = last.Text + text };
            else result.Add(run with { Text = text });
        }
        while (result.Count > 0 && result[^1].Image is null && result[^1].Text.TrimEnd() is var end)
        {
            if (end.Length > 0)
            {
                result[^1] = result[^1] with { Text = end };
                break;
            }
            result.RemoveAt(result.Count - 1);
        }
        return result;
    }

    private static bool EndsBlank(List<Run> runs) => runs[^1] is { Image: null, Text: [.., ' '] };
}
