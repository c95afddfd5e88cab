using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Tests.Checks;

namespace SiteBuilder.Tests.Forms;

/// <summary>Labels, numbers and whole form files, by the lists under <c>tests/lists</c>.</summary>
public sealed class ListedFormsTests
{
    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    [Theory, MemberData(nameof(Of), "labels.txt")]
    public void Labels_are_compared_as_listed(string section) => ListedCases.Hold("labels.txt", section, text =>
        [$"“{Label.Compact(text)}” {(Label.WithoutNumber(text) is { } bare ? $"“{bare}”" : "has no number")}"]);

    /// <summary>Edits of the form of <see cref="WholeFormTests"/>: <c>&lt;</c> what stands there and <c>&gt;</c> what takes its place.</summary>
    [Theory, MemberData(nameof(Of), "forms.txt")]
    public void A_form_is_read_or_refused_as_listed(string section) => ListedCases.Hold("forms.txt", section, text =>
    {
        string yaml = WholeFormTests.Trial, good = "";
        foreach (string line in text.Split('\n'))
        {
            if (line[0] == '<') good = line[2..];
            else
            {
                Assert.Equal(2, yaml.Split(good).Length);
                yaml = yaml.Replace(good, line[Math.Min(2, line.Length)..], StringComparison.Ordinal);
            }
        }
        var findings = new List<Finding>();
        var form = FormReader.Read(yaml, "forms/trial.yml", findings);
        return findings.SelectMany(f => WholeFindingsTests.Said(f).TrimEnd('\n').Split('\n')).Append(form is null ? "refused" : Said(form));
    });

    private static string Said(Form form)
    {
        var table = form.Tables[0];
        return $"{form.FirstYear}–{form.LastYear} {table.Layout} {string.Join(' ', table.Relations.Select(r => $"{r.Kind}:{(r.OverRows ? "rows" : "columns")}"))} "
            + $"{string.Join(' ', table.Expectations.Select(e => $"{e.Kind}:{(e.OverRows ? "rows" : "columns")}"))} {string.Join(' ', form.Pictures.Select(p => $"{p.Kind}×{p.Series.Count}"))} "
            + $"cells {string.Join(',', table.Cells)} {string.Join(' ', table.Cells.Select(c => $"{table.Address(c)}={table.Parse(table.Address(c)[(table.Key.Length + 1)..])}{table.KindOf(c)}"))}";
    }
}
