using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A mobile number in full: usually a person's, sometimes an office's.</summary>
internal sealed class GK283_MobileNumber : PassageCheck
{
    public override Rule Rule { get; } = new("GK283", Severity.Warning,
        new("手机号码", "A mobile number"),
        new("个人手机号码属于个人信息，公开前应当隐去中间四位，例如 138****1234。办公用的手机号码可以豁免。",
            "A person's mobile number is masked before publication, as 138****1234. An office's mobile number may be waived."),
        new("《中华人民共和国政府信息公开条例》第十五条", "Regulations on open government information, article 15"),
        new Example("reports/minzheng/2024/report.md", "全年没有责任追究的情形，联系电话13800138000。", "全年没有责任追究的情形。"));

    public override bool Concerns(string text, Lexicon lexicon) => DigitRun.MayHold(text, 11);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.IsIdentifier) yield break;
        foreach (var run in DigitRun.In(passage.Text, 11))
        {
            string digits = run.Digits.Length == 13 && run.Digits.StartsWith("86", StringComparison.Ordinal) ? run.Digits[2..] : run.Digits;
            if (digits.Length != 11 || digits[0] != '1' || digits[1] < '3' || run.IsCode(passage.Text) || passage.IsBound(run.At)) continue;
            yield return new Finding(Rule, passage.Place(run.At, run.Length), new(
                $"这里有完整的手机号码（{digits[..3]}****{digits[7..]}），是个人号码的应当隐去中间四位。",
                $"A full mobile number stands here ({digits[..3]}****{digits[7..]}); mask the four digits in the middle of a person's."));
        }
    }
}
