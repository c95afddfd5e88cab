using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Which tables of a source are taken as the statutory ones. A label of the form alone does not make one: tables of the text count
/// and compare what the statutory tables hold too. Of all that carry labels of one statutory table the one with most of its cells is
/// it; another is a further piece of it where it adds cells, or a second print where it holds most of them. What is left belongs to the text.
/// </summary>
internal sealed class TakenTables
{
    private const double Copy = 0.6; // of the cells of the form

    private readonly IReadOnlyDictionary<(string Form, string Table), TableLabels> labels;
    private readonly IReadOnlyList<TablePiece> pieces;
    private readonly Dictionary<string, List<TablePiece>> taken = [];

    public TakenTables(IReadOnlyDictionary<(string Form, string Table), TableLabels> labels, IEnumerable<Grid> grids)
    {
        this.labels = labels;
        var cutter = new TablePieces(labels);
        pieces = cutter.Of(grids);
        foreach (string key in labels.Keys.Select(l => l.Table).Distinct()) taken[key] = Choose(key, cutter.About(pieces, key));
    }

    /// <summary>The pieces that are taken as one statutory table, in the order of the source.</summary>
    public IReadOnlyList<Grid> Of(string key) => taken.TryGetValue(key, out var own) ? [.. own.Select(p => p.Rows)] : [];

    /// <summary>The statutory table that a table of the source is, or begins with; null where it is none and belongs to the text.</summary>
    public string? KeyOf(Grid grid) => pieces.Where(p => p.Whole == grid).Select(p => taken.FirstOrDefault(t => t.Value.Contains(p)).Key).FirstOrDefault(k => k is not null);

    /// <summary>The tables that carry labels of the form and are none of the statutory ones all the same.</summary>
    public IEnumerable<Grid> Left => pieces.Where(p => p.Key is not null).Select(p => p.Whole).Distinct().Where(g => KeyOf(g) is null);

    /// <summary>True where a text is nothing but a label of a statutory table: a piece of it that the source has outside its rows.</summary>
    public bool IsLabelOf(string key, string text) => labels.Any(l => l.Key.Table == key && l.Value.IsLabelAlone(text));

    private List<TablePiece> Choose(string key, IReadOnlyList<TablePiece> candidates)
    {
        var forms = labels.Where(l => l.Key.Table == key).Select(l => l.Value).ToList();
        var alone = candidates.Select(c => (Piece: c, Says: Saying.Best(forms, [c]))).ToList();
        var main = alone.Where(a => a.Says.IsTable).OrderByDescending(a => a.Says.Found).FirstOrDefault().Piece;
        if (main is null) return [];
        var own = new List<TablePiece> { main };
        foreach (var (piece, says) in alone.Where(a => a.Piece != main))
        {
            bool isPiece = says.Found >= says.Cells * Copy || (says.Found > 0 || Follows(piece, own)) && forms.Any(f => Saying.Of(f, InOrder(own.Append(piece))).Adds(Saying.Of(f, own)));
            if (isPiece) own = InOrder(own.Append(piece));
        }
        return own;
    }

    /// <summary>True where the last piece with labels before this one is taken, or another of the same table of the source: without a header of its own it goes on under that one's.</summary>
    private bool Follows(TablePiece piece, List<TablePiece> own)
    {
        int at = Place(piece);
        return own.Any(o => o.Whole == piece.Whole) || pieces.Take(at).LastOrDefault(p => p.Key is not null) is { } before && own.Contains(before);
    }

    private List<TablePiece> InOrder(IEnumerable<TablePiece> own) => [.. own.OrderBy(Place)];

    private int Place(TablePiece piece) => Enumerable.Range(0, pieces.Count).First(i => ReferenceEquals(pieces[i], piece));

    /// <summary>What pieces of a source say as one statutory table of one form.</summary>
    /// <param name="Found">Cells whose place was found.</param>
    /// <param name="Cells">Cells of the form.</param>
    /// <param name="Rows">The rows of the form that were found.</param>
    /// <param name="Open">Rows of which most figures are there and not their columns; -1 for one without a label.</param>
    /// <param name="Strays">Rows with figures that the form does not have.</param>
    private sealed record Saying(int Found, int Cells, HashSet<int> Rows, HashSet<int> Open, int Strays)
    {
        private const int Several = 5, LongLabel = 8;

        /// <summary>It has what stands in no other table: the captions of 表二, the note in the corner of 表三.</summary>
        private bool HasCaption { get; init; }

        /// <summary>By itself the statutory table, or enough of it: more of its rows than others.</summary>
        public bool IsTable => (Found > 0 || Open.Count >= Several || Open.Contains(-1) || HasCaption && Open.Count > 0) && (HasCaption || Rows.Union(Open).Count() > Strays);

        /// <summary>True where there are cells or rows here that <paramref name="before"/> lacks, and more of them than foreign ones.</summary>
        public bool Adds(Saying before)
        {
            int rows = Rows.Union(Open.Where(r => r >= 0)).Count(r => !before.Rows.Contains(r) && !before.Open.Contains(r)) + (before.Found == 0 && Found > 0 ? 1 : 0);
            return rows > Strays - before.Strays || rows == 0 && Found > before.Found && Strays == before.Strays;
        }

        public static Saying Best(IEnumerable<TableLabels> forms, IReadOnlyList<TablePiece> pieces) =>
            forms.Select(f => Of(f, pieces)).OrderByDescending(s => s.Found).ThenByDescending(s => s.Open.Count).First();

        public static Saying Of(TableLabels form, IReadOnlyList<TablePiece> pieces)
        {
            var reading = TableReaders.Read([.. pieces.Select(p => p.Rows)], form);
            var definition = reading.Definition;
            bool isBlocks = definition.Layout == TableLayout.Blocks;
            int columns = definition.Layout == TableLayout.Wide ? definition.Cells.Count : definition.Columns.Leaves.Count;
            var rows = definition.Cells.Where(c => reading[c] is not null).Select(definition.RowOf).ToHashSet();
            var open = reading.Loose.Where(l => isBlocks || l.Cells.Count * 2 >= columns).Select(l => l.Row).Where(r => !rows.Contains(r)).ToHashSet();
            var cells = pieces.SelectMany(p => p.Rows.Rows).SelectMany(r => r.Cells);
            bool caption = cells.Any(c => isBlocks ? form.Rows.Find(c.Text) is { Likeness: Likeness.Exact, Header.IsLeaf: false } : definition.Corner.Length > LongLabel && Label.Compact(c.Text) == Label.Compact(definition.Corner));
            return new Saying(reading.Found, definition.Cells.Count, rows, open, reading.Extra.Count) { HasCaption = caption };
        }
    }
}
