using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>What it takes to read the reports of one agency in one form: its words, and the cells that each sum is made of.</summary>
internal sealed class Phrasebook
{
    private readonly Form form;
    private readonly Dictionary<string, CellTerms?> terms = new(StringComparer.Ordinal);

    public Phrasebook(Agency agency, Form form)
    {
        this.form = form;
        Words = new WordList(OwnNames.Of(agency), form);
    }

    public WordList Words { get; }

    /// <summary>The cells of a sum (<see cref="Subject.Sums"/>); null where the form has none of the kind.</summary>
    public CellTerms? Terms(string sum)
    {
        if (!terms.TryGetValue(sum, out var known)) terms.Add(sum, known = CellTerms.Of(form, sum));
        return known;
    }
}
