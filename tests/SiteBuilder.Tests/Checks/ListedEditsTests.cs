using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Checks;

/// <summary>
/// Edits of the sample site, and single paragraphs, with everything that is found in them, word by word in both languages. In an edit
/// <c>@</c> names a file, <c>&lt;</c> a text that stands once in it and <c>&gt;</c> what takes its place, <c>=</c> the whole file, <c>on</c> a
/// day; ¶ ends a line. A paragraph behind <c>@key</c> is a value of the front matter.
/// </summary>
public sealed class ListedEditsTests
{
    private const string Report = "reports/minzheng/2024/report.md";

    private static readonly Lazy<Lexicon> Words = new(() => new Lexicon(Site.From(ParsedContent.From(SourceTree.Read(Repository.PathOf("tests", "sites", "sample"))))));

    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    [Theory, MemberData(nameof(Of), "edits.txt")]
    public void What_an_edit_brings_to_light_is_told_as_listed(string section) => ListedCases.Hold("edits.txt", section, text => Told(Edited(text).Check().Findings.Select(WholeFindingsTests.Said)));

    [Theory, MemberData(nameof(Of), "waivers.txt")]
    public void What_a_waiver_excuses_and_what_counts_as_copied_is_told_as_listed(string section) => ListedCases.Hold("waivers.txt", section, text => Told(Edited(text).Check().Findings.Select(WholeFindingsTests.Said)));

    [Theory, MemberData(nameof(Of), "passages.txt")]
    public void What_a_paragraph_holds_is_told_as_listed(string section) => ListedCases.Hold("passages.txt", section, text => Told(
        from check in RuleCatalogue.Checks.Passages
        from passage in Passages(text)
        where (!passage.IsAddress || check.ReadsAddresses) && check.Concerns(passage.Text, Words.Value)
        from finding in check.Run(new PassageCase(passage, Words.Value))
        select $"{finding.Rule.Code} {finding.Place.Line}:{finding.Place.Column}+{finding.Place.Length} {finding.Message.Zh} {finding.Message.En}"));

    private static IEnumerable<string> Told(IEnumerable<string> findings) => findings.SelectMany(f => f.TrimEnd('\n').Split('\n')).DefaultIfEmpty("nothing");

    private static IEnumerable<Passage> Passages(string text)
    {
        var place = new SourceSpan(Report, 1, 1);
        if (text[0] == '@') return [new Passage(text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..], text[1..text.IndexOf(' ', StringComparison.Ordinal)], place)];
        var prose = Prose.Of(new Narrative(Report, [new NarrativeSection(1, text, 1, place)], []), _ => "1");
        return prose.Paragraphs.Select(p => new Passage(p)).Concat(prose.Links.Select(l => new Passage(l.Url, "link", l.Place)));
    }

    internal static SiteTest Edited(string text)
    {
        var site = SiteTest.From("sample");
        string file = "", good = "";
        foreach (string line in text.Split('\n'))
        {
            string rest = line[Math.Min(2, line.Length)..].Replace("¶", "\n", StringComparison.Ordinal);
            switch (line[0])
            {
                case '@': file = rest switch { "report" => Report, "requests" or "disputes" or "proactive" => $"reports/minzheng/2024/{rest}.csv", _ => rest }; break;
                case '<': good = rest; break;
                case '>': site = site.Replace(file, good, rest); break;
                case '=': site = site.Write(file, rest); break;
                case 'o': site = site.On(DateTime.Parse(rest.Trim(), CultureInfo.InvariantCulture)); break;
                default: throw new InvalidOperationException(line);
            }
        }
        return site;
    }
}
