using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>What the text of a number cell says.</summary>
/// <param name="Problem">Why it is no number for this cell, or null.</param>
/// <param name="Remark">What was put right in reading (full-width digits, separators, unit), or null.</param>
internal readonly record struct FigureReading(CellState State, decimal Value, Text? Problem, Text? Remark)
{
    /// <summary>True where the text names 元 and the cell counts 万元: the figure is read as it stands, and is probably ten thousand times what is meant.</summary>
    public bool MayBeYuan { get; init; }
}

/// <summary>
/// Reads the text of a number cell. Only what can have one meaning is read: full-width digits, thousands separators in
/// their places, a trailing 件 or 元, blanks around, invisible characters. A unit never changes the figure.
/// </summary>
internal static class FigureText
{
    private const int MostDigits = 15;

    private static readonly string[] Units = ["万元", "亿元", "元", "件", "项", "条", "批次", "次", "个", "份"];

    public static FigureReading Read(string raw, NumberKind kind, bool mayNotApply) =>
        Digits(raw) is { } number ? new(CellState.Typed, number, null, null) : ReadOdd(raw, kind, mayNotApply);

    /// <summary>A quick look: false where no reading finds a number, as in nearly every label.</summary>
    public static bool MayBeNumber(string raw)
    {
        foreach (char c in raw)
        {
            if (char.IsNumber(c)) return true;
        }
        return false;
    }

    /// <summary>The number where the text is digits and nothing else, as in nearly every cell; it fits every kind of cell.</summary>
    private static long? Digits(string raw)
    {
        if (raw.Length is 0 or > MostDigits || (raw[0] == '0' && raw.Length > 1)) return null;
        long number = 0;
        foreach (char c in raw)
        {
            if (!char.IsAsciiDigit(c)) return null;
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static FigureReading ReadOdd(string raw, NumberKind kind, bool mayNotApply)
    {
        if (HasMark(raw)) return Unread($"「{Shown(raw)}」带有角标或圈号，分不清数字是多少", $"“{Shown(raw)}” has a mark in it, and which digits are the figure is not certain");
        string text = Clean(raw);
        if (text.Length == 0) return new(CellState.Blank, 0, null, null);
        if (text == "/" && mayNotApply) return new(CellState.NotApplicable, 0, null, null);
        string number = text;
        bool isYuan = false;
        if (Units.FirstOrDefault(u => text.EndsWith(u, StringComparison.Ordinal)) is { } unit)
        {
            if (unit is not ("件" or "元")) return Unread($"「{Shown(raw)}」带有单位「{unit}」，请只填数字", $"“{Shown(raw)}” carries the unit {unit}; write the number alone");
            number = text[..^unit.Length].TrimEnd();
            isYuan = unit == "元";
        }
        string sign = "";
        if (number.StartsWith('+') || number.StartsWith('-'))
        {
            sign = number[..1];
            number = number[1..];
        }
        if (Separators(number) is { } joined) number = joined;
        if (!Plain(number)) return Unread(Hint(raw, text, kind));
        if (number.Length > MostDigits + 1 || number.Count(char.IsAsciiDigit) > MostDigits) return Unread($"「{Shown(raw)}」位数太多", $"“{Shown(raw)}” has too many digits");
        var value = decimal.Parse(sign + number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (value == 0) value = Math.Abs(value);
        if (kind != NumberKind.Amount && number.Contains('.')) return Unread($"「{Shown(raw)}」是小数，这里应是整数", $"“{Shown(raw)}” is a decimal; a whole number belongs here");
        if (kind != NumberKind.Change && value < 0) return Unread($"「{Shown(raw)}」是负数，这里不应小于零", $"“{Shown(raw)}” is negative; nothing below zero belongs here");
        if (kind == NumberKind.Count && sign.Length > 0) return Unread($"「{Shown(raw)}」带有正负号，请只填数字", $"“{Shown(raw)}” carries a sign; write the number alone");
        bool asIs = raw == sign + number && !(number.Length > 1 && number[0] == '0' && number[1] != '.');
        return new(CellState.Typed, value, null, asIs ? null
            : new($"「{Shown(raw)}」读作 {Forms.Digits.Text(value)}。", $"“{Shown(raw)}” is read as {Forms.Digits.Text(value)}."))
        { MayBeYuan = isYuan && kind == NumberKind.Amount && value > 0 };
    }

    /// <summary>Compatibility characters folded, invisible ones and outer blanks gone, every kind of minus made one.</summary>
    private static string Clean(string raw)
    {
        var folded = CompatibilityCharacters.Fold(raw).Trim();
        return string.Concat(folded.Where(c => !CompatibilityCharacters.IsInvisible(c)))
            .Replace('−', '-').Replace('–', '-').Replace('﹣', '-').Trim();
    }

    /// <summary>Raised, circled and Roman numerals beside something else: the compatibility form of 321① would be 3211.</summary>
    private static bool HasMark(string raw)
    {
        if (raw.AsSpan().Trim().Length <= 1) return false;
        foreach (char c in raw)
        {
            if (c > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber) return true;
        }
        return false;
    }

    /// <summary>1,234,567 without its separators; null unless every group after the first has three digits.</summary>
    private static string? Separators(string number)
    {
        int dot = number.IndexOf('.');
        string whole = dot < 0 ? number : number[..dot];
        var groups = whole.Split(',');
        if (groups.Length < 2 || groups[0].Length is 0 or > 3 || groups[0][0] == '0' || groups.Skip(1).Any(g => g.Length != 3)) return null;
        return groups.All(g => g.All(char.IsAsciiDigit)) ? string.Concat(groups) + (dot < 0 ? "" : number[dot..]) : null;
    }

    private static bool Plain(string number)
    {
        if (number.Length == 0 || !char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[^1])) return false;
        return number.All(c => char.IsAsciiDigit(c) || c == '.') && number.Count(c => c == '.') <= 1;
    }

    private static Text Hint(string raw, string text, NumberKind kind) => text switch
    {
        "-" or "—" or "——" or "/" or "无" or "零" or "〇" or "没有" => new($"「{Shown(raw)}」不是数字，没有就填 0", $"“{Shown(raw)}” is no number; write 0 where there is none"),
        _ when text.Any(char.IsWhiteSpace) && text.Where(c => !char.IsWhiteSpace(c)).All(char.IsAsciiDigit) =>
            new($"「{Shown(raw)}」数字中间有空格，分不清是一个数还是几个数", $"“{Shown(raw)}” has blanks between digits and may be one number or several"),
        _ when kind == NumberKind.Change && (text.StartsWith('增') || text.StartsWith('减') || text.StartsWith("未增", StringComparison.Ordinal)) =>
            new($"「{Shown(raw)}」请写成带正负号的数字，例如 +72、-4、0", $"“{Shown(raw)}” must be written with a sign, as +72, -4 or 0"),
        _ => new($"「{Shown(raw)}」不是数字", $"“{Shown(raw)}” is no number"),
    };

    private static string Shown(string raw)
    {
        string one = string.Concat(raw.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return one.Length > 24 ? one[..24] + "…" : one;
    }

    private static FigureReading Unread(string zh, string en) => new(CellState.Unread, 0, new(zh + "。", en + "."), null);

    private static FigureReading Unread(Text text) => Unread(text.Zh, text.En);
}
