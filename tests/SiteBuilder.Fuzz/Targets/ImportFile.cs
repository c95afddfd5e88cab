using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Drafts;
using SiteBuilder.Importing.Sources;

namespace SiteBuilder.Fuzz.Targets;

/// <summary>A file that is imported; what it is, its content says.</summary>
internal sealed class ImportFile(string format, IReadOnlyList<byte[]> samples) : Target
{
    private const int Year = 2024;

    public override string Name => "import " + format;

    public override IReadOnlyList<byte[]> Samples => samples;

    public override bool IsArchive => format is "docx" or "xlsx";

    public override bool IsText => !IsArchive && format != "pdf";

    public override int Read(byte[] input)
    {
        try
        {
            string name = "report." + format;
            var source = new ReadSource(name, SourceKinds.Read(new SourceInput(name, input)));
            return ImportedReport.Of([source], FormCatalogue.BuiltIn(), Year).Account.Unread.Count;
        }
        catch (UserException e) when (e.Text.Zh.Length > 0)
        {
            return 1;
        }
    }
}
