using System.Globalization;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>What must not go out: numbers of persons, marks of secrecy.</summary>
internal sealed class PrivatePlanting(string name, string code, Func<Dice, string> words) : Planting
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new PrivatePlanting("身份证号", "GK281", dice => $"申请人张某（身份证号{Identity(dice)}）"),
        new PrivatePlanting("身份证号夹在数字旁", "GK281", dice => $"证件号码：{Identity(dice)}，共1份"),
        new PrivatePlanting("十五位身份证号", "GK282", dice => $"证件号码640104{dice.Between(50, 85)}{dice.Between(1, 12):00}{dice.Between(1, 28):00}{dice.Between(1, 999):000}"),
        new PrivatePlanting("手机号码", "GK283", dice => $"联系人手机{Mobile(dice)}"),
        new PrivatePlanting("手机号码分段写", "GK283", dice => Mobile(dice) is var m ? $"手机：{m[..3]}-{m[3..7]}-{m[7..]}" : ""),
        new PrivatePlanting("银行卡号", "GK284", dice => $"账户{Card(dice)}"),
        new PrivatePlanting("密级标志", "GK285", dice => new[] { "机密★1年", "秘密★6个月", "内部资料 注意保存" }[dice.Below(3)]),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        string text = district.CleanText(report, "report.md");
        string said = words(dice);
        bool isMark = code == "GK285";
        int at = isMark ? text.IndexOf("## 一、", StringComparison.Ordinal) : text.IndexOf("### （三）", StringComparison.Ordinal);
        return Planted.InText(report, text.Insert(at, said + (isMark ? "\n\n" : "，已当面答复。\n\n")), said);
    }

    private static string Identity(Dice dice)
    {
        string body = string.Create(CultureInfo.InvariantCulture, $"640104{dice.Between(1950, 2004)}{dice.Between(1, 12):00}{dice.Between(1, 28):00}{dice.Between(1, 999):000}");
        return body + CheckDigits[body.Select((c, i) => (c - '0') * Weights[i]).Sum() % 11];
    }

    private static string Mobile(Dice dice) => $"1{dice.Between(3, 9)}{dice.Between(0, 9)}{dice.Between(0, 99999999):00000000}";

    private static string Card(Dice dice)
    {
        string body = $"622848{dice.Between(0, 999999):000000}{dice.Between(0, 999999):000000}";
        int sum = body.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 2 : 1)).Sum(n => n > 9 ? n - 9 : n);
        return body + (10 - sum % 10) % 10;
    }
}
