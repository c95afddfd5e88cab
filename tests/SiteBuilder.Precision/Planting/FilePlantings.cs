using System.Text;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>A figure in requests.csv that is no figure.</summary>
internal sealed class FilePlanting(string name, string code, string written) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new FilePlanting("表三 空白格", "GK028", ""), new FilePlanting("表三 写“无”", "GK026", "无"), new FilePlanting("表三 写“-”", "GK026", "-"),
        new FilePlanting("表三 小数", "GK026", "1.5"), new FilePlanting("表三 负数", "GK026", "-2"), new FilePlanting("表三 多出小数点", "GK026", "5.5.5"),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        string text = district.CleanText(report, "requests.csv");
        if (text.Contains('"', StringComparison.Ordinal) || text.Contains('\uFFFD', StringComparison.Ordinal) || !text.Contains("项目,自然人", StringComparison.Ordinal)) return null;
        string[] lines = text.Split("\r\n");
        int row = dice.Between(1, lines.Length - 4); // （七）总计 and what follows may be left blank
        string[] fields = lines[row].Split(',');
        int column = dice.Between(1, 6);
        fields[column] = written;
        lines[row] = string.Join(',', fields);
        return new Planted(report, Planted.One(TestDistrict.PathOf(report, "requests.csv"), Encoding.UTF8.GetBytes(string.Join("\r\n", lines)))) { What = lines[row] };
    }
}
