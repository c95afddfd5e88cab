using System.Globalization;

namespace SiteBuilder.Precision.Measuring;

/// <summary>Prints a measurement as a table in Markdown, and below it what was missed or said in vain.</summary>
internal static class ResultTable
{
    public static void Print(Measurement measurement, TextWriter to)
    {
        to.WriteLine("| error planted | found under | planted | found | recall | said beside it |");
        to.WriteLine("| --- | --- | ---: | ---: | ---: | --- |");
        foreach (var result in measurement.Results)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {result.Planting.Name} | {Codes(result.By)} | {result.Count} | {result.Found} | {result.Recall * 100:0.#} % | {Codes(result.Beside)} |"));
        }
        to.WriteLine();
        Sum("judged exactly", measurement.Results.Where(r => r.Planting.IsExact), to);
        Sum("numbers in free words", measurement.Results.Where(r => !r.Planting.IsExact), to);
        to.WriteLine($"{measurement.CleanReports} clean reports, {measurement.FalseAlarms.Count} false alarms; {measurement.Judged} statements judged, {measurement.LeftAlone} numbers beside words of the tables left alone.");
        foreach (var alarm in measurement.FalseAlarms) to.WriteLine($"false alarm: {alarm.Place.File}:{alarm.Place.Line} {alarm.Rule.Code} {alarm.Message.Zh}");
        foreach (var result in measurement.Results)
        {
            foreach (string note in result.Notes) to.WriteLine($"{result.Planting.Name}: {note}");
        }
    }

    private static void Sum(string what, IEnumerable<Result> results, TextWriter to)
    {
        int planted = results.Sum(r => r.Count), found = results.Sum(r => r.Found);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {planted} planted, {found} found, {(planted == 0 ? 100 : found * 100.0 / planted):0.0} %."));
    }

    private static string Codes(IReadOnlyDictionary<string, int> codes) =>
        codes.Count == 0 ? "–" : string.Join(", ", codes.Select(c => c.Value == 1 ? c.Key : $"{c.Key} ×{c.Value}"));
}
