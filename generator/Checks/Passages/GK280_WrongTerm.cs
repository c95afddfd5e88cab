using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A fixed term that is miswritten, by the built-in list or by the site's <c>words.csv</c>.</summary>
internal sealed class GK280_WrongTerm : PassageCheck
{
    public override Rule Rule { get; } = new("GK280", Severity.Warning,
        new("固定用语写错", "A fixed term is miswritten"),
        new("法规名称、制度名称和固定用语写错，读者和检查人员一眼就能看到。内置的只有确定无疑的错误，本地的人名、地名和提法写在 words.csv 里。",
            "Miswritten names of laws and institutions catch every reader's eye. The built-in list holds what is certain; local names and phrases belong in words.csv."),
        new("国办秘函〔2019〕19号：严重表述错误为单项否决", "国办秘函〔2019〕19号: grave errors of wording fail the inspection"),
        new Example("reports/minzheng/2024/report.md", "《中华人民共和国政府信息公开条列》", "《中华人民共和国政府信息公开条例》"));

    public override bool Concerns(string text, Lexicon lexicon) => lexicon.WrongWords.Finds(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        foreach (var (at, wrong) in given.Lexicon.WrongWords.In(passage.Text))
        {
            string right = given.Lexicon.Correction(wrong);
            if (StandsIn(passage.Text, at, wrong, right)) continue;
            yield return new Finding(Rule, passage.Place(at, wrong.Length), new($"“{wrong}”应为“{right}”。", $"“{wrong}” should be “{right}”."));
        }
    }

    /// <summary>True where what looks wrong is part of the right form (公示 in 公示栏).</summary>
    private static bool StandsIn(string text, int at, string wrong, string right)
    {
        for (int inside = right.IndexOf(wrong, StringComparison.Ordinal); inside >= 0; inside = right.IndexOf(wrong, inside + 1, StringComparison.Ordinal))
        {
            if (at >= inside && text.AsSpan(at - inside).StartsWith(right, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
