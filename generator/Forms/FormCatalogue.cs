namespace SiteBuilder.Forms;

/// <summary>Every revision of the form that is known: built-in ones and those of the content folder.</summary>
internal sealed class FormCatalogue(IReadOnlyList<Form> forms)
{
    public IReadOnlyList<Form> All { get; } = forms;

    /// <summary>The revision for a reporting year: the newest that is for it, or null.</summary>
    public Form? For(int year) => All.Where(f => f.IsFor(year)).MaxBy(f => f.FirstYear);

    public Form? ById(string id) => All.FirstOrDefault(f => f.Id == id);
}
