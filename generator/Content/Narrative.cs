using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The text of a report (or page), cut into the introduction and the parts.</summary>
internal sealed class Narrative(string file, IReadOnlyList<NarrativeSection> sections, IReadOnlyList<Binding> bindings)
{
    public string File { get; } = file;

    /// <summary>In the order of the file; part 0 is the introduction (导语).</summary>
    public IReadOnlyList<NarrativeSection> Sections { get; } = sections;

    /// <summary>Every <c>{{ … }}</c> in the text.</summary>
    public IReadOnlyList<Binding> Bindings { get; } = bindings;

    /// <summary>True where the text has a sign with which a link may begin; told while it is read.</summary>
    public bool MayLead { get; init; }

    public NarrativeSection? Section(int part) => Sections.FirstOrDefault(s => s.Part == part);
}

/// <summary>A stretch of Markdown: its part (0: introduction), its place in the text, the line of the file on which it begins, and its heading.</summary>
internal sealed class NarrativeSection(int part, FileText text, (int From, int To) stretch, int firstLine, SourceSpan heading)
{
    /// <summary>A section of its own.</summary>
    public NarrativeSection(int part, string markdown, int firstLine, SourceSpan heading)
        : this(part, FileText.Held(markdown), (0, markdown.Length), firstLine, heading)
    {
    }

    public int Part { get; } = part;

    /// <summary>Where it stands in the decoded text.</summary>
    public (int From, int To) Range { get; } = stretch;

    public int FirstLine { get; } = firstLine;

    public SourceSpan Heading { get; } = heading;

    /// <summary>The text itself; it may have to be read again.</summary>
    public string Markdown => text.Stretch(Range.From, Range.To);
}

/// <summary>How the looked-up figure is printed.</summary>
internal enum BindingKind
{
    Figure,

    /// <summary>上年: the figure of last year's report.</summary>
    LastYear,

    /// <summary>同比: 增长12.5%, 下降12.5% or 持平 against last year's report.</summary>
    Growth,
}

/// <summary>A number bound to a table: <c>{{ 上年.表三.本年新收.总计 }}</c>.</summary>
/// <param name="Source">What stands between the braces, trimmed.</param>
/// <param name="Path">The dotted path without 上年 and 同比.</param>
internal sealed record Binding(BindingKind Kind, string Source, string Path, SourceSpan Place);
