using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>The ID number of a person: province, date of birth and check digit are right, so it is one.</summary>
internal sealed class GK281_IdentityNumber : PassageCheck
{
    private const int Length = 18;

    public override Rule Rule { get; } = new("GK281", Severity.Error,
        new("公民身份号码", "A citizen's ID number"),
        new("十八位数字的地区、出生日期和校验码都成立，是真实的公民身份号码。公开前应当隐去，例如 35*************123。",
            "Region, date of birth and check digit of the 18 digits are right: it is a person's ID number. It is masked before publication, as 35*************123."),
        new("《中华人民共和国政府信息公开条例》第十五条：涉及个人隐私的政府信息，公开会对第三方合法权益造成损害的，不得公开", "Regulations on open government information, article 15: no disclosure of personal privacy that harms a third party"),
        new Example("reports/minzheng/2024/report.md", "全年没有责任追究的情形，联系人身份证号为11010519491231002X。", "全年没有责任追究的情形。"));

    public override bool Concerns(string text, Lexicon lexicon) => DigitRun.MayHold(text, Length);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.IsIdentifier) yield break;
        foreach (var run in DigitRun.HoweverDivided(passage.Text, Length))
        {
            if (!PersonalNumbers.IsIdentity(run.Digits) || run.IsCodeOfOrgan(passage.Text) || given.Lexicon.IsAgencyCode(run.Digits)) continue;
            yield return new Finding(Rule, passage.Place(run.At, run.Length), new(
                $"这里有一个公民身份号码（{run.Digits[..2]}*************{run.Digits[^3..]}），应当删去或者隐去中间各位。",
                $"A citizen's ID number stands here ({run.Digits[..2]}*************{run.Digits[^3..]}); remove or mask it."));
        }
    }
}
