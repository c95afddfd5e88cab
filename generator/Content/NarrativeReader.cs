using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SourceSpan = SiteBuilder.Diagnostics.SourceSpan;

namespace SiteBuilder.Content;

/// <summary>Cuts the text of a report into introduction and parts by its <c>##</c> headings, read leniently, and gathers what is bound in it.</summary>
internal sealed class NarrativeReader(SourceText source, int bodyStart, ICollection<Finding> findings, FileText? store = null)
{
    private const int DeepestLevel = 60; // of the 128 at which the printer gives up

    private const int MostFindings = 100;

    private const string BracesAndBlanks = "{｛ \u3000\u00a0";

    private static readonly string[] BindingWords = ["表一", "表二", "表三", "表四", "上年", "同比", "proactive.", "requests.", "disputes."];

    private readonly string body = source.Text[bodyStart..];
    private readonly FileText text = store ?? FileText.Held(source.Text);
    private int said;

    /// <summary>The parts of a report; null where the text is nested too deep, which was then reported.</summary>
    public Narrative? Report(Form form)
    {
        if (Tree() is not { } document) return null;
        var sections = new List<NarrativeSection>();
        int part = 0, from = 0;
        var heading = Place(0, 1);
        foreach (var block in document.OfType<HeadingBlock>().Where(h => h.Level <= 2))
        {
            if (block.Level == 1 && part == 0 && IsBlank(from, block.Span.Start))
            {
                from = AfterLine(block.Span.End);
                continue;
            }
            string title = PlainText.Of(block.Inline, b => b.Source);
            if (PartTitle.PartOf(title, form) is not { } next)
            {
                if (!IsSubheading(title)) Say(GK035_UnknownPart.At(Place(block), title, form));
                continue;
            }
            if (PartTitle.Behind(title, next) is { } behind) Say(GK035_UnknownPart.TextBehind(Place(block), behind));
            Add(sections, part, from, block.Span.Start, heading);
            if (sections.Any(s => s.Part == next.Number) && next.Number != part || next.Number == part) Say(GK036_PartTwice.At(Place(block), next.Title));
            part = next.Number;
            heading = Place(block);
            from = AfterLine(block.Span.End);
        }
        Add(sections, part, from, body.Length, heading);
        return new Narrative(source.Path, sections, Bindings(document)) { MayLead = body.AsSpan().IndexOfAny('[', '<') >= 0 };
    }

    /// <summary>A page: one section.</summary>
    public Narrative? Page()
    {
        if (Tree() is not { } document) return null;
        var sections = new List<NarrativeSection>();
        Add(sections, 0, 0, body.Length, Place(0, 1));
        return new Narrative(source.Path, sections, Bindings(document)) { MayLead = body.AsSpan().IndexOfAny('[', '<') >= 0 };
    }

    private MarkdownDocument? Tree()
    {
        if (SignCrowd.Find(body) is >= 0 and var crowd)
        {
            findings.Add(GK038_UnsafeText.TooManySigns(Place(crowd, 1)));
            return null;
        }
        try
        {
            var document = MarkdownText.Parse(body, source.Path);
            if (TreeDepth.FirstBeyond(document, DeepestLevel) is { } deep)
            {
                findings.Add(GK038_UnsafeText.TooDeep(Place(deep.Span.Start, 1)));
                return null;
            }
            ReportUnsafe(document);
            return document;
        }
        catch (ArgumentException)
        {
            findings.Add(GK038_UnsafeText.TooDeep(new SourceSpan(source.Path, 1, 1)));
            return null;
        }
    }

    /// <summary>What stands in hundreds of places is one mistake, pasted.</summary>
    private void Say(Finding finding)
    {
        if (said++ < MostFindings) findings.Add(finding);
    }

    private List<Binding> Bindings(MarkdownDocument document) =>
        [.. document.Descendants<BindingInline>().Select(b => b.Binding with { Place = Place(b.Span.Start, b.Span.Length) })];

    private void ReportUnsafe(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture when MarkdownText.IsAllowed(picture.Url ?? "") && !MarkdownText.IsAllowed(picture.Url ?? "", isImage: true):
                    Say(GK038_UnsafeText.Picture(Place(picture.Span.Start, picture.Span.Length), picture.Url!));
                    break;
                case LinkInline link when !MarkdownText.IsAllowed(link.Url ?? ""):
                    Say(GK038_UnsafeText.Link(Place(link.Span.Start, link.Span.Length), link.Url ?? ""));
                    break;
                case AutolinkInline { IsEmail: false } auto when !MarkdownText.IsAllowed(auto.Url):
                    Say(GK038_UnsafeText.Link(Place(auto.Span.Start, auto.Span.Length), auto.Url));
                    break;
                case LiteralInline literal when literal.Content.AsSpan().Contains("{{", StringComparison.Ordinal):
                    Say(GK037_UnknownBinding.Unclosed(Place(literal.Span.Start + literal.Content.AsSpan().IndexOf("{{", StringComparison.Ordinal), 2)));
                    break;
                case LiteralInline literal when Misspelt(literal.Content.AsSpan()) is var brace && brace >= 0:
                    Say(GK037_UnknownBinding.Misspelt(Place(literal.Span.Start + brace, 1)));
                    break;
                case CodeInline code when code.Content.Contains("{{", StringComparison.Ordinal):
                    Say(GK037_UnknownBinding.Quoted(Place(code.Span.Start, code.Span.Length)));
                    break;
                case LiteralInline literal when RawTag(literal.Content.AsSpan()) is var at && at >= 0:
                    Say(GK038_UnsafeText.RawHtml(Place(literal.Span.Start + at, 1)));
                    break;
            }
        }
    }

    /// <summary>Where a brace stands before the words with which a binding begins, and is not the two that make one: ｛｛表三…, { {表三…, {表三….</summary>
    private static int Misspelt(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny('{', '｛'); at >= 0;)
        {
            var behind = text[at..].TrimStart(BracesAndBlanks);
            foreach (string word in BindingWords)
            {
                if (behind.StartsWith(word, StringComparison.Ordinal)) return at;
            }
            int next = behind.IndexOfAny('{', '｛');
            at = next < 0 ? -1 : text.Length - behind.Length + next;
        }
        return -1;
    }

    /// <summary>Where a tag or comment begins; that it ends needs no second finding.</summary>
    private static int RawTag(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '<' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '!')) return i;
        }
        return -1;
    }

    /// <summary>（一） or 1. at the level of a part: a subheading with one # too few.</summary>
    private static bool IsSubheading(string heading)
    {
        string text = CompatibilityCharacters.Fold(heading).TrimStart();
        return text.StartsWith('(') || (text.Length > 0 && char.IsAsciiDigit(text[0]));
    }

    private void Add(List<NarrativeSection> sections, int part, int from, int to, SourceSpan heading)
    {
        if (from > to || (part == 0 && IsBlank(from, to))) return;
        if (sections.All(s => s.Part != part)) sections.Add(new NarrativeSection(part, text, (bodyStart + from, bodyStart + to), source.Place(Math.Min(bodyStart + from, source.Text.Length), 1).Line ?? 1, heading));
    }

    private bool IsBlank(int from, int to) => from >= to || body.AsSpan(from, to - from).IsWhiteSpace();

    private int AfterLine(int offset)
    {
        int end = body.IndexOf('\n', Math.Min(offset, body.Length));
        return end < 0 ? body.Length : end + 1;
    }

    private SourceSpan Place(HeadingBlock block) => Place(block.Span.Start, Math.Max(1, block.Span.Length));

    private SourceSpan Place(int offset, int length) => source.Place(Math.Clamp(bodyStart + offset, 0, source.Text.Length), length);
}
