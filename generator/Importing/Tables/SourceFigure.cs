using System.Buffers;
using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>What the text of a cell of a source says: a figure, nothing, 不适用, or something that has no reading or more than one.</summary>
/// <param name="Remark">What was left out or put in words in reading (a unit, a remark, 增72); null where the text is the figure.</param>
/// <param name="Reason">Why it was not read; null where it was.</param>
internal readonly record struct SourceFigure(CellState State, decimal Value, Text? Remark, Text? Reason)
{
    /// <summary>The figure if the blanks inside the text mean nothing (<c>2 0</c>); only a relation can tell.</summary>
    public decimal? Candidate { get; init; }

    public static readonly SourceFigure Blank = new(CellState.Blank, 0, null, null);

    public bool IsRead => State == CellState.Typed;

    private const int MostDigits = 15;
    private const int MostDigitsOfCount = 8; // more applications than that no agency has: figures that ran together, unless the sums say otherwise

    private static readonly SearchValues<char> Raised = SearchValues.Create("⟦²³¹⁰ⁱ⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶*＊※†");

    private static readonly string[] NoSuchMatter = ["/", "\\", "-", "--", "—", "——", "―", "不适用", "不涉及"];

    /// <summary>未增未减 and the like: an increase of nothing.</summary>
    private static readonly string[] NoChange = ["未增未减", "未增减", "无增减", "无增无减", "不增不减", "无变化", "没有变化", "未变化", "不变", "持平"];

    private static readonly (string Word, int Sign)[] Directions =
        [("增加", 1), ("新增", 1), ("增长", 1), ("增", 1), ("+", 1), ("减少", -1), ("减", -1), ("-", -1)];

    /// <summary>Reads a cell. The figure is the number as printed: a unit or a remark never changes it.</summary>
    /// <param name="raw">The text of the cell; raised characters stand between ⟦ and ⟧.</param>
    /// <param name="kind">What kind of number belongs there.</param>
    /// <param name="mayNotApply">True in 表二, where / says that the agency has no such matter.</param>
    public static SourceFigure Read(string raw, NumberKind kind, bool mayNotApply)
    {
        string text = Clean(raw, out bool raised);
        string compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        string shown = Shown(raw);
        if (compact.Length == 0) return raised ? Unread(new($"“{shown}”的前面是划去的或上标的字，不能确定", $"“{shown}” begins with what is struck out or raised, which leaves it uncertain")) : Blank;
        if (NoSuchMatter.Contains(compact))
        {
            return mayNotApply
                ? new(CellState.NotApplicable, 0, new($"“{shown}”读作不适用", $"“{shown}” is read as not applicable"), null)
                : new(CellState.Blank, 0, new($"原文为“{shown}”，不是数，留空", $"the source says “{shown}”, which is no number; left blank"), null);
        }
        if (compact is "零" or "〇") return Read(0, shown);
        if (kind == NumberKind.Change && (NoChange.Contains(compact) || IsNoChangeInDigits(compact))) return Read(0, shown);
        if (NumberText.Parse(text) is not { } number) return Unread(new($"“{shown}”不是数字", $"“{shown}” is no number"));
        return Judge(number, kind, shown, asIs: text == number.Digits && !raised && raw.Trim() == text);
    }

    private static SourceFigure Judge(NumberText number, NumberKind kind, string shown, bool asIs)
    {
        int sign = 1;
        if (number.Lead.Length > 0)
        {
            var direction = Directions.FirstOrDefault(d => d.Word == number.Lead);
            if (direction.Word is null || kind != NumberKind.Change) return Unread(new($"“{shown}”的数前有“{number.Lead}”，不能确定", $"“{number.Lead}” before the number of “{shown}” leaves it uncertain"));
            sign = direction.Sign;
        }
        string digits = number.Digits;
        if (digits.Count(char.IsAsciiDigit) > MostDigits) return Unread(new($"“{shown}”位数太多", $"“{shown}” has too many digits"));
        if (digits.Length > 1 && digits[0] == '0' && digits[1] != '.') return Unread(new($"“{shown}”以 0 开头，可能是几个数连在一起", $"“{shown}” begins with 0 and may be several numbers run together"));
        if (digits.Contains('.') && kind != NumberKind.Amount) return Unread(new($"“{shown}”是小数，这里应是整数", $"“{shown}” is a decimal; a whole number belongs here"));
        decimal value = sign * decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (value == 0) value = Math.Abs(value);
        if (kind == NumberKind.Count && digits.Length > MostDigitsOfCount) return Unread(new($"“{shown}”位数太多，可能是几个数连在一起", $"“{shown}” has too many digits and may be several numbers run together")) with { Candidate = value };
        if (number.HasGap) return Unread(new($"“{shown}”中间有空格，分不清是一个数还是几个数", $"“{shown}” has blanks inside and may be one number or several")) with { Candidate = value };
        return asIs && number.Lead.Length == 0 ? new(CellState.Typed, value, null, null) : Read(value, shown, PrintedText.Of(number.Rest));
    }

    private static SourceFigure Read(decimal value, string shown, string rest = "") =>
        new(CellState.Typed, value, rest.Length == 0
            ? new($"“{shown}”读作 {Digits.Text(value)}", $"“{shown}” is read as {Digits.Text(value)}")
            : new($"“{shown}”读作 {Digits.Text(value)}，“{rest}”不计入", $"“{shown}” is read as {Digits.Text(value)}, without “{rest}”"), null);

    /// <summary>Compatibility characters folded, invisible ones gone, every minus made one. Raised and encircled characters are a note, never digits of the number.</summary>
    private static string Clean(string raw, out bool raised)
    {
        int note = raw.AsSpan().IndexOfAny(Raised);
        raised = note >= 0;
        string folded = CompatibilityCharacters.Fold(raised ? raw[..note] : raw);
        return string.Concat(folded.Where(c => !CompatibilityCharacters.IsInvisible(c)))
            .Replace('−', '-').Replace('–', '-').Replace('﹣', '-').Trim();
    }

    /// <summary>+(0) -(0), 增0减0: an increase and a decrease, both of nothing.</summary>
    private static bool IsNoChangeInDigits(string compact) =>
        compact.Contains('0') && compact.Any(c => c is '+' or '-' or '增' or '减') && compact.All(c => c is '0' or '+' or '-' or '(' or ')' or '/' or ',' or '、' or '增' or '减' or '加' or '少');

    private static string Shown(string raw)
    {
        const int most = 24;
        string one = PrintedText.Of(raw);
        return one.Length > most ? one[..most] + "…" : one;
    }

    private static SourceFigure Unread(Text reason) => new(CellState.Unread, 0, null, reason);
}
