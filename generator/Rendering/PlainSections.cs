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
    public IReadOnlyList<PlainSection> Make(Report report)
    {
        var sections = Made(report);
        if (aside.IsOnDisk) aside.Add(KeyOf(report), to =>
        {
            to.Write7BitEncodedInt(sections.Length);
            foreach (var section in sections)
            {
                to.Write7BitEncodedInt(section.Part);
                to.Write(section.Text);
            }
        });
        return sections;
    }

    /// <summary>Those that were laid aside, else makes them. They are in the order of the file.</summary>
    public IReadOnlyList<PlainSection> Of(Report report) => aside.Read(KeyOf(report), 0, static from =>
    {
        var sections = new PlainSection[from.Read7BitEncodedInt()];
        for (int i = 0; i < sections.Length; i++) sections[i] = new(from.Read7BitEncodedInt(), from.ReadString());
        return sections;
    }) ?? Made(report);

    private static PlainSection[] Made(Report report)
    {
        var narrative = report.Narrative;
        return [.. narrative.Sections.Select(section => new PlainSection(section.Part, MarkdownText.Plain(section, narrative.File, binding => BoundFigures.Print(report, binding))))];
    }

    private static UInt128 KeyOf(Report report) => Digest.Of("plain/" + report.Folder);
}

/// <summary>A section as a reader sees it.</summary>
/// <param name="Part">Its part; 0 is the introduction.</param>
/// <param name="Text">Paragraphs, list items and table rows, joined by a line feed.</param>
internal readonly record struct PlainSection(int Part, string Text);
