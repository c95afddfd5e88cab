using System.Text;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Says in figures how an estimate was made: 10+3−1＝12.</summary>
internal static class StockSum
{
    public static string Said(YearComparison comparison)
    {
        var estimate = comparison.Estimate;
        var text = new StringBuilder(string.Join("+", estimate.Before.Select(cell => Digits.Text(comparison.Last![cell]!.Value))));
        for (int i = 0; i < estimate.Here.Count; i++)
        {
            if (i < estimate.Expectation.Plus.Count) text.Append(text.Length == 0 ? "" : "+");
            else text.Append('－');
            text.Append(Digits.Text(comparison.Table[estimate.Here[i]]!.Value));
        }
        return text.Append('＝').Append(comparison.Expected).Replace("+-", "－").ToString();
    }
}
