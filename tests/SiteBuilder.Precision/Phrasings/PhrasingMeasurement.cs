using System.Globalization;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;

namespace SiteBuilder.Precision.Phrasings;

/// <summary>
/// How well single sentences are understood: every number of a claim is misprinted once and must be found, nothing may be
/// said of the sentences as they are. The sentences of the held-out files were written beside the others and served nobody
/// who taught the checks to read.
/// </summary>
internal sealed class PhrasingMeasurement
{
    /// <summary>The kinds of sentences: claims with numbers, sentences that there was none, and prose that must raise nothing.</summary>
    private static readonly string[] Kinds = ["claims", "none", "prose"];

    private readonly List<string> missed = [];
    private readonly List<string> falseAlarms = [];

    private PhrasingMeasurement(string ending)
    {
        foreach (string kind in Kinds)
        {
            foreach (var phrasing in Phrasing.Of(kind + ending))
            {
                if (kind == "none") TakeNone(phrasing);
                else TakeNumbers(phrasing);
            }
        }
    }

    public int Planted { get; private set; }

    public int Sentences { get; private set; }

    public IReadOnlyList<string> Missed => missed;

    public IReadOnlyList<string> FalseAlarms => falseAlarms;

    public double Recall => Planted == 0 ? 1 : 1 - (double)missed.Count / Planted;

    /// <summary>The sentences that the reading was taught with.</summary>
    public static PhrasingMeasurement Taught() => new(".txt");

    /// <summary>The sentences that it was not.</summary>
    public static PhrasingMeasurement HeldOut() => new("-held-out.txt");

    public void Print(string name, TextWriter to)
    {
        if (Sentences == 0)
        {
            to.WriteLine($"{name}: no sentences, nothing is measured.");
            return;
        }
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {Sentences} sentences; {Planted} errors planted, {Planted - missed.Count} found, {Recall * 100:0.0} %; {falseAlarms.Count} false alarms."));
        foreach (string line in missed) to.WriteLine("missed: " + line);
        foreach (string line in falseAlarms) to.WriteLine("false alarm: " + line);
    }

    private void TakeNumbers(Phrasing phrasing)
    {
        Sentences++;
        var said = Wrong(phrasing.Filled(-1), empty: false);
        falseAlarms.AddRange(said.Select(s => $"{phrasing.Name} {s}: {phrasing.Text}"));
        for (int i = 0; i < phrasing.Count; i++)
        {
            Planted++;
            if (!Wrong(phrasing.Filled(i), empty: false).Except(said).Any()) missed.Add($"{phrasing.Name} [{phrasing.Slot(i)}]: {phrasing.Text}");
        }
    }

    private void TakeNone(Phrasing phrasing)
    {
        Sentences++;
        Planted++;
        string sentence = phrasing.Filled(-1);
        if (Wrong(sentence, empty: false).Count == 0) missed.Add($"{phrasing.Name} {phrasing.Text}");
        falseAlarms.AddRange(Wrong(sentence, empty: true).Select(s => $"{phrasing.Name} {s}: {phrasing.Text}"));
    }

    private static Ledger Of(SiteBuilder.Sites.Report report) => new(report, new Phrasebook(report.Agency, report.Form));

    /// <summary>What contradicts a table or itself.</summary>
    private static List<string> Wrong(string markdown, bool empty)
    {
        var report = SpokenFigures.Saying(markdown, empty);
        var reading = TextReading.Of(Prose.Of(report.Narrative, _ => ""), Of(report), Of(report.Previous!));
        return
        [
            .. reading.Claims.Where(c => c.Verdict == Verdict.Wrong).Select(c => $"{c.Subject.Name} {c.Number.Value}"),
            .. reading.Nones.Where(n => n.Verdict == Verdict.Wrong).Select(n => $"no {n.Subject.Name}"),
            .. reading.Growths.Where(g => g.Verdict == Verdict.Wrong).Select(g => $"growth of {g.Subject.Name} {g.Number.Value}"),
            .. reading.Breakdowns.Where(b => b.Verdict == Verdict.Wrong).Select(b => $"parts {b.Sum} of {b.Total}"),
            .. reading.Shares.Where(s => s.Verdict == Verdict.Wrong).Select(s => $"share {s.Percent.Value}"),
        ];
    }
}
