using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Errors in single cells of the tables: the relations of the form do not hold.</summary>
internal sealed class CellPlanting(string name, string codes, Func<FigureSheet, Dice, string?> change) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new CellPlanting("表三 办理结果某格多填", "GK101", (sheet, dice) => AddTo(sheet, $"requests.{ResultRow(sheet, dice)}.{Applicant(dice)}", dice)),
        new CellPlanting("表三 新收、结转某格填错", "GK101", (sheet, dice) => AddTo(sheet, $"requests.{Pick(["new", "carried_in", "carried_out"], dice)}.{Applicant(dice)}", dice)),
        new CellPlanting("表三 （七）总计某格填错", "GK101", (sheet, dice) => AddTo(sheet, $"requests.closed.{Applicant(dice)}", dice)),
        new CellPlanting("表三 总计列填错", "GK101", (sheet, dice) => AddTo(sheet, $"requests.{Pick([.. sheet.Form.Requests.Select(r => r.Key)], dice)}.total", dice)),
        new CellPlanting("表三 两位数字颠倒", "GK101", SwapDigits),
        new CellPlanting("表三 一行内两数对调", "GK102", Exchange),
        new CellPlanting("表三 记在相邻的申请人列", "GK104 GK101", MoveOne),
        new CellPlanting("表三 整行错一格", "GK105", Shift),
        new CellPlanting("表四 某格填错", "GK103", (sheet, dice) => AddTo(sheet, $"disputes.{Pick([.. Form.DisputeRows.Select(r => r.Key)], dice)}.{Pick([.. Form.DisputeColumns.Select(r => r.Key)], dice)}", dice)),
        new CellPlanting("表二 项目数减成负数", "GK107", (sheet, _) => Less(sheet)),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => codes.Split(' ');

    /// <summary>What next year and the district's sum make of a negative stock.</summary>
    public override IReadOnlyList<string> Follows => ["GK206", "GK301"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        string? what = null;
        var changed = report.With(sheet => what = change(sheet, dice));
        return what is null ? null : Sheets.TablesOnly(district, changed, what);
    }

    private static string AddTo(FigureSheet sheet, string address, Dice dice)
    {
        int more = dice.Between(1, 3);
        sheet[address] += more;
        return $"{address} +{more}";
    }

    private static string? SwapDigits(FigureSheet sheet, Dice dice)
    {
        string[] fit = [.. sheet.Addresses.Where(a => a.StartsWith("requests.", StringComparison.Ordinal) && sheet[a] is >= 10 and < 100 && sheet.Count(a) % 11 != 0)];
        if (fit.Length == 0) return null;
        string address = Pick(fit, dice);
        int count = sheet.Count(address);
        sheet[address] = count % 10 * 10 + count / 10;
        return $"{address} {count} → {sheet[address]}";
    }

    /// <summary>Two figures far enough apart that nothing else explains the difference as well.</summary>
    private static string? Exchange(FigureSheet sheet, Dice dice)
    {
        foreach (int i in dice.Shuffled(sheet.Form.Requests.Count))
        {
            string row = sheet.Form.Requests[i].Key;
            string[] columns = [.. Form.Applicants.Select(c => $"requests.{row}.{c.Key}").Where(a => sheet[a] >= 2).DistinctBy(a => sheet[a])];
            if (columns.Length < 2) continue;
            (sheet[columns[0]], sheet[columns[1]]) = (sheet[columns[1]], sheet[columns[0]]);
            return $"{columns[0]} ↔ {columns[1]}";
        }
        return null;
    }

    private static string? MoveOne(FigureSheet sheet, Dice dice)
    {
        foreach (int i in dice.Shuffled(sheet.Form.Requests.Count))
        {
            string row = sheet.Form.Requests[i].Key;
            int from = dice.Below(5);
            string left = $"requests.{row}.{Form.Applicants[from].Key}", right = $"requests.{row}.{Form.Applicants[from + 1].Key}";
            if (sheet[left] == 0 || sheet[left] - sheet[right] == 1) continue; // else it is an exchange
            sheet[left]--;
            sheet[right]++;
            return $"{left} → {right}";
        }
        return null;
    }

    /// <summary>A cell was lost, or came in, while the row was pasted: all figures of the row stand one cell beside theirs.</summary>
    private static string? Shift(FigureSheet sheet, Dice dice)
    {
        foreach (int i in dice.Shuffled(sheet.Form.Requests.Count))
        {
            string[] cells = [.. Form.RequestColumns.Select(c => $"requests.{sheet.Form.Requests[i].Key}.{c.Key}")];
            decimal[] figures = [.. cells.Select(c => sheet[c])];
            decimal[] moved = dice.Chance(50) ? [0, .. figures[..^1]] : [.. figures[1..], 0];
            if (moved.Count(f => f > 0) < 2 || moved.Zip(figures).Count(p => p.First != p.Second) < 3) continue; // one alone is another mistake
            for (int c = 0; c < cells.Length; c++) sheet[cells[c]] = moved[c];
            return $"{sheet.Form.Requests[i].Key}: {string.Join(' ', moved)}";
        }
        return null;
    }

    private static string? Less(FigureSheet sheet)
    {
        const string address = "proactive.license.change";
        if (!sheet.Has(address)) return null;
        sheet[address] = -sheet["proactive.license.prev_items"] - 2;
        return address;
    }

    private static string ResultRow(FigureSheet sheet, Dice dice) => Pick([.. sheet.Form.ResultRows.Select(r => r.Key)], dice);

    private static string Applicant(Dice dice) => Pick([.. Form.Applicants.Select(a => a.Key)], dice);

    private static string Pick(string[] choices, Dice dice) => choices[dice.Below(choices.Length)];
}
