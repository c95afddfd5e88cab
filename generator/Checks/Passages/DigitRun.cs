using System.Text;

namespace SiteBuilder.Checks.Passages;

/// <summary>A number in running text, its digits half-width, with the place where it stands.</summary>
internal readonly record struct DigitRun(int At, int Length, string Digits)
{
    private const int Longest = 40;
    private const int MostGroups = 20;
    private const int Gap = 3; // blanks between two groups

    private static readonly string[] OrganWords = ["信用代码", "机构代码", "标识码"];
    private static readonly string[] CodeWords = ["信用代码", "机构代码", "索引号", "编号", "文号", "备案", "标识码", "证号码为", "代码为", "代码："];

    /// <summary>
    /// The runs of at least <paramref name="shortest"/> digits that stand alone: no letter, slash, dot or sign of equality touches
    /// them, as in addresses and document numbers. Groups as cards and mobile numbers are printed in (4 4 4 4, 3-4-4) are one run.
    /// </summary>
    public static IEnumerable<DigitRun> In(string text, int shortest) =>
        Chains(text).SelectMany(Joined).Where(run => run.Digits.Length >= shortest && IsAlone(text, run));

    /// <summary>
    /// The runs of <paramref name="length"/> characters that no letter or digit touches, however they are divided; the last may be an X.
    /// Most of what is divided is chance: only for numbers that prove themselves.
    /// </summary>
    public static IEnumerable<DigitRun> HoweverDivided(string text, int length)
    {
        foreach (var chain in Chains(text))
        {
            for (int first = 0; first < chain.Count; first++)
            {
                if (From(text, chain, first, length) is { } run && !IsTouched(text, run)) yield return run;
            }
        }
    }

    /// <summary>False where no run can be so long; separators count for nothing, so some that cannot are let pass.</summary>
    public static bool MayHold(string text, int shortest)
    {
        int digits = 0, last = -Gap - 2; // no digit yet, nor one before the first character
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i])) continue;
            digits = i - last <= Gap + 1 && IsGap(text.AsSpan(last + 1, i - last - 1)) ? digits + 1 : 1;
            if (digits >= shortest - 1) return true; // the last of 18 may be an X
            last = i;
        }
        return false;
    }

    /// <summary>True where the words before say that the number names an organ, a document or a record.</summary>
    public bool IsCode(string text) => IsBehind(text, CodeWords);

    /// <summary>True where the words before say that the number names an organ: nothing else excuses a number that proves itself a person's.</summary>
    public bool IsCodeOfOrgan(string text) => IsBehind(text, OrganWords);

    private bool IsBehind(string text, string[] words)
    {
        string before = text[Math.Max(0, At - 14)..At];
        return words.Any(w => before.Contains(w, StringComparison.Ordinal)) && !before.Contains("身份", StringComparison.Ordinal);
    }

    /// <summary>Groups of digits with nothing but a blank or a dash between one and the next.</summary>
    private static IEnumerable<List<DigitRun>> Chains(string text)
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
            if (groups.Count < MostGroups && AfterGap(text, i) is var next && next < text.Length && IsDigit(text[next]))
            {
                i = next;
                continue;
            }
            yield return groups;
            groups = [];
        }
    }

    private static DigitRun? From(string text, List<DigitRun> chain, int first, int length)
    {
        var digits = new StringBuilder();
        int last = first;
        for (; last < chain.Count && digits.Length < length - 1; last++) digits.Append(chain[last].Digits);
        int start = chain[first].At, end = chain[last - 1].At + chain[last - 1].Length;
        if (digits.Length == length - 1 && AfterGap(text, end) is var at && at < text.Length && IsCross(text[at]))
        {
            digits.Append('X');
            end = at + 1;
        }
        else if (digits.Length == length - 1 && last < chain.Count)
        {
            digits.Append(chain[last].Digits);
            end = chain[last].At + chain[last].Length;
        }
        return digits.Length == length ? new DigitRun(start, end - start, digits.ToString()) : null;
    }

    private static DigitRun Group(string text, int at)
    {
        var digits = new StringBuilder(20);
        int i = at;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            if (digits.Length <= Longest) digits.Append(Half(text[i]));
        }
        if (i < text.Length && IsCross(text[i]) && digits.Length == 17)
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

    private static bool IsTouched(string text, DigitRun run) => IsLetter(Chinese.At(text, run.At - 1)) || IsLetter(Chinese.At(text, run.At + run.Length));

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c == '*';

    private static bool IsAlone(string text, DigitRun run) => Alone(Chinese.At(text, run.At - 1)) && Alone(Chinese.At(text, run.At + run.Length));

    private static bool Alone(char c) => !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '.' or '=' or '_' or '-' or '*' or '%');

    /// <summary>Behind blanks or one dash, or the place itself where none stand there.</summary>
    private static int AfterGap(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < Gap && IsBlank(text[end])) end++;
        return end == at && end < text.Length && IsDash(text[end]) ? end + 1 : end;
    }

    private static bool IsGap(ReadOnlySpan<char> between)
    {
        if (between is [var one] && IsDash(one)) return true;
        foreach (char c in between)
        {
            if (!IsBlank(c)) return false;
        }
        return true;
    }

    private static bool IsBlank(char c) => c != '\n' && char.IsWhiteSpace(c);

    private static bool IsDash(char c) => c is '-' or '－' or '–' or '—' or '·';

    /// <summary>The X of an ID number, as it is typed.</summary>
    private static bool IsCross(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ' or '×';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static char Half(char c) => c >= '０' ? (char)(c - '０' + '0') : c;
}
