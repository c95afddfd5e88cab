using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A bank card: 16 to 19 digits whose check sum is right.</summary>
internal sealed class GK284_BankCard : PassageCheck
{
    public override Rule Rule { get; } = new("GK284", Severity.Error,
        new("银行卡号", "A bank card number"),
        new("十六至十九位数字通过银行卡号的校验（Luhn 算法），不应当出现在公开的文字里。",
            "16 to 19 digits that satisfy the check sum of bank cards (Luhn) do not belong in a published text."),
        new("《中华人民共和国政府信息公开条例》第十五条", "Regulations on open government information, article 15"),
        new Example("reports/minzheng/2024/report.md", "全年没有责任追究的情形，补贴发放至6200000000000005账户。", "全年没有责任追究的情形。"));

    public override bool Concerns(string text, Lexicon lexicon) => DigitRun.MayHold(text, 16);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.IsIdentifier) yield break;
        foreach (var run in DigitRun.In(passage.Text, 16))
        {
            if (!PersonalNumbers.IsCard(run.Digits) || PersonalNumbers.IsIdentity(run.Digits)) continue;
            if (run.IsCode(passage.Text) || given.Lexicon.IsAgencyCode(run.Digits) || passage.IsBound(run.At)) continue;
            yield return new Finding(Rule, passage.Place(run.At, run.Length), new(
                $"这里有一个银行卡号（{run.Digits[..4]} **** {run.Digits[^4..]}），应当删去。",
                $"A bank card number stands here ({run.Digits[..4]} **** {run.Digits[^4..]}); remove it."));
        }
    }
}
