using System.Text;

namespace SiteBuilder.Checks.Passages;

/// <summary>A number in running text, its digits half-width, with the place where it stands.</summary>
internal readonly record struct DigitRun(int At, int Length, string Digits)
{
    private const int Longest = 40;

    private static readonly string[] CodeWords = ["信用代码", "机构代码", "索引号", "编号", "文号", "备案", "标识码", "证号码为", "代码为", "代码："];

    /// <summary>
    /// The runs of at least <paramref name="shortest"/> digits that stand alone: no letter, slash, dot or sign of equality touches
    /// them, as in addresses and document numbers. Groups as cards and mobile numbers are printed in (4 4 4 4, 3-4-4) are one run.
    /// </summary>
    public static IEnumerable<DigitRun> In(string text, int shortest)
    {
        var groups = new List<DigitRun>();
        for (int i = 0; i < text.Length;)
        {
            if (!IsDigit(text[i]))
            {
                i++;
                continue;
            }
            var group = Group(text, i);
            i += group.Length;
            groups.Add(group);
            bool goesOn = i + 1 < text.Length && text[i] is ' ' or '-' && IsDigit(text[i + 1]);
            if (goesOn && groups.Count < 8)
            {
                i++;
                continue;
            }
            foreach (var run in Joined(groups))
            {
                if (run.Digits.Length >= shortest && Alone(Chinese.At(text, run.At - 1)) && Alone(Chinese.At(text, run.At + run.Length))) yield return run;
            }
            groups.Clear();
        }
    }

    /// <summary>False where no run can be so long; separators count for nothing, so some that cannot are let pass.</summary>
    public static bool MayHold(string text, int shortest)
    {
        int digits = 0, last = -3; // no digit yet, nor one two before the first character
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i])) continue;
            digits = last == i - 1 || last == i - 2 && text[i - 1] is ' ' or '-' ? digits + 1 : 1;
            if (digits >= shortest - 1) return true; // the last of 18 may be an X
            last = i;
        }
        return false;
    }

    /// <summary>True where the words before say that the number names an organ, a document or a record.</summary>
    public bool IsCode(string text)
    {
        string before = text[Math.Max(0, At - 14)..At];
        return CodeWords.Any(w => before.Contains(w, StringComparison.Ordinal)) && !before.Contains("身份", StringComparison.Ordinal);
    }

    private static DigitRun Group(string text, int at)
    {
        var digits = new StringBuilder(20);
        int i = at;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            if (digits.Length <= Longest) digits.Append(Half(text[i]));
        }
        if (i < text.Length && text[i] is 'X' or 'x' && digits.Length == 17)
        {
            digits.Append('X');
            i++;
        }
        return new DigitRun(at, i - at, digits.ToString());
    }

    private static IReadOnlyList<DigitRun> Joined(List<DigitRun> groups)
    {
        var lengths = groups.Select(g => g.Digits.Length).ToList();
        bool card = groups.Count >= 4 && lengths.SkipLast(1).All(l => l == 4) && lengths[^1] <= 4;
        bool known = lengths is [3, 4, 4] or [2, 11] or [2, 3, 4, 4] or [6, 8, 4] or [6, 13];
        if (!card && !known) return groups;
        return [new DigitRun(groups[0].At, groups[^1].At + groups[^1].Length - groups[0].At, string.Concat(groups.Select(g => g.Digits)))];
    }

    private static bool Alone(char c) => !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '.' or '=' or '_' or '-' or '*' or '%');

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static char Half(char c) => c >= '０' ? (char)(c - '０' + '0') : c;
}
