using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>
/// The sections of a report as a reader sees them, bound figures looked up. A build wants them for the data file, for the index of
/// search and for its texts: who makes them first lays them aside for the others, so that the Markdown is not read for each.
/// </summary>
/// <param name="aside">Where they are laid; they are not held in memory for it.</param>
internal sealed class PlainSections(PieceSpool aside)
{
    /// <summary>Makes them, and lays them aside for whoever wants them later in this run.</summary>
    public IReadOnlyList<string> Make(Report report)
    {
        var sections = Made(report);
        if (aside.IsOnDisk) aside.Add(KeyOf(report), to =>
        {
            to.Write7BitEncodedInt(sections.Length);
            foreach (string section in sections) to.Write(section);
        });
        return sections;
    }

    /// <summary>Those that were laid aside, else makes them. They are in the order of the file.</summary>
    public IReadOnlyList<string> Of(Report report) => aside.Read(KeyOf(report), 0, static from =>
    {
        string[] sections = new string[from.Read7BitEncodedInt()];
        for (int i = 0; i < sections.Length; i++) sections[i] = from.ReadString();
        return sections;
    }) ?? Made(report);

    private static string[] Made(Report report)
    {
        var narrative = report.Narrative;
        return [.. narrative.Sections.Select(section => MarkdownText.Plain(section, narrative.File, binding => BoundFigures.Print(report, binding)))];
    }

    private static UInt128 KeyOf(Report report) => Digest.Of("plain/" + report.Folder);
}
