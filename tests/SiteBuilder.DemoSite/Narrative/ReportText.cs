using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Phrases;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>The body of <c>report.md</c>: introduction, parts 一, 五 and 六.</summary>
internal sealed class ReportText
{
    private readonly ReportFigures report;
    private readonly Words words;

    private ReportText(ReportFigures report, Wording wording) => (this.report, words) = (report, new Words(report, wording));

    private Agency Agency => report.Agency;

    private FigureSheet Sheet => report.Sheet;

    public static string Of(ReportFigures report) => Of(report, Wording.OfDemo);

    public static string Of(ReportFigures report, Wording wording) => string.Join("\n\n", new ReportText(report, wording).Blocks()) + "\n";

    private IEnumerable<string> Blocks() =>
    [
        Say("basis", IntroductionPhrases.Basis) + Say("period", IntroductionPhrases.Period),
        Say("where", IntroductionPhrases.Where) + Say("contact", IntroductionPhrases.Contact),
        "## 一、总体情况",
        "### （一）主动公开", .. Proactive(),
        "### （二）依申请公开", .. Requests(),
        "### （三）政府信息管理",
        Say("responsibility", ManagementPhrases.Responsibility) + Say("review", ManagementPhrases.Review) + Say("stock", ManagementPhrases.Stock),
        "### （四）政府信息公开平台建设",
        Say("portal", PlatformPhrases.Portal) + Say("account", PlatformPhrases.Account) + Say("place", PlatformPhrases.Place),
        "### （五）监督保障", Supervision(),
        "## 五、存在的主要问题及改进情况", .. Problems(),
        "## 六、其他需要报告的事项", .. Others(),
    ];

    private IEnumerable<string> Proactive()
    {
        yield return Say("published", ProactivePhrases.Published) + Documents();
        yield return Decisions() + Say("topics", ProactivePhrases.Topics) + Say("guides", ProactivePhrases.Guides);
    }

    private string Documents()
    {
        bool first = Sheet.Form == Form.Of2019;
        string[] stock = first ? ["made", "public_total"] : ["issued", "repealed", "in_force"];
        if (stock.All(column => Sheet[$"proactive.normative.{column}"] == 0)) return Say("documents", ProactivePhrases.NoDocuments);
        if (Agency.EndsIn(report.Year)) return words.Fill(ProactivePhrases.NothingInForce);
        return Say("documents", first ? ProactivePhrases.Documents2019 : ProactivePhrases.Documents2021);
    }

    private string Decisions()
    {
        bool any = new[] { "license", "penalty", "coercion" }.Any(row => Sheet[$"proactive.{row}.decisions"] > 0);
        bool fees = Sheet.Has("proactive.fees.amount_wan") && Sheet["proactive.fees.amount_wan"] > 0;
        return (any ? Say("decisions", ProactivePhrases.Decisions) : "") + (fees ? Say("fees", ProactivePhrases.Fees) : "");
    }

    private IEnumerable<string> Requests()
    {
        int received = Sheet.Count("requests.new.total"), carriedIn = Sheet.Count("requests.carried_in.total"), closed = Sheet.Count("requests.closed.total");
        if (received + carriedIn == 0)
        {
            yield return Say("received", RequestPhrases.NoneReceived) + Disputes(RequestPhrases.NoDisputesNorRequests);
            yield break;
        }
        yield return Say("received", received == 0 ? RequestPhrases.NoneReceived : RequestPhrases.Received)
            + Say("answered", closed == 0 ? RequestPhrases.NothingAnswered : carriedIn == 0 ? RequestPhrases.AnsweredThisYearsOnly : RequestPhrases.Answered)
            + Say("carried over", Sheet["requests.carried_out.total"] == 0 ? RequestPhrases.NothingCarriedOver : RequestPhrases.CarriedOver);
        bool comparable = received > 0 && report.Before?.Sheet.Count("requests.new.total") > 0;
        yield return (comparable ? Say("growth", RequestPhrases.Growth) : "")
            + Say("handling", RequestPhrases.Handling) + Disputes(RequestPhrases.NoDisputes);
    }

    private string Disputes(IReadOnlyList<string> none) =>
        Form.DisputeRows.All(row => Sheet[$"disputes.{row.Key}.total"] == 0) ? Say("disputes", none) : Say("disputes", RequestPhrases.Disputes);

    private string Supervision() =>
        Say("leadership", SupervisionPhrases.Leadership) + Say("training", SupervisionPhrases.Training)
        + Say("assessment", Agency.IsGovernment ? SupervisionPhrases.OfGovernment : SupervisionPhrases.Assessment);

    private IEnumerable<string> Problems()
    {
        var problems = Choice.OfProblems(Agency, report.Year);
        yield return "### （一）存在的主要问题";
        yield return Say("shortcomings", Problem.ShortcomingLead) + Enumerated(problems.Select(p => p.Shortcoming));
        yield return "### （二）改进情况";
        if (report.Before is not null) yield return Say("last year's problems", Problem.LastYears);
        yield return Say("measures", Problem.MeasureLead) + Enumerated(problems.Select(p => p.Measure));
    }

    private string Enumerated(IEnumerable<string> items) =>
        string.Concat(items.Select((item, i) => $"{"一二三"[i]}是{words.Fill(item)}。"));

    private IEnumerable<string> Others()
    {
        yield return Say("processing fee", report.Activity.Fees.Notices == 0 ? OtherPhrases.NoFee : OtherPhrases.Fee);
        if (report.Before is null && Agency.FirstYear > Years.First) yield return words.Fill(OtherPhrases.NewAgency);
        yield return Agency.EndsIn(report.Year) ? words.Fill(OtherPhrases.EndingAgency) : Say("other matters", OtherPhrases.Others);
    }

    private string Say(string slot, IReadOnlyList<string> phrases) => words.Say(slot, phrases);
}
