using System.Globalization;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>All figures of one report by address (<c>requests.new.total</c>); a figure that was never set is 0.</summary>
internal sealed class FigureSheet(Form form)
{
    private readonly Dictionary<string, decimal> figures = form.Addresses.ToDictionary(a => a, _ => 0m, StringComparer.Ordinal);

    public Form Form { get; } = form;

    public IEnumerable<string> Addresses => Form.Addresses;

    public decimal this[string address]
    {
        get => figures[address];
        set => figures[address] = figures.ContainsKey(address) ? value : throw new KeyNotFoundException(address);
    }

    /// <summary>The same figures, to be changed apart.</summary>
    public FigureSheet Copy()
    {
        var copy = new FigureSheet(Form);
        foreach (string address in Addresses) copy[address] = this[address];
        return copy;
    }

    public bool Has(string address) => figures.ContainsKey(address);

    public int Count(string address) => (int)figures[address];

    /// <summary>The figure as it stands in a file: no separators, a point before decimals.</summary>
    public string Text(string address) => figures[address].ToString(CultureInfo.InvariantCulture);

    /// <summary>The cell-by-cell sum of sheets of one form.</summary>
    public static FigureSheet Sum(Form form, IReadOnlyList<FigureSheet> sheets)
    {
        var sum = new FigureSheet(form);
        foreach (string address in form.Addresses) sum[address] = sheets.Sum(s => s[address]);
        return sum;
    }
}
