using System.Text;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>Fills the phrases of one report: <c>[we]</c>, <c>[new]</c> … become the agency's own words and figures.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, Func<string>> words;
    private readonly ReportFigures report;
    private readonly Lists lists;
    private readonly Numbers numbers;
    private readonly Wording wording;

    public Words(ReportFigures report, Wording wording)
    {
        this.report = report;
        this.wording = wording;
        numbers = new Numbers(report, wording);
        lists = new Lists(report, numbers);
        words = new(StringComparer.Ordinal);
        AddOwnWords(Voice.Of(report.Agency));
        AddFigures();
        AddActivity(report.Activity);
    }

    /// <summary>The phrase chosen for this slot, filled in.</summary>
    public string Say(string slot, IReadOnlyList<string> phrases) => Fill(wording.Choose(slot, phrases, report));

    public string Fill(string phrase)
    {
        var text = new StringBuilder();
        int at = 0;
        for (int open = phrase.IndexOf('[', StringComparison.Ordinal); open >= 0; open = phrase.IndexOf('[', at))
        {
            int close = phrase.IndexOf(']', open);
            text.Append(phrase, at, open - at).Append(Word(phrase[(open + 1)..close]));
            at = close + 1;
        }
        return text.Append(phrase, at, phrase.Length - at).ToString();
    }

    /// <summary>An address of a cell stands for its figure.</summary>
    private string Word(string word) => words.TryGetValue(word, out Func<string>? known) ? known()
        : report.Sheet.Has(word) ? numbers.Figure(word)
        : wording.Word(word, report);

    private void AddOwnWords(Voice voice)
    {
        Agency agency = report.Agency;
        int turn = report.Year - agency.FirstYear;
        Add("name", agency.ShortName);
        Add("we", voice.We);
        Add("address", agency.Address);
        Add("phone", agency.Phone);
        Add("year", $"{report.Year}");
        Add("next", $"{report.Year + 1}");
        Add("period", $"{report.Year}年1月1日至12月31日");
        Add("form", report.Sheet.Form.Basis);
        Add("normative", report.Sheet.Form == Form.Of2019 ? "规范性文件" : "行政规范性文件");
        Add("meeting", voice.Meeting);
        Add("parts", voice.Parts);
        Add("account", voice.Account);
        Add("place", voice.Place);
        Add("document", voice.Documents[turn % voice.Documents.Count]);
        Add("event", voice.Events[turn % voice.Events.Count]);
        for (int i = 1; i <= 5; i++) Add($"topic{i}", voice.Topics[(turn * 5 + i - 1) % voice.Topics.Count]);
    }

    private void AddFigures()
    {
        foreach (string row in new[] { "new", "closed", "carried_out" }) words.Add(row, () => numbers.Figure($"requests.{row}.total"));
        words.Add("carried_in", numbers.CarriedIn);
        foreach (string column in new[] { "made", "public_total", "issued", "repealed", "in_force" })
        {
            words.Add(column, () => numbers.Figure($"proactive.normative.{column}"));
        }
        words.Add("fees", () => numbers.Figure("proactive.fees.amount_wan"));
        words.Add("growth", Numbers.Growth);
        words.Add("applicants", lists.Applicants);
        words.Add("outcomes", lists.Outcomes);
        words.Add("decisions", lists.Decisions);
        words.Add("review", lists.Review);
        words.Add("suits", lists.Suits);
        words.Add("kinds", lists.Kinds);
    }

    private void AddActivity(Activity activity)
    {
        Add("published", $"{activity.Total}");
        Add("posts", $"{activity.Posts}");
        Add("trainees", $"{activity.Trainees}");
        Add("guides", numbers.Plain(activity.Guides));
        Add("trainings", numbers.Plain(activity.Trainings));
        Add("meetings", numbers.Plain(activity.Meetings));
        Add("bills", numbers.Plain(activity.Bills));
        Add("motions", numbers.Plain(activity.Motions));
        Add("notices", $"{activity.Fees.Notices}");
        Add("asked", $"{activity.Fees.Asked}");
        Add("paid", $"{activity.Fees.Paid}");
    }

    private void Add(string word, string text) => words.Add(word, () => text);
}
