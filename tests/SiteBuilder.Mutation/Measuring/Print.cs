namespace SiteBuilder.Mutation.Measuring;

/// <summary>Measurements as tables of a Markdown file.</summary>
internal static class Print
{
    public static void Slips(Tally tally, TypedReports reports, TextWriter to, int notes)
    {
        to.WriteLine($"{reports.Count} 份报告，{reports.Tables.Count} 张表\n");
        to.WriteLine("| 表 | 改动 | 次数 | 指名并给出应填的数 | 只指名 | 指出所在的一组 | 报错但指向别处 | 只有警告或提示 | 总计空着，算回原数 | 没有查出 |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var group in tally.Lines.GroupBy(line => line.Table))
        {
            foreach (var (table, kind) in group) Line(to, table, kind, tally.All(table, kind), verdict => tally.Count(table, kind, verdict));
            Line(to, group.Key, "**合计**", group.Sum(line => tally.All(line.Table, line.Kind)), verdict => tally.Count(group.Key, verdict));
        }
        foreach (string note in tally.Notes.OrderDescending(StringComparer.Ordinal).Take(notes)) to.WriteLine(note);
    }

    public static void Pairs(string key, PairMeasurement measured, TextWriter to, int notes)
    {
        to.WriteLine($"| {key} | 两数同错 {measured.Pairs} 次 | 报错 {Share(measured.Found, measured.Pairs)}，至多 {Share(measured.Findable, measured.Pairs)} | 两格都在所指之中 {Share(measured.Named, measured.Pairs)} | 两格及应填的数 {Share(measured.Exact, measured.Pairs)}，至多 {Share(measured.Unique, measured.Pairs)} |");
        foreach (string note in measured.Notes.Take(notes)) to.WriteLine(note);
    }

    private static void Line(TextWriter to, string table, string kind, int all, Func<Verdict, int> count) =>
        to.WriteLine($"| {table} | {kind} | {all} | {count(Verdict.Exact)} | {count(Verdict.Cell)} | {count(Verdict.Group)} | {count(Verdict.Elsewhere)} | {count(Verdict.Warned)} | {count(Verdict.Mended)} | {count(Verdict.Missed)} |");

    private static string Share(int part, int whole) => $"{part}（{100.0 * part / whole:0.00} %）";
}
