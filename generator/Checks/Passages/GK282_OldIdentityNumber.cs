using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>Fifteen digits that read as an ID number of the first generation; without a check digit that is likely, not certain.</summary>
internal sealed class GK282_OldIdentityNumber : PassageCheck
{
    public override Rule Rule { get; } = new("GK282", Severity.Warning,
        new("疑似十五位身份证号", "Perhaps an ID number of 15 digits"),
        new("十五位数字里的地区和出生日期都成立，可能是第一代身份证号；没有校验码，不能断定。",
            "Region and date of birth of the 15 digits are possible, so it may be an ID number of the first generation; it has no check digit to be sure by."),
        new("《中华人民共和国政府信息公开条例》第十五条", "Regulations on open government information, article 15"),
        new Example("reports/minzheng/2024/report.md", "全年没有责任追究的情形，联系人身份证号为130503670401001。", "全年没有责任追究的情形。"));

    public override bool Concerns(string text, Lexicon lexicon) => DigitRun.MayHold(text, 15);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.IsIdentifier) yield break;
        foreach (var run in DigitRun.In(passage.Text, 15))
        {
            if (!PersonalNumbers.IsOldIdentity(run.Digits) || run.IsCode(passage.Text) || passage.IsBound(run.At)) continue;
            yield return new Finding(Rule, passage.Place(run.At, run.Length), new(
                $"这十五位数字（{run.Digits[..2]}**********{run.Digits[^3..]}）可能是身份证号，请核对；是的话应当隐去。",
                $"These 15 digits ({run.Digits[..2]}**********{run.Digits[^3..]}) may be an ID number; if so, mask it."));
        }
    }
}
