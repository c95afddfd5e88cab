using SiteBuilder.Diagnostics;

namespace SiteBuilder.Forms;

/// <summary>Every revision of the form that is known: the built-in ones, and those of the content folder, which add or replace.</summary>
internal sealed class FormCatalogue(IReadOnlyList<Form> forms)
{
    private static readonly Lazy<FormCatalogue> Own = new(ReadOwn);

    public IReadOnlyList<Form> All { get; } = forms;

    /// <summary>The revision for a reporting year: the newest that is for it, or null.</summary>
    public Form? For(int year) => All.Where(f => f.IsFor(year)).MaxBy(f => f.FirstYear);

    public Form? ById(string id) => All.FirstOrDefault(f => f.Id == id);

    /// <summary>The revisions inside the program.</summary>
    /// <exception cref="InvalidOperationException">A built-in file is broken: a fault of the program, which the tests rule out.</exception>
    public static FormCatalogue BuiltIn() => Own.Value;

    /// <summary>These revisions and <paramref name="more"/>; one with the same id takes the place of the other.</summary>
    public FormCatalogue With(IReadOnlyList<Form> more) =>
        new([.. All.Where(f => more.All(m => m.Id != f.Id)), .. more]);

    private static FormCatalogue ReadOwn()
    {
        var assembly = typeof(FormCatalogue).Assembly;
        var findings = new List<Finding>();
        var forms = new List<Form>();
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("forms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            if (FormReader.Read(reader.ReadToEnd(), name, findings) is { } form) forms.Add(form);
        }
        return findings.Count == 0 ? new FormCatalogue(forms) : throw new InvalidOperationException($"{findings[0].Place}: {findings[0].Message.En}");
    }
}
