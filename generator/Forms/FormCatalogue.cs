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
    /// <exception cref="AggregateException">A built-in file is broken: a fault of the program, which the tests rule out.</exception>
    public static FormCatalogue BuiltIn() => Own.Value;

    /// <summary>These revisions and <paramref name="more"/>; one with the same id takes the place of the other.</summary>
    public FormCatalogue With(IReadOnlyList<Form> more) =>
        new([.. All.Where(f => more.All(m => m.Id != f.Id)), .. more]);

    /// <summary>File by file on all cores: reading them is the longest part of a start.</summary>
    private static FormCatalogue ReadOwn()
    {
        var assembly = typeof(FormCatalogue).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith("forms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var forms = new Form[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var findings = new List<Finding>();
            using var reader = new StreamReader(assembly.GetManifestResourceStream(names[i])!);
            forms[i] = FormReader.Read(reader.ReadToEnd(), names[i], findings) ?? throw new InvalidOperationException($"{findings[0].Place}: {findings[0].Message.En}");
        });
        return new FormCatalogue(forms);
    }
}
