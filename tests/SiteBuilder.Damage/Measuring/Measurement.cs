using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Writing;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Drafts;
using SiteBuilder.Importing.Sources;

namespace SiteBuilder.Damage.Measuring;

/// <summary>How the cells of the variants of one kind fared.</summary>
internal sealed class Tally(string name)
{
    public string Name { get; } = name;

    public int Variants { get; set; }

    public int Cells => Right + Open + Blank + Wrong + Silent;

    /// <summary>The figure that was printed.</summary>
    public int Right { get; set; }

    /// <summary>Left blank and listed though the source has the figure.</summary>
    public int Open { get; set; }

    /// <summary>Blank, as the source is.</summary>
    public int Blank { get; set; }

    public int Wrong { get; set; }

    /// <summary>Left blank and listed nowhere.</summary>
    public int Silent { get; set; }
}

/// <summary>What the import made of many damaged reports.</summary>
internal sealed class Measurement
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly List<string> troubles = [], open = [];

    /// <summary>By the first damage of the variant, then by format.</summary>
    public IEnumerable<Tally> Tallies => tallies.Values;

    public Tally Sum { get; } = new("合计");

    /// <summary>The variants of which many cells were left open, and why.</summary>
    public IReadOnlyList<string> Open => open;

    /// <summary>What was wrong, in words.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>The damaged file of the last variant, to be looked at.</summary>
    public byte[] LastFile { get; private set; } = [];

    /// <param name="seed">The same seed makes the same variants.</param>
    /// <param name="variants">Which of them.</param>
    /// <param name="only">Only the kinds whose names hold this.</param>
    public static Measurement Of(int seed, IEnumerable<int> variants, string only = "")
    {
        var measurement = new Measurement();
        var kinds = DamageKind.All.Where(k => k.Name.Contains(only, StringComparison.Ordinal)).ToList();
        foreach (int i in variants) measurement.Take(kinds[i % kinds.Count], new Random(seed * 1_000_003 + i), $"{seed}/{i}");
        return measurement;
    }

    private void Take(DamageKind kind, Random random, string number)
    {
        var forms = FormCatalogue.BuiltIn();
        var report = Specimen.Of(forms.All[random.Next(forms.All.Count)], random);
        if (!Damage(report, kind)) return;
        if (random.Next(2) == 0 && kind is not Undamaged) Damage(report, report.Any(DamageKind.All.ToList()));
        var formats = ReportFile.Formats.Where(report.CanBe).ToList();
        if (formats.Count == 0) return;
        string format = report.Any(formats);
        byte[] bytes = LastFile = ReportFile.Write(report, format);
        string what = $"{number} {report.Form.Id} {format}: {string.Join(" + ", report.Damages)}";
        var both = new[] { TallyOf(report.Damages[0]), TallyOf("格式 " + format), Sum };
        foreach (var tally in both) tally.Variants++;
        try
        {
            var source = new ReadSource("report." + format, SourceKinds.Read(new SourceInput("report." + format, bytes)));
            Compare(report, ImportedReport.Of([source], forms, report.Form.FirstYear), both, what);
        }
        catch (UserException e)
        {
            if (!report.IsToBeRefused) troubles.Add($"{what}: refused: {e.Text.Zh}");
            foreach (var tally in both) tally.Open += report.Truth.Count; // refused as a whole, in words
        }
    }

    private static bool Damage(Specimen report, DamageKind kind)
    {
        if (!kind.Do(report)) return false;
        report.Damages.Add(kind.Name);
        return true;
    }

    private void Compare(Specimen report, ImportedReport imported, Tally[] tallies, string what)
    {
        var account = imported.Account;
        var listed = account.Unread.Select(u => u.Cell).Concat(account.Notes.SelectMany(n => n.Cells)).ToHashSet();
        int before = Sum.Open;
        var settled = account.Notes.Where(n => n.Kind == "relation").SelectMany(n => n.Cells).ToHashSet();
        foreach (var definition in report.Form.Tables)
        {
            var found = account.Tables.FirstOrDefault(t => t.Key == definition.Key);
            foreach (int cell in definition.Cells)
            {
                string address = definition.Address(cell);
                decimal? read = null;
                if (found is { } table && table.Reading.Definition.Parse(address[(address.IndexOf('.') + 1)..]) is >= 0 and var at) read = table.Reading[at]?.Value;
                decimal? truth = report.Truth[address];
                bool equalNeighbour = truth is null && read is not null && (report.Lost.Contains(address) || report.Choosable.TryGetValue(address, out decimal shown) && shown == read || settled.Contains(address) && report.Printed[address] == read);
                foreach (var tally in tallies)
                {
                    if (read is not null && read == truth) tally.Right++;
                    else if (equalNeighbour || read is null && truth is null) tally.Blank++;
                    else if (read is not null) tally.Wrong++;
                    else if (listed.Contains(address)) tally.Open++;
                    else tally.Silent++;
                }
                if (read is not null && read != truth && !equalNeighbour) troubles.Add($"{what}: {address} is {truth?.ToString() ?? "gone"}, read as {read}");
                else if (read is null && truth is not null && !listed.Contains(address)) troubles.Add($"{what}: {address} is {truth}, left blank and listed nowhere");
            }
        }
        const int many = 14;
        if (Sum.Open - before > many) open.Add($"{what}: {Sum.Open - before} cells left open: {string.Join(" | ", account.Unread.Select(u => u.Reason.Zh).Distinct().Take(3))}");
    }

    private Tally TallyOf(string name)
    {
        if (!tallies.TryGetValue(name, out var tally)) tallies[name] = tally = new Tally(name);
        return tally;
    }
}
