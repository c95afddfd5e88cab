using System.Text;
using CsCheck;
using SiteBuilder.Content;
using SiteBuilder.Damage.Damaging;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing;

namespace SiteBuilder.Tests.Laws;

/// <summary>What holds of every table, whatever its figures are and however the file is written: drawn by chance, no examples.</summary>
public sealed class TableLaws
{
    private static readonly FormCatalogue Forms = FormCatalogue.BuiltIn();

    /// <summary>A table in which every relation holds, and its figures.</summary>
    private static readonly Gen<Sound> SoundTable = Gen.Select(Gen.Int[0, Forms.All.Count - 1], Gen.Int[0, 2], Gen.Int[0, 1_000_000], (form, table, seed) =>
    {
        var specimen = Specimen.Of(Forms.All[form], new Random(seed));
        var definition = Forms.All[form].Tables[table];
        return new Sound(definition, definition.Cells.ToDictionary(cell => cell, cell => specimen.Printed[definition.Address(cell)]));
    });

    private static readonly Gen<Func<string, byte[]>> Saving = OneOf<Func<string, byte[]>>(
        text => Encoding.UTF8.GetBytes(text),
        text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        text => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
        text => Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)),
        text => Encoding.UTF8.GetBytes(text.Replace("\r\n", "\r", StringComparison.Ordinal)));

    internal static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static (FilledTable? Table, List<Finding> Findings) Read(TableDefinition definition, byte[] bytes)
    {
        var findings = new List<Finding>();
        var source = SourceText.Decode("reports/a/2024/" + definition.Key + ".csv", bytes, findings);
        return (source is null ? null : TableReader.Read(source, definition, findings), findings);
    }

    private static string Written(Sound sound) => Encoding.UTF8.GetString(TableSheet.Of(sound.Definition, cell => sound.Figures[cell])).TrimStart('\uFEFF');

    private static bool Says(FilledTable? table, Sound sound) => table is not null && sound.Definition.Cells.All(cell => table[cell] == sound.Figures[cell]);

    private static bool HasProblems(IEnumerable<Finding> findings) => findings.Any(f => f.Severity is Severity.Error or Severity.Warning);

    /// <summary>The same lines (but for the header) and columns (but for the first ones, which name the row) in another order.</summary>
    private static string Shuffled(string text, TableDefinition definition, int seed)
    {
        var random = new Random(seed);
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => Fields(line)).ToList();
        int[] rows = [0, .. Shuffle([.. Enumerable.Range(1, lines.Count - 1)])];
        int[] columns = definition.Layout == TableLayout.Blocks ? [.. Enumerable.Range(0, lines[0].Count)] : [0, .. Shuffle([.. Enumerable.Range(1, lines[0].Count - 1)])];
        return string.Concat(rows.Select(row => string.Join(',', columns.Select(column => lines[row][column])) + "\r\n"));

        int[] Shuffle(int[] numbers)
        {
            random.Shuffle(numbers);
            return numbers;
        }
    }

    /// <summary>Quoted fields stay quoted.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"') quoted = !quoted;
            if (c == ',' && !quoted) fields.Add("");
            else fields[^1] += c;
        }
        return fields;
    }

    [Fact]
    public void Reading_what_was_written_gives_it_back_in_every_encoding() => Gen.Select(SoundTable, Saving).Sample((sound, save) =>
    {
        var (table, findings) = Read(sound.Definition, save(Written(sound)));
        return Says(table, sound) && !HasProblems(findings);
    }, iter: 400);

    [Fact]
    public void Reading_full_width_digits_gives_the_same_figures() => SoundTable.Sample(sound =>
    {
        string text = string.Concat(Written(sound).Split("\r\n").Select((line, i) => (i == 0 ? line : Wide(line)) + "\r\n"));
        var (table, findings) = Read(sound.Definition, Encoding.UTF8.GetBytes(text));
        return Says(table, sound) && findings.All(f => f.Severity == Severity.Info);

        string Wide(string line) => line.LastIndexOf(',') is > 0 and var at ? line[..at] + string.Concat(line[at..].Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)) : line;
    }, iter: 200);

    [Fact]
    public void The_order_of_rows_and_columns_does_not_matter() => Gen.Select(SoundTable, Gen.Int).Sample((sound, seed) =>
    {
        var (table, findings) = Read(sound.Definition, Encoding.UTF8.GetBytes(Shuffled(Written(sound), sound.Definition, seed)));
        return Says(table, sound) && !HasProblems(findings);
    }, iter: 400);

    [Fact]
    public void Totals_that_were_left_blank_are_those_that_hold() => SoundTable.Sample(sound =>
    {
        var (table, findings) = Read(sound.Definition, TableSheet.Of(sound.Definition, cell => sound.Definition.IsComputed(cell) ? null : sound.Figures[cell]));
        return Says(table, sound) && !HasProblems(findings) && table!.Derivations.Keys.All(sound.Definition.IsComputed);
    }, iter: 200);

    [Fact]
    public void Where_every_relation_holds_nothing_is_explained() => SoundTable.Sample(sound => Filled(sound.Definition, sound.Figures).Explanations.Count == 0, iter: 400);

    [Fact]
    public void One_wrong_figure_of_the_requests_is_named_with_its_right_value() =>
        Gen.Select(SoundTable.Where(sound => sound.Definition.Key == "requests"), Gen.Int[0, 1000], Gen.Int[1, 5000]).Sample((sound, place, step) =>
        {
            int wrong = sound.Definition.Cells[place % sound.Definition.Cells.Count];
            var figures = new Dictionary<int, decimal>(sound.Figures) { [wrong] = sound.Figures[wrong] + step };
            return Filled(sound.Definition, figures).Explanations is [OneFigure found] && found.Cell == wrong && found.Expected == sound.Figures[wrong];
        }, iter: 400);

    private static FilledTable Filled(TableDefinition definition, IReadOnlyDictionary<int, decimal> figures) =>
        new(definition, definition.Key + ".csv", [.. definition.Cells.Select(cell => new CellInput(cell, CellState.Typed, figures[cell], 1, 1))]);

    private sealed record Sound(TableDefinition Definition, IReadOnlyDictionary<int, decimal> Figures)
    {
        public override string ToString() => $"{Definition.Key}: {string.Join(' ', Figures.Values)}";
    }
}
