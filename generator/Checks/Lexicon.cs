using System.Collections.Concurrent;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>What checks look up in texts, prepared once for the whole site: the agencies' names, the wrong words, the settings.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Agency>> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> corrections = new(FixedTerms.Corrections, StringComparer.Ordinal);

    private readonly HashSet<string> codes;
    private readonly ConcurrentDictionary<Form, FormPhrases> phrases = [];
    private readonly ConcurrentDictionary<(Agency, Form), Phrasebook> phrasebooks = [];

    public Lexicon(Site site)
    {
        Site = site;
        foreach (var agency in site.Agencies)
        {
            foreach (string name in agency.Names())
            {
                if (!bearers.TryGetValue(name, out var list)) bearers.Add(name, list = []);
                list.Add(agency);
            }
        }
        foreach (var word in site.Content.Words) corrections[word.Wrong] = word.Right;
        codes = site.Agencies.Select(a => a.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        AgencyNames = new WordFinder(bearers.Keys);
        WrongWords = new WordFinder(corrections.Keys);
    }

    public Site Site { get; }

    /// <summary>Full names, short names and aliases of all agencies.</summary>
    public WordFinder AgencyNames { get; }

    public WordFinder WrongWords { get; }

    /// <summary>What it takes to read the reports of an agency in a form; made once.</summary>
    public Phrasebook Phrasebook(Agency agency, Form form) =>
        phrasebooks.GetOrAdd((agency, form), key => new Phrasebook(key.Item1, phrases.GetOrAdd(key.Item2, of => new FormPhrases(of, Site.Agencies))));

    /// <summary>True for the 统一社会信用代码 of a listed agency.</summary>
    public bool IsAgencyCode(string digits) => codes.Contains(digits);

    public string Correction(string wrong) => corrections[wrong];

    /// <summary>The agencies that go by a name.</summary>
    public IReadOnlyList<Agency> Bearers(string name) => bearers.TryGetValue(name, out var list) ? list : [];

    /// <summary>The share in percent from which on a check speaks: the site's setting, else <paramref name="usual"/>.</summary>
    public decimal Threshold(string code, decimal usual) =>
        Site.Settings.Checks.TryGetValue(code, out var setting) && setting.Threshold is { } own ? own : usual;
}

internal static class AgencyNaming
{
    /// <summary>Every name an agency goes by.</summary>
    public static IEnumerable<string> Names(this Agency agency) =>
        agency.Aliases.Prepend(agency.ShortName).Prepend(agency.Name).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal);
}
