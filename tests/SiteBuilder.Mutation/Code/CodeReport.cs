namespace SiteBuilder.Mutation.Code;

/// <summary>The score by folder, with the bounds between which the score of all mutants lies (Wilson, 95 %), and every mutant that lives.</summary>
internal static class CodeReport
{
    public static void Print(CodeMeasurement measured, TextWriter to)
    {
        var judged = measured.Mutants.Select((mutant, id) => (Mutant: mutant, Verdict: measured.VerdictOf(id))).ToList();
        to.WriteLine("| 目录 | 变异点 | 抽取 | 杀死 | 存活 | 测试没有走到 | 得分 | 95 % 区间 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var group in judged.GroupBy(j => j.Mutant.Folder))
        {
            int n = group.Count(), killed = group.Count(j => CodeMeasurement.IsKilled(j.Verdict)), unmet = group.Count(j => j.Verdict == "unmet");
            var (low, high) = Wilson(killed, n);
            to.WriteLine($"| {group.Key} | {measured.All[group.Key]} | {n} | {killed} | {n - killed - unmet} | {unmet} | {100.0 * killed / n:0.0} % | {100 * low:0.0}–{100 * high:0.0} % |");
        }
        to.WriteLine();
        foreach (var group in judged.GroupBy(j => j.Mutant.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            to.WriteLine($"| {group.Key} | {group.Count()} | {group.Count(j => CodeMeasurement.IsKilled(j.Verdict))} |");
        to.WriteLine();
        foreach (var (mutant, verdict) in judged.Where(j => !CodeMeasurement.IsKilled(j.Verdict)).OrderBy(j => j.Mutant.Place, StringComparer.Ordinal))
            to.WriteLine($"{verdict} {mutant.Place} {mutant.Kind} {mutant.Detail.ReplaceLineEndings(" ")} ({mutant.Body.Method.DeclaringType.Name}.{mutant.Body.Method.Name})");
    }

    private static (double Low, double High) Wilson(int good, int n)
    {
        const double z = 1.96;
        double p = (double)good / n, middle = p + z * z / (2 * n), spread = z * Math.Sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)), whole = 1 + z * z / n;
        return ((middle - spread) / whole, (middle + spread) / whole);
    }
}
