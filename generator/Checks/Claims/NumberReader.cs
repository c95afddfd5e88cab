namespace SiteBuilder.Checks.Claims;

/// <summary>Reads the number that begins at a place of a line, with its scale and its unit.</summary>
internal static class NumberReader
{
    /// <summary>What is counted in these reports; the longer before the shorter.</summary>
    private static readonly string[] Units =
        ["个百分点", "人次", "件次", "万元", "亿元", "个工作日", "工作日", "件", "份", "条", "宗", "起", "例", "项", "部", "篇", "次", "封", "批", "期", "场", "户", "人", "元", "个", "倍", "页", "%", "％"];

    private static readonly Dictionary<char, string[]> UnitsByFirst = Units.GroupBy(u => u[0]).ToDictionary(g => g.Key, g => g.ToArray());

    private static readonly string[] Abouts = ["超过", "不足", "大约", "突破", "不少于", "至少", "不到", "接近", "将近"];

    private static readonly string[] Dates = ["年", "月", "日", "号", "时", "点", "楼", "室", "层", "栋", "幢", "周年", "岁", "天"];

    /// <summary>The number at <paramref name="at"/> and where it ends, unit included; null where there is none.</summary>
    public static (Numeral Number, int End, bool IsDate)? At(string text, int at)
    {
        char c = text[at];
        if (char.IsAsciiDigit(c)) return Arabic(text, at);
        if (c == '百' && text.AsSpan(at).StartsWith("百分之")) return Percent(text, at);
        return ChineseNumerals.IsNumeral(c) ? Chinese(text, at) : null;
    }

    private static (Numeral, int, bool) Arabic(string text, int at)
    {
        int end = at;
        bool odd = at > 0 && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '-' or '~' or '～' or '/' or ':' or '@' or '.' or '〔' or '[' or '第' or '—' or '–' or '_' or '#');
        decimal value = 0, step = 1;
        int digits = 0, points = 0;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                if (digits > 15) continue;
                value = value * 10 + (c - '0');
                if (points > 0) step /= 10;
            }
            else if (c == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) points++;
            else if (c == ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) odd |= points > 0 || !IsGroup(text, end) || digits > 3 && text[end - 4] != ',';
            else break;
        }
        odd |= digits > 15 || points > 1 || text[at] == '0' && digits > 1 && points == 0 || end < text.Length && IsTied(text, end);
        return Finished(text, end, new Numeral(digits > 15 ? 0 : value * step, step, "", odd ? Exactness.Odd : Around(text, at)));
    }

    private static (Numeral, int, bool)? Chinese(string text, int at)
    {
        int end = at;
        while (end < text.Length && ChineseNumerals.IsNumeral(text[end])) end++;
        // 统一, 第三, 进一步: only a number in front of a unit counts anything.
        bool counts = end < text.Length && (UnitAt(text, end).Length > 0 || text[end] is '余' or '多');
        if (!counts || at > 0 && text[at - 1] is '第' or '统' or '每' or '进' or '逐' or '同' or '唯' or '单') return null;
        var value = ChineseNumerals.Read(text.AsSpan(at, end - at));
        decimal step = text[end - 1] switch { '万' => 10000, '亿' => 100000000, _ => 1 };
        var read = Finished(text, end, new Numeral(value ?? 0, step == 1 ? 1 : step, "", value is null ? Exactness.Odd : Around(text, at)));
        return read.IsDate ? null : read;
    }

    private static (Numeral, int, bool)? Percent(string text, int at)
    {
        int from = at + 3, end = from, point = -1;
        while (end < text.Length && (ChineseNumerals.IsNumeral(text[end]) || text[end] == '点' && point < 0))
        {
            if (text[end] == '点') point = end;
            end++;
        }
        if (end == from) return null;
        decimal? whole = ChineseNumerals.Read(text.AsSpan(from, (point < 0 ? end : point) - from));
        decimal step = 1, fraction = 0;
        for (int i = point + 1; point >= 0 && i < end; i++)
        {
            if (step < 0.0001m || ChineseNumerals.Read(text.AsSpan(i, 1)) is not { } digit || digit > 9) return (new Numeral(0, 1, "%", Exactness.Odd), end, false);
            step /= 10;
            fraction += digit * step;
        }
        var number = new Numeral((whole ?? 0) + fraction, step, "%", whole is null ? Exactness.Odd : Around(text, at));
        return (IsAboutBehind(text, end) ? number with { Exactness = Approximate(number) } : number, end, false);
    }

    /// <summary>Takes in scale, approximation and unit.</summary>
    private static (Numeral Number, int End, bool IsDate) Finished(string text, int end, Numeral number)
    {
        while (end < text.Length && text[end] is '万' or '亿' or '千' or '百' && char.IsAsciiDigit(text[end - 1]) | text[end - 1] == '万')
        {
            decimal scale = text[end] switch { '万' => 10000, '亿' => 100000000, '千' => 1000, _ => 100 };
            if (number.Value > 1_000_000_000) return (number with { Exactness = Exactness.Odd }, end + 1, false);
            number = number with { Value = number.Value * scale, Step = number.Step * scale };
            end++;
            if (end < text.Length && char.IsAsciiDigit(text[end])) number = number with { Exactness = Exactness.Odd };
        }
        if (end < text.Length && text[end] is '余' or '多' or '几')
        {
            number = number with { Exactness = Approximate(number) };
            end++;
            if (end < text.Length && text[end] is '万' or '亿') end++;
        }
        string unit = UnitAt(text, end);
        if (unit.Length == 0 && Array.Exists(Dates, d => text.AsSpan(end).StartsWith(d))) return (number with { Exactness = Exactness.Odd }, end + 1, true);
        end += unit.Length;
        if (text.AsSpan(end).StartsWith("(次)") || text.AsSpan(end).StartsWith("（次）")) end += 3;
        if (IsAboutBehind(text, end)) number = number with { Exactness = Approximate(number) };
        if (end < text.Length && unit.Length == 0 && IsTied(text, end)) number = number with { Exactness = Exactness.Odd };
        decimal money = unit switch { "万元" => 10000, "亿元" => 100000000, _ => 1 };
        if (number.Value > 1_000_000_000_000) return (number with { Exactness = Exactness.Odd }, end, false);
        return (number with { Value = number.Value * money, Step = number.Step * money, Unit = unit is "万元" or "亿元" ? "元" : unit == "％" ? "%" : unit }, end, false);
    }

    private static Exactness Approximate(Numeral number) => number.Exactness == Exactness.Odd ? Exactness.Odd : Exactness.Approximate;

    /// <summary>近, 约, 超, 逾 … before the number.</summary>
    private static Exactness Around(string text, int at)
    {
        if (at == 0) return Exactness.Exact;
        bool some = text[at - 1] is '数' or '几' or '上' or '成' && !char.IsAsciiDigit(text[at]);
        bool about = text[at - 1] is '近' or '约' or '超' or '逾' || Array.Exists(Abouts, word => text.AsSpan(0, at).EndsWith(word));
        return some || about ? Exactness.Approximate : Exactness.Exact;
    }

    /// <summary>左右, 以上, 以内 … behind the number.</summary>
    private static bool IsAboutBehind(string text, int end)
    {
        var behind = text.AsSpan(end);
        return behind.StartsWith("余") || behind.StartsWith("左右") || behind.StartsWith("以上") || behind.StartsWith("以内");
    }

    /// <summary>A letter, a dash, a slash or an address goes on behind the digits; or a range does (12至15件).</summary>
    private static bool IsTied(string text, int end)
    {
        char c = text[end];
        if (char.IsAsciiLetter(c) || c is '@' or '/' or ':' or '_' or '*') return true;
        return c is '-' or '~' or '～' or '—' or '–' or '至' or '到' or '.' or '〕' or ']' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || c is '〕' or ']');
    }

    private static bool IsGroup(string text, int comma) =>
        comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && !(comma + 4 < text.Length && char.IsAsciiDigit(text[comma + 4]));

    private static string UnitAt(string text, int at)
    {
        if (at == text.Length || !UnitsByFirst.TryGetValue(text[at], out var units)) return "";
        foreach (string unit in units)
        {
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0) return unit;
        }
        return "";
    }
}
