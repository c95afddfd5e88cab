using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>What holds for every revision file of the statutory form; a new file is tried by being there.</summary>
public sealed class FormRevisionTests
{
    public static IEnumerable<TheoryDataRow<string>> Revisions() =>
        Directory.EnumerateFiles(Repository.PathOf("generator", "Forms", "Revisions"), "*.yml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal).Select(id => new TheoryDataRow<string>(id));

    [Theory, MemberData(nameof(Revisions))]
    public void A_revision_is_read_without_a_finding_under_the_name_of_its_file(string id)
    {
        var findings = new List<Finding>();
        var form = FormReader.Read(File.ReadAllText(Repository.PathOf("generator", "Forms", "Revisions", id + ".yml")), id + ".yml", findings);
        Assert.Equal([], findings.Select(SiteTestResult.Line));
        Assert.Equal(id, form!.Id);
        Assert.Contains(FormCatalogue.BuiltIn().All, f => f.Id == id);
    }

    [Theory, MemberData(nameof(Revisions))]
    public void The_six_parts_follow_each_other_and_the_tables_stand_in_two_three_and_four(string id)
    {
        var form = Form(id);
        Assert.Equal([1, 2, 3, 4, 5, 6], form.Parts.Select(p => p.Number));
        Assert.Equal("一二三四五六", string.Concat(form.Parts.Select(p => p.Title[0])));
        Assert.Equal([null, "proactive", "requests", "disputes", null, null], form.Parts.Select(p => p.Table));
        Assert.Equal(["表二", "表三", "表四"], form.Tables.Select(t => t.Name));
    }

    [Theory, MemberData(nameof(Revisions))]
    public void Keys_and_addresses_are_unique_and_lead_back_to_their_cell(string id) => Assert.All(Form(id).Tables, table =>
    {
        Assert.Distinct(table.Rows.Leaves.Select(l => l.Key));
        Assert.Distinct(table.Columns.Leaves.Select(l => l.Key));
        Assert.All(table.Cells, cell => Assert.Equal(cell, table.Parse(table.Address(cell)[(table.Key.Length + 1)..])));
    });

    [Theory, MemberData(nameof(Revisions))]
    public void Every_header_is_found_by_its_key_its_path_its_short_name_and_its_variants(string id) => Assert.All(Form(id).Tables, table =>
    {
        foreach (var axis in new[] { table.Rows, table.Columns })
        {
            foreach (var leaf in axis.Leaves)
            {
                Assert.Equal([leaf], axis.Find(leaf.Key));
                Assert.Equal([leaf], axis.Find(leaf.Path));
                if (leaf.ShortName is { } name) Assert.Equal([leaf], axis.Find(name));
                Assert.Contains(leaf, axis.Find(leaf.Label));
                Assert.All(leaf.Variants, variant => Assert.Contains(leaf, axis.Find(variant)));
            }
        }
    });

    [Theory, MemberData(nameof(Revisions))]
    public void A_header_spans_its_children_and_the_roots_span_the_table(string id) => Assert.All(Form(id).Tables, table =>
    {
        foreach (var axis in new[] { table.Rows, table.Columns })
        {
            int next = 0;
            foreach (var root in axis.Roots) next = Spans(root, next);
            Assert.Equal(axis.Leaves.Count, next);
            Assert.Equal(axis.Depth, axis.Leaves.Max(l => l.Level) + 1);
        }
    });

    [Theory, MemberData(nameof(Revisions))]
    public void The_all_zero_table_is_clean(string id) => Assert.All(Form(id).Tables, table =>
    {
        var zero = new FilledTable(table, "zero.csv", [.. table.Cells.Select(c => new CellInput(c, CellState.Typed, 0, 1, 1))]);
        Assert.Empty(Diagnosis.Of(zero));
        Assert.True(zero.IsComplete);
        Assert.Empty(zero.Derivations);
    });

    [Theory, MemberData(nameof(Revisions))]
    public void Every_computed_cell_has_a_relation_that_computes_it(string id) => Assert.All(Form(id).Tables, table =>
    {
        var blank = new FilledTable(table, "blank.csv", [.. table.Cells.Where(c => !table.IsComputed(c)).Select(c => new CellInput(c, CellState.Typed, c, 1, 1))]);
        Assert.True(blank.IsComplete);
        Assert.Equal(table.Cells.Where(table.IsComputed), blank.Derivations.Keys.Order());
    });

    [Theory, MemberData(nameof(Revisions))]
    public void The_parts_of_each_composition_are_all_of_a_total_of_the_form_and_none_twice(string id)
    {
        var compositions = Form(id).Pictures.Where(p => p.Kind == PictureKind.Composition).ToList();
        Assert.NotEmpty(compositions);
        Assert.All(compositions, picture =>
        {
            var cells = picture.Series.SelectMany(s => s.Cells).ToList();
            var table = cells[0].Table;
            Assert.Contains(table.Lines, line => line.Left.Order().SequenceEqual(cells.Select(c => c.Cell).Order()));
        });
    }

    [Theory]
    [InlineData("annual-report-2019", "proactive 22, requests 161, disputes 15")]
    [InlineData("annual-report-2021", "proactive 10, requests 175, disputes 15")]
    public void The_tables_have_as_many_cells_as_the_printed_form(string id, string cells) =>
        Assert.Equal(cells, string.Join(", ", Form(id).Tables.Select(t => $"{t.Key} {t.Cells.Count}")));

    [Theory]
    [InlineData(2018, null), InlineData(2019, "annual-report-2019"), InlineData(2020, "annual-report-2019")]
    [InlineData(2021, "annual-report-2021"), InlineData(2025, "annual-report-2021"), InlineData(2090, "annual-report-2021")]
    public void The_year_decides_the_revision(int year, string? id) => Assert.Equal(id, FormCatalogue.BuiltIn().For(year)?.Id);

    [Theory]
    [InlineData(2020, "annual-report-2019"), InlineData(2029, "annual-report-2021"), InlineData(2030, "trial"), InlineData(2033, "trial"), InlineData(2034, "annual-report-2021")]
    public void A_form_of_the_sites_own_holds_for_its_years_beside_the_built_in_ones(int year, string id)
    {
        var catalogue = FormCatalogue.BuiltIn().With([FormReader.Read(WholeFormTests.Trial, "forms/trial.yml", [])!]);
        Assert.Equal(id, catalogue.For(year)?.Id);
        Assert.Equal(["annual-report-2019", "annual-report-2021", "trial"], catalogue.All.Select(f => f.Id));
    }

    internal static Form Form(string id) => FormCatalogue.BuiltIn().ById(id)!;

    private static int Spans(Header header, int first)
    {
        Assert.Equal(first, header.FirstLeaf);
        int next = header.IsLeaf ? first + 1 : header.Children.Aggregate(first, (at, child) => Spans(child, at));
        Assert.Equal(next - first, header.LeafCount);
        return next;
    }
}
