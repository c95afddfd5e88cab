using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Every revision of the form that is known: the built-in ones, and those of the content folder, which add or replace.</summary>
internal sealed class FormCatalogue
{
    private static readonly Lazy<FormCatalogue> Own = new(ReadOwn);

    private readonly IReadOnlyList<Revision> revisions;

    private FormCatalogue(IReadOnlyList<Revision> revisions) => this.revisions = revisions;

    public IReadOnlyList<Form> All => [.. revisions.Select(r => r.Form)];

    /// <summary>The revision for a reporting year: the newest that is for it, or null.</summary>
    public Form? For(int year) => revisions.Where(r => r.IsFor(year)).MaxBy(r => r.FirstYear)?.Form;

    public Form? ById(string id) => revisions.FirstOrDefault(r => r.Id == id)?.Form;

    /// <summary>Reads the revisions for these years, with the paths of their rows, for those who can tell that they will be wanted.</summary>
    public void ReadAhead(IEnumerable<int> years)
    {
        foreach (int year in years)
        {
            foreach (var table in For(year)?.Tables ?? []) table.Rows.LayOutPaths();
        }
    }

    /// <summary>The revisions inside the program.</summary>
    public static FormCatalogue BuiltIn() => Own.Value;

    /// <summary>These revisions and <paramref name="more"/>; one with the same id takes the place of the other.</summary>
    public FormCatalogue With(IReadOnlyList<Form> more) =>
        new([.. revisions.Where(r => more.All(m => m.Id != r.Id)), .. more.Select(form => new Revision(form.Id, form.FirstYear, form.LastYear, () => form))]);

    private static FormCatalogue ReadOwn() => new([.. typeof(FormCatalogue).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("forms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Revision.BuiltIn)]);

    /// <summary>A revision that is read when it is first wanted: reading one is the longest part of a start, and few sites need all.</summary>
    private sealed class Revision(string id, int firstYear, int? lastYear, Func<Form> read)
    {
        private const string FirstOfTheRest = "\nparts:";
        private readonly Lazy<Form> form = new(read);

        public string Id => id;

        public int FirstYear => firstYear;

        /// <exception cref="InvalidOperationException">A built-in file is broken: a fault of the program, which the tests rule out.</exception>
        public Form Form => form.Value;

        public bool IsFor(int year) => Form.AreFor(firstYear, lastYear, year);

        /// <summary>What stands at the head of a built-in file.</summary>
        public static Revision BuiltIn(string name)
        {
            using var reader = new StreamReader(typeof(FormCatalogue).Assembly.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd();
            var findings = new List<Finding>();
            var head = new YamlFields(YamlText.Map(text[..text.IndexOf(FirstOfTheRest, StringComparison.Ordinal)], name, 0, findings)!, findings);
            return new(head.Required("id"), head.Integer("first_year") ?? 0, head.Integer("last_year"), () => Whole(text, name));
        }

        private static Form Whole(string text, string name)
        {
            var findings = new List<Finding>();
            return FormReader.Read(text, name, findings) ?? throw new InvalidOperationException($"{findings[0].Place}: {findings[0].Message.En}");
        }
    }
}
