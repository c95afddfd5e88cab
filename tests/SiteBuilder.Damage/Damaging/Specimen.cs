using SiteBuilder.Damage.Printing;
using SiteBuilder.Forms;

namespace SiteBuilder.Damage.Damaging;

/// <summary>A report that is being damaged, and what remains true of it.</summary>
internal sealed class Specimen
{
    private HashSet<string>? formats; // null: all

    private Specimen(Form form, Dictionary<string, decimal> figures, Random random)
    {
        Form = form;
        Random = random;
        Tables = [.. form.Tables.Select(t => new TablePrinter(t, figures).Print())];
        Printed = figures;
        Truth = figures.ToDictionary(f => f.Key, f => (decimal?)f.Value);
    }

    public Form Form { get; }

    public Random Random { get; }

    public List<PrintedTable> Tables { get; }

    /// <summary>The figures before all damage, in which every relation holds.</summary>
    public IReadOnlyDictionary<string, decimal> Printed { get; }

    /// <summary>What each cell says in the source; null where it says nothing any more.</summary>
    public Dictionary<string, decimal?> Truth { get; }

    /// <summary>Cells that were lost from a row: their figure may be that of an equal neighbour, which nobody can tell apart.</summary>
    public HashSet<string> Lost { get; } = [];

    /// <summary>Cells that the source shows twice and differently: the relations may choose this one.</summary>
    public Dictionary<string, decimal> Choosable { get; } = [];

    /// <summary>The headings of the parts stand above the tables.</summary>
    public bool HasTitles { get; set; } = true;

    /// <summary>Refusing it as a whole, with the reason, is right.</summary>
    public bool IsToBeRefused { get; set; }

    /// <summary>How the text of the file becomes bytes; null: as UTF-8.</summary>
    public Func<string, byte[]>? Encode { get; set; }

    /// <summary>What becomes of the inside of a cell of a page, and of the page as a whole.</summary>
    public List<Func<PrintedCell, string, string>> CellHtml { get; } = [];

    public List<Func<string, string>> PageHtml { get; } = [];

    public void InCells(Func<PrintedCell, string, string> change) => CellHtml.Add(change);

    public void OnPage(Func<string, string> change) => PageHtml.Add(change);

    /// <summary>The names of the damages done.</summary>
    public List<string> Damages { get; } = [];

    /// <summary>True where the format can show every damage done.</summary>
    public bool CanBe(string format) => formats?.Contains(format) ?? true;

    /// <summary>The damage shows in these formats alone.</summary>
    public void Only(params string[] those) => formats = [.. those.Where(CanBe)];

    public static Specimen Of(Form form, Random random) => new(form, InventedFigures.Of(form, random), random);

    /// <summary>The form's table (a damage may have put another one with the same labels, but without its rows, in front).</summary>
    public PrintedTable Table(string key) => Tables.First(t => t.Key == key && t.Rows.Any(r => r.IsData));

    public IEnumerable<PrintedRow> Rows => Tables.SelectMany(t => t.Rows);

    public T Any<T>(IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    /// <summary>Some of the things, at least one.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int most) => [.. of.OrderBy(_ => Random.Next()).Take(Random.Next(1, most + 1))];

    /// <summary>All rows with figures.</summary>
    public List<PrintedRow> DataRows(string? table = null) => [.. Tables.Where(t => table is null || t.Key == table).SelectMany(t => t.Rows).Where(r => r.IsData)];

    public List<PrintedCell> Figures(string? table = null) => [.. DataRows(table).SelectMany(r => r.Figures).Where(f => f.Address.Length > 0)];

    /// <summary>The source says nothing about a figure any more.</summary>
    public void Lose(PrintedCell figure)
    {
        if (figure.Address.Length == 0) return;
        Truth[figure.Address] = null;
    }
}

/// <summary>A kind of damage: a sealed class below this type is found by itself.</summary>
internal abstract class DamageKind
{
    public abstract string Name { get; }

    /// <summary>Damages the report; false where there was nothing to damage.</summary>
    public abstract bool Do(Specimen report);

    public static IReadOnlyList<DamageKind> All { get; } =
        [.. typeof(DamageKind).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DamageKind)) && t.IsSealed).OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (DamageKind)Activator.CreateInstance(t)!)];
}
