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
    private readonly Task<Names> names; // made on another core: a report that was checked before needs none of them
    private readonly ConcurrentDictionary<Form, FormPhrases> phrases = [];
    private readonly ConcurrentDictionary<(Agency, Form), Phrasebook> phrasebooks = [];

    public Lexicon(Site site)
    {
        Site = site;
        names = Task.Run(() => new Names(site));
    }

    public Site Site { get; }

    /// <summary>Full names, short names and aliases of all agencies.</summary>
    public WordFinder AgencyNames => Known.OfAgencies;

    public WordFinder WrongWords => Known.Wrong;

    private Names Known => names.GetAwaiter().GetResult();

    /// <summary>What it takes to read the reports of an agency in a form; made once.</summary>
    public Phrasebook Phrasebook(Agency agency, Form form) =>
        phrasebooks.GetOrAdd((agency, form), key => new Phrasebook(key.Item1, phrases.GetOrAdd(key.Item2, of => new FormPhrases(of, Site.Agencies))));

    /// <summary>True for the 统一社会信用代码 of a listed agency.</summary>
    public bool IsAgencyCode(string digits) => Known.Codes.Contains(digits);

    /// <summary>The agency with this 统一社会信用代码; null where none has it, or several have.</summary>
    public Agency? OnlyOneWith(string code) => Known.ByCode.GetValueOrDefault(code);

    public string Correction(string wrong) => Known.Corrections[wrong];

    /// <summary>The agencies that go by a name.</summary>
    public IReadOnlyList<Agency> Bearers(string name) => Known.Bearers.TryGetValue(name, out var list) ? list : [];

    /// <summary>The share in percent from which on a check speaks: the site's setting, else <paramref name="usual"/>.</summary>
    public decimal Threshold(string code, decimal usual) =>
        Site.Settings.Checks.TryGetValue(code, out var setting) && setting.Threshold is { } own ? own : usual;

    private sealed class Names
    {
        public Names(Site site)
        {
            foreach (var agency in site.Agencies)
            {
                foreach (string name in agency.Names())
                {
                    if (!Bearers.TryGetValue(name, out var list)) Bearers.Add(name, list = []);
                    list.Add(agency);
                }
            }
            foreach (var word in site.Content.Words) Corrections[word.Wrong] = word.Right;
            Codes = site.Agencies.Select(a => a.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
            ByCode = site.Agencies.Where(a => a.Code is not null).GroupBy(a => a.Code!, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            OfAgencies = new WordFinder(Bearers.Keys);
            Wrong = new WordFinder(Corrections.Keys);
        }

        public Dictionary<string, List<Agency>> Bearers { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Corrections { get; } = new(FixedTerms.Corrections, StringComparer.Ordinal);

        public HashSet<string> Codes { get; }

        public Dictionary<string, Agency> ByCode { get; }

        public WordFinder OfAgencies { get; }

        public WordFinder Wrong { get; }
    }
}

internal static class AgencyNaming
{
    /// <summary>Every name an agency goes by.</summary>
    public static IEnumerable<string> Names(this Agency agency) =>
        agency.Aliases.Prepend(agency.ShortName).Prepend(agency.Name).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal);
}
